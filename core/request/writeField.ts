import { numberFormat } from '../base/formats';
import type { Door, ListField, Shape, ValueOf } from './field';
import { writeDay } from './writeDay';
import { type Writing, writings } from './writing';

/**
 * A value as it is typed, so that `readField` reads the same value again: in the sidebar and in cells as the language
 * writes it, in the command as every language reads it. Thousands get a mark only where it is one beyond doubt.
 */
export function writeField<Field extends Shape>(
  field: Field,
  value: ValueOf<Field>,
  language: Writing,
  door: Door,
): string {
  const written = door === 'command' ? 'en' : language;
  switch (field.kind) {
    case 'share':
      return writeShare(value as number, written);
    case 'money':
    case 'months':
    case 'count':
    case 'number':
      return writeNumber(value as number, written);
    case 'numbers':
      return writeList(value as readonly number[], field, written, door);
    case 'day':
      return writeDay(value as number, door === 'wizard' ? language : 'en');
    case 'choice':
      return String(field.words.find(([, choice]) => choice === value)?.[0] ?? value);
    default:
      return String(value);
  }
}

/** As many decimals as a typed number has; more are what is left of binary fractions. */
const decimals = 10;

function formatOf(language: Writing, style: 'decimal' | 'percent'): Intl.NumberFormat {
  return numberFormat(writings[language].tag, {
    style,
    maximumFractionDigits: decimals - (style === 'percent' ? 2 : 0),
    useGrouping: writings[language].groupsThousands && style === 'decimal',
  });
}

/** 40% · %40 · ۴۰٪ */
function writeShare(share: number, language: Writing): string {
  return formatOf(language, 'percent').format(share);
}

function writeNumber(value: number, language: Writing): string {
  return beyondDoubt(formatOf(language, 'decimal').format(value));
}

/** 1.234 can be read as a number of thousands, 1.2340 cannot. */
export function beyondDoubt(text: string): string {
  return /^\D?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? `${text}0` : text;
}

/** In the command without spaces. Percentages get their signs where 12,5 could be two numbers or one. */
function writeList(numbers: readonly number[], { unit }: ListField, language: Writing, door: Door): string {
  const between = door === 'command' ? ',' : writings[language].betweenNumbers;
  const texts = numbers.map((one) => writeNumber(unit === 'percent' ? percentOf(one) : one, language));
  const plain = texts.join(between);
  const isDoubtful = unit === 'percent' && /^\d+,\d$/.test(plain);
  return isDoubtful ? texts.map((text) => `${text}%`).join(between) : plain;
}

/** 0.07 × 100 is 7.000000000000001. */
function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}

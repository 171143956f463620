import { currencyNamed } from './currency';
import { wholeCurrencies } from './currencySigns';
import { digitValue, latinDigits } from './digits';

export type DecimalMark = '.' | ',';

/** Reading of one amount on its own. */
export interface AmountReading {
  /** NaN when the text is not an amount, and when the column has to decide. */
  readonly value: number;
  /** The two readings of 1.234 or 1,234, by the decimal mark in use; null when there is only one. */
  readonly either: Readonly<Record<DecimalMark, number>> | null;
  /** The decimal mark that the text shows beyond doubt, null when it shows none. */
  readonly mark: DecimalMark | null;
  /** ISO code or sign; null when the text names none. */
  readonly currency: string | null;
  /** Unknown text in the place of a currency sign; the value is NaN then. */
  readonly unknownSign: string | null;
}

const noAmount: AmountReading = {
  value: Number.NaN,
  either: null,
  mark: null,
  currency: null,
  unknownSign: null,
};

/**
 * Reads one amount in either decimal convention: 1.234,56 · 1,234.56 · 1 234,56 ·
 * 1'234.56 · ۱۲۳٬۴۵۶٫۷ · 35,- · 35.-, with a currency before or after it, and negative as
 * −5, 5-, $-5 or (5.00). A percentage or a date is no amount.
 */
export function readAmount(raw: string): AmountReading {
  const text = latinDigits(raw);
  let start = 0;
  while (start < text.length && !isDigitAt(text, start)) start++;
  let end = text.length;
  while (end > start && !isDigitAt(text, end - 1)) end--;
  if (start === end) return noAmount;
  if (start > 0 && isDecimalPoint(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(start - 2))) start--;
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(text.trim())) return { ...noAmount, value: Number(text) };

  const dash = dashForDecimals.exec(text.slice(end));
  const around = affixes(text.slice(0, start), text.slice(end + (dash?.[0].length ?? 0)));
  if (!around) return noAmount;
  const { currency, unknownSign } = around;
  const sign = around.negative ? -1 : 1;
  const mark = dash?.[1];
  const digits = `${text.slice(start, end)}${mark === '.' || mark === ',' ? `${mark}00` : ''}`;
  // Rials have no thousandths, and with Persian digits the comma only groups.
  const isWhole = currency !== null && wholeCurrencies.has(currency);
  const commaGroups = isWhole || raw !== text;
  const reading = readDigits(digits, commaGroups, isWhole);
  if (!reading) return noAmount;
  if (unknownSign !== null) return { ...noAmount, unknownSign };
  return {
    value: sign * reading.value,
    either: reading.either && { '.': sign * reading.either['.'], ',': sign * reading.either[','] },
    mark: reading.mark,
    currency,
    unknownSign: null,
  };
}

/** A dash instead of decimals: "35,-" and "35.--", "35:-" in Sweden, "35/-" or "35/=" in India and Kenya. */
const dashForDecimals = /^\s*(?:([.,:])\s*[-−–—‒]{1,2}|\.?\/[-−–—‒=])(?!\d)/;

function isDigitAt(text: string, at: number): boolean {
  return digitValue(text.charCodeAt(at)) >= 0;
}

function isDecimalPoint(character: string): boolean {
  return character === '.' || character === ',';
}

interface Affixes {
  readonly negative: boolean;
  readonly currency: string | null;
  readonly unknownSign: string | null;
}

/** Cache: the amounts of a column share few prefixes and suffixes. */
const affixesMet = new Map<string, Affixes | null>();
const affixesKept = 1000;

function affixes(before: string, after: string): Affixes | null {
  if (before === '' && after === '') return nothingAround;
  const key = `${before}\n${after}`;
  let affixes = affixesMet.get(key);
  if (affixes === undefined) {
    if (affixesMet.size >= affixesKept) affixesMet.clear();
    affixes = readAffixes(before, after);
    affixesMet.set(key, affixes);
  }
  return affixes;
}

const nothingAround: Affixes = { negative: false, currency: null, unknownSign: null };

/** A sign or one short word that may be a currency: not %, and no text. */
const signLike = /^(?=.*[\p{L}\p{S}])[\p{L}\p{M}\p{Sc}\p{So}./]{1,5}$/u;

/** Invisible marks of direction and width. */
const invisible = /[\s\p{Cf}]/gu;

function readAffixes(before: string, after: string): Affixes | null {
  const bracketed = before.includes('(') && after.includes(')');
  const left = before.replace(invisible, '').replace(/['+]/g, '');
  const right = after.replace(invisible, '');
  const signs = `${left}${right}`.match(/[-−–‒]/g)?.length ?? 0;
  if (signs > 1 || (bracketed && signs > 0)) return null;
  const name = (text: string) => text.replace(/[-−–‒]/g, '').replace(bracketed ? /[()]/g : /$^/, '');
  const names = [name(left), name(right).replace(/^\.$/, '')].filter((text) => text !== '');
  const found = names.map(currencyNamed);
  const negative = bracketed || signs === 1;
  const unknownSign = names.find((_, at) => found[at] === null) ?? null;
  if (unknownSign !== null && (!signLike.test(unknownSign) || /\p{L}\s+\p{L}/u.test(`${before}0${after}`)))
    return null;
  // "$5.00 USD" names one currency twice: the code is more precise than the sign.
  const currency = found.find((code) => code !== null && code.length === 3) ?? found[0] ?? null;
  return { negative, currency, unknownSign };
}

type Digits = Omit<AmountReading, 'currency' | 'unknownSign'>;

/** Digits with grouping and decimal marks only; null when they do not form a number. */
function readDigits(text: string, commaGroups: boolean, pointGroups: boolean): Digits | null {
  const body = text.replace(/[\s'’‘ʼ`´٬،]/g, ' ');
  if (body.includes('٫')) {
    const parts = body.replace(/[.,]/g, ' ').split('٫');
    return parts.length === 2 ? plain(ungroup(parts[0] ?? ''), parts[1] ?? '', null) : null;
  }
  const lastDot = body.lastIndexOf('.');
  const lastComma = body.lastIndexOf(',');
  if (lastDot < 0 && lastComma < 0) return plain(ungroup(body), '', null);
  if (lastDot >= 0 && lastComma >= 0) {
    const mark = lastDot > lastComma ? '.' : ',';
    const parts = body.split(mark);
    const whole = (parts[0] ?? '').replace(mark === '.' ? /,/g : /\./g, ' ');
    return parts.length === 2 ? plain(ungroup(whole), parts[1] ?? '', mark) : null;
  }
  const used: DecimalMark = lastDot >= 0 ? '.' : ',';
  const parts = body.split(used);
  if (parts.length > 2) return plain(ungroup(parts.join(' ')), '', used === '.' ? ',' : '.');
  const [whole = '', fraction = ''] = parts;
  const asDecimal = plain(ungroup(whole), fraction, used);
  const asGroup = ungroup(`${whole} ${fraction}`);
  if (!asDecimal || asGroup === null || /^0/.test(whole) || whole.includes(' ')) return asDecimal;
  if (used === ',' ? commaGroups : pointGroups) return plain(asGroup, '', null);
  const either =
    used === '.'
      ? { '.': asDecimal.value, ',': Number(asGroup) }
      : { '.': Number(asGroup), ',': asDecimal.value };
  return { value: Number.NaN, either, mark: null };
}

function plain(whole: string | null, fraction: string, mark: DecimalMark | null): Digits | null {
  if (whole === null || !/^\d*$/.test(fraction) || whole + fraction === '') return null;
  return { value: Number(`${whole || '0'}.${fraction || '0'}`), either: null, mark };
}

/** Joins the digits of "1 234 567" or the Indian "12 34 567"; null when the groups do not form a number. */
function ungroup(text: string): string | null {
  if (/^\d*$/.test(text)) return text;
  return /^\d{1,3}( \d{2,3})* \d{3}$/.test(text) ? text.replace(/ /g, '') : null;
}

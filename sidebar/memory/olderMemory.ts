/** Converts memories of versions before 1.0, which stored numbers as English texts: "30, 90, 180, 365", "5%". */
import type { Memory } from '../../core/host/port';
import type { ListField, NumberField, Shape } from '../../core/request/field';
import { allFields } from '../../core/request/fields';
import { groupTerms } from '../../core/request/fields/plan';
import { isValue } from '../../core/request/isValue';
import { ofHundred } from '../../core/request/readNumber';
import { groupTermIn } from './keys';

/**
 * Converts texts to values, once, when the workbook is opened; invalid ones are left out. A current memory is
 * unchanged.
 */
export function upgraded(remembered: Memory | null): Memory | null {
  if (remembered === null) return null;
  const entries = Object.entries(remembered).flatMap(([key, value]) => {
    const field = fieldOf(key);
    if (field === null || typeof value !== 'string') return [[key, value] as const];
    const number = field.kind === 'numbers' ? numbersOf(value, field) : numberOf(value, field);
    return isValue(field, number) ? [[key, number] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The number or list field with this memory key; null for other keys. */
function fieldOf(key: string): NumberField | ListField | null {
  const named = allFields().find(([, { memory }]) => memory === key)?.[1];
  const ofGroup = groupTermIn(key);
  const field: Shape | undefined = named ?? (ofGroup === null ? undefined : groupTerms[ofGroup.field]);
  return field !== undefined && ('limits' in field || field.kind === 'numbers') ? field : null;
}

/** A point marks decimals, a comma thousands, and a share from 1 on is a percentage. */
function numberOf(text: string, { kind }: Pick<NumberField, 'kind'>): number {
  const plain = text.replace('%', '').trim();
  const grouped = /^[1-9]\d{0,2}(,\d{3})+(\.|$)/.test(plain);
  const value =
    plain === '' ? Number.NaN : Number(grouped ? plain.replace(/,/g, '') : plain.replace(',', '.'));
  return kind === 'share' && (text.includes('%') || value >= 1) ? ofHundred(value) : value;
}

function numbersOf(text: string, { unit }: ListField): readonly number[] {
  const numbers = text
    .replace(/%/g, '')
    .trim()
    .split(/\s*;\s*|,?\s+/)
    .map((one) => numberOf(one, { kind: 'number' }));
  return unit === 'percent' ? numbers.map(ofHundred) : numbers;
}

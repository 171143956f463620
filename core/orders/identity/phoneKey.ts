import type { Cell } from '../../cells/cell';
import { latinDigits } from '../../cells/parse/digits';
import { isNobodysNumber } from './placeholders';

/** The last digits of a number, which do not depend on its prefix: a country code, 0, 00, or none. */
const nationalDigits = 10;

/**
 * The key by which phone numbers are matched: +90 532 000 00 00, 0532 000 00 00
 * and 5320000000 are equal, also ۰۹۱۲…. '' when the cell is not a phone number, or a placeholder.
 */
export function phoneKey(cell: Cell): string {
  const text = String(cell ?? '');
  if (isNobodysNumber(text)) return '';
  const digits = latinDigits(text).replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < 7 ? '' : digits.slice(-nationalDigits);
}

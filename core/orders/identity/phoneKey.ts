import type { Cell } from '../../cells/cell';
import { latinDigits } from '../../cells/parse/digits';
import { isNobodysNumber } from './placeholders';

/** Numbers agree from here on, whatever stands before them: a country's code, its 0 or 00, or nothing. */
const nationalDigits = 10;

/**
 * The key by which phone numbers find each other: +90 532 000 00 00, 0532 000 00 00
 * and 5320000000 are one, ۰۹۱۲… too. '' when the cell is no phone number, or a number that nobody has.
 */
export function phoneKey(cell: Cell): string {
  const text = String(cell ?? '');
  if (isNobodysNumber(text)) return '';
  const digits = latinDigits(text).replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < 7 ? '' : digits.slice(-nationalDigits);
}

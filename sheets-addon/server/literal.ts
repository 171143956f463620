import type { Cell } from '../../core/cells/cell';
import { cutText } from '../../core/cells/cutText';
import type { NumberFormat } from '../../core/host/spec';

const text: NumberFormat = '@';

/** Sheets refuses a text longer than 50,000; one of them is for the apostrophe. */
const longestText = 49_999;

/**
 * A value in the form in which setValues stores it unchanged.
 *
 * Sheets reads strings as if they were typed: "=…" becomes a formula, "1/2" a
 * date. One leading apostrophe marks text and is removed. In a text column only
 * signs that begin a formula need it, also behind blanks, and a leading apostrophe,
 * which would otherwise be removed itself. A text that is longer than a cell holds is cut.
 */
export function literal(cell: Cell, format: NumberFormat): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell !== 'string' || cell === '') return cell;
  const held = cutText(cell, longestText);
  return format !== text || /^[=+\-@'\s]/.test(held) ? `'${held}` : held;
}

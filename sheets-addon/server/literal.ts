import type { Cell } from '../../core/cells/cell';
import type { NumberFormat } from '../../core/host/spec';

const text: NumberFormat = '@';

/**
 * A value in the form in which setValues stores it unchanged.
 *
 * Sheets reads strings as if they were typed: "=…" becomes a formula, "1/2" a
 * date. One leading apostrophe marks text and is removed. In a text column only
 * signs that begin a formula need it, and a leading apostrophe, which would
 * otherwise be removed itself.
 */
export function literal(cell: Cell, format: NumberFormat): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell !== 'string' || cell === '') return cell;
  return format !== text || /^[=+\-@'\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

import { isBlank } from '../cells/blank';
import type { Cell, Row } from '../cells/cell';

/**
 * Names of people as one cell: first and last name together, and the postcode (or
 * address) behind it where people of one name have several, so that two of them
 * are not taken for one. A name with a single place stays as it is.
 */
export function namesWithPlace(
  rows: readonly Row[],
  names: readonly number[],
  place: number | undefined,
): Cell[] {
  const cells = rows.map((row): Cell => {
    const parts = names.map((column) => row[column] ?? null).filter((cell) => !isBlank(cell));
    return parts.length === 1
      ? (parts[0] ?? null)
      : parts.map((part) => String(part).trim()).join(' ') || null;
  });
  if (place === undefined) return cells;
  const where = (row: number) =>
    String(rows[row]?.[place] ?? '')
      .trim()
      .toLowerCase();
  const only = new Map<Cell, string | null>();
  cells.forEach((cell, row) => {
    const at = where(row);
    if (cell === null || at === '') return;
    const known = only.get(cell);
    only.set(cell, known === undefined || known === at ? at : null);
  });
  return cells.map((cell, row) => {
    if (cell === null || only.get(cell) !== null || where(row) === '') return cell;
    return `${String(cell).trim()} (${where(row)})`;
  });
}

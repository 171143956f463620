import { isBlank } from '../cells/blank';
import type { Cell, Row } from '../cells/cell';
import { customerKey } from './customerKey';

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
  const keys = new Map<Cell, string>();
  const keyOf = (cell: Cell): string => {
    let key = keys.get(cell);
    if (key === undefined) {
      key = customerKey(cell);
      keys.set(cell, key);
    }
    return key;
  };
  const places = rows.map((row) => row[place] ?? null);
  const only = new Map<string, string | null>();
  cells.forEach((cell, row) => {
    const name = keyOf(cell);
    const at = keyOf(places[row] ?? null);
    if (name === '' || at === '') return;
    const known = only.get(name);
    only.set(name, known === undefined || known === at ? at : null);
  });
  return cells.map((cell, row) => {
    if (only.get(keyOf(cell)) !== null || isBlank(places[row])) return cell;
    return `${String(cell).trim()} (${String(places[row]).trim()})`;
  });
}

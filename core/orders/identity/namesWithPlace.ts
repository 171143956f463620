import type { Cell, Column } from '../../cells/cell';
import { cellOf, columnOf } from '../../cells/column';
import { customerKey } from './customerKey';

/**
 * People's names as one cell: first and last name, plus the postcode (or address)
 * when a name occurs with several, so that namesakes are not merged. A name with
 * a single place stays as it is.
 */
export function namesWithPlace(rows: number, names: readonly Column[], place: Column | null): Column {
  const cells = Array.from({ length: rows }, (_, row): Cell => {
    const parts = names.map((column) => cellOf(column, row)).filter((cell) => cell !== null);
    return parts.length === 1 ? parts[0] : parts.map((part) => String(part).trim()).join(' ') || null;
  });
  if (place === null) return columnOf(cells);
  const keys = new Map<Cell, string>();
  const keyOf = (cell: Cell): string => {
    let key = keys.get(cell);
    if (key === undefined) {
      key = customerKey(cell);
      keys.set(cell, key);
    }
    return key;
  };
  const only = new Map<string, string | null>();
  cells.forEach((cell, row) => {
    const name = keyOf(cell);
    const at = keyOf(cellOf(place, row));
    if (name === '' || at === '') return;
    const known = only.get(name);
    only.set(name, known === undefined || known === at ? at : null);
  });
  return columnOf(
    cells.map((cell, row) => {
      const at = cellOf(place, row);
      return only.get(keyOf(cell)) !== null || at === null
        ? cell
        : `${String(cell).trim()} (${String(at).trim()})`;
    }),
  );
}

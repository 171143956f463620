import { type CellPlace, moveFormula, type Reference } from '../../cells/formulaNotation';
import type { Note } from './note';

/** A table as it is now. */
export interface TableNow {
  /** Column of the tab in which it begins, and the headers of all its columns. */
  readonly first: number;
  readonly headers: readonly string[];
}

/**
 * The formula of a note, in R1C1, for its cell in the new table. What it says of its own row it says of the new row, in the columns
 * with the same headers; all else it says of the same cells as before. A formula of a whole column moves as a whole. Null when it
 * names a column that the table has no longer.
 */
export function movedFormula(
  { formula = '', origin, span, tabName }: Note,
  to: CellPlace,
  table: TableNow,
): string | null {
  if (origin === undefined) return formula;
  const quoted = `'${tabName.replace(/'/g, "''")}'`;
  const columnNow = (column: number): number | null => {
    const place = column - origin.first;
    if (place < 0) return column;
    if (place >= origin.headers.length)
      return column + table.first + table.headers.length - origin.first - origin.headers.length;
    const found = table.headers.indexOf(origin.headers[place] ?? '');
    if (found >= 0) return table.first + found;
    // A header that has changed, such as one with the months in it.
    return table.headers.length === origin.headers.length ? table.first + place : null;
  };
  return moveFormula(formula, { from: origin, to }, ({ row, column, sheet }: Reference) => {
    const [ofRow, ofColumn] = [row?.place ?? 0, column?.place ?? 0];
    const isElsewhere = sheet !== '' && sheet !== quoted && sheet !== tabName;
    const moves = row === null || (!row.isFixed && (span !== undefined || ofRow === origin.row));
    if (isElsewhere || column === null || !moves) return { row: ofRow, column: ofColumn };
    const now = columnNow(ofColumn);
    return now === null ? null : { row: ofRow + (row === null ? 0 : to.row - origin.row), column: now };
  });
}

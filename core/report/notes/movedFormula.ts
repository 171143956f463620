import { type CellPlace, moveFormula, type Reference, referencesIn } from '../../cells/formulaNotation';
import type { BodyRows, Note } from './note';

/** The new version of a table. */
export interface TableNow {
  /** First column on the tab, and the headers of all columns. */
  readonly first: number;
  readonly headers: readonly string[];
  readonly rows: BodyRows;
}

/**
 * Rewrites the R1C1 formula of a note for its cell in the new table. References to its own row refer to the new row, in
 * the columns with the same headers; a range over all rows of the table again covers all rows. Other references keep
 * their cells. A formula of a whole column moves as a whole. Null when it refers to a column that the table no longer
 * has.
 */
export function movedFormula(
  { formula = '', origin, span, tabName }: Note,
  to: CellPlace,
  table: TableNow,
): string | null {
  if (origin === undefined) return formula;
  const quoted = `'${tabName.replace(/'/g, "''")}'`;
  const columnNow = (column: number): number | null => {
    const index = column - origin.first;
    if (index < 0) return column;
    if (index >= origin.headers.length)
      return column + table.first + table.headers.length - origin.first - origin.headers.length;
    const found = table.headers.indexOf(origin.headers[index] ?? '');
    if (found >= 0) return table.first + found;
    // The header has changed, for example because it contains the months.
    return table.headers.length === origin.headers.length ? table.first + index : null;
  };
  const isElsewhere = ({ sheet }: Reference) => sheet !== '' && sheet !== quoted && sheet !== tabName;
  const references = referencesIn(formula, origin);
  let at = 0;
  return moveFormula(formula, { from: origin, to }, (reference: Reference) => {
    const { row, column } = reference;
    const [ofRow, ofColumn] = [row?.place ?? 0, column?.place ?? 0];
    const end = endOfAllRows(references, at++, origin.rows, table.rows);
    if (end !== null && !isElsewhere(reference)) {
      const now = columnNow(ofColumn);
      return now === null ? null : { row: end, column: now };
    }
    const moves = row === null || (!row.isFixed && (span !== undefined || ofRow === origin.row));
    if (isElsewhere(reference) || column === null || !moves) return { row: ofRow, column: ofColumn };
    const now = columnNow(ofColumn);
    return now === null ? null : { row: ofRow + (row === null ? 0 : to.row - origin.row), column: now };
  });
}

/** The new row of a range corner, if the range covers all rows of a table (with or without its header); else null. */
function endOfAllRows(
  references: readonly Reference[],
  at: number,
  before: BodyRows | undefined,
  [first, last]: BodyRows,
): number | null {
  const { corner } = references[at];
  if (before === undefined || corner === null) return null;
  const [top, bottom] = corner === 'first' ? [at, at + 1] : [at - 1, at];
  const [from, to] = [references[top]?.row?.place, references[bottom]?.row?.place];
  const header = before[0] - 1;
  if (to !== before[1] || (from !== before[0] && from !== header)) return null;
  if (corner === 'last') return last;
  return from === header ? first - 1 : first;
}

import { referencesIn } from '../../cells/formulaNotation';
import type { TableInfo } from '../../host/port';
import { fillsTable, rowsFilled } from './filledBy';
import { asNote, drop, type Found, type FoundCells, plainBelow } from './foundCells';
import type { Note, Span } from './note';

/** Whether an R1C1 formula has relative references to other rows of its sheet, such as a sum of the rows below. */
export function meansOtherRows(formula: string): boolean {
  return referencesIn(formula, { row: 0, column: 0 }).some(
    ({ row, sheet }) => sheet === '' && row !== null && !row.isFixed && row.place !== 0,
  );
}

/** Whether an R1C1 formula has absolute references to rows below its own, like a formula that fills a whole column. */
function meansRowsTo(last: number, row: number, formula: string): boolean {
  return referencesIn(formula, { row, column: 0 }).some(
    ({ row: named, sheet }) =>
      sheet === '' && named !== null && named.isFixed && named.place > row && named.place <= last,
  );
}

/**
 * Removes the formulas that belong to a whole column of a table: a formula in every row, or one in the header or first
 * row that refers to, or fills, the rows below. Filled cells are not the user's text and are removed too.
 */
export function columnFormulas(
  table: Pick<TableInfo, 'row' | 'column' | 'rows'>,
  column: number,
  found: FoundCells,
  headers: readonly string[],
): readonly (Pick<Note, 'value' | 'format' | 'formula' | 'origin'> & { readonly span: Span })[] {
  const [head, first, last] = [table.row, table.row + 1, table.row + table.rows - 1];
  const at = (row: number) => found.get(row)?.get(column);
  const notes: ReturnType<typeof columnFormulas>[number][] = [];
  const add = (row: number, cell: Found, span: Span) =>
    notes.push({ ...asNote(cell, row, column, { first: table.column, headers, rows: [first, last] }), span });
  const dropBelow = (row: number, count: number) => {
    for (let i = 1; i <= count; i++) drop(found, row + i, column);
  };
  const filled = (row: number, formula: string) => {
    const below = plainBelow(found, row, column, last);
    const isAll = fillsTable(formula) && row + below === last;
    return isAll ? below : rowsFilled(formula, below) - 1;
  };

  const header = at(head);
  if (header?.formula !== undefined) {
    add(head, header, 'header');
    dropBelow(head, filled(head, header.formula));
    // The header cell stays, as a text.
    found.get(head)?.set(column, { value: header.value, format: header.format });
  }
  const second = at(first + 1)?.formula;
  const isEvery = second !== undefined && rowsOf(first + 1, last).every((row) => at(row)?.formula === second);
  const top = at(first);
  const isSame = top?.formula === second;
  if (isEvery && last > first && (isSame || top?.formula !== undefined)) {
    const top = isSame ? first : first + 1;
    const cell = at(top);
    if (cell) add(top, cell, 'every');
    for (const row of rowsOf(first + 1, last)) drop(found, row, column);
    if (isSame) drop(found, first, column);
  }
  if (top?.formula === undefined || at(first) === undefined) return notes;
  const count = filled(first, top.formula);
  const isOfAll = meansOtherRows(top.formula) || meansRowsTo(last, first, top.formula);
  if (count > 0 || isEvery || isOfAll) {
    add(first, top, 'first');
    drop(found, first, column);
    dropBelow(first, count);
  }
  return notes;
}

function rowsOf(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

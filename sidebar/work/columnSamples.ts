import type { Cell, Table } from '../../core/cells/cell';
import { cellAt } from '../../core/cells/table';

/** Sample cells by which the user recognises a column. */
const samplesShown = 3;

/** A column that is empty down to this row counts as empty. */
const rowsSearched = 10_000;

/** The first distinct filled cells of each column, from a row on. */
export function columnSamples(table: Table, from: number): readonly (readonly Cell[])[] {
  const to = Math.min(table.rows, from + rowsSearched);
  return table.columns.map((_, column) => {
    const samples = new Set<Cell>();
    for (let row = from; row < to && samples.size < samplesShown; row++) {
      const cell = cellAt(table, row, column);
      if (cell !== null) samples.add(cell);
    }
    return [...samples];
  });
}

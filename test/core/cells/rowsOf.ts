import type { Cell, Table } from '../../../core/cells/cell';
import { rowAt } from '../../../core/cells/table';

/** All rows of a table as cells, for a test to look at. */
export function rowsOf(table: Table): Cell[][] {
  return Array.from({ length: table.rows }, (_, row) => rowAt(table, row));
}

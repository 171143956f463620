import type { Table } from './cell';
import type { Columns, PickedColumns } from './columns';
import type { Problem } from './problem';

/** Which column is which. */
export interface FoundColumns {
  /** Zero-based row of the header in the table; null when the table has none. */
  readonly headerRow: number | null;
  readonly columns: Columns;
  /** Text of the header cell of every column; the column's letter where there is none. */
  readonly headers: readonly string[];
  readonly problems: readonly Problem[];
}

export function findColumns(_table: Table, _picked: PickedColumns = {}): FoundColumns {
  throw new Error('being written');
}

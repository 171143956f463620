import type { Cell, Table } from '../../cell';
import type { PickedColumns, Roles } from '../columns';

/** What is known of a table when its columns have been handed out as those of orders. */
export interface TableSeen {
  readonly table: Table;
  readonly firstData: number;
  /** Rows up to the last one that holds anything. */
  readonly length: number;
  readonly headers: readonly string[];
  /** Filled cells of each column, some of them. */
  readonly samples: readonly (readonly Cell[])[];
  readonly roles: Roles;
  readonly picked: PickedColumns;
}

export interface FieldCandidate {
  readonly column: number;
  /** Lower is better. */
  readonly rank: number;
}

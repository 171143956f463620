import type { Cell, Table } from '../../cell';
import type { PickedColumns, Roles } from '../columns';

/** A table whose columns have been assigned as those of a list of orders. */
export interface TableSeen {
  readonly table: Table;
  readonly firstData: number;
  /** Rows up to the last one that holds anything. */
  readonly length: number;
  readonly headers: readonly string[];
  /** A sample of the filled cells of each column. */
  readonly samples: readonly (readonly Cell[])[];
  readonly roles: Roles;
  readonly picked: PickedColumns;
}

export interface FieldCandidate {
  readonly column: number;
  /** Lower is better. */
  readonly rank: number;
}

import type { Problem } from '../../core/cells/problem';

/** A selection of rows by a column: SQL conditions, and problems about the other rows. */
export interface RowsChosen {
  readonly conditions: readonly string[];
  readonly problems: readonly Problem[];
}

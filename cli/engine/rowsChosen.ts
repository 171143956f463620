import type { Problem } from '../../core/cells/problem';

/** Rows that count by a column: the conditions for them, and what is said of the others. */
export interface RowsChosen {
  readonly conditions: readonly string[];
  readonly problems: readonly Problem[];
}

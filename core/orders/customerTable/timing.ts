import type { Day } from '../../cells/cell';
import type { CustomerField } from '../../cells/columns/kinds/customerFields';
import type { Problem } from '../../cells/problem';
import type { Question } from '../account/question';
import type { SkipReason } from '../order';

/** Timing of the orders of each row; NaN where unknown. */
export interface Timing {
  /** x, or NaN. */
  readonly repeats: Float64Array;
  readonly orders: Float64Array;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly reason: readonly (SkipReason | null)[];
  readonly until: Day;
  readonly dated: boolean;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

export type NumbersOf = (field: CustomerField) => Float64Array | undefined;

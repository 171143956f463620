import type { Day } from '../cells/cell';

/** One customer up to the analysis day. Model time is in weeks of 7 days. */
export interface CustomerHistory {
  /** The customer's key as shown. */
  readonly id: string;
  /** Number of orders, 1 or more. */
  readonly orders: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Money over all orders, 0 or more. */
  readonly revenue: number;
  /** x: purchase days after the first; orders of one day are one purchase. */
  readonly frequency: number;
  /** t_x: first to last purchase in weeks; 0 when frequency is 0. */
  readonly recency: number;
  /** T: first purchase to the analysis day in weeks. */
  readonly age: number;
  /** Mean money of a repeat purchase day (the first purchase left out); 0 when frequency is 0. */
  readonly meanSpend: number;
  /**
   * Sum of the logarithms of the gaps between purchase days, in weeks; 0 when frequency is 0. It says how
   * regular the gaps are: models of regular buyers need it to be chosen, no other model looks at it.
   */
  readonly logGaps?: number;
}

import type { TimingModelName } from '../parameters';

/** A table row: customers counted by something, as they were and as the model had them. */
export interface CountRow {
  /** The number they are counted by; in the last row of a table that number or more. */
  readonly orders: number;
  readonly actual: number;
  readonly expected: number;
}

/** Customers by their repeat orders before the weeks held back, and what one of them bought in those weeks on average. */
export interface FrequencyRow extends CountRow {
  readonly customers: number;
}

/** Repeat orders of all customers from the first order on, up to the end of a week. */
export interface TrackingPoint {
  /** Weeks since the first order. */
  readonly week: number;
  readonly actual: number;
  readonly expected: number;
}

/** How one model forecast the weeks held back. */
export interface ModelScore {
  readonly model: TimingModelName;
  /** Of the weeks before. */
  readonly logLikelihood: number;
  readonly bias: number;
  readonly mae: number;
  readonly rmse: number;
}

/** Forecast of held-back weeks against what happened; per customer, in orders. */
export interface Holdout {
  /** The model that was judged. */
  readonly model: TimingModelName;
  /** Weeks the model was fitted on and weeks it had to forecast. */
  readonly calibrationWeeks: number;
  readonly holdoutWeeks: number;
  readonly customers: number;
  readonly actual: number;
  readonly expected: number;
  /** (expected − actual) / actual over all customers. */
  readonly bias: number;
  readonly mae: number;
  readonly rmse: number;
  /** The same errors for the naive forecast x/T × weeks. */
  readonly naiveMae: number;
  readonly naiveRmse: number;
  /** Customers by orders in the held-back weeks. */
  readonly byOrders: readonly CountRow[];
  /** Mean orders in the held-back weeks by repeat orders before. */
  readonly byFrequency: readonly FrequencyRow[];
}

import type { TimingModelName } from '../parameters';

/** A table row: actual and expected number of customers by some count. */
export interface CountRow {
  /** The count; in the last row of a table, that count or more. */
  readonly orders: number;
  readonly actual: number;
  readonly expected: number;
}

/** Customers by calibration frequency, with their mean orders in the holdout. */
export interface FrequencyRow extends CountRow {
  readonly customers: number;
}

/** Cumulative repeat orders of all customers up to the end of a week. */
export interface TrackingPoint {
  /** Weeks since the first order. */
  readonly week: number;
  readonly actual: number;
  readonly expected: number;
}

/** Holdout score of one model, or of the average in use. */
export interface ModelScore {
  readonly model: TimingModelName | 'average';
  /** Of the calibration weeks. */
  readonly logLikelihood: number;
  readonly bias: number;
  readonly mae: number;
  readonly rmse: number;
}

/** Forecast of the holdout against actual orders; errors are per customer, in orders. */
export interface Holdout {
  /** The evaluated model. */
  readonly model: TimingModelName;
  /** Weeks of calibration and of holdout. */
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
  /** Customers by orders in the holdout. */
  readonly byOrders: readonly CountRow[];
  /** Mean orders in the holdout by calibration frequency. */
  readonly byFrequency: readonly FrequencyRow[];
}

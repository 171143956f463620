import type { Day } from '../cells/cell';
import { firstDayOf, lastDayOf, type OrderBook } from '../orders/book';
import { type Histories, historiesOf } from './histories';
import { purchasesBetween } from './purchasesBetween';

/** The history split in two: calibration weeks to fit, and holdout weeks to forecast and compare. */
export interface CalibrationSplit {
  /** Last day of the calibration period. */
  readonly calibrationEnd: Day;
  /** Last day of the holdout period: the day of the last order. */
  readonly holdoutEnd: Day;
  /** From the first order to `calibrationEnd`. */
  readonly calibrationWeeks: number;
  readonly holdoutWeeks: number;
  /** The customers' histories at `calibrationEnd`. */
  readonly calibration: Histories;
  /** Number of purchase days of each customer in the holdout weeks, parallel to `calibration`. */
  readonly actual: readonly number[];
}

/** Shorter histories leave too little to fit once a third is held out. */
const shortestHistoryInWeeks = 13;

/** Users forecast about a year; a longer holdout only shortens the calibration period. */
const longestHoldoutInWeeks = 52;

/**
 * Holds out the last third of the history, in whole weeks and at most a year.
 * Null when the history is shorter than 13 weeks.
 */
export function calibrationSplit(book: OrderBook): CalibrationSplit | null {
  const end = lastDayOf(book);
  const weeks = (end - firstDayOf(book)) / 7;
  if (!(weeks >= shortestHistoryInWeeks)) return null;
  const holdoutWeeks = Math.min(longestHoldoutInWeeks, Math.floor(weeks / 3));
  const calibrationEnd = end - 7 * holdoutWeeks;
  const calibration = historiesOf(book, calibrationEnd);
  const counts = purchasesBetween(book, calibrationEnd + 1, end);
  return {
    calibrationEnd,
    holdoutEnd: end,
    calibrationWeeks: weeks - holdoutWeeks,
    holdoutWeeks,
    calibration,
    actual: Array.from(calibration.customer, (customer) => counts[customer]),
  };
}

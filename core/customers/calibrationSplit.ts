import type { Day } from '../cells/cell';
import { firstDayOf, lastDayOf, type OrderBook } from '../orders/book';
import { type Histories, historiesOf } from './histories';
import { purchasesBetween } from './purchasesBetween';

/** The past cut in two: weeks to learn from, and weeks to forecast and compare. */
export interface CalibrationSplit {
  /** Last day that is learnt from. */
  readonly calibrationEnd: Day;
  /** Last day that is forecast: the day of the last order. */
  readonly holdoutEnd: Day;
  /** From the first order to `calibrationEnd`. */
  readonly calibrationWeeks: number;
  readonly holdoutWeeks: number;
  /** The customers as they looked at `calibrationEnd`. */
  readonly calibration: Histories;
  /** Purchase days of each of them in the held-back weeks, lined up with `calibration`. */
  readonly actual: readonly number[];
}

/** Below this there is too little to learn from once a third is held back. */
const shortestHistoryInWeeks = 13;

/** A forecast is wanted for about a year; holding back more only costs what can be learnt. */
const longestHoldoutInWeeks = 52;

/**
 * Holds back the last third of the history, in whole weeks and at most a year.
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

import type { Day } from '../cells/cell';
import type { Orders } from '../orders/order';
import { buildHistories, type Histories, lastDay } from './buildHistories';
import { countPurchases } from './countPurchases';

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
  /** Purchase days of each of them in the held-back weeks, in the order of `calibration.histories`. */
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
export function calibrationSplit(orders: Orders): CalibrationSplit | null {
  const end = lastDay(orders);
  const start = orders.orders.reduce((first, order) => Math.min(first, order.day), Number.POSITIVE_INFINITY);
  const weeks = (end - start) / 7;
  if (!(weeks >= shortestHistoryInWeeks)) return null;
  const holdoutWeeks = Math.min(longestHoldoutInWeeks, Math.floor(weeks / 3));
  const calibrationEnd = end - 7 * holdoutWeeks;
  const calibration = buildHistories(orders, calibrationEnd);
  const counts = countPurchases(orders, calibrationEnd + 1, end);
  return {
    calibrationEnd,
    holdoutEnd: end,
    calibrationWeeks: weeks - holdoutWeeks,
    holdoutWeeks,
    calibration,
    actual: calibration.keys.map((key) => counts.get(key) ?? 0),
  };
}

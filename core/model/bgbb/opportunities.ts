import { type Patterns, timelineAt } from '../fit/patterns';
import type { TimedHistory } from '../fitted';

/** Years vary by a day around their mean, months by three: the share of a period that may be missing. */
const slack = 0.05;

/** A history counted in opportunities: x orders at n of them, the last at number t_x. */
export interface Opportunities {
  readonly x: number;
  readonly tx: number;
  readonly n: number;
}

/**
 * The opportunities that a history has had, `period` weeks apart from its first purchase on.
 *
 * Each purchase belongs to the nearest one, so that a yearly order may come some weeks early or late; what comes
 * within half a period of the first purchase belongs to that, and several at one opportunity count once. An
 * opportunity counts when its day has come, or when it was taken early.
 */
export function opportunitiesOf({ frequency, recency, age }: TimedHistory, period: number): Opportunities {
  const tx = Math.round(recency / period);
  const n = Math.max(tx, Math.floor(age / period + slack));
  return { x: Math.min(frequency, tx), tx, n };
}

/** A year, half a year, a quarter, a month, a week and a day, in weeks. */
const periods = [1, 2, 4, 12].map((parts) => 365.25 / 7 / parts).concat(1, 1 / 7);
/** Share of purchases that may be lost because several at one opportunity count once. */
const mayBeLost = 0.05;
/** A mean customer needs at least this many opportunities. */
const fewest = 2;

/**
 * Weeks between two opportunities: the longest common period in which customers hardly ever buy twice at one
 * opportunity.
 */
export function periodOf(patterns: Patterns): number {
  const sum = (of: (pattern: TimedHistory) => number): number => {
    let total = 0;
    for (let i = 0; i < patterns.count; i++) total += patterns.customers[i] * of(timelineAt(patterns, i));
    return total;
  };
  const purchases = sum(({ frequency }) => frequency);
  const customers = sum(() => 1);
  const fits = (period: number): boolean =>
    sum((pattern) => opportunitiesOf(pattern, period).n) >= fewest * customers &&
    sum((pattern) => opportunitiesOf(pattern, period).x) >= (1 - mayBeLost) * purchases;
  return periods.find(fits) ?? 1 / 7;
}

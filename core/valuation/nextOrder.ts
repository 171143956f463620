import type { Day } from '../cells/cell';
import { daysPerWeek } from './rates';

/** Horizon in days of the short-term chance of an order: about a season, the planning horizon of win-back campaigns. */
export const soonInDays = 90;
/**
 * Later next orders are not forecast: few shops have enough history.
 *
 * @internal
 */
export const unlikelyAfterDays = 731;

/** Tolerance of the search for the median, in days or in probability. */
const accuracyInDays = 0.01;
const accuracy = 1e-6;

/**
 * Days until an order has become more likely than not: the median time to the next order.
 *
 * `chanceWithin` gives the probability of at least one order within a number of weeks; it must not decrease. The
 * median, not the mean: with dropout the mean is infinite, and late returns would dominate it.
 * NaN when the probability is still below one half after two years.
 */
export function medianDaysToOrder(chanceWithin: (weeks: number) => number): number {
  const missing = (days: number): number => chanceWithin(days / daysPerWeek) - 0.5;
  let [low, atLow] = [0, missing(0)];
  let [high, atHigh] = [unlikelyAfterDays, missing(unlikelyAfterDays)];
  if (!(atHigh >= 0)) return Number.NaN;
  // False position with the Illinois correction: the chance rises smoothly, so a few steps do.
  let last = 0;
  for (let step = 0; step < 100 && high - low > accuracyInDays; step++) {
    const crossing = low - (atLow * (high - low)) / (atHigh - atLow);
    const days = crossing > low && crossing < high ? crossing : (low + high) / 2;
    const at = missing(days);
    if (Math.abs(at) < accuracy) return days;
    if (at < 0) {
      [low, atLow] = [days, at];
      if (last < 0) atHigh /= 2;
    } else {
      [high, atHigh] = [days, at];
      if (last > 0) atLow /= 2;
    }
    last = at;
  }
  return high;
}

/**
 * The civil day by which an order has become more likely than not, from `nextOrderInDays`; null when that is more than
 * two years ahead.
 */
export function nextOrderDay(asOf: Day, nextOrderInDays: number): Day | null {
  return Number.isNaN(nextOrderInDays) ? null : asOf + Math.max(1, Math.round(nextOrderInDays));
}

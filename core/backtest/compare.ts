import type { GroupValue } from '../valuation/value';

/** A forecast total and the actual total. */
export interface ForecastTotal {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly actual: number;
}

/** Coverage of 90 % intervals: how many contain the actual value, of how many, and their mean width relative to the mean value. */
export interface Held {
  readonly held: number;
  readonly of: number;
  readonly width: number;
}

/** Errors for single customers. */
export interface CustomerErrors {
  /** Mean absolute error, and root mean squared error. */
  readonly mae: number;
  readonly rmse: number;
  /** Ranking quality: Gini coefficient of the actual values in the order of the forecast; 1 for the perfect order, 0 for chance. */
  readonly gini: number;
}

/** A forecast of orders or revenue compared with the actual values. */
export interface Comparison extends CustomerErrors {
  readonly total: ForecastTotal;
  /** Coverage for customers, and for groups. */
  readonly customers: Held;
  readonly groups: Held;
  /** Errors of other forecasts of the same weeks. */
  readonly byTheBook: CustomerErrors & { readonly expected: number };
  readonly asBefore: CustomerErrors & { readonly expected: number };
}

/** Coverage of the intervals from `low` to `high`. */
export function heldBy(low: ArrayLike<number>, high: ArrayLike<number>, actual: ArrayLike<number>): Held {
  let [held, width, sum] = [0, 0, 0];
  for (let i = 0; i < actual.length; i++) {
    // Sums of money in another order differ in the last digits.
    const rounding = 1e-9 * Math.max(1, Math.abs(actual[i]));
    if (actual[i] >= low[i] - rounding && actual[i] <= high[i] + rounding) held++;
    width += high[i] - low[i];
    sum += actual[i];
  }
  return { held, of: actual.length, width: sum > 0 ? width / sum : 0 };
}

/** Errors of a forecast for each customer. */
export function errorsOf(expected: ArrayLike<number>, actual: ArrayLike<number>): CustomerErrors {
  let [absolute, squares] = [0, 0];
  for (let i = 0; i < actual.length; i++) {
    const error = expected[i] - actual[i];
    absolute += Math.abs(error);
    squares += error * error;
  }
  const count = Math.max(1, actual.length);
  return { mae: absolute / count, rmse: Math.sqrt(squares / count), gini: gini(expected, actual) };
}

/**
 * Gini coefficient of the actual values in the order of the forecast, divided by that in the perfect order. Customers
 * with equal forecasts share their mean, so their order does not matter.
 *
 * @internal
 */
export function gini(expected: ArrayLike<number>, actual: ArrayLike<number>): number {
  const perfect = areaBelow(actual, actual);
  return perfect > 0 ? areaBelow(expected, actual) / perfect : 0;
}

/** Twice the area between the diagonal and the Lorenz curve in the order of `rank`. */
function areaBelow(rank: ArrayLike<number>, actual: ArrayLike<number>): number {
  const order = Array.from({ length: actual.length }, (_, i) => i).sort(
    (one, other) => rank[one] - rank[other],
  );
  const all = order.reduce((sum, i) => sum + actual[i], 0);
  if (!(all > 0)) return 0;
  let [area, brought] = [0, 0];
  for (let at = 0; at < order.length; ) {
    let end = at;
    let sum = 0;
    while (end < order.length && rank[order[end]] === rank[order[at]]) sum += actual[order[end++]];
    area += (end - at) * (brought + sum / 2);
    brought += sum;
    at = end;
  }
  return 1 - (2 * area) / (order.length * all);
}

/** The interval of a sum, with the actual sum. */
export function totalOf(
  { clv, clvLow, clvHigh, expectedOrders, ordersLow, ordersHigh }: GroupValue,
  of: 'orders' | 'revenue',
  actual: number,
): ForecastTotal {
  return of === 'orders'
    ? { expected: expectedOrders, low: ordersLow, high: ordersHigh, actual }
    : { expected: clv, low: clvLow, high: clvHigh, actual };
}

import { type Beside, begin, type Step } from '../base/beside';
import type { CustomerPatterns } from '../model/fit/patterns';
import type { SpendHistories } from '../model/spend/repeatSpend';
import { drawnPart, secondPart, together } from './drawnPart';
import { type CustomerGroups, type GroupValues, groupDegenerateIntervals, groupRanges } from './groupRanges';
import { type Forecasters, rangeInputs } from './rangeInputs';
import type { ExpectedValues, Terms, ValueRanges } from './value';

/** Intervals of each customer (lined up with the histories), of all together, and of each group. */
export interface Ranges extends GroupValues {
  readonly customers: ValueRanges;
}

/**
 * The 90 % intervals of value and orders; yields the share done, 0 to 1. `patterns` are those of the histories. A second thread
 * (`beside`) draws a half: each draw has a stream of its own, so the numbers are the same.
 *
 * They include parameter uncertainty and chance: parameters are drawn for the whole shop (drawParameters), and each
 * customer's future is drawn given them. In sums chance averages out; parameter uncertainty, which all customers share,
 * does not, and neither does what models of this kind are off in life (`modelError`). Nothing is fitted again.
 *
 * The mean of a quantity that is mostly 0 can lie above its 90 % interval; the interval is then stretched to include
 * it, so that no value lies outside its own interval.
 *
 * Equal histories have equal intervals, independent of other customers; in sums each draws its own future.
 */
export function* drawRanges(
  histories: SpendHistories,
  patterns: CustomerPatterns,
  expected: ExpectedValues,
  by: Forecasters,
  terms: Terms,
  grouping: CustomerGroups,
  beside: Beside | null = null,
): Generator<Step, Ranges> {
  const inputs = rangeInputs(histories, patterns, expected, by, terms);
  const second = begin(beside, secondPart, { histories, patterns, expected, by, terms, grouping });
  const own = yield* drawnPart(inputs, grouping, second === null ? 'all' : 0);
  const drawn = second === null ? own : together(own, yield* second());
  const { ranges, futures } = drawn.customers;
  return { customers: ranges, ...groupRanges(inputs, futures, grouping, drawn.sums) };
}

/** The same without intervals: low and high equal the expected value. */
export function degenerateIntervals(expected: ExpectedValues, grouping: CustomerGroups): Ranges {
  const { clv, expectedOrders } = expected;
  return {
    customers: { clvLow: clv, clvHigh: clv, ordersLow: expectedOrders, ordersHigh: expectedOrders },
    ...groupDegenerateIntervals(expected, grouping),
  };
}

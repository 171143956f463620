import type { CustomerPatterns } from '../model/fit/patterns';
import type { SpendHistories } from '../model/spend/repeatSpend';
import { type CustomerRanges, customerRanges } from './customerRanges';
import { type CustomerGroups, type GroupValues, groupDegenerateIntervals, groupRanges } from './groupRanges';
import { type Forecasters, type RangeInputs, rangeInputs } from './rangeInputs';
import type { ExpectedValues, Terms, ValueRanges } from './value';

/** Share of the progress spent on customers, before the groups. */
const customersShare = 0.7;

/** Intervals of each customer (lined up with the histories), of all together, and of each group. */
export interface Ranges extends GroupValues {
  readonly customers: ValueRanges;
}

/**
 * The 90 % intervals of value and orders; yields the share done, 0 to 1. `patterns` are those of the histories.
 *
 * They include parameter uncertainty and chance: parameters are drawn for the whole shop (drawParameters), and each
 * customer's future is drawn given them. In sums chance averages out; parameter uncertainty, which all customers share,
 * does not, and neither does the error of models of this kind (`modelError`). Nothing is refitted.
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
): Generator<number, Ranges> {
  const inputs = rangeInputs(histories, patterns, expected, by, terms);
  const customers = yield* scaled(rangesOnce(inputs, by), 0, customersShare);
  const groups = yield* scaled(groupRanges(inputs, customers.futures, grouping), customersShare, 1);
  return { customers: customers.ranges, ...groups };
}

/** Intervals of customers, and what they were drawn from. */
interface Drawn {
  readonly by: Forecasters;
  readonly expected: ExpectedValues;
  readonly found: CustomerRanges;
}

/**
 * Cache of the last intervals of customers, by the patterns that a fit keeps (see fitForecast): another grouping needs
 * the same ones, and they are most of the drawing.
 */
const lastDrawn = new WeakMap<CustomerPatterns, Drawn>();

function* rangesOnce(inputs: RangeInputs, by: Forecasters): Generator<number, CustomerRanges> {
  const { patterns, expected } = inputs;
  const last = lastDrawn.get(patterns);
  if (last !== undefined && isOfSame(last, by, expected)) return last.found;
  const found = yield* customerRanges(inputs);
  lastDrawn.set(patterns, { by, expected, found });
  return found;
}

/** Whether the models are the same, and expect the same of each customer: then the terms are the same too. */
function isOfSame(last: Drawn, by: Forecasters, expected: ExpectedValues): boolean {
  return (
    last.by.model === by.model &&
    last.by.spend === by.spend &&
    areEqual(last.expected.clv, expected.clv) &&
    areEqual(last.expected.expectedOrders, expected.expectedOrders)
  );
}

const areEqual = (some: Float64Array, others: Float64Array): boolean =>
  some.length === others.length && some.every((value, i) => Object.is(value, others[i]));

/** The same without intervals: low and high equal the expected value. */
export function degenerateIntervals(expected: ExpectedValues, grouping: CustomerGroups): Ranges {
  const { clv, expectedOrders } = expected;
  return {
    customers: { clvLow: clv, clvHigh: clv, ordersLow: expectedOrders, ordersHigh: expectedOrders },
    ...groupDegenerateIntervals(expected, grouping),
  };
}

/** Rescales the reported progress to a part of the whole. */
function* scaled<Result>(
  steps: Generator<number, Result>,
  from: number,
  to: number,
): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

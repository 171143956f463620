import type { CustomerPatterns } from '../model/fit/patterns';
import type { FittedModel, SpendModel } from '../model/fitted';
import { customerRanges } from './customerRanges';
import { futureBank } from './futureBank';
import { type CustomerGroups, type GroupValues, groupDegenerateIntervals, groupRanges } from './groupRanges';
import { type RangeInputs, rangeInputs } from './rangeInputs';
import type { ExpectedValues, Terms, ValueRanges } from './value';

/** Part of the work that the customers are, before the groups. */
const customersShare = 0.7;

/** Intervals of each customer (lined up with the histories), of all together, and of each group. */
export interface Ranges extends GroupValues {
  readonly customers: ValueRanges;
}

/**
 * The 90 % intervals of value and orders; yields the share done, 0 to 1. `patterns` are those of the histories.
 *
 * What is not known of the parameters and the luck of the customers are both in them: parameters that the data also allow
 * (drawParameters) are tried for the whole shop, and given them the future of each customer is drawn. In sums luck
 * evens out; that all customers share the parameters does not. Nothing is fitted again.
 *
 * The mean of something that is mostly 0 can lie above nearly all that will happen; the interval is then
 * stretched to include it, so nobody sees a value outside its own interval.
 *
 * Equal histories have equal intervals, whatever their place and company, while in the sums each has luck of its own.
 */
export function* drawRanges(
  histories: RangeInputs['histories'],
  patterns: CustomerPatterns,
  expected: ExpectedValues,
  model: FittedModel,
  spend: SpendModel,
  terms: Terms,
  grouping: CustomerGroups,
): Generator<number, Ranges> {
  const inputs = rangeInputs(histories, patterns, expected, model, spend, terms);
  const customers = yield* scaled(customerRanges(inputs, futureBank(inputs)), 0, customersShare);
  const groups = yield* scaled(groupRanges(inputs, customers.futures, grouping), customersShare, 1);
  return { customers: customers.ranges, ...groups };
}

/** The same without intervals: every low and high is what is expected. */
export function degenerateIntervals(expected: ExpectedValues, grouping: CustomerGroups): Ranges {
  const { clv, expectedOrders } = expected;
  return {
    customers: { clvLow: clv, clvHigh: clv, ordersLow: expectedOrders, ordersHigh: expectedOrders },
    ...groupDegenerateIntervals(expected, grouping),
  };
}

/** Steps that report their share done as part of a whole. */
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

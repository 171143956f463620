import { type CustomersByPattern, customersByPattern, timelineAt } from '../model/fit/patterns';
import { type BetweenNodes, type FutureBank, futureBank, type Moments } from './futureBank';
import { moneyRange, orderRange } from './futureRange';
import type { RangeInputs } from './rangeInputs';
import type { ValueRanges } from './value';

/** Patterns between two progress reports: some hundredths of a second. */
const chunk = 100;

/** Variances by pattern, given the parameters: of orders, and of money relative to the customer's scale. */
export interface PatternFutures {
  readonly moneyVariance: Float64Array;
  readonly orderVariance: Float64Array;
}

export interface CustomerRanges {
  readonly ranges: ValueRanges;
  readonly futures: PatternFutures;
}

/**
 * The intervals of every customer, stretched where the expected value lies outside; yields the share done, 0 to 1.
 *
 * The probability of ordering is the mean of the closed form over the sets, without simulation noise; the orders
 * themselves come from the bank. Customers with the same pattern share everything but the scale of their money.
 */
export function* customerRanges(inputs: RangeInputs): Generator<number, CustomerRanges> {
  const banks = inputs.fitted.timings.map((_, group) => futureBank(inputs, group));
  const { patterns, expected } = inputs;
  const ofCustomers = () => new Float64Array(expected.count);
  const ofPatterns = () => new Float64Array(patterns.count);
  const found = {
    ranges: {
      clvLow: ofCustomers(),
      clvHigh: ofCustomers(),
      ordersLow: ofCustomers(),
      ordersHigh: ofCustomers(),
    },
    futures: { moneyVariance: ofPatterns(), orderVariance: ofPatterns() },
  };
  const customers = customersByPattern(patterns);
  // One array of each kind for all patterns, because many small ones are slow to make.
  const ordering = new Float64Array(inputs.fitted.timings[0].stages);
  const chances = new Float64Array(inputs.enoughSets * ordering.length);
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    if (pattern > 0 && pattern % chunk === 0) yield pattern / patterns.count;
    rangesOfPattern(inputs, banks[patterns.group[pattern]], pattern, customers, ordering, chances, found);
  }
  return found;
}

/** Writes the intervals of the customers with one pattern. Not inlined, because engines optimise generators poorly. */
function rangesOfPattern(
  inputs: RangeInputs,
  bank: FutureBank,
  pattern: number,
  { list, start }: CustomersByPattern,
  ordering: Float64Array,
  chances: Float64Array,
  { ranges, futures }: CustomerRanges,
): void {
  const { patterns, spent, expected, enoughSets, fitted, margin } = inputs;
  const timeline = timelineAt(patterns, pattern);
  // Customers of one pattern have as many orders that count.
  const frequency = spent.frequency[list[start[pattern]]];
  const group = patterns.group[pattern];
  let nothing = 1;
  ordering.fill(0);
  inputs.chances(pattern, enoughSets, chances);
  for (let set = 0; set < enoughSets; set++) {
    for (let stage = 0; stage < ordering.length; stage++) {
      const chance = chances[set * ordering.length + stage] / enoughSets;
      ordering[stage] += chance;
      nothing -= chance;
    }
  }
  const nodes = bank.at(fitted.timings[group].standing(timeline, 0), frequency);
  futures.moneyVariance[pattern] = varianceOf(nodes, ordering, 'moneyMoments');
  futures.orderVariance[pattern] = varianceOf(nodes, ordering, 'orderMoments');
  const outlook = { nodes, ordering, nothing };
  const orders = orderRange(outlook);
  const newcomersScale = fitted.spend.scale({ frequency: 0, meanSpend: 0 });
  let [known, money] = [-1, { low: 0, high: 0 }];
  for (let k = start[pattern]; k < start[pattern + 1]; k++) {
    const i = list[k];
    const scale = fitted.spend.scale({ frequency, meanSpend: spent.meanSpend[i] });
    const degree = Math.min(1, newcomersScale / scale) * bank.lastDegree;
    if (degree !== known) {
      known = degree;
      money = moneyRange(outlook, degree);
    }
    ranges.clvLow[i] = Math.min(margin * scale * money.low, expected.clv[i]);
    ranges.clvHigh[i] = Math.max(margin * scale * money.high, expected.clv[i]);
    ranges.ordersLow[i] = Math.min(orders.low, expected.expectedOrders[i]);
    ranges.ordersHigh[i] = Math.max(orders.high, expected.expectedOrders[i]);
  }
}

/** The variance of a quantity that is 0 unless the customer orders; interpolated between the nodes. */
function varianceOf(
  { lower, upper, weight }: BetweenNodes,
  ordering: Float64Array,
  of: 'moneyMoments' | 'orderMoments',
): number {
  return (1 - weight) * varianceAt(lower[of], ordering) + weight * varianceAt(upper[of], ordering);
}

function varianceAt({ means, squares }: Moments, ordering: Float64Array): number {
  let [mean, square] = [0, 0];
  for (let stage = 0; stage < ordering.length; stage++) {
    mean += ordering[stage] * means[stage];
    square += ordering[stage] * squares[stage];
  }
  return square - mean * mean;
}

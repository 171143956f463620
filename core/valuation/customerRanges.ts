import { customersByPattern, timelineAt } from '../model/patterns';
import type { FutureBank } from './futureBank';
import { moneyRange, orderRange } from './futureRange';
import type { RangeInputs } from './rangeInputs';
import type { ValueRanges } from './value';

/** Patterns between two reports of progress: some hundredths of a second. */
const CHUNK = 100;

/** Chances and mean squares by pattern, which the sums of groups are made of. */
export interface PatternFutures {
  readonly moneySquare: Float64Array;
  readonly orderSquare: Float64Array;
}

export interface CustomerRanges {
  readonly ranges: ValueRanges;
  readonly futures: PatternFutures;
}

/**
 * The intervals of every customer, stretched where the expected value lies outside; yields the share done, 0 to 1.
 *
 * The chance of ordering is the mean of the closed form over `sets`, so it has no luck in it; what comes then is in the
 * bank. Customers with one pattern share all but the scale of their money.
 */
export function* customerRanges(inputs: RangeInputs, bank: FutureBank): Generator<number, CustomerRanges> {
  const { patterns, enoughSets: sets, fitted, horizon, margin } = inputs;
  const { count, meanSpend } = inputs.histories;
  const { clv, expectedOrders } = inputs.expected;
  const numbers = () => new Float64Array(count);
  const ranges = { clvLow: numbers(), clvHigh: numbers(), ordersLow: numbers(), ordersHigh: numbers() };
  const moneySquare = new Float64Array(patterns.count);
  const orderSquare = new Float64Array(patterns.count);
  const { stages } = fitted.timing;
  const newcomersScale = fitted.spend.scale({ frequency: 0, meanSpend: 0 });
  const { list, start } = customersByPattern(patterns);

  for (let pattern = 0; pattern < patterns.count; pattern++) {
    if (pattern > 0 && pattern % CHUNK === 0) yield pattern / patterns.count;
    const timeline = timelineAt(patterns, pattern);
    const { frequency } = timeline;
    const ordering = new Float64Array(stages);
    for (const { timing } of sets) {
      const chances = timing.orderingChances(timeline, horizon);
      for (let stage = 0; stage < stages; stage++) ordering[stage] += chances[stage] / sets.length;
    }
    const nodes = bank.at(fitted.timing.standing(timeline, 0), frequency);
    for (let stage = 0; stage < stages; stage++) {
      const { lower, upper, weight } = nodes;
      const mean = (of: 'moneySquares' | 'orderSquares') =>
        ordering[stage] * ((1 - weight) * lower[of][stage] + weight * upper[of][stage]);
      moneySquare[pattern] += mean('moneySquares');
      orderSquare[pattern] += mean('orderSquares');
    }
    const orders = orderRange(nodes, ordering);
    let [known, money] = [-1, { low: 0, high: 0 }];
    for (let k = start[pattern]; k < start[pattern + 1]; k++) {
      const i = list[k];
      const scale = fitted.spend.scale({ frequency, meanSpend: meanSpend[i] });
      const degree = Math.min(1, newcomersScale / scale) * bank.lastDegree;
      if (degree !== known) [known, money] = [degree, moneyRange(nodes, ordering, degree)];
      ranges.clvLow[i] = Math.min(margin * scale * money.low, clv[i]);
      ranges.clvHigh[i] = Math.max(margin * scale * money.high, clv[i]);
      ranges.ordersLow[i] = Math.min(orders.low, expectedOrders[i]);
      ranges.ordersHigh[i] = Math.max(orders.high, expectedOrders[i]);
    }
  }
  return { ranges, futures: { moneySquare, orderSquare } };
}

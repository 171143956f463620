import { drawGamma } from '../math/drawGamma';
import { seededRandom } from '../math/random';
import { timelineAt } from '../model/fit/patterns';
import type { FittedModel, SpendModel } from '../model/fitted';
import { spendModel } from '../model/spend/spendModel';
import { timingModels } from '../model/timingModel';
import { logSlopes } from '../model/uncertainty/movedFit';
import type { PatternFutures } from './customerRanges';
import type { Sums } from './drawnSums';
import { type RangeInputs, seed } from './rangeInputs';

/** Sample size per group for the slopes of its sums. */
const customersAsked = 60;
/** Random draws per set of parameters. */
const luck = 5;

/** The expected sums of a group, and their uncertainty. */
export interface LargeSum {
  readonly clv: number;
  readonly orders: number;
  /** Variances of the sums given the parameters. */
  readonly moneyVariance: number;
  readonly orderVariance: number;
  /** Slopes of the logarithms of the expected sums along each parameter direction: timing, then spend. */
  readonly moneySlopes: readonly number[];
  readonly orderSlopes: readonly number[];
}

/**
 * Sums of customers by group for large groups (delta method): the expected sum is linear in the parameters, and the
 * variance given the parameters is the sum of the customers' variances. `members` are the customers of each group.
 */
export function largeSums(
  inputs: RangeInputs,
  futures: PatternFutures,
  members: readonly Int32Array[],
): LargeSum[] {
  const slopes = slopesOf(
    inputs,
    members.map((customers) => evenly(customers, inputs.expected.clv, customersAsked)),
  );
  const { spent, patterns, expected, fitted, margin } = inputs;
  return members.map((customers, group) => {
    let [clv, orders, moneyVariance, orderVariance] = [0, 0, 0, 0];
    for (const i of customers) {
      const pattern = patterns.of[i];
      const scale =
        margin * fitted.spend.scale({ frequency: spent.frequency[i], meanSpend: spent.meanSpend[i] });
      clv += expected.clv[i];
      orders += expected.expectedOrders[i];
      moneyVariance += scale * scale * futures.moneyVariance[pattern];
      orderVariance += futures.orderVariance[pattern];
    }
    return { clv, orders, moneyVariance, orderVariance, ...slopes[group] };
  });
}

/** Combines groups: sums and variances add up, slopes are weighted by their sums. */
export function totalOf(parts: readonly LargeSum[]): LargeSum {
  const sum = (of: (part: LargeSum) => number): number => parts.reduce((all, part) => all + of(part), 0);
  const [clv, orders] = [sum((part) => part.clv), sum((part) => part.orders)];
  const [{ moneySlopes, orderSlopes }] = parts;
  return {
    clv,
    orders,
    moneyVariance: sum((part) => part.moneyVariance),
    orderVariance: sum((part) => part.orderVariance),
    moneySlopes: moneySlopes.map((_, i) =>
      clv > 0 ? sum((part) => part.clv * part.moneySlopes[i]) / clv : 0,
    ),
    orderSlopes: orderSlopes.map((_, i) =>
      orders > 0 ? sum((part) => part.orders * part.orderSlopes[i]) / orders : 0,
    ),
  };
}

/** Draws of a large sum, several per parameter set; gamma distributed given the parameters, so that no sum is below 0. */
export function drawLargeSum({ sets, modelDraws, spendDraws }: RangeInputs, large: LargeSum): Sums {
  const random = seededRandom(seed, 3);
  const money = new Float64Array(luck * sets.length);
  const orders = new Float64Array(luck * sets.length);
  const withLuck = (mean: number, variance: number): number =>
    mean > 0 && variance > 0 ? (drawGamma((mean * mean) / variance, random) * variance) / mean : mean;
  for (let set = 0; set < sets.length; set++) {
    const steps = [...modelDraws[set].steps, ...(spendDraws[set]?.steps ?? [])];
    const moved = (slopes: readonly number[]): number =>
      Math.exp(slopes.reduce((sum, slope, i) => sum + slope * steps[i], 0));
    for (let i = luck * set; i < luck * (set + 1); i++) {
      money[i] = withLuck(large.clv * moved(large.moneySlopes), large.moneyVariance);
      orders[i] = Math.round(withLuck(large.orders * moved(large.orderSlopes), large.orderVariance));
    }
  }
  return { money, orders };
}

type Slopes = Pick<LargeSum, 'moneySlopes' | 'orderSlopes'>;

/** The slopes of each group, over the sampled customers. */
function slopesOf(inputs: RangeInputs, sampled: readonly Int32Array[]): Slopes[] {
  const { model, spend } = inputs;
  // Money first, then orders, group by group.
  const sums = (timing: FittedModel, money: SpendModel): number[] =>
    expectedSums(inputs, sampled, timing, money).flatMap((sum) => [sum.money, sum.orders]);
  const slopes = [
    ...logSlopes(model, (moved) => sums(moved, spend)),
    ...(spend.name === 'mean' ? [] : logSlopes(spend, (moved) => sums(model, moved))),
  ];
  return sampled.map((_, group) => ({
    moneySlopes: slopes.map((row) => row[2 * group]),
    orderSlopes: slopes.map((row) => row[2 * group + 1]),
  }));
}

/** Expected sums of the sampled customers of each group under these models. */
function expectedSums(
  { spent, patterns, horizon, discountPerWeek }: RangeInputs,
  sampled: readonly Int32Array[],
  model: FittedModel,
  spend: SpendModel,
): { money: number; orders: number }[] {
  const forecasts = timingModels(model).map((timing) => timing.forecast(horizon, discountPerWeek));
  const { expectedSpend } = spendModel(spend);
  return sampled.map((customers) => {
    let [money, orders] = [0, 0];
    for (const i of customers) {
      const pattern = patterns.of[i];
      const coming = forecasts[patterns.group[pattern]](timelineAt(patterns, pattern));
      const known = { frequency: spent.frequency[i], meanSpend: spent.meanSpend[i] };
      money += coming.discountedTransactions * expectedSpend(known);
      orders += coming.expectedTransactions;
    }
    return { money, orders };
  });
}

/** Samples `count` members evenly by value: the middle of each equal part. */
function evenly(members: Int32Array, clv: Float64Array, count: number): Int32Array {
  if (members.length <= count) return members;
  const ascending = new Float64Array(members.length);
  for (let k = 0; k < members.length; k++) ascending[k] = clv[members[k]];
  ascending.sort();
  const counts = new Map<number, number>();
  for (let part = 0; part < count; part++) {
    const value = ascending[Math.floor(((part + 0.5) * members.length) / count)];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  // Ties go to the first.
  return members.filter((i) => {
    const open = counts.get(clv[i]) ?? 0;
    if (open > 0) counts.set(clv[i], open - 1);
    return open > 0;
  });
}

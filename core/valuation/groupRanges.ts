import { drawNormal } from '../math/drawNormal';
import { seededRandom } from '../math/random';
import type { PatternFutures } from './customerRanges';
import { drawnSums, type Sums } from './drawnSums';
import { drawLargeSum, largeSums, totalOf } from './largeSums';
import { countInterval, predictiveInterval } from './predictiveInterval';
import { type ModelError, type RangeInputs, seed } from './rangeInputs';
import type { ExpectedValues, GroupValue } from './value';

/** Customers in groups: `of` lines up with the histories and holds each one's group, 0 to `count` − 1. */
export interface CustomerGroups {
  readonly of: ArrayLike<number>;
  readonly count: number;
}

/** Sums over all customers and over each group. */
export interface GroupValues {
  readonly total: GroupValue;
  readonly groups: readonly GroupValue[];
}

/**
 * Up to this many customers, the sums of a group are simulated customer by customer. Above it the sum is nearly normal
 * given the parameters, and nearly linear in them (delta method).
 */
const mostDrawn = 1000;

/** The sums with their intervals; yields the share done, 0 to 1. */
export function* groupRanges(
  inputs: RangeInputs,
  futures: PatternFutures,
  grouping: CustomerGroups,
): Generator<number, GroupValues> {
  const { expected, modelError } = inputs;
  const total = (sums: Sums): Sums => withModelError(sums, modelError);
  const group = (sums: Sums): Sums => withModelError(sums, ofGroups(modelError));
  const members = customersByGroup(grouping);
  const groupOf = new Int32Array(expected.count).fill(-1);
  members.forEach((customers, group) => {
    if (customers.length <= mostDrawn) for (const i of customers) groupOf[i] = group;
  });
  const fromBest = yield* drawnSums(inputs, groupOf, grouping.count);
  const drawn = inputs.isAverage ? fromBest.map((sums, i) => centred(sums, expected, members[i])) : fromBest;
  if (expected.count <= mostDrawn) {
    return groupSums(expected, grouping, drawn.map(group), total(addedUp(drawn)));
  }
  const large = largeSums(inputs, futures, members);
  const sums = large.map((sum, i) => (members[i].length <= mostDrawn ? drawn[i] : drawLargeSum(inputs, sum)));
  return groupSums(expected, grouping, sums.map(group), total(drawLargeSum(inputs, totalOf(large))));
}

/** Rescales draws from the best model of an average to the mean that the average expects of these customers. */
function centred(
  { money, orders }: Sums,
  { clv, expectedOrders }: ExpectedValues,
  members: Int32Array,
): Sums {
  const scaled = (draws: Float64Array, expected: Float64Array): Float64Array => {
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const target = members.reduce((sum, i) => sum + expected[i], 0);
    return mean > 0 ? draws.map((draw) => (draw * target) / mean) : draws;
  };
  return { money: scaled(money, clv), orders: scaled(orders, expectedOrders).map(Math.round) };
}

/** Additional model error of a group, beyond that of the total; 0 when the total is assumed to be exact. */
const groupError = 0.2;

function ofGroups({ orders, money }: ModelError): ModelError {
  const groupErrorOf = (error: number): number => (error > 0 ? Math.hypot(error, groupError) : 0);
  return { orders: groupErrorOf(orders), money: groupErrorOf(money) };
}

/** Number of model errors combined with each draw of a sum; even, because they come in mirrored pairs. */
const errorsPerDraw = 10;

/**
 * Combines each draw with several model errors (normal on the logarithmic scale). All customers of a sum share the
 * error, so it does not average out.
 */
function withModelError(sums: Sums, error: ModelError): Sums {
  if (error.orders === 0 && error.money === 0) return sums;
  const { money, orders } = sums;
  const random = seededRandom(seed, 4);
  const factors = Float64Array.from({ length: errorsPerDraw * money.length }, () => 0);
  for (let i = 0; i < factors.length; i += 2) {
    factors[i] = drawNormal(random);
    factors[i + 1] = -factors[i];
  }
  const of = (draws: Float64Array, deviation: number): Float64Array =>
    factors.map((factor, i) => draws[Math.floor(i / errorsPerDraw)] * Math.exp(deviation * factor));
  return { money: of(money, error.money), orders: of(orders, error.orders).map(Math.round) };
}

/** The sums without intervals: low and high are the sums themselves. */
export function groupDegenerateIntervals(expected: ExpectedValues, grouping: CustomerGroups): GroupValues {
  return groupSums(expected, grouping, null, null);
}

/** Sums of the expected values over all and over each group, with the intervals of draws of them. */
function groupSums(
  { clv, expectedOrders }: ExpectedValues,
  { of, count }: CustomerGroups,
  draws: readonly Sums[] | null,
  drawsOfAll: Sums | null,
): GroupValues {
  const total = { clv: 0, orders: 0 };
  const groups = Array.from({ length: count }, () => ({ clv: 0, orders: 0 }));
  for (let i = 0; i < clv.length; i++) {
    total.clv += clv[i];
    total.orders += expectedOrders[i];
    groups[of[i]].clv += clv[i];
    groups[of[i]].orders += expectedOrders[i];
  }
  return {
    total: withRange(total, drawsOfAll),
    groups: groups.map((sums, group) => withRange(sums, draws === null ? null : draws[group])),
  };
}

/** The interval of the draws, stretched to include the expected value. */
function withRange(expected: { clv: number; orders: number }, draws: Sums | null): GroupValue {
  const { clv, orders } = expected;
  const value = draws === null ? { low: clv, high: clv } : predictiveInterval(draws.money);
  const count = draws === null ? { low: orders, high: orders } : countInterval(draws.orders);
  return {
    clv,
    clvLow: Math.min(value.low, clv),
    clvHigh: Math.max(value.high, clv),
    expectedOrders: orders,
    ordersLow: Math.min(count.low, orders),
    ordersHigh: Math.max(count.high, orders),
  };
}

function addedUp(parts: readonly Sums[]): Sums {
  const added = (of: 'money' | 'orders'): Float64Array =>
    parts.reduce(
      (all, part) => all.map((sum, i) => sum + part[of][i]),
      new Float64Array(parts.length === 0 ? 0 : parts[0][of].length),
    );
  return { money: added('money'), orders: added('orders') };
}

/** The customers of each group. */
function customersByGroup({ of, count }: CustomerGroups): Int32Array[] {
  const sizes = new Int32Array(count);
  for (let i = 0; i < of.length; i++) sizes[of[i]]++;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const next = new Int32Array(count);
  for (let i = 0; i < of.length; i++) members[of[i]][next[of[i]]++] = i;
  return members;
}

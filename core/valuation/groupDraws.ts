import { countInterval, type Interval, predictiveInterval } from './predictiveInterval';
import type { ExpectedValue, GroupValue, ValueRange } from './value';

/** Customers in groups: `of` lines up with the histories and holds each one's group, 0 to `count` − 1. */
export interface Grouping {
  readonly of: readonly number[];
  readonly count: number;
}

interface GroupValues {
  readonly total: GroupValue;
  readonly groups: readonly GroupValue[];
}

/** Sums of the draws over all customers and over each group, one sum for each draw. */
interface GroupDraws {
  add(customer: number, draw: number, income: { readonly money: number; readonly orders: number }): void;
  /** The sums of the expected values with the intervals of what was added. */
  ranges(expected: readonly ExpectedValue[]): GroupValues;
}

export function groupDraws({ of, count }: Grouping, draws: number): GroupDraws {
  const money = Array.from({ length: count }, () => new Float64Array(draws));
  const orders = Array.from({ length: count }, () => new Float64Array(draws));
  return {
    add(customer, draw, came) {
      const group = of[customer] ?? 0;
      const [moneyOfGroup, ordersOfGroup] = [money[group], orders[group]];
      if (moneyOfGroup === undefined || ordersOfGroup === undefined) return;
      moneyOfGroup[draw] = (moneyOfGroup[draw] ?? 0) + came.money;
      ordersOfGroup[draw] = (ordersOfGroup[draw] ?? 0) + came.orders;
    },
    ranges: (expected) =>
      groupSums(expected, { of, count }, ({ clv, expectedOrders }, group) =>
        including(
          clv,
          expectedOrders,
          predictiveInterval(group === null ? sumOf(money, draws) : (money[group] ?? [])),
          countInterval(group === null ? sumOf(orders, draws) : (orders[group] ?? [])),
        ),
      ),
  };
}

/** The sums without intervals: low and high are the sums themselves. */
export function groupPoints(expected: readonly ExpectedValue[], grouping: Grouping): GroupValues {
  return groupSums(expected, grouping, pointRange);
}

type Sums = Pick<ExpectedValue, 'clv' | 'expectedOrders'>;

/** Sums over all and over each group; `rangeOf` is told the group, null for all. */
function groupSums(
  expected: readonly ExpectedValue[],
  { of, count }: Grouping,
  rangeOf: (sums: Sums, group: number | null) => ValueRange,
): GroupValues {
  const total = { clv: 0, expectedOrders: 0 };
  const groups = Array.from({ length: count }, () => ({ clv: 0, expectedOrders: 0 }));
  expected.forEach(({ clv, expectedOrders }, i) => {
    for (const sums of [total, groups[of[i] ?? 0]]) {
      if (sums === undefined) continue;
      sums.clv += clv;
      sums.expectedOrders += expectedOrders;
    }
  });
  return {
    total: { ...total, ...rangeOf(total, null) },
    groups: groups.map((sums, group) => ({ ...sums, ...rangeOf(sums, group) })),
  };
}

function sumOf(parts: readonly Float64Array[], length: number): Float64Array {
  const sums = new Float64Array(length);
  for (const part of parts) {
    for (let i = 0; i < length; i++) sums[i] = (sums[i] ?? 0) + (part[i] ?? 0);
  }
  return sums;
}

/** The intervals, stretched where the expected lies outside. */
export function including(clv: number, expectedOrders: number, value: Interval, count: Interval): ValueRange {
  return {
    clvLow: Math.min(value.low, clv),
    clvHigh: Math.max(value.high, clv),
    ordersLow: Math.min(count.low, expectedOrders),
    ordersHigh: Math.max(count.high, expectedOrders),
  };
}

/** Where no interval is asked for: low and high are the expected. */
export function pointRange({ clv, expectedOrders }: Sums): ValueRange {
  return { clvLow: clv, clvHigh: clv, ordersLow: expectedOrders, ordersHigh: expectedOrders };
}

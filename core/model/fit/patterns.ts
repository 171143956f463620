import type { TimedHistory } from '../fitted';
import { denseRanks } from './denseRanks';
import { floatsAt, intsAt } from './elementsAt';

/** The data of timing models by customer: x repeat purchases, the last one t_x and today T weeks after the first purchase. */
export interface Timelines {
  readonly count: number;
  readonly frequency: Int32Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** Sum of the logarithms of the gaps; NaN where unknown for a customer with repeat orders. */
  readonly logGaps: Float64Array;
}

/** Distinct timelines with their counts (sufficient statistics of a fit). */
export interface Patterns extends Timelines {
  /** Number of customers with each pattern; `logGaps` is the sum over them. */
  readonly customers: Int32Array;
}

/** Patterns with a link from each customer. */
export interface CustomerPatterns extends Patterns {
  /** The group of the customers with each pattern; each group has its own timing model. All 0 when there is one model. */
  readonly group: Int32Array;
  /** The pattern of each customer. */
  readonly of: Int32Array;
}

/** Logarithms of gaps are rounded to multiples of 2⁻³²: such sums are exact in any order, up to two million gaps per pattern. */
const gapParts = 2 ** 32;

/**
 * The distinct timelines: first those without a repeat purchase by age, then the others by age, recency and frequency.
 *
 * The order depends on the set of customers only, so shuffled rows are fitted to the identical bits. If the gaps of one
 * customer are unknown, `logGaps` is NaN for all patterns with repeat purchases. With groups of customers (`groupOf`,
 * from 0 on) the patterns are those of each group, one group after the other.
 */
export function patternsOf(
  histories: Timelines,
  groupOf: Int32Array = new Int32Array(histories.count),
): CustomerPatterns {
  const { count, frequency, recency, age, logGaps } = histories;
  const order = sortedOrder(histories, groupOf);
  const isSame = (one: number, other: number): boolean =>
    groupOf[one] === groupOf[other] &&
    frequency[one] === frequency[other] &&
    age[one] === age[other] &&
    recency[one] === recency[other];
  // The first customer of each pattern, in that order.
  const firsts = new Int32Array(count);
  const of = new Int32Array(count);
  let size = 0;
  for (let i = 0; i < count; i++) {
    if (i === 0 || !isSame(order[i], order[i - 1])) firsts[size++] = order[i];
    of[order[i]] = size - 1;
  }
  const customers = new Int32Array(size);
  const parts = new Float64Array(size);
  let gapsAreKnown = true;
  for (let i = 0; i < count; i++) {
    customers[of[i]]++;
    parts[of[i]] += Math.round(logGaps[i] * gapParts);
    gapsAreKnown &&= frequency[i] === 0 || Number.isFinite(logGaps[i]);
  }
  const indexes = firsts.subarray(0, size);
  const known = timelinesOf(histories, indexes);
  for (let i = 0; i < size; i++) {
    known.logGaps[i] = gapsAreKnown || known.frequency[i] === 0 ? parts[i] / gapParts : Number.NaN;
  }
  return { ...known, customers, group: intsAt(groupOf, indexes), of };
}

/** Whether two sets of patterns are the same numbers, so that every fit to them is the same too. */
export function samePatterns(one: Patterns, other: Patterns): boolean {
  const fields = ['frequency', 'recency', 'age', 'logGaps', 'customers'] as const;
  if (one.count !== other.count) return false;
  return fields.every((field) =>
    one[field].every((value: number, i: number) => Object.is(value, other[field][i])),
  );
}

/** Customers by pattern: those of pattern i are at `start[i]` … `start[i + 1] − 1` of the list, in their own order. */
export interface CustomersByPattern {
  readonly list: Int32Array;
  readonly start: Int32Array;
}

export function customersByPattern({ count, of }: CustomerPatterns): CustomersByPattern {
  const start = new Int32Array(count + 1);
  for (let i = 0; i < of.length; i++) start[of[i] + 1]++;
  for (let pattern = 0; pattern < count; pattern++) start[pattern + 1] += start[pattern];
  const next = start.slice();
  const list = new Int32Array(of.length);
  for (let i = 0; i < of.length; i++) list[next[of[i]]++] = i;
  return { list, start };
}

/** Expands values by pattern to values by customer. */
export function ofCustomers(ofPatterns: Float64Array, { of }: CustomerPatterns): Float64Array {
  return floatsAt(ofPatterns, of);
}

/** The timelines of some customers. */
export function timelinesOf(
  { frequency, recency, age, logGaps }: Timelines,
  customers: Int32Array,
): Timelines {
  return {
    count: customers.length,
    frequency: intsAt(frequency, customers),
    recency: floatsAt(recency, customers),
    age: floatsAt(age, customers),
    logGaps: floatsAt(logGaps, customers),
  };
}

/** One timeline as an object. */
export function timelineAt({ frequency, recency, age, logGaps }: Timelines, i: number): TimedHistory {
  return { frequency: frequency[i], recency: recency[i], age: age[i], logGaps: logGaps[i] };
}

/** The customers in that order: a radix sort, least significant key first. */
function sortedOrder({ count, frequency, recency, age }: Timelines, groupOf: Int32Array): Int32Array {
  const byRecency = denseRanks(recency);
  const byAge = denseRanks(age);
  let order = new Int32Array(count);
  const repeaters = new Int32Array(count);
  let most = 0;
  for (let i = 0; i < count; i++) {
    order[i] = i;
    repeaters[i] = frequency[i] > 0 ? 1 : 0;
    if (frequency[i] > most) most = frequency[i];
  }
  order = countIntoPlace(order, frequency, most + 1);
  order = countIntoPlace(order, byRecency.ranks, byRecency.size);
  order = countIntoPlace(order, byAge.ranks, byAge.size);
  order = countIntoPlace(order, repeaters, 2);
  const groups = groupOf.reduce((most, group) => Math.max(most, group), 0) + 1;
  return groups === 1 ? order : countIntoPlace(order, groupOf, groups);
}

/** The customers in ascending order of their keys (whole, below `size`); equal keys stay in order. */
function countIntoPlace(
  order: Int32Array<ArrayBuffer>,
  keys: Int32Array,
  size: number,
): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < keys.length; i++) starts[keys[i] + 1]++;
  for (let key = 1; key < size; key++) starts[key] += starts[key - 1];
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) sorted[starts[keys[order[i]]]++] = order[i];
  return sorted;
}

/** One customer's timeline as patterns. */
export function singlePattern({ frequency, recency, age, logGaps = Number.NaN }: TimedHistory): Patterns {
  return {
    count: 1,
    frequency: Int32Array.of(frequency),
    recency: Float64Array.of(recency),
    age: Float64Array.of(age),
    logGaps: Float64Array.of(logGaps),
    customers: Int32Array.of(1),
  };
}

import type { Pattern, Timeline } from './fitted';
import { rankTimes } from './rankTimes';

/** Logarithms of gaps are rounded to so many parts of 1: whole parts have the same sum in any order, up to two million for one pattern. */
const PARTS = 2 ** 32;

/**
 * The distinct timelines with their counts: first those without a repeat purchase by age,
 * then the others by age, recency and frequency.
 *
 * The order depends on the set of customers only, so shuffled rows are fitted to the identical bits.
 */
export function compressHistories(histories: readonly Timeline[]): Pattern[] {
  const newcomers = new Map<number, number>();
  const frequencies = new Int32Array(histories.length);
  const recencies = new Float64Array(histories.length);
  const ages = new Float64Array(histories.length);
  const logGaps = new Float64Array(histories.length);
  let size = 0;
  let gapsAreKnown = true;
  for (const history of histories) {
    const { frequency, age } = history;
    if (frequency === 0) {
      newcomers.set(age, (newcomers.get(age) ?? 0) + 1);
      continue;
    }
    const own = history.logGaps ?? Number.NaN;
    frequencies[size] = frequency;
    recencies[size] = history.recency;
    ages[size] = age;
    logGaps[size] = own;
    gapsAreKnown &&= Number.isFinite(own);
    size++;
  }
  const order = sortedOrder(
    frequencies.subarray(0, size),
    recencies.subarray(0, size),
    ages.subarray(0, size),
  );

  const patterns: Pattern[] = [...newcomers]
    .sort(([one], [other]) => one - other)
    .map(([age, count]) => ({ frequency: 0, recency: 0, age, count }));
  let count = 0;
  let parts = 0;
  for (let i = 0; i < size; i++) {
    const place = order[i] ?? 0;
    const frequency = frequencies[place] ?? 0;
    const recency = recencies[place] ?? 0;
    const age = ages[place] ?? 0;
    count++;
    parts += Math.round((logGaps[place] ?? 0) * PARTS);
    if (i + 1 < size) {
      const next = order[i + 1] ?? 0;
      if (frequencies[next] === frequency && recencies[next] === recency && ages[next] === age) continue;
    }
    patterns.push(
      gapsAreKnown
        ? { frequency, recency, age, count, logGaps: parts / PARTS }
        : { frequency, recency, age, count },
    );
    count = 0;
    parts = 0;
  }
  return patterns;
}

/** The places in ascending order of age, recency and frequency: counted into place by each, the least important first. */
function sortedOrder(frequencies: Int32Array, recencies: Float64Array, ages: Float64Array): Int32Array {
  const byRecency = rankTimes(recencies);
  const byAge = rankTimes(ages);
  const most = frequencies.reduce((high, frequency) => Math.max(high, frequency), 0);
  let order = frequencies.map((_, place) => place);
  order = countIntoPlace(order, frequencies, most + 1);
  order = countIntoPlace(order, byRecency.ranks, byRecency.size);
  return countIntoPlace(order, byAge.ranks, byAge.size);
}

/** The places in ascending order of their keys (whole, below `size`); equal keys stay in order. */
function countIntoPlace(
  order: Int32Array<ArrayBuffer>,
  keys: Int32Array,
  size: number,
): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < keys.length; i++) {
    const after = (keys[i] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let key = 1; key < size; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const place = order[i] ?? 0;
    const key = keys[place] ?? 0;
    const start = starts[key] ?? 0;
    sorted[start] = place;
    starts[key] = start + 1;
  }
  return sorted;
}

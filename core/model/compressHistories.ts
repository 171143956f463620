import type { Pattern, Timeline } from './fitted';

/**
 * The distinct timelines with their counts: first those without a repeat purchase by age,
 * then the others by age, recency and frequency.
 *
 * The order depends on the set of customers only, so shuffled rows are fitted to the identical bits.
 */
export function compressHistories(histories: readonly Timeline[]): Pattern[] {
  const newcomers = new Map<number, number>();
  const repeaters: Timeline[] = [];
  for (const history of histories) {
    if (history.frequency > 0) repeaters.push(history);
    else newcomers.set(history.age, (newcomers.get(history.age) ?? 0) + 1);
  }
  const patterns = [...newcomers]
    .sort(([one], [other]) => one - other)
    .map(([age, count]) => ({ frequency: 0, recency: 0, age, count }));
  return [...patterns, ...compressRepeaters(repeaters)];
}

/**
 * Each timeline becomes one exact number, made of its frequency and the ranks of its times, which
 * sorts as the timelines do: that is several times faster than sorting objects. A million customers stay below 2^53.
 */
function compressRepeaters(repeaters: readonly Timeline[]): Pattern[] {
  const byAge = ranking(repeaters.map(({ age }) => age));
  const byRecency = ranking(repeaters.map(({ recency }) => recency));
  const columns = byRecency.values.length;
  const depth = 1 + repeaters.reduce((most, { frequency }) => Math.max(most, frequency), 0);
  const codes = Float64Array.from(repeaters, ({ frequency, recency, age }) => {
    const row = byAge.rank(age) * columns + byRecency.rank(recency);
    return row * depth + frequency;
  });
  const { values, counts } = countDistinct(codes);
  const logGaps = sumLogGaps(repeaters, codes, values);

  return Array.from(values, (code, i): Pattern => {
    const row = Math.floor(code / depth);
    const pattern = {
      frequency: code - row * depth,
      recency: byRecency.values[row % columns] ?? 0,
      age: byAge.values[Math.floor(row / columns)] ?? 0,
      count: counts[i] ?? 0,
    };
    return logGaps === null ? pattern : { ...pattern, logGaps: logGaps[i] ?? 0 };
  });
}

/** The distinct codes in ascending order and how often each occurs. */
function countDistinct(codes: Float64Array): { values: Float64Array; counts: Float64Array } {
  const values = Float64Array.from(codes).sort();
  const counts = new Float64Array(values.length);
  let distinct = 0;
  for (let i = 0; i < values.length; i++) {
    const code = values[i] ?? 0;
    counts[distinct] = (counts[distinct] ?? 0) + 1;
    values[distinct] = code;
    if (code !== values[i + 1]) distinct++;
  }
  return { values: values.subarray(0, distinct), counts: counts.subarray(0, distinct) };
}

/** Logarithms of gaps are rounded to so many parts of 1: whole parts have the same sum in any order. */
const PARTS = 2 ** 26;

/** For each code the sum of its customers' log gaps; null where somebody's are not known. */
function sumLogGaps(
  repeaters: readonly Timeline[],
  codes: Float64Array,
  values: Float64Array,
): Float64Array | null {
  const sums = new Float64Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const logGaps = repeaters[i]?.logGaps;
    if (logGaps === undefined || !Number.isFinite(logGaps)) return null;
    const place = placeOf(codes[i] ?? 0, values);
    sums[place] = (sums[place] ?? 0) + Math.round(logGaps * PARTS);
  }
  return sums.map((sum) => sum / PARTS);
}

/** Where a value stands among sorted ones that hold it. */
function placeOf(value: number, sorted: Float64Array): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The distinct values in ascending order, and the place of each among them. */
function ranking(all: readonly number[]): { values: number[]; rank: (value: number) => number } {
  const ranks = new Map<number, number>();
  for (const value of all) ranks.set(value, 0);
  const values = [...ranks.keys()].sort((one, other) => one - other);
  values.forEach((value, rank) => {
    ranks.set(value, rank);
  });
  return { values, rank: (value) => ranks.get(value) ?? 0 };
}

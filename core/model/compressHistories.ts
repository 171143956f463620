import type { Pattern, Timeline } from './fitted';
import { type Ranks, rankTimes } from './rankTimes';

/**
 * The distinct timelines with their counts: first those without a repeat purchase by age,
 * then the others by age, recency and frequency.
 *
 * The order depends on the set of customers only, so shuffled rows are fitted to the identical bits.
 */
export function compressHistories(histories: readonly Timeline[]): Pattern[] {
  const repeaters = histories.filter(({ frequency }) => frequency > 0);
  const patterns = compressNewcomers(histories);
  for (const pattern of compressRepeaters(repeaters)) patterns.push(pattern);
  return patterns;
}

function compressNewcomers(histories: readonly Timeline[]): Pattern[] {
  const counts = new Map<number, number>();
  for (const { frequency, age } of histories) {
    if (frequency === 0) counts.set(age, (counts.get(age) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([age, count]) => ({ frequency: 0, recency: 0, age, count }));
}

/** Logarithms of gaps are rounded to so many parts of 1: whole parts have the same sum in any order. */
const PARTS = 2 ** 26;

/**
 * Each timeline becomes one exact number, made of its frequency and the ranks of its times, which
 * sorts as the timelines do: that is several times faster than sorting objects.
 */
function compressRepeaters(repeaters: readonly Timeline[]): Pattern[] {
  const size = repeaters.length;
  const frequencies = new Float64Array(size);
  const recencies = new Float64Array(size);
  const ages = new Float64Array(size);
  const logGaps = new Float64Array(size);
  let gapsAreKnown = true;
  let depth = 1;
  for (let i = 0; i < size; i++) {
    const history = repeaters[i];
    if (history === undefined) continue;
    frequencies[i] = history.frequency;
    recencies[i] = history.recency;
    ages[i] = history.age;
    const own = history.logGaps ?? Number.NaN;
    logGaps[i] = own;
    gapsAreKnown &&= Number.isFinite(own);
    if (history.frequency >= depth) depth = history.frequency + 1;
  }
  const byAge = rankTimes(ages);
  const byRecency = rankTimes(recencies);
  const codes = codesOf(frequencies, byRecency, byAge, depth);

  const patterns: Pattern[] = [];
  const order = sortedOrder(codes, byAge.size * byRecency.size * depth);
  let count = 0;
  let parts = 0;
  for (let i = 0; i < size; i++) {
    const place = order[i] ?? 0;
    count++;
    parts += Math.round((logGaps[place] ?? 0) * PARTS);
    if (i + 1 < size && codes[place] === codes[order[i + 1] ?? 0]) continue;
    const [frequency, recency, age] = [frequencies[place] ?? 0, recencies[place] ?? 0, ages[place] ?? 0];
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

function codesOf(frequencies: Float64Array, byRecency: Ranks, byAge: Ranks, depth: number): Float64Array {
  const codes = new Float64Array(frequencies.length);
  for (let i = 0; i < codes.length; i++) {
    const row = (byAge.ranks[i] ?? 0) * byRecency.size + (byRecency.ranks[i] ?? 0);
    codes[i] = row * depth + (frequencies[i] ?? 0);
  }
  return codes;
}

/** The places of codes (whole, from 0 to below `end`) in ascending order of the codes. */
function sortedOrder(codes: Float64Array, end: number): Float64Array {
  const size = codes.length;
  if (end * size > Number.MAX_SAFE_INTEGER) {
    return Float64Array.from(codes, (_, i) => i).sort(
      (one, other) => (codes[one] ?? 0) - (codes[other] ?? 0),
    );
  }
  // With the place as its last digits a code can be sorted without asking anybody: ten times as fast.
  const order = new Float64Array(size);
  for (let i = 0; i < size; i++) order[i] = (codes[i] ?? 0) * size + i;
  order.sort();
  for (let i = 0; i < size; i++) {
    const place = order[i] ?? 0;
    order[i] = place - Math.floor(place / size) * size;
  }
  return order;
}

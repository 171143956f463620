import type { Histories } from '../../customers/histories';

/** The part of the histories that the spend model uses. */
export type SpendHistories = Pick<
  Histories,
  'count' | 'frequency' | 'meanSpend' | 'revenue' | 'firstSpendKnown'
>;

/**
 * The mean spends (above 0) of repeat buyers, sorted by frequency and then by mean spend, so that sums over them do not
 * depend on the order of the customers. Those of `frequencies[i]` are at `start[i]` … `start[i + 1] − 1`.
 */
export interface RepeatSpend {
  readonly frequencies: Int32Array;
  readonly start: Int32Array;
  readonly means: Float64Array;
}

/** Repeat buyers with a mean spend of 0 are left out. */
export function repeatSpendOf({
  count,
  frequency,
  meanSpend,
}: Pick<SpendHistories, 'count' | 'frequency' | 'meanSpend'>): RepeatSpend {
  const counts = new Int32Array(frequency.reduce((most, x) => Math.max(most, x), 0) + 1);
  const enters = (i: number): boolean => frequency[i] > 0 && meanSpend[i] > 0;
  for (let i = 0; i < count; i++) if (enters(i)) counts[frequency[i]]++;
  const frequencies = counts.map((_, x) => x).filter((x) => counts[x] > 0);
  const start = new Int32Array(frequencies.length + 1);
  const next = new Int32Array(counts.length);
  frequencies.forEach((x, i) => {
    next[x] = start[i];
    start[i + 1] = start[i] + counts[x];
  });
  const means = new Float64Array(start[frequencies.length]);
  for (let i = 0; i < count; i++) if (enters(i)) means[next[frequency[i]]++] = meanSpend[i];
  for (let i = 0; i < frequencies.length; i++) means.subarray(start[i], start[i + 1]).sort();
  return { frequencies, start, means };
}

import type { Pattern, Timeline } from './fitted';

/**
 * The distinct timelines with their counts, ordered by age, then recency, then frequency.
 *
 * The order depends on the set of customers only, so shuffled rows are fitted to the identical bits.
 */
export function compressHistories(histories: readonly Timeline[]): Pattern[] {
  const sorted = [...histories].sort(
    (one, other) => one.age - other.age || one.recency - other.recency || one.frequency - other.frequency,
  );
  const patterns: Pattern[] = [];
  let first = 0;
  sorted.forEach((timeline, i) => {
    const next = sorted[i + 1];
    if (
      next !== undefined &&
      next.age === timeline.age &&
      next.recency === timeline.recency &&
      next.frequency === timeline.frequency
    ) {
      return;
    }
    const { frequency, recency, age } = timeline;
    patterns.push({ frequency, recency, age, count: i + 1 - first });
    first = i + 1;
  });
  return patterns;
}

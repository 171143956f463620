import type { Patterns } from './patterns';

/**
 * Every second, third … pattern, so many that about `size` are left; all of them when there are no more.
 * As they are sorted, the sample has all frequencies and ages in proportion.
 */
export function sampleOf(patterns: Patterns, size: number): Patterns {
  const step = Math.ceil(patterns.count / size);
  if (step <= 1) return patterns;
  const sampled = (_: number, i: number): boolean => i % step === 0;
  const frequency = patterns.frequency.filter(sampled);
  return {
    count: frequency.length,
    frequency,
    recency: patterns.recency.filter(sampled),
    age: patterns.age.filter(sampled),
    logGaps: patterns.logGaps.filter(sampled),
    customers: patterns.customers.filter(sampled),
  };
}

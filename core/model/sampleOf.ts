import type { Pattern } from './fitted';

/**
 * Every second, third … pattern, so many that about `size` are left; all of them when there are no more.
 * As they are sorted, the sample has all frequencies and ages in proportion.
 */
export function sampleOf(patterns: readonly Pattern[], size: number): readonly Pattern[] {
  const step = Math.ceil(patterns.length / size);
  return step <= 1 ? patterns : patterns.filter((_, i) => i % step === 0);
}

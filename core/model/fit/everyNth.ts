import { intsAt } from './elementsAt';
import { type Patterns, timelinesOf } from './patterns';

/**
 * Every n-th pattern, with n such that about `size` are left; all when there are no more.
 * As they are sorted, the sample has all frequencies and ages in proportion.
 */
export function everyNth(patterns: Patterns, size: number): Patterns {
  const step = Math.ceil(patterns.count / size);
  if (step <= 1) return patterns;
  const sampled = new Int32Array(Math.ceil(patterns.count / step));
  for (let i = 0; i < sampled.length; i++) sampled[i] = i * step;
  return { ...timelinesOf(patterns, sampled), customers: intsAt(patterns.customers, sampled) };
}

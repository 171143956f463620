import type { Pattern } from './fitted';

/** At i: of how many customers the number is more than i, up to the largest one. */
export function countAbove<Counted extends { readonly count: number }>(
  patterns: readonly Counted[],
  numberOf: (pattern: Counted) => number,
): Float64Array {
  const most = patterns.reduce((high, pattern) => Math.max(high, numberOf(pattern)), 0);
  const above = new Float64Array(most);
  for (const pattern of patterns) {
    const number = numberOf(pattern);
    if (number > 0) above[number - 1] = (above[number - 1] ?? 0) + pattern.count;
  }
  for (let i = most - 2; i >= 0; i--) above[i] = (above[i] ?? 0) + (above[i + 1] ?? 0);
  return above;
}

/** For each age how many customers have it and how many repeat purchases they made. */
export function totalsByAge(patterns: readonly Pattern[]): { age: number; n: number; purchases: number }[] {
  const totals = new Map<number, { age: number; n: number; purchases: number }>();
  for (const { frequency, age, count } of patterns) {
    let total = totals.get(age);
    if (total === undefined) {
      total = { age, n: 0, purchases: 0 };
      totals.set(age, total);
    }
    total.n += count;
    total.purchases += count * frequency;
  }
  return [...totals.values()];
}

import { logGamma } from './logGamma';

/**
 * Two-sided p-value of Fisher's exact test: the probability, under the null hypothesis with fixed margins, of a table
 * no more likely than the observed one. Fisher (1934), Statistical Methods for Research Workers, 5th ed., § 21.02.
 *
 * `successes` of `size` in each group; whole numbers.
 */
export function fisherExact(
  one: { readonly successes: number; readonly size: number },
  other: { readonly successes: number; readonly size: number },
): number {
  const total = one.successes + other.successes;
  const logChance = (successes: number) =>
    logChoose(one.size, successes) + logChoose(other.size, total - successes);
  const least = Math.max(0, total - other.size);
  const most = Math.min(one.size, total);
  const all = logChoose(one.size + other.size, total);
  // Tables that are equally likely in truth differ in the last digits.
  const seen = logChance(one.successes) + 1e-7;
  let sum = 0;
  for (let successes = least; successes <= most; successes++) {
    const chance = logChance(successes);
    if (chance <= seen) sum += Math.exp(chance - all);
  }
  return Math.min(1, sum);
}

function logChoose(of: number, taken: number): number {
  return logGamma(of + 1) - logGamma(taken + 1) - logGamma(of - taken + 1);
}

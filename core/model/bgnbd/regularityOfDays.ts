import type { Patterns } from '../fit/patterns';

/**
 * Tolerance for the mean of log(gap / mean gap): half the distance between its value for random orders, −0.577, and the
 * value at which k = 2 becomes as likely as k = 1, 1 − 2 log 2 = −0.386.
 */
const leeway = 0.095;

/**
 * Log-likelihood that one more stage per purchase gains only because gaps are whole days, beyond `leeway`.
 *
 * Orders of one day are one purchase, so no gap is below a day, and random orders of somebody who comes every other day
 * look regular: the logarithms of the gaps are higher than those of an exponential distribution with their mean.
 */
export function regularityOfDays({ count, frequency, recency, customers }: Patterns): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const gaps = customers[i] * frequency[i];
    if (gaps > 0)
      sum += gaps * Math.max(0, risenByDays(Math.max(1, (7 * recency[i]) / frequency[i])) - leeway);
  }
  return sum;
}

/**
 * Increase of the mean logarithm of random gaps through rounding to whole days, for a mean gap in days (at least 1):
 * with a chance p of an order on a day, the mean of log g is the sum of p (1 − p)^(g − 1) log g, and without days it is
 * −log p − 0.5772. An approximation, to 0.005.
 *
 * @internal
 */
export function risenByDays(meanGap: number): number {
  return ((0.42 + 0.157 / (meanGap * meanGap)) * (1 + Math.log(meanGap))) / meanGap;
}

/**
 * Increase of the mean logarithm of random gaps through rounding to whole days, for a mean gap in days (at least 1):
 * with a chance p of an order on a day, the mean of log g is the sum of p (1 − p)^(g − 1) log g, and without days it is
 * −log p − 0.5772. An approximation, to 0.005.
 */
export function risenByDays(meanGap: number): number {
  return ((0.42 + 0.157 / (meanGap * meanGap)) * (1 + Math.log(meanGap))) / meanGap;
}

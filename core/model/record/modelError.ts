/** Error of one past forecast of a total. */
export interface TotalMiss {
  /** log(actual / forecast). */
  readonly error: number;
  /** Variance that the model itself expects: chance and parameter uncertainty. */
  readonly variance: number;
}

/**
 * Model error of a shop without a record: with 0.15, 90 % intervals covered 90 % of 13 series of real totals; with 0
 * they covered 55 %.
 */
export const usualError = 0.15;
/** Weight of the usual error, in windows. */
const usualWindows = 4;
/** Lower limit, whatever the record. */
const leastError = 0.04;

/**
 * Standard deviation of the model error of a total, on the logarithmic scale: the excess of the squared errors of past
 * forecasts over the model's own variances, shrunk towards the usual error.
 *
 * A window in which chance exceeds the usual error says little about the model and counts less (by (τ²/(τ² + v))², the
 * information of one observation on τ²). `overlap` is the number of windows that cover a week.
 */
export function modelError(misses: readonly TotalMiss[], overlap: number): number {
  const usual = usualError * usualError;
  let [weights, sum] = [usualWindows, usualWindows * usual];
  for (const { error, variance } of misses) {
    const weight = (usual / (usual + variance)) ** 2 / overlap;
    weights += weight;
    sum += weight * (error * error - variance);
  }
  return Math.sqrt(Math.max(leastError * leastError, sum / weights));
}

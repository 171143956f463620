/** A past forecast that was off by less than a tenth is no sign of a trend. */
const clearly = 0.1;
/** In less than a year a season looks like a trend. */
const shortestInWeeks = 52;
/** A trend that was there may have ended: no trend counts as much as this many windows. */
const noTrendWindows = 2;

/**
 * The logarithm of the level by which forecasts should be raised: where all past forecasts, over a year at least, were too
 * low by a tenth or more, or all too high, the mean of their errors, shrunk to 0; 0 otherwise. Rescaling by one window
 * alone makes forecasts better and worse equally often.
 *
 * `errors` are log(what came / what was forecast) of windows of `weeks`, each of which begins `weeks / overlap` after the other.
 */
export function trendOf(errors: readonly number[], weeks: number, overlap: number): number {
  const apart = weeks / overlap;
  const span = weeks + (errors.length - 1) * apart;
  const isLow = errors.every((error) => error >= clearly);
  const isHigh = errors.every((error) => error <= -clearly);
  if (errors.length === 0 || span < shortestInWeeks || !(isLow || isHigh)) return 0;
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const windows = errors.length / overlap;
  return (mean * windows) / (windows + noTrendWindows);
}

/** Minimum error of every past forecast for a trend: a tenth. */
const clearly = 0.1;
/** Minimum length of the record: within a year a season looks like a trend. */
const shortestInWeeks = 52;
/** Shrinkage, because a past trend may have ended: weight of "no trend" in windows. */
const noTrendWindows = 2;

/**
 * The logarithm of the level by which forecasts should be raised: the mean error of past forecasts, shrunk towards 0,
 * if over at least a year all were too low by a tenth or more, or all too high; else 0. A correction by a single window
 * would make forecasts worse as often as better.
 *
 * `errors` are log(actual / forecast) of windows of `weeks` weeks, which begin `weeks / overlap` weeks apart.
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

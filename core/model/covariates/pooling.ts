import { cholesky, choleskySolve, type Matrix } from '../../math/cholesky';
import type { Belief } from '../fit/weakPrior';

/** Coordinates of the contrasts of one covariate on one rate (ordering or leaving): `count` of them from index `first`. */
export interface Block {
  readonly first: number;
  readonly count: number;
}

/** Prior scale of the spread of the logarithms: most channels and cities differ by a factor of two or less. */
const usualSpread = 0.5;
/** Grid of spreads for the empirical Bayes average, even in the logarithm. */
const spreads = Array.from({ length: 41 }, (_, i) => 0.02 * 100 ** (i / 40));

/**
 * Partial pooling: the values of a covariate are draws from one normal distribution, whose mean is free, as in a
 * multilevel model (Gelman & Hill 2007, chapter 12). In terms of contrasts with the reference value c, that is a
 * belief on each value's distance from the mean of all: (0, c₁ …) less their mean.
 */
export function poolingBeliefs({ first, count }: Block, coordinates: number, spread: number): Belief[] {
  const levels = count + 1;
  return Array.from({ length: levels }, (_, level) => ({
    weights: Array.from({ length: coordinates }, (_, index) => {
      const contrast = index - first;
      if (contrast < 0 || contrast >= count) return 0;
      return (contrast === level - 1 ? 1 : 0) - 1 / levels;
    }),
    center: 0,
    spread,
  }));
}

/**
 * Spread of the values of a covariate: the one whose shrinkage equals the mean shrinkage over the grid of spreads, each
 * weighted by the marginal likelihood of the fitted contrasts (empirical Bayes, normal approximation) and a half-normal
 * prior. So it changes smoothly with the data.
 */
export function pooledSpread(point: readonly number[], covariance: Matrix, block: Block): number {
  const indexes = Array.from({ length: block.count }, (_, i) => block.first + i);
  if (covariance.length === 0) return usualSpread;
  const fitted = indexes.map((index) => point[index]);
  const lower = cholesky(indexes.map((i) => indexes.map((j) => covariance[i][j])));
  if (lower === null) return usualSpread;
  const precision = indexes.map((_, i) =>
    choleskySolve(
      lower,
      indexes.map((__, j) => (i === j ? 1 : 0)),
    ),
  );
  const information = choleskySolve(lower, fitted);
  const variance = indexes.reduce((sum, index) => sum + covariance[index][index], 0) / block.count;
  const weights = spreads.map((spread) => logEvidence(precision, information, spread));
  const most = Math.max(...weights);
  let [all, shrinkage] = [0, 0];
  spreads.forEach((spread, i) => {
    // The last factor: the grid is even in the logarithm.
    const weight = Math.exp(weights[i] - most - 0.5 * (spread / usualSpread) ** 2) * spread;
    // A contrast is the difference of two values, so its variance is twice that of one.
    all += weight;
    shrinkage += (weight * 2 * spread * spread) / (2 * spread * spread + variance);
  });
  const share = shrinkage / all;
  return Math.sqrt((variance * share) / (2 * (1 - share)));
}

/** Logarithm of the marginal likelihood of a spread, up to a constant. */
function logEvidence(precision: Matrix, information: readonly number[], spread: number): number {
  const levels = precision.length + 1;
  const posterior = cholesky(
    precision.map((row, i) =>
      row.map((entry, j) => entry + ((i === j ? 1 : 0) - 1 / levels) / (spread * spread)),
    ),
  );
  if (posterior === null) return Number.NEGATIVE_INFINITY;
  const mean = choleskySolve(posterior, information);
  const halfLogDeterminant = posterior.reduce((sum, row, i) => sum + Math.log(row[i]), 0);
  const explained = information.reduce((sum, entry, i) => sum + entry * mean[i], 0);
  return -precision.length * Math.log(spread) - halfLogDeterminant + 0.5 * explained;
}

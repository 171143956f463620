import { drawGamma } from '../../math/drawGamma';
import { drawNormal } from '../../math/drawNormal';
import type { Random } from '../../math/random';
import { directionsOf, type Fitted, movedFit } from './movedFit';

/** Beyond this many standard errors the normal approximation is not reliable. */
const furthest = 3;
/** Degrees of freedom with hardly any data … */
const fewestDegrees = 4;
/** … and these more once every logarithm has a standard error of 1; four times as many at one half, and so on. */
const degreesAtOne = 2;

/** A draw from the approximate posterior of a fit. */
export interface ParameterDraw<Fit extends Fitted> {
  readonly fit: Fit;
  /** The step from the fit, in the independent directions of `movedFit`. */
  readonly steps: readonly number[];
}

/**
 * Fits with other parameters that the data also allow, from the Laplace approximation: the logarithms
 * are distributed around the fit as the curvature there says. They come in pairs mirrored at the fit, so their
 * mean is the fit; `count` is even. Without a covariance all are the fit itself.
 *
 * With little data a likelihood has heavier tails than its curvature says, which shows in intervals that are too
 * narrow for the customers who stand out. So the draws are Student's t, whose degrees of freedom grow with what
 * is known; they are normal where the data decide. `npm run coverage-study` measures the resulting coverage.
 */
export function drawParameters<Fit extends Fitted>(
  fitted: Fit,
  count: number,
  random: Random,
): ParameterDraw<Fit>[] {
  const degrees = fewestDegrees + degreesAtOne / largestVariance(fitted);
  const dimensions = directionsOf(fitted);
  const draws: ParameterDraw<Fit>[] = [];
  while (draws.length < count) {
    const normals = Array.from({ length: dimensions }, () =>
      Math.max(-furthest, Math.min(furthest, drawNormal(random))),
    );
    const stretch = degrees < 1e6 ? Math.sqrt(degrees / (2 * drawGamma(degrees / 2, random))) : 1;
    for (const sign of [stretch, -stretch]) {
      const steps = normals.map((normal) => sign * normal);
      draws.push({ steps, fit: movedFit(fitted, steps) });
    }
  }
  return draws;
}

/**
 * The largest variance among the logarithms of the parameters, 0 without a covariance; of an average the weighted mean of
 * those of its models.
 */
export function largestVariance({ covariance, average }: Pick<Fitted, 'covariance' | 'average'>): number {
  if (average) return average.reduce((mean, { model, weight }) => mean + weight * largestVariance(model), 0);
  return covariance.reduce((most, row, i) => Math.max(most, row[i]), 0);
}

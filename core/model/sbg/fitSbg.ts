import { deviations, fitLogParameters } from '../fit/fitLogParameters';
import type { SbgParameters } from './sbg';
import { sbgLikelihood } from './sbgLikelihood';

/** The shifted-beta-geometric model with numbers in it. */
export interface FittedSbg {
  readonly name: 'sbg';
  readonly parameters: SbgParameters;
  readonly standardErrors: Readonly<Partial<SbgParameters>>;
  readonly logLikelihood: number;
  /** New customers at the start. */
  readonly customers: number;
  /** Covariance of the logarithms of alpha, beta; [] when it is not known. */
  readonly covariance: readonly (readonly number[])[];
}

/**
 * Fits the shifted-beta-geometric model to the number of a cohort's customers in each period, the first one at the start:
 * 1000, 631, 468 … With little data a weak prior keeps it sensible: about one in four leaves at a renewal, give or take.
 *
 * Throws a RangeError when there are fewer than two numbers, none at the start, or more later than before.
 */
export function fitSbg(customersByPeriod: readonly number[]): FittedSbg {
  const [customers] = customersByPeriod;
  const falls = customersByPeriod.every(
    (count, i) => count >= 0 && count <= (customersByPeriod[i - 1] ?? count),
  );
  if (customersByPeriod.length < 2 || !(customers > 0) || !falls) {
    throw new RangeError(
      `customersByPeriod must begin above 0 and never rise, got ${customersByPeriod.join(', ')}`,
    );
  }
  const fit = fitLogParameters(
    sbgLikelihood(customersByPeriod),
    [
      { weights: [1, -1], center: -1.1, spread: 1.2 },
      { weights: [0.5, 0.5], center: 0.3, spread: 1 },
    ],
    [[0, 1.1]],
  );
  const [alpha, beta] = fit.point.map(Math.exp);
  const [errorAlpha, errorBeta] = deviations(fit.covariance);
  return {
    name: 'sbg',
    parameters: { alpha, beta },
    standardErrors: fit.covariance.length === 0 ? {} : { alpha: alpha * errorAlpha, beta: beta * errorBeta },
    logLikelihood: fit.logLikelihood,
    customers,
    covariance: fit.covariance,
  };
}

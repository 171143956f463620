import { bgnbdLikelihood } from '../bgnbd/bgnbdLikelihood';
import type { NestedFit } from '../fit/fitLogParameters';
import { fitLogParameters } from '../fit/fitLogParameters';
import { momentsOf, rateBeliefs, rateStart } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import { fitNbd } from '../nbd/fitNbd';

/** log a of (numerically) no dropout. */
const never = -600;

/**
 * What a model with k stages per purchase is without dropout: NBD for k = 1. The likelihood of a model with dropout may
 * rise for ever towards it, along a ridge.
 */
export function withoutDropout(patterns: Patterns, k = 1): NestedFit {
  if (k === 1) {
    const { parameters, standardErrors, covariance, logLikelihood } = fitNbd(patterns, false, 'off').model;
    const { r, alpha } = parameters;
    return {
      point: [Math.log(r), Math.log(alpha)],
      errors: [standardErrors.r / r, standardErrors.alpha / alpha],
      covariance,
      logLikelihood,
    };
  }
  const likelihood = bgnbdLikelihood(patterns, { k, modified: false });
  const moments = momentsOf(patterns);
  return fitLogParameters(
    ([r, alpha]) => {
      const { value, gradient, hessian } = likelihood([r, alpha, never, 0]);
      return {
        value,
        gradient: gradient.slice(0, 2),
        hessian: hessian.slice(0, 2).map((row) => row.slice(0, 2)),
      };
    },
    rateBeliefs(moments, k),
    [rateStart(moments, k)],
    'off',
  );
}

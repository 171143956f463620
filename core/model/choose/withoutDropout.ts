import { minimise } from '../../math/minimise';
import { bgnbdLikelihood } from '../bgnbd/bgnbdLikelihood';
import { momentsOf, rateStart } from '../fit/moments';
import type { Patterns } from '../fit/patterns';

/** With fewer repeat buyers, dropout cannot be tested. */
export const enoughToSeeDropout = 50;
/** 95 % point of the likelihood ratio when the parameter lies on its boundary (half of chi-squared with 1 degree). */
const noEvidence = 2.71;
/** log a of (numerically) no dropout. */
const never = -600;

/**
 * Whether a model without dropout explains the data as well as one with this log-likelihood: then the likelihood rises
 * without bound towards it, along a ridge. False with too few repeat buyers to tell.
 */
export function nobodyLeaves(patterns: Patterns, logLikelihood: number, k = 1): boolean {
  const moments = momentsOf(patterns);
  if (moments.repeaters < enoughToSeeDropout) return false;
  const likelihood = bgnbdLikelihood(patterns, { k, modified: false });
  const staying = minimise(
    ([r, alpha]) => {
      const { value, gradient, hessian } = likelihood([r, alpha, never, 0]);
      return {
        value,
        gradient: gradient.slice(0, 2),
        hessian: hessian.slice(0, 2).map((row) => row.slice(0, 2)),
      };
    },
    rateStart(moments, k),
  );
  return 2 * (logLikelihood + staying.value) < noEvidence;
}

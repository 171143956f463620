import { inverse } from '../../math/cholesky';
import { type Evaluation, type Minimum, minimise } from '../../math/minimise';
import { type Belief, withPrior } from './weakPrior';

export interface LogFit {
  /** Logarithms of the parameters. */
  readonly point: readonly number[];
  /** Their covariance (inverse of the Hessian); [] when there is none. */
  readonly covariance: readonly (readonly number[])[];
  /** Plain log-likelihood at the point, without the prior. */
  readonly logLikelihood: number;
  readonly evaluations: number;
  /** 0: likelihood only; 1: the prior at full weight. */
  readonly priorStrength: number;
}

/** When every log parameter has at most this standard error, the prior is not used … */
const wellKnown = 0.75;
/** … and from this standard error on it has full weight. */
const hardlyKnown = 1.5;

/**
 * Maximum of a likelihood over the logarithms of its parameters; with too little data, of the posterior.
 *
 * First without any prior. When a standard error is large, or there is no maximum at
 * all, once more with the weak prior, whose strength grows steadily with that
 * standard error: so one customer more never makes the answer jump.
 */
export function fitLogParameters(
  negativeLogLikelihood: (point: readonly number[]) => Evaluation,
  beliefs: readonly Belief[],
  starts: readonly (readonly number[])[],
): LogFit {
  const plain = lowest(negativeLogLikelihood, starts);
  const covariance = plain.converged ? inverse(plain.hessian) : null;
  const worst = covariance === null ? Number.POSITIVE_INFINITY : Math.max(...deviations(covariance));
  const priorStrength = Math.min(1, Math.max(0, (worst - wellKnown) / (hardlyKnown - wellKnown)));
  if (covariance !== null && priorStrength === 0) {
    const { point, value, evaluations } = plain;
    return { point, covariance, logLikelihood: -value, evaluations, priorStrength };
  }
  const posterior = lowest(withPrior(negativeLogLikelihood, beliefs, priorStrength), starts);
  return {
    point: posterior.point,
    covariance: inverse(posterior.hessian) ?? [],
    logLikelihood: -negativeLogLikelihood(posterior.point).value,
    evaluations: plain.evaluations + posterior.evaluations + 1,
    priorStrength,
  };
}

/** A Newton step to a maximum changes no logarithm by more than this. */
const longestTrustedStep = 0.2;

/**
 * The same by a single Newton step from a point near the maximum, such as that of a large sample: from a distance of a
 * few standard errors the parameters come out to a fraction of one. Null where no maximum is near.
 */
export function stepToMaximum(
  negativeLogLikelihood: (point: readonly number[]) => Evaluation,
  near: readonly number[],
): LogFit | null {
  const { value, gradient, hessian } = negativeLogLikelihood(near);
  const covariance = inverse(hessian);
  if (covariance === null) return null;
  const step = covariance.map((row) => -row.reduce((sum, own, i) => sum + own * gradient[i], 0));
  if (step.some((own) => !(Math.abs(own) <= longestTrustedStep))) return null;
  const gained = -0.5 * step.reduce((sum, own, i) => sum + own * gradient[i], 0);
  return {
    point: near.map((coordinate, i) => coordinate + step[i]),
    covariance,
    logLikelihood: -value + gained,
    evaluations: 1,
    priorStrength: 0,
  };
}

/** The lowest minimum over all starting points. */
function lowest(
  evaluate: (point: readonly number[]) => Evaluation,
  starts: readonly (readonly number[])[],
): Minimum {
  const minima = starts.map((start) => minimise(evaluate, start));
  const evaluations = minima.reduce((sum, minimum) => sum + minimum.evaluations, 0);
  // The same minimum found twice differs by rounding only; then the converged one is preferred.
  const height = ({ value, converged }: Minimum): number => value + (converged ? 0 : 1e-6);
  const best = minima.reduce((one, other) => (height(other) < height(one) ? other : one));
  return { ...best, evaluations };
}

/** Standard errors: square roots of a covariance's diagonal. */
export function deviations(covariance: readonly (readonly number[])[]): number[] {
  return covariance.map((row, i) => Math.sqrt(row[i]));
}

import { inverse } from '../../math/cholesky';
import { type Evaluation, type Minimum, minimise } from '../../math/minimise';
import type { PriorUse } from './priorChoice';
import { type Belief, withPrior } from './weakPrior';

export interface LogFit {
  /** Logarithms of the parameters. */
  readonly point: readonly number[];
  /** Standard errors of the logarithms (the diagonal of the inverse Hessian); [] when there are none. */
  readonly errors: readonly number[];
  /**
   * Covariance of the logarithms; [] when there is none. It always includes the weak prior where the likelihood leaves
   * parameters open, so that drawn parameters stay in bounds: a standard error of 100 describes no useful distribution.
   */
  readonly covariance: readonly (readonly number[])[];
  /** Plain log-likelihood at the point, without the prior. */
  readonly logLikelihood: number;
  readonly evaluations: number;
  /** 0: likelihood only; 1: the prior at full weight. */
  readonly priorStrength: number;
  /** How far the likelihood alone leaves parameters open, 0 to 1: the strength of the prior when it is on. */
  readonly openness: number;
  /** The maximum of the likelihood alone; null when none was found, for example because the likelihood has no maximum. */
  readonly maximum: LogMaximum | null;
}

/** The fit of a model that is nested in another one. */
export type NestedFit = Pick<LogFit, 'point' | 'errors' | 'covariance' | 'logLikelihood'>;

/** Where a likelihood has its maximum: logarithms of the parameters, and its logarithm. */
export interface LogMaximum {
  readonly point: readonly number[];
  readonly logLikelihood: number;
}

/** When every log parameter has at most this standard error, the prior is not used … */
const wellKnown = 0.75;
/** … and from this standard error on it has full weight. */
const hardlyKnown = 1.5;

/** Limits of the longer search: a maximum can be so flat that many steps towards it gain almost nothing, as on a ridge. */
const patiently = { mostEvaluations: 40, longestCreep: 40 };

/**
 * Maximum of a likelihood over the logarithms of its parameters, or of the posterior, as `prior` says.
 *
 * First without any prior. With the prior on, when a standard error is large, or there is no maximum at all, once more
 * with the weak prior, whose strength grows continuously with that standard error, so that one more customer never
 * makes the result jump. With the prior off, its full strength is used only when a longer search finds no maximum
 * either.
 */
export function fitLogParameters(
  negativeLogLikelihood: (point: readonly number[]) => Evaluation,
  beliefs: readonly Belief[],
  starts: readonly (readonly number[])[],
  prior: PriorUse = 'on',
): LogFit {
  let plain = lowest(negativeLogLikelihood, starts);
  if (prior === 'off' && !plain.converged) {
    const patient = minimise(negativeLogLikelihood, plain.point, patiently);
    plain = { ...patient, evaluations: plain.evaluations + patient.evaluations };
  }
  const covariance = plain.converged ? inverse(plain.hessian) : null;
  const worst = covariance === null ? Number.POSITIVE_INFINITY : Math.max(...deviations(covariance));
  const openness = Math.min(1, Math.max(0, (worst - wellKnown) / (hardlyKnown - wellKnown)));
  const maximum = covariance && { point: plain.point, logLikelihood: -plain.value };
  if (covariance !== null && maximum !== null && (openness === 0 || prior === 'off')) {
    const errors = deviations(covariance);
    const bounded = openness === 0 ? covariance : posteriorCovariance(plain, beliefs, openness);
    const { evaluations } = plain;
    return { ...maximum, errors, covariance: bounded, evaluations, priorStrength: 0, openness, maximum };
  }
  const posterior = lowest(withPrior(negativeLogLikelihood, beliefs, openness), starts);
  const posteriorsOwn = inverse(posterior.hessian) ?? [];
  return {
    point: posterior.point,
    errors: deviations(posteriorsOwn),
    covariance: posteriorsOwn,
    logLikelihood: -negativeLogLikelihood(posterior.point).value,
    evaluations: plain.evaluations + posterior.evaluations + 1,
    priorStrength: openness,
    openness,
    maximum,
  };
}

/** The covariance at a minimum, with the prior included. */
function posteriorCovariance(minimum: Minimum, beliefs: readonly Belief[], strength: number) {
  return inverse(withPrior(() => minimum, beliefs, strength)(minimum.point).hessian) ?? [];
}

/** A Newton step to a maximum changes no logarithm by more than this. */
const longestTrustedStep = 0.2;

/**
 * The same by a single Newton step from a point near the maximum, such as the optimum of a large sample: from a few
 * standard errors away, the result is within a fraction of one. Null when no maximum is near.
 */
export function stepToMaximum(
  negativeLogLikelihood: (point: readonly number[]) => Evaluation,
  near: readonly number[],
): LogFit | null {
  const { value, gradient, hessian } = negativeLogLikelihood(near);
  const covariance = inverse(hessian);
  if (covariance === null) return null;
  const step = covariance.map((row) => -row.reduce((sum, entry, i) => sum + entry * gradient[i], 0));
  if (step.some((change) => !(Math.abs(change) <= longestTrustedStep))) return null;
  const gained = -0.5 * step.reduce((sum, change, i) => sum + change * gradient[i], 0);
  const maximum = {
    point: near.map((coordinate, i) => coordinate + step[i]),
    logLikelihood: -value + gained,
  };
  const errors = deviations(covariance);
  return { ...maximum, errors, covariance, evaluations: 1, priorStrength: 0, openness: 0, maximum };
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

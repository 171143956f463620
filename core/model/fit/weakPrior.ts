import { inverse } from '../../math/cholesky';
import type { Evaluation } from '../../math/minimise';

/** One term of the prior: this weighted sum of log parameters is normal around `center`. */
export interface Belief {
  /** One weight for each log parameter. */
  readonly weights: readonly number[];
  readonly center: number;
  /** Standard deviation; 1 leaves room for a factor of e either way. */
  readonly spread: number;
}

/** The function (minus a log-likelihood) plus minus the log of a normal prior, raised to the power `strength`. */
export function withPrior(
  evaluate: (point: readonly number[]) => Evaluation,
  beliefs: readonly Belief[],
  strength: number,
): (point: readonly number[]) => Evaluation {
  return (point) => {
    const plain = evaluate(point);
    const gradient = [...plain.gradient];
    const hessian = plain.hessian.map((row) => [...row]);
    let { value } = plain;
    for (const { weights, center, spread } of beliefs) {
      const precision = strength / (spread * spread);
      const distance = weights.reduce((sum, weight, i) => sum + weight * point[i], -center);
      value += 0.5 * precision * distance * distance;
      weights.forEach((weight, i) => {
        gradient[i] += precision * distance * weight;
        weights.forEach((other, j) => {
          hessian[i][j] += precision * weight * other;
        });
      });
    }
    return { value, gradient, hessian };
  };
}

/** Covariance of `count` log parameters from index `first`, from the beliefs alone; [] when the beliefs leave one open. */
export function priorCovariance(
  beliefs: readonly Belief[],
  first: number,
  count: number,
): readonly (readonly number[])[] {
  const nothing: Evaluation = {
    value: 0,
    gradient: new Array<number>(first + count).fill(0),
    hessian: Array.from({ length: first + count }, () => new Array<number>(first + count).fill(0)),
  };
  const { hessian } = withPrior(() => nothing, beliefs, 1)(nothing.gradient);
  return inverse(hessian.slice(first).map((row) => row.slice(first))) ?? [];
}

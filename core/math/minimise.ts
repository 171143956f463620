import { cholesky, choleskySolve, type Matrix } from './cholesky';

/** Value of a function at one point, with its gradient and Hessian. */
export interface Evaluation {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: Matrix;
}

export interface Minimum extends Evaluation {
  readonly point: readonly number[];
  readonly evaluations: number;
  /** False when evaluations or `reach` ran out: then `point` is the best one found. */
  readonly converged: boolean;
}

/** Longest step, in the coordinates of the point: a factor of about seven for a logarithm. */
const longestStep = 2;
/** Convergence: squared length of a Newton step, in standard errors, below which the next step would change nothing. */
const smallStep = 1e-17;
/** A step with a smaller predicted gain of log-likelihood counts as creeping … */
const noGain = 1e-2;
/** … and more creeping steps than this mean that there is no minimum, unless the caller allows more. */
const usualCreep = 8;

/**
 * Minimum of a smooth function by Newton's method inside a trust region.
 *
 * The step solves (H + λI) s = −g with λ raised until the matrix is positive definite and the step is short enough
 * (Nocedal & Wright, Numerical Optimization, 2nd ed., section 4.3, with λ found by doubling). Deterministic. It stops
 * without convergence when a coordinate gets further than `reach` from the start: the function then decreases towards a
 * limit at infinity.
 */
export function minimise(
  evaluate: (point: readonly number[]) => Evaluation,
  start: readonly number[],
  {
    reach = 15,
    mostEvaluations = 50,
    longestCreep = usualCreep,
  }: { reach?: number; mostEvaluations?: number; longestCreep?: number } = {},
): Minimum {
  let point = start;
  let best = evaluate(point);
  let evaluations = 1;
  let radius = longestStep;
  let creeping = 0;
  const result = (converged: boolean): Minimum => ({ ...best, point, evaluations, converged });

  while (evaluations < mostEvaluations) {
    const { step, newton } = shortStep(best, radius);
    const slope = dot(best.gradient, step);
    if (newton && -slope < smallStep) return result(true);
    const next = point.map((coordinate, i) => coordinate + step[i]);
    if (next.some((coordinate, i) => !(Math.abs(coordinate - start[i]) <= reach))) return result(false);
    const trial = evaluate(next);
    evaluations++;
    const promised = -(slope + 0.5 * curvature(best.hessian, step));
    const gained = best.value - trial.value;
    // Near the minimum the gain is below rounding, while the derivatives are still accurate.
    const rounding = 1e-13 * Math.max(1, Math.abs(best.value));
    // Near a minimum the steps soon become short; long steps that gain nothing mean that it lies at infinity.
    if (promised < noGain && ++creeping > longestCreep) return result(false);
    if (gained >= 0.1 * promised || (promised < rounding && gained > -rounding)) {
      if (gained > 0.75 * promised) radius = Math.min(longestStep, 2 * Math.max(radius, norm(step)));
      point = next;
      best = trial;
    } else {
      radius = 0.3 * norm(step);
      if (radius < 1e-12) return result(false);
    }
  }
  return result(false);
}

/** The longest step along the trust region's path that stays within the radius. */
function shortStep({ gradient, hessian }: Evaluation, radius: number): { step: number[]; newton: boolean } {
  const downhill = gradient.map((slope) => -slope);
  const scale = Math.max(1e-8, ...hessian.map((row, i) => Math.abs(row[i])));
  let lambda = 0;
  for (let attempt = 0; attempt < 200; attempt++) {
    const shifted = hessian.map((row, i) => row.map((value, j) => (i === j ? value + lambda : value)));
    const lower = cholesky(shifted);
    if (lower !== null) {
      const step = choleskySolve(lower, downhill);
      if (norm(step) <= radius) return { step, newton: lambda === 0 };
    }
    lambda = lambda === 0 ? 1e-6 * scale : 2 * lambda;
  }
  return {
    step: downhill.map((slope) => (slope * radius) / Math.max(norm(downhill), 1e-300)),
    newton: false,
  };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i], 0);
const norm = (vector: readonly number[]): number => Math.sqrt(dot(vector, vector));
const curvature = (matrix: Matrix, vector: readonly number[]): number =>
  dot(
    vector,
    matrix.map((row) => dot(row, vector)),
  );

import type { Evaluation } from '../../math/minimise';
import { type BgVariant, bgnbdLikelihood } from '../bgnbd/bgnbdLikelihood';
import type { Patterns } from '../fit/patterns';

/** Customers with equal covariates. */
export interface CovariateGroup {
  /** The covariates z, one number each. */
  readonly values: readonly number[];
  readonly patterns: Patterns;
}

/**
 * Minus the log-likelihood of BG/NBD or MBG/NBD with time-invariant covariates, as a function of
 * (log r, log alpha, log a, log b, γ₁ …, γ₂ …), with its exact gradient and Hessian.
 *
 * Fader & Hardie, note 019: alpha_i = alpha exp(−γ₁'z_i) and a_i = a exp(γ₂'z_i), with γ₃ of the note at 0, so
 * that b is the same for all. Then exp(γ₁) is how many times as often customers with z = 1 order, and exp(γ₂) how
 * many times as high their odds a/b of leaving after an order are: one number each, in words.
 *
 * Within a group the model is the plain one at shifted parameters, and the shift is linear in these
 * coordinates: so the derivatives are those of the plain likelihood, carried over by the chain rule.
 */
export function covariateLikelihood(
  groups: readonly CovariateGroup[],
  variant: BgVariant,
): (point: readonly number[]) => Evaluation {
  const plain = groups.map(({ values, patterns }) => ({
    values,
    evaluate: bgnbdLikelihood(patterns, variant),
  }));
  return (point) => {
    const count = (point.length - plainParameters) / 2;
    const gradient = point.map(() => 0);
    const hessian = point.map(() => point.map(() => 0));
    let value = 0;
    for (const { values, evaluate } of plain) {
      const effects = directions(values, count);
      const shifted = point.slice(0, plainParameters);
      for (const { at, along, by } of effects) {
        if (at >= plainParameters) shifted[along] += by * point[at];
      }
      const own = evaluate(shifted);
      value += own.value;
      for (const one of effects) {
        gradient[one.at] += one.by * own.gradient[one.along];
        for (const other of effects) {
          hessian[one.at][other.at] += one.by * other.by * own.hessian[one.along][other.along];
        }
      }
    }
    return { value, gradient, hessian };
  };
}

/** log r, log alpha, log a, log b. */
const plainParameters = 4;
const logAlpha = 1;
const logA = 2;

/** Coordinate `at` moves the plain parameter `along` by `by` per unit; those that do not move are left out. */
function directions(values: readonly number[], count: number): { at: number; along: number; by: number }[] {
  const own = [0, 1, 2, 3].map((along) => ({ at: along, along, by: 1 }));
  const shifts = values.flatMap((z, i) =>
    z === 0
      ? []
      : [
          { at: plainParameters + i, along: logAlpha, by: -z },
          { at: plainParameters + count + i, along: logA, by: z },
        ],
  );
  return [...own, ...shifts];
}

import type { Evaluation } from '../../math/minimise';
import type { Patterns } from '../fit/patterns';
import type { CovariateModel } from './covariateModels';

/** Customers with equal covariates. */
export interface CovariateGroup {
  /** The covariates z, one number each. */
  readonly values: readonly number[];
  readonly patterns: Patterns;
}

/**
 * Minus the log-likelihood of a timing model with time-invariant covariates, as a function of the four log parameters
 * of the plain one and of (γ₁ …, γ₂ …), with its exact gradient and Hessian.
 *
 * Fader & Hardie, note 019: alpha_i = alpha exp(−γ₁'z_i), and a_i = a exp(γ₂'z_i) in BG/NBD and MBG/NBD, with γ₃ of the note
 * at 0, so that b is the same for all, or beta_i = beta exp(−γ₂'z_i) in Pareto/NBD. Then exp(γ₁) is how many times
 * as often customers with z = 1 order, and exp(γ₂) how many times as high their odds a/b of leaving after an order are, or in
 * Pareto/NBD their rate of leaving: one number each, in words.
 *
 * Within a group the model is the plain one at shifted parameters, and the shift is linear in these
 * coordinates: so the derivatives are those of the plain likelihood, carried over by the chain rule.
 */
export function covariateLikelihood(
  groups: readonly CovariateGroup[],
  model: Pick<CovariateModel, 'likelihood' | 'leaving'>,
): (point: readonly number[]) => Evaluation {
  const plain = groups.map(({ values, patterns }) => ({
    values,
    evaluate: model.likelihood(patterns),
  }));
  return (point) => {
    const count = (point.length - plainParameters) / 2;
    const gradient = point.map(() => 0);
    const hessian = point.map(() => point.map(() => 0));
    let value = 0;
    for (const { values, evaluate } of plain) {
      const effects = directions(values, count, model);
      const plain = evaluate(shifted(point, effects));
      value += plain.value;
      for (const one of effects) {
        gradient[one.at] += one.by * plain.gradient[one.along];
        for (const other of effects) {
          hessian[one.at][other.at] += one.by * other.by * plain.hessian[one.along][other.along];
        }
      }
    }
    return { value, gradient, hessian };
  };
}

/** The logarithms of the plain parameters of customers with these covariates. */
export function pointOfGroup(
  point: readonly number[],
  values: readonly number[],
  model: Pick<CovariateModel, 'leaving'>,
): number[] {
  return shifted(point, directions(values, values.length, model));
}

/** How many parameters a plain model has; log alpha is the second one in all of them. */
export const plainParameters = 4;
const logAlpha = 1;

/** Coordinate `at` moves the plain parameter `along` by `by` per unit; those that do not move are left out. */
interface Direction {
  readonly at: number;
  readonly along: number;
  readonly by: number;
}

function directions(
  values: readonly number[],
  count: number,
  { leaving }: Pick<CovariateModel, 'leaving'>,
): Direction[] {
  const plain = [0, 1, 2, 3].map((along) => ({ at: along, along, by: 1 }));
  const shifts = values.flatMap((z, i) =>
    z === 0
      ? []
      : [
          { at: plainParameters + i, along: logAlpha, by: -z },
          { at: plainParameters + count + i, along: leaving.along, by: leaving.by * z },
        ],
  );
  return [...plain, ...shifts];
}

function shifted(point: readonly number[], effects: readonly Direction[]): number[] {
  const plain = point.slice(0, plainParameters);
  for (const { at, along, by } of effects) {
    if (at >= plainParameters) plain[along] += by * point[at];
  }
  return plain;
}

import type { Evaluation } from '../../math/minimise';
import { bgnbdLikelihood } from '../bgnbd/bgnbdLikelihood';
import { bgnbdBeliefs, bgnbdStarts } from '../bgnbd/fitBgnbd';
import type { Moments } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import type { Belief } from '../fit/weakPrior';
import type { NamedParameters, TimingModelName } from '../parameters';
import { paretonbdBeliefs, paretonbdStarts } from '../paretonbd/fitParetonbd';
import { paretonbdLikelihood } from '../paretonbd/paretonbdLikelihood';

/** The models that support covariates. */
export type CovariateModelName = 'bgnbd' | 'mbgnbd' | 'paretonbd';

/** Properties of a timing model with covariates; it has four parameters, of which alpha is the second. */
export interface CovariateModel {
  readonly likelihood: (patterns: Patterns) => (point: readonly number[]) => Evaluation;
  readonly beliefs: (moments: Moments) => readonly Belief[];
  readonly starts: (moments: Moments) => readonly (readonly number[])[];
  /** Index of the log parameter that covariates of leaving shift, and the direction. */
  readonly leaving: { readonly along: number; readonly by: 1 | -1 };
  readonly named: (values: readonly number[]) => NamedParameters<CovariateModelName>;
}

const leavingMovesA = { along: 2, by: 1 } as const;

function bg(name: 'bgnbd' | 'mbgnbd'): CovariateModel {
  const variant = { k: 1, modified: name === 'mbgnbd' };
  return {
    likelihood: (patterns) => bgnbdLikelihood(patterns, variant),
    beliefs: bgnbdBeliefs,
    starts: (moments) => bgnbdStarts(moments, variant),
    leaving: leavingMovesA,
    named: ([r, alpha, a, b]) => ({ name, parameters: { r, alpha, a, b } }),
  };
}

export const covariateModels: Readonly<Record<CovariateModelName, CovariateModel>> = {
  bgnbd: bg('bgnbd'),
  mbgnbd: bg('mbgnbd'),
  paretonbd: {
    likelihood: paretonbdLikelihood,
    beliefs: paretonbdBeliefs,
    starts: paretonbdStarts,
    // A longer scale of time is a lower rate.
    leaving: { along: 3, by: -1 },
    named: ([r, alpha, s, beta]) => ({ name: 'paretonbd', parameters: { r, alpha, s, beta } }),
  },
};

/** Whether a model supports covariates. */
export function knowsCovariates(name: TimingModelName): name is CovariateModelName {
  return name in covariateModels;
}

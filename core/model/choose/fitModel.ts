import type { Problem } from '../../cells/problem';
import type { Patterns } from '../fit/patterns';
import type { PriorChoice, PriorUse } from '../fit/priorChoice';
import type { FittedModel } from '../fitted';
import type { TimingModelName } from '../parameters';
import { chooseModel, fitAgain, fits } from './chooseModel';

/** The user's choice of a model; 'auto' takes the best by AIC. */
export type ModelChoice = 'auto' | TimingModelName;

/** A model, asked for by name or chosen automatically, and whether the weak prior is on. */
export interface ChosenModel {
  readonly model: ModelChoice;
  readonly prior: PriorUse;
}

/**
 * Fits the timing model of this name to the patterns (at least one); the problems say what to know about the fit.
 *
 * A model asked for by name is fitted by maximum likelihood wherever there is one, and the automatic choice with the weak
 * prior, unless `prior` says otherwise.
 */
export function fitModel(
  patterns: Patterns,
  choice: ModelChoice,
  prior: PriorChoice = 'auto',
): { model: FittedModel; problems: Problem[] } {
  const use = priorUse(choice, prior);
  const { model, problems } =
    choice === 'auto' ? chooseModel(patterns, use) : fits[choice](patterns, false, use);
  return { model: use === 'on' ? withMaximum(model, patterns) : model, problems: [...problems] };
}

/** Whether the weak prior is on for a choice. */
export function priorUse(choice: ModelChoice, prior: PriorChoice = 'auto'): PriorUse {
  if (prior !== 'auto') return prior;
  return choice === 'auto' ? 'on' : 'off';
}

/** Adds the maximum of the likelihood, including one that only the longer search of a fit without the prior finds. */
function withMaximum(model: FittedModel, patterns: Patterns): FittedModel {
  const { strength, maximumLikelihood } = model.prior;
  if (strength === 0 || maximumLikelihood !== null) return model;
  const { prior } = fitAgain(model, patterns, false, 'off');
  return { ...model, prior: { ...prior, strength } } as FittedModel;
}

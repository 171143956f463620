import type { Problem } from '../../cells/problem';
import type { Patterns } from '../fit/patterns';
import type { FittedModel } from '../fitted';
import type { TimingModelName } from '../parameters';
import { chooseModel, fits } from './chooseModel';

/** The user's choice of a model; 'auto' takes the best by AIC. */
export type ModelChoice = 'auto' | TimingModelName;

/** The timing model of this name, fitted to the patterns (at least one), and what to know about the fit. */
export function fitModel(
  patterns: Patterns,
  choice: ModelChoice,
): { model: FittedModel; problems: Problem[] } {
  const { model, problems } = choice === 'auto' ? chooseModel(patterns) : fits[choice](patterns);
  return { model, problems: [...problems] };
}

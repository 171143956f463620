import type { Problem } from '../cells/problem';
import { fitBgnbd } from './fitBgnbd';
import type { FittedModel, Pattern } from './fitted';

/** What can be asked for; 'auto' picks what suits the data. */
export type ModelChoice = 'auto' | FittedModel['name'];

/** The timing model of this name, fitted to the patterns (at least one), and what to know about the fit. */
export function fitModel(
  patterns: readonly Pattern[],
  choice: ModelChoice,
): { model: FittedModel; problems: Problem[] } {
  switch (choice) {
    case 'auto':
    case 'bgnbd':
      return fitBgnbd(patterns);
  }
}

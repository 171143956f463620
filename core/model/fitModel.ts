import type { Problem } from '../cells/problem';
import { fitBgbb } from './fitBgbb';
import { fitBgcnbd } from './fitBgcnbd';
import { fitBgnbd } from './fitBgnbd';
import { fitNbd } from './fitNbd';
import { fitParetonbd } from './fitParetonbd';
import type { TimingFit } from './fitTiming';
import type { FittedModel, Pattern, TimingModelName } from './fitted';

/** What can be asked for; 'auto' picks what suits the data. */
export type ModelChoice = 'auto' | TimingModelName;

const FITS: Readonly<Record<TimingModelName, (patterns: readonly Pattern[]) => TimingFit>> = {
  nbd: fitNbd,
  bgnbd: (patterns) => fitBgnbd(patterns),
  mbgnbd: (patterns) => fitBgnbd(patterns, { k: 1, modified: true }),
  bgcnbd: (patterns) => fitBgcnbd(patterns, false),
  mbgcnbd: (patterns) => fitBgcnbd(patterns, true),
  paretonbd: fitParetonbd,
  bgbb: (patterns) => fitBgbb(patterns),
};

/** The timing model of this name, fitted to the patterns (at least one), and what to know about the fit. */
export function fitModel(
  patterns: readonly Pattern[],
  choice: ModelChoice,
): { model: FittedModel; problems: Problem[] } {
  const { model, problems } = choice === 'auto' ? fitBgnbd(patterns) : FITS[choice](patterns);
  return { model, problems: [...problems] };
}

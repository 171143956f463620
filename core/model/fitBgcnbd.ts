import { fitBgnbd } from './fitBgnbd';
import type { TimingFit } from './fitTiming';
import type { Pattern } from './fitted';

/** Purchases more regular than this are not told apart any better. */
const MOST_STAGES = 12;

/**
 * BG/CNBD-k or MBG/CNBD-k with the k of the highest likelihood: k rises from 1 until the likelihood falls.
 *
 * To compare one k with another the gaps themselves must be known (`logGaps`); where they
 * are not, k is 1. Who has the fit with k = 1 already may pass it on. Throws a RangeError when there are no patterns.
 */
export function fitBgcnbd(
  patterns: readonly Pattern[],
  modified: boolean,
  withOneStage = fitBgnbd(patterns, { k: 1, modified }),
): TimingFit {
  let best = withOneStage;
  let evaluations = best.model.evaluations;
  let k = 1;
  for (let next = 2; knowsGaps(patterns) && next <= MOST_STAGES; next++) {
    const fit = fitBgnbd(patterns, { k: next, modified });
    evaluations += fit.model.evaluations;
    if (fit.model.logLikelihood <= best.model.logLikelihood) break;
    best = fit;
    k = next;
  }
  const { model } = best;
  const name = modified ? 'mbgcnbd' : 'bgcnbd';
  return { ...best, model: { ...model, name, parameters: { ...model.parameters, k }, evaluations } };
}

/** Whether the gaps between purchases are known of everybody who has any. */
export function knowsGaps(patterns: readonly Pattern[]): boolean {
  return patterns.every(({ frequency, logGaps }) => frequency === 0 || logGaps !== undefined);
}

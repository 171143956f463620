import type { TimingFit } from '../fit/fitTiming';
import type { Patterns } from '../fit/patterns';
import { type BgModelName, fitBgnbd } from './fitBgnbd';

/** Larger k make no measurable difference. */
const mostStages = 12;

/**
 * BG/CNBD-k or MBG/CNBD-k with the k of the highest likelihood: k rises from 1 until the likelihood falls.
 *
 * Comparing values of k requires the gaps (`logGaps`); without them k is 1. A fit with k = 1 may be passed in to save
 * time. Throws a RangeError when there are no patterns.
 */
export function fitBgcnbd(
  patterns: Patterns,
  modified: boolean,
  withOneStage: TimingFit<BgModelName> = fitBgnbd(patterns, { k: 1, modified }),
): TimingFit<'bgcnbd' | 'mbgcnbd'> {
  let best = withOneStage;
  let evaluations = best.model.evaluations;
  let k = 1;
  for (let next = 2; knowsGaps(patterns) && next <= mostStages; next++) {
    const fit = fitBgnbd(patterns, { k: next, modified });
    evaluations += fit.model.evaluations;
    if (fit.model.logLikelihood <= best.model.logLikelihood) break;
    best = fit;
    k = next;
  }
  const { model } = best;
  const { r, alpha, a, b } = model.parameters;
  const name = modified ? 'mbgcnbd' : 'bgcnbd';
  return { ...best, model: { ...model, name, parameters: { r, alpha, a, b, k }, evaluations } };
}

/** Whether the gaps are known for every customer with repeat purchases. */
export function knowsGaps({ frequency, logGaps }: Patterns): boolean {
  return frequency.every((own, i) => own === 0 || !Number.isNaN(logGaps[i]));
}

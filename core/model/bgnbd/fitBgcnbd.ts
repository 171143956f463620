import type { TimingFit } from '../fit/fitTiming';
import { momentsOf } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import type { PriorUse } from '../fit/priorChoice';
import type { BgcnbdParameters } from '../parameters';
import { type BgModelName, fitBgnbd } from './fitBgnbd';
import { regularityOfDays } from './regularityOfDays';

/** Larger k make no measurable difference. */
const mostStages = 12;
/** Fewer repeat buyers may look regular by chance. */
const fewestRegular = 30;

/**
 * BG/CNBD-k or MBG/CNBD-k with the k of the highest likelihood: k rises from 1 until the likelihood falls.
 *
 * Comparing values of k requires the gaps (`logGaps`) of at least 30 repeat buyers; without them k is 1. Gaps of whole days look
 * more regular than they are, which is taken off the comparison (`regularityOfDays`). A fit with k = 1 may be
 * passed in to save time. Throws a RangeError when there are no patterns.
 */
export function fitBgcnbd(
  patterns: Patterns,
  modified: boolean,
  prior: PriorUse = 'on',
  withOneStage: TimingFit<BgModelName> = fitBgnbd(patterns, { k: 1, modified }, false, prior),
): TimingFit<'bgcnbd' | 'mbgcnbd'> {
  let best = withOneStage;
  let evaluations = best.model.evaluations;
  let k = 1;
  const mayBeRegular = knowsGaps(patterns) && momentsOf(patterns).repeaters >= fewestRegular;
  const byDays = mayBeRegular ? regularityOfDays(patterns) : 0;
  for (let next = 2; mayBeRegular && next <= mostStages; next++) {
    const fit = fitBgnbd(patterns, { k: next, modified }, false, prior);
    evaluations += fit.model.evaluations;
    if (fit.model.logLikelihood - byDays <= best.model.logLikelihood) break;
    best = fit;
    k = next;
  }
  const { model } = best;
  const { maximumLikelihood } = model.prior;
  const withStages = ({ r, alpha, a, b }: Omit<BgcnbdParameters, 'k'>) => ({ r, alpha, a, b, k });
  return {
    ...best,
    model: {
      ...model,
      name: modified ? 'mbgcnbd' : 'bgcnbd',
      parameters: withStages(model.parameters),
      prior: {
        ...model.prior,
        maximumLikelihood: maximumLikelihood && {
          ...maximumLikelihood,
          parameters: withStages(maximumLikelihood.parameters),
        },
      },
      evaluations,
    },
  };
}

/** Whether the gaps are known for every customer with repeat purchases. */
export function knowsGaps({ frequency, logGaps }: Patterns): boolean {
  return frequency.every((own, i) => own === 0 || !Number.isNaN(logGaps[i]));
}

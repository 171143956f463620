import { sumOf } from '../../math/sumOf';
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

/** Earlier fits that shorten the search for k. */
interface BeforeSearch {
  /** A fit to the same patterns with k = 1. */
  readonly withOneStage?: TimingFit<BgModelName>;
  /** Start of the search: the k of an earlier fit of the same shop. Default: 1. */
  readonly stages?: number;
}

/**
 * BG/CNBD-k or MBG/CNBD-k with the k of the highest likelihood: from the start, k decreases or increases until the
 * likelihood falls.
 *
 * Comparing values of k requires the gaps (`logGaps`) of at least 30 repeat buyers; without them k is 1. Gaps of whole days look
 * more regular than they are, which is taken off the comparison (`regularityOfDays`). Throws a RangeError when there are no
 * patterns.
 */
export function fitBgcnbd(
  patterns: Patterns,
  modified: boolean,
  prior: PriorUse = 'on',
  { withOneStage, stages = 1 }: BeforeSearch = {},
): TimingFit<'bgcnbd' | 'mbgcnbd'> {
  const fitted = new Map<number, TimingFit<BgModelName>>();
  if (withOneStage !== undefined) fitted.set(1, withOneStage);
  const fitOf = (k: number): TimingFit<BgModelName> => {
    const fit = fitted.get(k) ?? fitBgnbd(patterns, { k, modified }, false, prior);
    fitted.set(k, fit);
    return fit;
  };
  const mayBeRegular = knowsGaps(patterns) && momentsOf(patterns).repeaters >= fewestRegular;
  const byDays = mayBeRegular ? regularityOfDays(patterns) : 0;
  /** Whether k stages are more likely than one less. */
  const isMore = (k: number): boolean =>
    fitOf(k).model.logLikelihood - byDays > fitOf(k - 1).model.logLikelihood;
  let k = mayBeRegular ? stages : 1;
  while (k > 1 && !isMore(k)) k--;
  if (k === stages) while (mayBeRegular && k < mostStages && isMore(k + 1)) k++;
  const best = fitOf(k);
  const { model } = best;
  const { maximumLikelihood } = model.prior;
  const withStages = ({ r, alpha, a, b }: Omit<BgcnbdParameters, 'k'>) => ({ r, alpha, a, b, k });
  return {
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
      evaluations: sumOf([...fitted.values()].map((fit) => fit.model.evaluations)),
    },
    get problems() {
      return best.problems;
    },
  };
}

/** Whether the gaps are known for every customer with repeat purchases. */
export function knowsGaps({ frequency, logGaps }: Patterns): boolean {
  return frequency.every((x, i) => x === 0 || !Number.isNaN(logGaps[i]));
}

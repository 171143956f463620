import { withoutDropout } from '../choose/withoutDropout';
import { fitTiming, hardlyAny, type TimingFit } from '../fit/fitTiming';
import { type Moments, momentsOf, rateBeliefs, rateStart, timeScale } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import type { PriorUse } from '../fit/priorChoice';
import type { Belief } from '../fit/weakPrior';
import { paretonbdLikelihood } from './paretonbdLikelihood';

/** The weak prior for log r, log alpha, log s and log beta. */
export function paretonbdBeliefs(moments: Moments): Belief[] {
  return [
    ...rateBeliefs(moments),
    // Heterogeneity of the dropout rate.
    { weights: [0, 0, 1, 0], center: Math.log(0.6), spread: 1 },
    // Dropout rate: about once in a mean age, within a factor of four.
    { weights: [0, 0, 1, -1], center: -Math.log(timeScale(moments)), spread: 1.4 },
  ];
}

/** Starting point of the fit. */
export function paretonbdStarts(moments: Moments): number[][] {
  return [[...rateStart(moments), Math.log(0.6), Math.log(0.6) + Math.log(timeScale(moments))]];
}

/** Maximum likelihood fit of the Pareto/NBD model. Throws a RangeError when there are no patterns. */
export function fitParetonbd(
  patterns: Patterns,
  roughly = false,
  prior: PriorUse = 'on',
): TimingFit<'paretonbd'> {
  const moments = momentsOf(patterns);
  return fitTiming(
    {
      named: ([r, alpha, s, beta]) => ({ name: 'paretonbd', parameters: { r, alpha, s, beta } }),
      likelihood: paretonbdLikelihood,
      beliefs: paretonbdBeliefs(moments),
      starts: paretonbdStarts(moments),
      dropout: {
        fit: () => withoutDropout(patterns),
        never: [Math.log(hardlyAny), Math.log(0.6) + Math.log(timeScale(moments))],
      },
    },
    patterns,
    roughly,
    prior,
  );
}

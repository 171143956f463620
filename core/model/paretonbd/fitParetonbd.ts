import { withoutDropout } from '../choose/withoutDropout';
import { fitTiming, hardlyAny, type TimingFit } from '../fit/fitTiming';
import { momentsOf, rateBeliefs, rateStart, timeScale } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import type { PriorUse } from '../fit/priorChoice';
import { paretonbdLikelihood } from './paretonbdLikelihood';

/** Maximum likelihood fit of the Pareto/NBD model. Throws a RangeError when there are no patterns. */
export function fitParetonbd(
  patterns: Patterns,
  roughly = false,
  prior: PriorUse = 'on',
): TimingFit<'paretonbd'> {
  const moments = momentsOf(patterns);
  const scale = Math.log(timeScale(moments));
  return fitTiming(
    {
      named: ([r, alpha, s, beta]) => ({ name: 'paretonbd', parameters: { r, alpha, s, beta } }),
      likelihood: paretonbdLikelihood,
      beliefs: [
        ...rateBeliefs(moments),
        // Heterogeneity of the dropout rate.
        { weights: [0, 0, 1, 0], center: Math.log(0.6), spread: 1 },
        // Dropout rate: about once in a mean age, within a factor of four.
        { weights: [0, 0, 1, -1], center: -scale, spread: 1.4 },
      ],
      starts: [[...rateStart(moments), Math.log(0.6), Math.log(0.6) + scale]],
      dropout: {
        fit: () => withoutDropout(patterns),
        never: [Math.log(hardlyAny), Math.log(0.6) + scale],
      },
    },
    patterns,
    roughly,
    prior,
  );
}

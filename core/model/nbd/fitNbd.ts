import { fitTiming, type TimingFit } from '../fit/fitTiming';
import { momentsOf, rateBeliefs, rateStart } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import type { PriorUse } from '../fit/priorChoice';
import { nbdLikelihood } from './nbdLikelihood';

/** Maximum likelihood fit of the NBD model. Throws a RangeError when there are no patterns. */
export function fitNbd(patterns: Patterns, roughly = false, prior: PriorUse = 'on'): TimingFit<'nbd'> {
  const moments = momentsOf(patterns);
  return fitTiming(
    {
      named: ([r, alpha]) => ({ name: 'nbd', parameters: { r, alpha } }),
      likelihood: nbdLikelihood,
      beliefs: rateBeliefs(moments),
      starts: [rateStart(moments)],
    },
    patterns,
    roughly,
    prior,
  );
}

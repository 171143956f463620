import { fitTiming, type TimingFit } from './fitTiming';
import { momentsOf, rateBeliefs, rateStart } from './moments';
import { nbdLikelihood } from './nbdLikelihood';
import type { Patterns } from './patterns';

/** Maximum likelihood fit of the NBD model. Throws a RangeError when there are no patterns. */
export function fitNbd(patterns: Patterns, roughly = false): TimingFit<'nbd'> {
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
  );
}

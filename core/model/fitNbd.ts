import { fitTiming, type TimingFit } from './fitTiming';
import type { Pattern } from './fitted';
import { momentsOf, rateBeliefs, rateStart } from './moments';
import { nbdLikelihood } from './nbdLikelihood';

/** Maximum likelihood fit of the NBD model. Throws a RangeError when there are no patterns. */
export function fitNbd(patterns: readonly Pattern[]): TimingFit {
  const moments = momentsOf(patterns);
  return fitTiming(
    {
      name: 'nbd',
      letters: ['r', 'alpha'],
      likelihood: nbdLikelihood,
      beliefs: rateBeliefs(moments),
      starts: [rateStart(moments)],
    },
    patterns,
  );
}

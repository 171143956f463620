import { BGNBD, type BgVariant, bgnbdLikelihood } from './bgnbdLikelihood';
import { fitTiming, type TimingFit } from './fitTiming';
import type { Pattern } from './fitted';
import { momentsOf, rateBeliefs, rateStart } from './moments';
import { nobodyLeaves } from './withoutDropout';

/**
 * Maximum likelihood fit of BG/NBD or one of its variants.
 *
 * The start comes from moments, so the same patterns always give the same numbers.
 * With little data a weak prior keeps the parameters sensible, and the problems say so.
 * Throws a RangeError when there are no patterns.
 */
export function fitBgnbd(patterns: readonly Pattern[], variant: BgVariant = BGNBD): TimingFit {
  const { k, modified } = variant;
  const moments = momentsOf(patterns);
  return fitTiming(
    {
      name: k === 1 ? (modified ? 'mbgnbd' : 'bgnbd') : modified ? 'mbgcnbd' : 'bgcnbd',
      letters: ['r', 'alpha', 'a', 'b'],
      chosen: k === 1 ? {} : { k },
      likelihood: (some) => bgnbdLikelihood(some, variant),
      beliefs: [
        ...rateBeliefs(moments, k),
        // Odds of leaving after a purchase: about one in four.
        { weights: [0, 0, 1, -1], center: -1.1, spread: 1.2 },
        // How alike customers are in that.
        { weights: [0, 0, 0.5, 0.5], center: 0.3, spread: 1 },
      ],
      starts: [[...rateStart(moments, k), Math.log(0.8), Math.log(2.4)]],
      nobodyLeaves: (logLikelihood) => nobodyLeaves(patterns, logLikelihood, k),
    },
    patterns,
  );
}

import { withoutDropout } from '../choose/withoutDropout';
import { fitTiming, hardlyAny, type TimingFit } from '../fit/fitTiming';
import { type Moments, momentsOf, momentsOfRepeaters, rateBeliefs, rateStart } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import type { PriorUse } from '../fit/priorChoice';
import type { Belief } from '../fit/weakPrior';
import type { NamedParameters } from '../parameters';
import { type BgVariant, bgnbdLikelihood, plainBgnbd } from './bgnbdLikelihood';

/** BG/NBD and its variants. */
export type BgModelName = 'bgnbd' | 'mbgnbd' | 'bgcnbd' | 'mbgcnbd';

/** The weak prior for log r, log alpha, log a and log b. */
export function bgnbdBeliefs(moments: Moments, k = 1): Belief[] {
  return [
    ...rateBeliefs(moments, k),
    // Odds of dropout after a purchase: about one in four.
    { weights: [0, 0, 1, -1], center: -1.1, spread: 1.2 },
    // Heterogeneity of the dropout probability (a + b).
    { weights: [0, 0, 0.5, 0.5], center: 0.3, spread: 1 },
  ];
}

/**
 * Starting points of the fit. With dropout after the first purchase, only silence separates a lost customer from a rare
 * buyer, so the likelihood may have two maxima: most customers buy rarely, or most drop out at once and the rest stay.
 */
export function bgnbdStarts(moments: Moments, { k, modified }: BgVariant): number[][] {
  const usual = [...rateStart(moments, k), Math.log(0.8), Math.log(2.4)];
  if (!modified || moments.repeaters === 0) return [usual];
  const stayed = moments.repeaters / moments.customers;
  const leaving = [Math.log(allOrNothing * (1.01 - stayed)), Math.log(allOrNothing * stayed)];
  return [usual, [...rateStart(momentsOfRepeaters(moments), k), ...leaving]];
}

/** a + b for strong heterogeneity: most customers drop out at once or hardly ever. */
const allOrNothing = 0.4;

/**
 * Maximum likelihood fit of BG/NBD or one of its variants.
 *
 * The start comes from moments, so the same patterns always give the same numbers.
 * With little data a weak prior keeps the parameters sensible, and the problems say so.
 * Throws a RangeError when there are no patterns.
 */
export function fitBgnbd(
  patterns: Patterns,
  variant: BgVariant = plainBgnbd,
  roughly = false,
  prior: PriorUse = 'on',
): TimingFit<BgModelName> {
  const { k } = variant;
  const moments = momentsOf(patterns);
  return fitTiming(
    {
      named: (values) => named(values, variant),
      likelihood: (sample) => bgnbdLikelihood(sample, variant),
      beliefs: bgnbdBeliefs(moments, k),
      starts: bgnbdStarts(moments, variant),
      dropout: {
        fit: () => withoutDropout(patterns, k),
        never: [Math.log(hardlyAny), Math.log(2.4)],
      },
    },
    patterns,
    roughly,
    prior,
  );
}

function named(
  [r, alpha, a, b]: readonly number[],
  { k, modified }: BgVariant,
): NamedParameters<BgModelName> {
  return k === 1
    ? { name: modified ? 'mbgnbd' : 'bgnbd', parameters: { r, alpha, a, b } }
    : { name: modified ? 'mbgcnbd' : 'bgcnbd', parameters: { r, alpha, a, b, k } };
}

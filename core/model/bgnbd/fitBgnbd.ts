import { nobodyLeaves } from '../choose/withoutDropout';
import { fitTiming, type TimingFit } from '../fit/fitTiming';
import { type Moments, momentsOf, momentsOfRepeaters, rateBeliefs, rateStart } from '../fit/moments';
import type { Patterns } from '../fit/patterns';
import type { Belief } from '../fit/weakPrior';
import type { NamedParameters } from '../parameters';
import { type BgVariant, bgnbdLikelihood, plainBgnbd } from './bgnbdLikelihood';

/** BG/NBD and its variants. */
export type BgModelName = 'bgnbd' | 'mbgnbd' | 'bgcnbd' | 'mbgcnbd';

/** The weak prior for log r, log alpha, log a and log b. */
export function bgnbdBeliefs(moments: Moments, k = 1): Belief[] {
  return [
    ...rateBeliefs(moments, k),
    // Odds of leaving after a purchase: about one in four.
    { weights: [0, 0, 1, -1], center: -1.1, spread: 1.2 },
    // How alike customers are in that.
    { weights: [0, 0, 0.5, 0.5], center: 0.3, spread: 1 },
  ];
}

/**
 * Where fits of these begin. Who may leave after the first purchase too can be told from a rare buyer by silence alone, so
 * there the likelihood may have two hills: most were rare buyers from the start, or most left at once and the others stay.
 */
export function bgnbdStarts(moments: Moments, { k, modified }: BgVariant): number[][] {
  const usual = [...rateStart(moments, k), Math.log(0.8), Math.log(2.4)];
  if (!modified || moments.repeaters === 0) return [usual];
  const stayed = moments.repeaters / moments.customers;
  const leaving = [Math.log(allOrNothing * (1.01 - stayed)), Math.log(allOrNothing * stayed)];
  return [usual, [...rateStart(momentsOfRepeaters(moments), k), ...leaving]];
}

/** a + b where customers differ so much that most leave at once or hardly ever. */
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
): TimingFit<BgModelName> {
  const { k } = variant;
  const moments = momentsOf(patterns);
  return fitTiming(
    {
      named: (values) => named(values, variant),
      likelihood: (some) => bgnbdLikelihood(some, variant),
      beliefs: bgnbdBeliefs(moments, k),
      starts: bgnbdStarts(moments, variant),
      nobodyLeaves: (logLikelihood) => nobodyLeaves(patterns, logLikelihood, k),
    },
    patterns,
    roughly,
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

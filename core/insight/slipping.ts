import { type SegmentKey, slippingSegments } from '../segments/segment';
import type { ScoredSegmentation } from '../segments/segmentation';
import type { ExpectedValues } from '../valuation/value';
import { winnableValue } from './winnableValue';

/**
 * Whether a customer is slipping away: in one of the fading segments of RFM, whatever the scheme of the groups, and with
 * something left to win. One answer for the card, the tab, the list and the history.
 */
export function slippingIn(
  { groups, of }: Pick<ScoredSegmentation, 'groups' | 'of'>,
  values: Pick<ExpectedValues, 'clv' | 'chanceInHorizon'>,
): (customer: number) => boolean {
  const fading = groups.map(({ key }) => slippingSegments.includes(key));
  return (customer) => fading[of[customer]] && winnableValue(values, customer) > 0;
}

/** Segments of customers from whom no order is to be expected any more. */
const goneSegments: readonly SegmentKey[] = ['hibernating', 'lost'];

/** Whether a customer is quiet: slipping away, or given up by RFM. An order of such a customer is a return. */
export function quietIn({
  groups,
  of,
}: Pick<ScoredSegmentation, 'groups' | 'of'>): (customer: number) => boolean {
  const quiet = groups.map(({ key }) => slippingSegments.includes(key) || goneSegments.includes(key));
  return (customer) => quiet[of[customer]];
}

import { soonInDays } from '../valuation/nextOrder';
import { smallestLift } from './abTest';

/** How much of a list is kept aside as its control group, and what that will show. */
export interface KeptAside {
  /** Share of the list, 0 to 0.5. */
  readonly share: number;
  /** The smallest lift, as a share of customers, that 8 of 10 such campaigns would show; null when none would. */
  readonly shows: number | null;
  /** Why no customer is kept aside; null when one or more are. */
  readonly reason: 'asked' | 'tooFew' | null;
}

/** Length of a campaign in days: orders of that time count for it. */
export const campaignDays = 30;

/** A lift of a tenth of all customers should show: our own bound; reminders and offers win one to ten in a hundred. */
export const wantedLift = 0.1;
/** A lift of a quarter of all is more than a message achieves: a list that shows no less shows nothing. Our own bound. */
const mostLift = 0.25;
/** From a tenth to half, in steps that can be said. */
const shares = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

/**
 * The share of a list that is kept aside: the smallest, from a tenth on, that shows a lift of a tenth of all customers;
 * where none does, half of the list; and none where even half could not show what a message achieves.
 *
 * `rate` is the share of the list that would order during the campaign without it. `asked` is the user's own share; null for
 * the one that is chosen.
 */
export function keptAside(size: number, rate: number, asked: number | null): KeptAside {
  const shown = (share: number) => {
    const aside = Math.round(size * share);
    return aside < 1 || aside >= size ? null : smallestLift(aside, size - aside, rate);
  };
  if (asked !== null) return { share: asked, shows: shown(asked), reason: asked === 0 ? 'asked' : null };
  const share = shares.find((one) => (shown(one) ?? 1) <= wantedLift) ?? shares[shares.length - 1];
  const shows = shown(share);
  if (shows === null || shows > mostLift) return { share: 0, shows: null, reason: 'tooFew' };
  return { share, shows, reason: null };
}

/** Mean chance of an order during a campaign, from the chances within `soonInDays`, as if orders came evenly. */
export function rateDuringCampaign(chanceOfOrder: Float64Array, customers: readonly number[]): number {
  const chances = customers.map((i) => 1 - (1 - chanceOfOrder[i]) ** (campaignDays / soonInDays));
  return chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, chances.length);
}

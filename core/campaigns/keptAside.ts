import { soonInDays } from '../valuation/nextOrder';
import { smallestLift } from './abTest';

/** The control group of a list: its share, and the lift that it can detect. */
export interface KeptAside {
  /** Share of the list, 0 to 0.5. */
  readonly share: number;
  /** Minimum detectable lift, as a share of customers, at 80 % power; null when none is detectable. */
  readonly shows: number | null;
  /** Why no customer is kept aside; null when one or more are. */
  readonly reason: 'asked' | 'tooFew' | null;
}

/** Length of a campaign in days: orders within it count. */
export const campaignDays = 30;

/** The lift to be detected: a tenth of all customers. Our own choice; reminders and offers win 1 to 10 in a hundred. */
export const wantedLift = 0.1;
/** A list that detects only larger lifts gets no control group: no message achieves a quarter of all customers. Our own choice. */
const mostLift = 0.25;
/** Shares to choose from: round numbers from a tenth to a half. */
const shares = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

/**
 * Chooses the share of a list that is kept aside: the smallest, from a tenth on, that detects `wantedLift`; half of the
 * list when no share does; and no one when even half would detect only lifts above `mostLift`.
 *
 * `rate` is the share of the list that would order during the campaign without it. `asked` is the user's own share;
 * null to choose one.
 */
export function keptAside(size: number, rate: number, chosen: number | null): KeptAside {
  const shown = (share: number) => {
    const aside = Math.round(size * share);
    return aside < 1 || aside >= size ? null : smallestLift(aside, size - aside, rate);
  };
  if (chosen !== null) return { share: chosen, shows: shown(chosen), reason: chosen === 0 ? 'asked' : null };
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

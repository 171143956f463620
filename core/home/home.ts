import type { ListKey } from '../campaigns/campaign';
import type { DayVerdict } from '../campaigns/dayVerdict';
import type { Day } from '../cells/cell';
import type { Changes } from '../history/changesSince';
import type { Trust } from '../model/record/trust';
import type { Terms } from '../valuation/value';

/** The home page as data: the expected value, its trust, and six cards. `core/speech/home` puts it into words. */
export interface Home {
  /** The analysis day; null in a table of customers without days. */
  readonly asOf: Day | null;
  readonly customers: number;
  readonly currency: string | null;
  /** Horizon, margin and rate of every amount here; with a margin of 1 amounts are revenue. */
  readonly terms: Terms;
  /** Number of rows that were left out. */
  readonly leftOut: number;
  /** Expected value of all customers within the horizon, with its 90 % interval. */
  readonly expected: { readonly value: number; readonly low: number; readonly high: number };
  readonly trust: Trust;
  readonly cards: HomeCards;
}

/** Keys of the cards in display order. */
export const cardKeys = ['best', 'slipping', 'week', 'newcomer', 'campaigns', 'changes'] as const;

export type CardKey = (typeof cardKeys)[number];

export function isCard(key: string): key is CardKey {
  return cardKeys.some((one) => one === key);
}

export interface HomeCards {
  readonly best: Card<BestCard, 'noRepeatOrders' | 'nobody'>;
  readonly slipping: Card<SlippingCard, 'noRepeatOrders' | 'nobody'>;
  readonly week: Card<WeekCard, 'nothingAtStake'>;
  readonly newcomer: NewcomerCard & { readonly empty: null };
  readonly campaigns: Card<CampaignsCard, 'noSingleOrders' | 'noCampaign' | 'noOrdersSince'>;
  readonly changes: Card<Changes, 'noSingleOrders' | 'firstRun' | 'noOrdersSince'>;
}

/** An answer, or why there is none yet. */
export type Card<Answer, Reason extends string> =
  | (Answer & { readonly empty: null })
  | { readonly empty: Reason };

/** Who are my best customers? The plain group of that name. */
export interface BestCard {
  readonly customers: number;
  readonly value: number;
  /** Share of the value of all. */
  readonly share: number;
  /** Mean value per customer. */
  readonly each: number;
}

/** Who is slipping away? */
export interface SlippingCard {
  readonly customers: number;
  /** Expected value of these customers. */
  readonly value: number;
  /** The part that contacting them can win. */
  readonly winnable: number;
}

/** What to do this week? */
export interface WeekCard {
  /** Customers to contact, and the control group. */
  readonly people: number;
  readonly aside: number;
  readonly atStake: number;
  readonly lists: readonly {
    readonly key: ListKey;
    readonly people: number;
    readonly aside: number;
    readonly atStake: number;
  }[];
}

/** What is a new customer worth, and what may one cost? */
export interface NewcomerCard {
  /** Mean value within the horizon, including the first order, with its 90 % interval. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /**
   * Maximum acquisition cost: a third of the profit. Null until a margin is given, because advertising is paid from
   * profit, not revenue.
   */
  readonly allowedCost: number | null;
  /** Acquisition cost, and the months until it is earned back (null: not within five years); null when unknown. */
  readonly cost: { readonly amount: number; readonly paybackMonths: number | null } | null;
}

/** Did my campaign work? */
export interface CampaignsCard {
  /** All lists of the latest day together. */
  readonly latest: DayVerdict;
  /** Number of campaigns with a verdict, including the latest; each list of a day counts as one. */
  readonly campaigns: number;
}

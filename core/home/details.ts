import type { ListKey } from '../campaigns/campaign';
import type { CampaignVerdict } from '../campaigns/campaignVerdict';
import type { DayVerdict } from '../campaigns/dayVerdict';
import type { KeptAside } from '../campaigns/keptAside';
import type { Day } from '../cells/cell';
import type { Changes } from '../history/changesSince';
import type { Likelihood } from '../insight/likelihood';
import type { Terms } from '../valuation/value';
import type { CardKey, HomeCards } from './home';

/** What is behind a card of home. Plain data, small enough for a message; `core/speech/cards` says it. */
export type CardDetail =
  | WeekDetail
  | BestDetail
  | SlippingDetail
  | NewcomerDetail
  | CampaignsDetail
  | ChangesDetail;

/** What every detail has: its card, why there is no answer yet (as the card says), and the money of its amounts. */
interface DetailOf<Key extends CardKey> {
  readonly card: Key;
  readonly empty: HomeCards[Key]['empty'];
  readonly currency: string | null;
  readonly terms: Terms;
}

/** A customer as a person whom somebody writes to. Texts are as in the latest order that has one; '' when unknown. */
export interface Person {
  /** As compared: the same on every run, whatever the customer is called. */
  readonly key: string;
  /** The name; where none is known, how the sheet calls the customer. */
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** City, region or country, where the sheet has one. */
  readonly place: string;
}

/** A person, and what says how things stand: "every 3 weeks, quiet for 6 weeks". */
export interface PersonSeen extends Person {
  readonly orders: number;
  /** Mean days between the days with an order; null with a single one. */
  readonly usualGap: number | null;
  /** Days since the last order. */
  readonly quietFor: number;
  /** Expected within the horizon. */
  readonly value: number;
  /** How likely an order within the horizon is, as a word. */
  readonly likelihood: Likelihood;
}

/** A person on a list of this week. */
export interface PersonOnList extends PersonSeen {
  readonly firstName: string;
  readonly lastProduct: string;
  readonly nextProduct: string;
  /** Money that the message can win or keep. */
  readonly atStake: number;
  /** Kept aside to see what the campaign brings: not to be written to. */
  readonly isAside: boolean;
}

export interface WeekDetail extends DetailOf<'week'> {
  /** Name of the campaign that starts when one of the lists is written, and its day. */
  readonly campaign: string;
  readonly day: Day | null;
  readonly lists: readonly ListDetail[];
  /** Lists whose campaign of this day the workbook remembers already. */
  readonly started: readonly ListKey[];
  /** Whether the sheet says who agreed to be written to, and how many people of these lists are left out for it. */
  readonly consent: { readonly isKnown: boolean; readonly leftOut: number };
  /** People of these lists who are left out because they were written to with the same words a short time ago. */
  readonly resting: number;
}

export interface ListDetail {
  readonly key: ListKey;
  /** Most at stake first, those kept aside among the others. */
  readonly people: readonly PersonOnList[];
  readonly atStake: number;
  /** Reason for the number of customers kept aside: `tooFew` or `asked` where it is 0. */
  readonly keptAside: KeptAside;
}

/** Figures of some customers, and of all others. */
export interface GroupFigures {
  readonly customers: number;
  /** Mean number of orders of one. */
  readonly orders: number;
  readonly averageOrder: number;
  /** Median of the days between their orders; null without a second order. */
  readonly usualGap: number | null;
}

export interface BestDetail extends DetailOf<'best'> {
  readonly customers: number;
  readonly all: number;
  readonly value: number;
  /** Of the value of all. */
  readonly share: number;
  /** Highest value first. */
  readonly people: readonly PersonSeen[];
  readonly own: GroupFigures;
  readonly others: GroupFigures;
  /** Values of columns that they have more often than others: "City: İzmir, 60 % of them and 20 % of all". */
  readonly traits: readonly {
    readonly header: string;
    readonly text: string;
    readonly share: number;
    readonly shareOfAll: number;
  }[];
}

/**
 * How long customers have been quiet, in multiples of their own usual gap. `others` have no usual gap, or one that is past by
 * the season alone.
 */
export const lateness = ['justPast', 'oneAndHalf', 'twice', 'threeTimes', 'others'] as const;

export interface SlippingDetail extends DetailOf<'slipping'> {
  readonly customers: number;
  readonly all: number;
  /** Still expected of them. */
  readonly value: number;
  /** What messages can win of it. */
  readonly winnable: number;
  /** The most that each spent in 365 days, summed; null without single orders. */
  readonly bestYear: number | null;
  /** Most to win first; `value` is what a message can win. */
  readonly people: readonly PersonSeen[];
  /** Adds up to `customers` and `value`; `others` only where there are any. */
  readonly byLateness: readonly {
    readonly lateness: (typeof lateness)[number];
    readonly customers: number;
    readonly value: number;
  }[];
}

export interface NewcomerDetail extends DetailOf<'newcomer'> {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** A third of the profit; null while no margin is given. */
  readonly allowedCost: number | null;
  readonly cost: { readonly amount: number; readonly paybackMonths: number | null } | null;
  /** What a newcomer has brought by the end of each month, from month 0, which is the first order alone. */
  readonly curve: readonly { readonly month: number; readonly value: number }[];
  /** What newcomers of the past brought in their first months, by what they came with; null where too few are known. */
  readonly byFirst: FirstMonths | null;
}

export interface FirstMonths {
  /** Header of the column, such as "Channel". */
  readonly header: string;
  readonly months: number;
  /** Mean of all customers whose first months are over, with whatever they came. */
  readonly mean: number;
  /** Highest value first; `returned` is the share of these customers who have ordered again. */
  readonly levels: readonly {
    readonly text: string;
    readonly customers: number;
    readonly value: number;
    readonly returned: number;
  }[];
  /** How many values have too few customers to be shown, fewer than `least`. */
  readonly tooFew: number;
  readonly least: number;
}

/** A campaign whose orders cannot be counted yet. */
export interface RunningCampaign {
  readonly list: ListKey;
  readonly name: string;
  readonly day: Day;
  readonly written: number;
  readonly aside: number;
  /** The last day that will count. */
  readonly until: Day;
}

export interface CampaignsDetail extends DetailOf<'campaigns'> {
  /** All lists of the latest day together; null without a verdict. */
  readonly latest: DayVerdict | null;
  /** Newest first. Those with `complete` false still run. */
  readonly verdicts: readonly CampaignVerdict[];
  /** Campaigns without a day of orders after them, newest first. */
  readonly started: readonly RunningCampaign[];
}

export interface ChangesDetail extends DetailOf<'changes'> {
  /** Null without an earlier run to compare with. */
  readonly changes: Omit<Changes, 'newlySlipping' | 'cameBack'> | null;
  /** The first of them, by value, and how many there are in all. */
  readonly newlySlipping: Several;
  readonly cameBack: Several;
  /** Runs whose values can be compared, oldest first, this one last. */
  readonly trend: readonly {
    readonly day: Day;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
}

export interface Several {
  readonly count: number;
  readonly people: readonly PersonSeen[];
}

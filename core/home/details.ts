import type { ListKey } from '../campaigns/campaign';
import type { CampaignVerdict } from '../campaigns/campaignVerdict';
import type { DayVerdict } from '../campaigns/dayVerdict';
import type { KeptAside } from '../campaigns/keptAside';
import type { Day } from '../cells/cell';
import type { Changes } from '../history/changesSince';
import type { Likelihood } from '../insight/likelihood';
import type { Terms } from '../valuation/value';
import type { CardKey, HomeCards } from './home';

/** The detail behind a card of the home page: plain data, small enough for a message. `core/speech/cards` puts it into words. */
export type CardDetail =
  | WeekDetail
  | BestDetail
  | SlippingDetail
  | NewcomerDetail
  | CampaignsDetail
  | ChangesDetail;

/** Common fields of all details: the card, why there is no answer yet (as on the card), and the currency. */
interface DetailOf<Key extends CardKey> {
  readonly card: Key;
  readonly empty: HomeCards[Key]['empty'];
  readonly currency: string | null;
  readonly terms: Terms;
}

/** A customer to contact. Texts are from the latest order that has them; '' when unknown. */
export interface Person {
  /** Customer key: the same on every run, however the name is spelled. */
  readonly key: string;
  /** The name, or the id in the sheet when no name is known. */
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** City, region or country; '' when the sheet has none. */
  readonly place: string;
}

/** A person with the figures of their ordering: "every 3 weeks, quiet for 6 weeks". */
export interface PersonSeen extends Person {
  readonly orders: number;
  /** Mean days between purchase days; null with a single one. */
  readonly usualGap: number | null;
  /** Days since the last order. */
  readonly quietFor: number;
  /** Expected value within the horizon. */
  readonly value: number;
  /** Likelihood of an order within the horizon. */
  readonly likelihood: Likelihood;
}

/** A person on a list of this week. */
export interface PersonOnList extends PersonSeen {
  readonly firstName: string;
  readonly lastProduct: string;
  readonly nextProduct: string;
  /** Value that contacting the person can win or keep. */
  readonly atStake: number;
  /** True for the control group, which is not contacted. */
  readonly isAside: boolean;
}

export interface WeekDetail extends DetailOf<'week'> {
  /** Name of the campaign that starts when one of the lists is written, and its day. */
  readonly campaign: string;
  readonly day: Day | null;
  readonly lists: readonly ListDetail[];
  /** Lists whose campaign of this day is already remembered in the workbook. */
  readonly started: readonly ListKey[];
  /** Whether the sheet has a consent column, and how many people it excludes from these lists. */
  readonly consent: { readonly isKnown: boolean; readonly leftOut: number };
  /** People left out of these lists because they were ticked in the same list's running campaign. */
  readonly resting: number;
}

export interface ListDetail {
  readonly key: ListKey;
  /** Most at stake first; includes the control group. */
  readonly people: readonly PersonOnList[];
  readonly atStake: number;
  /** Size of the control group; its reason is `tooFew` or `asked` when the size is 0. */
  readonly keptAside: KeptAside;
}

/** Figures of some customers, and of all others. */
export interface GroupFigures {
  readonly customers: number;
  /** Mean number of orders per customer. */
  readonly orders: number;
  readonly averageOrder: number;
  /** Median of the days between their orders; null without a second order. */
  readonly usualGap: number | null;
}

export interface BestDetail extends DetailOf<'best'> {
  readonly customers: number;
  readonly all: number;
  readonly value: number;
  /** Share of the value of all customers. */
  readonly share: number;
  /** Highest value first. */
  readonly people: readonly PersonSeen[];
  readonly own: GroupFigures;
  readonly others: GroupFigures;
  /** Column values that are more frequent among the best than among all customers: "City: İzmir, 60 % of them and 20 % of all". */
  readonly traits: readonly {
    readonly header: string;
    readonly text: string;
    readonly share: number;
    readonly shareOfAll: number;
  }[];
}

/** Silence in multiples of a customer's own usual gap. `others` have no usual gap, or exceed it only in seasonal time. */
export const lateness = ['justPast', 'oneAndHalf', 'twice', 'threeTimes', 'others'] as const;

export interface SlippingDetail extends DetailOf<'slipping'> {
  readonly customers: number;
  readonly all: number;
  /** Expected value. */
  readonly value: number;
  /** The part that contacting them can win. */
  readonly winnable: number;
  /** Sum of each customer's highest spend within 365 days; null without single orders. */
  readonly bestYear: number | null;
  /** Most to win first; `value` is the winnable value. */
  readonly people: readonly PersonSeen[];
  /** Sums to `customers` and `value`; `others` only if there are any. */
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
  /** A third of the profit; null until a margin is given. */
  readonly allowedCost: number | null;
  readonly cost: { readonly amount: number; readonly paybackMonths: number | null } | null;
  /** Cumulative value of a new customer by the end of each month; month 0 is the first order alone. */
  readonly curve: readonly { readonly month: number; readonly value: number }[];
  /** Revenue of past newcomers in their first months, by a column value of the first order; null when too few are known. */
  readonly byFirst: FirstMonths | null;
}

export interface FirstMonths {
  /** Header of the column, such as "Channel". */
  readonly header: string;
  readonly months: number;
  /** Mean over all customers whose first months are over. */
  readonly mean: number;
  /** Highest value first; `returned` is the share of these customers who have ordered again. */
  readonly levels: readonly {
    readonly text: string;
    readonly customers: number;
    readonly value: number;
    readonly returned: number;
  }[];
  /** Number of values that are not shown because they have fewer than `least` customers. */
  readonly tooFew: number;
  readonly least: number;
}

/** A campaign without any later orders yet. */
export interface RunningCampaign {
  readonly list: ListKey;
  readonly name: string;
  readonly day: Day;
  readonly written: number;
  readonly aside: number;
  /** Last day that counts. */
  readonly until: Day;
}

export interface CampaignsDetail extends DetailOf<'campaigns'> {
  /** All lists of the latest day together; null without a verdict. */
  readonly latest: DayVerdict | null;
  /** Newest first. Those with `complete` false still run. */
  readonly verdicts: readonly CampaignVerdict[];
  /** Campaigns without any later orders yet, newest first. */
  readonly started: readonly RunningCampaign[];
}

export interface ChangesDetail extends DetailOf<'changes'> {
  /** Null without an earlier run to compare with. */
  readonly changes: Omit<Changes, 'newlySlipping' | 'cameBack'> | null;
  /** The first people by value, and the total number. */
  readonly newlySlipping: Several;
  readonly cameBack: Several;
  /** Comparable runs, oldest first, including this one. */
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

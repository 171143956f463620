import type { Day } from '../cells/cell';
import type { SegmentKey } from '../segments/segment';
import type { LifecycleStage } from '../segments/segmentation';

/** Lists of customers that are made beside the segments. */
export const listKeys = [
  'key_customers',
  'vip',
  'lapsed_but_loyal',
  'up_sell',
  'cross_sell',
  'overdue',
  'second_order',
  'slipping',
] as const;

export type ListKey = (typeof listKeys)[number];

/** Tiers of value and letters of an ABC analysis share three actions. */
export type ValueLevel = 'top' | 'middle' | 'rest';

/** Everything that an action is known for. */
export type ActionKey = SegmentKey | LifecycleStage | ListKey | ValueLevel;

/** What to do with a group: text that the user may change. */
export interface Action {
  readonly action: string;
  readonly channel: string;
  readonly offer: string;
  /** What shows that it works. */
  readonly kpi: string;
  readonly risk: string;
  /** Who does it; empty until the user says. */
  readonly owner: string;
}

/** The user's own words by group key, remembered as plain data; what is left out is the proposal. */
export type ActionEdits = Readonly<Record<string, Partial<Action>>>;

/** Why a list cannot be made from this sheet. */
export type ListReason = 'noProducts' | 'tooFewRepeaters' | 'nobody';

export interface CustomerList {
  readonly key: ListKey;
  /** Places in the histories, most at stake first; nobody who has refused to be written to. */
  readonly customers: readonly number[];
  /** Money at stake for each of them: what the action can keep or win at most, in the terms of the CLV. */
  readonly stakes: readonly number[];
  /** Sum of `stakes`. */
  readonly atStake: number;
  /** Left out because the sheet says that they do not want to be written to. */
  readonly withoutConsent: number;
  /** Null when there is a list. */
  readonly reason: ListReason | null;
}

/** What a letter to one customer can say. */
export interface MergeFields {
  readonly customer: string;
  /** '' when the sheet does not tell. */
  readonly firstName: string;
  readonly lastProduct: string;
  /** Product that goes with what she bought; '' when there is none. */
  readonly nextProduct: string;
  readonly daysSince: number;
  /** Null when an order is not likely within two years. */
  readonly expectedNextOrder: Day | null;
  /** Most that may be spent on writing to her: margin × Δp × expected order. */
  readonly breakEvenCost: number;
  /** Most that an offer may cost that only those who order use: breakEvenCost ÷ (p + Δp). */
  readonly breakEvenDiscount: number;
}

import type { Day } from '../cells/cell';
import type { PlainKey } from '../segments/plainGroup';
import type { SegmentKey } from '../segments/segment';
import type { LifecycleStage } from '../segments/segmentation';

/** Lists of customers in addition to the segments. */
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

export function isListKey(key: string): key is ListKey {
  return listKeys.some((one) => one === key);
}

/** Tiers of value and letters of an ABC analysis share three actions. */
export type ValueLevel = 'top' | 'middle' | 'rest';

/** Keys of all groups and lists with a proposed action. */
export type ActionKey = PlainKey | SegmentKey | LifecycleStage | ListKey | ValueLevel;

/** What to do with a group: text that the user may change. */
export interface Action {
  readonly action: string;
  /** What to say to a customer, with places such as {name} to be filled in; empty where none is proposed. */
  readonly message: string;
  readonly channel: string;
  readonly offer: string;
  /** How to measure success. */
  readonly kpi: string;
  readonly risk: string;
  /** Responsible person; empty until the user enters one. */
  readonly owner: string;
}

/** The user's edits by group key, remembered as plain data; missing fields use the proposal. */
export type ActionEdits = Readonly<Record<string, Partial<Action>>>;

/** Why a list cannot be made from this sheet. */
export type ListReason = 'noProducts' | 'noRepeatOrders' | 'tooFewRepeaters' | 'nobody';

export interface CustomerList {
  readonly key: ListKey;
  /** Indexes in the histories, most at stake first; without customers who refused marketing. */
  readonly customers: readonly number[];
  /** Money at stake for each customer: the most that the action can keep or win, in the terms of the CLV. */
  readonly stakes: readonly number[];
  /** Sum of `stakes`. */
  readonly atStake: number;
  /** Number left out because the sheet says that they refused marketing. */
  readonly withoutConsent: number;
  /** Customers left out because they were written to with the same words a short time ago, see `restingIn`. */
  readonly resting: readonly number[];
  /** Null when there is a list. */
  readonly reason: ListReason | null;
}

/** Merge fields of a letter to one customer. */
export interface MergeFields {
  readonly customer: string;
  /** '' when unknown. */
  readonly firstName: string;
  readonly lastProduct: string;
  /** Product associated with the customer's purchases; '' when there is none. */
  readonly nextProduct: string;
  readonly daysSince: number;
  /** Null when an order is not likely within two years. */
  readonly expectedNextOrder: Day | null;
  /** Break-even cost of contacting the customer: margin × Δp × expected order. */
  readonly breakEvenCost: number;
  /** Break-even cost of an offer per order: breakEvenCost ÷ (p + Δp). */
  readonly breakEvenDiscount: number;
}

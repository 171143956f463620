import type { GroupName } from '../segments/segmentation';

/** A value of a column that a group has more often than the shop. */
export interface TopValue {
  /** As in `OrderColumn.key`: a role ("city") or a letter. */
  readonly column: string;
  readonly header: string;
  /** As it is written. */
  readonly text: string;
  /** Share of the group's customers with it, among those with any. */
  readonly share: number;
  /** That share over the shop's: 1 is as everywhere. */
  readonly lift: number;
}

/** What one group of customers is. Money in the sheet's currency, shares from 0 to 1. */
export interface GroupProfile {
  readonly key: string;
  readonly name: GroupName;
  readonly customers: number;
  readonly customersShare: number;
  readonly orders: number;
  readonly revenue: number;
  readonly revenueShare: number;
  /** Sum of what is expected to the horizon. */
  readonly clv: number;
  readonly clvShare: number;
  /** 90 % interval of the sum; null where none was drawn. */
  readonly clvRange: { readonly low: number; readonly high: number } | null;
  /** Mean chance alive; 0 for a group without customers, as all means. */
  readonly pAlive: number;
  readonly averageOrder: number;
  /** Purchase days after the first for each year since the first order, over all customers; null when nobody has been known for a day. */
  readonly ordersPerYear: number | null;
  /** Median over the repeat buyers of their mean days between purchases; null when there are none. */
  readonly typicalGap: number | null;
  /** Share of customers with one order. */
  readonly oneTimeShare: number;
  /** Value that is lost if those who may be gone are gone: see `valueAtRisk`. */
  readonly atRisk: number;
  /** One for each column asked for in which the group has a value: its most frequent one, with its lift. */
  readonly topValues: readonly TopValue[];
  readonly concentration: Concentration;
  /** Fewer than 200 customers: a test of a campaign would show nothing. */
  readonly tooFewToTest: boolean;
}

/** How unevenly revenue is spread over customers. */
export interface Concentration {
  /** Share of revenue of the best 1 %, 5 % and 20 % of customers (at least one customer). */
  readonly top1: number;
  readonly top5: number;
  readonly top20: number;
  /** 0 when all bring the same, near 1 when one brings all. */
  readonly gini: number;
}

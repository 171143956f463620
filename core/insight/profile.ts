import type { GroupName } from '../segments/segmentation';

/** A value of a column that a group has more often than the shop. */
export interface TopValue {
  /** As in `OrderColumn.key`: a role ("city") or a letter. */
  readonly column: string;
  readonly header: string;
  /** As written in the sheet. */
  readonly text: string;
  /** Share of the group's customers with it, among those with any. */
  readonly share: number;
  /** That share divided by the share in the whole shop; 1 means no difference. */
  readonly lift: number;
}

/** Profile of a group of customers. Money in the sheet's currency, shares from 0 to 1. */
export interface GroupProfile {
  readonly key: string;
  readonly name: GroupName;
  readonly customers: number;
  readonly customersShare: number;
  readonly orders: number;
  readonly revenue: number;
  readonly revenueShare: number;
  /** Sum of expected values up to the horizon. */
  readonly clv: number;
  readonly clvShare: number;
  /** 90 % interval of the sum; null without intervals. */
  readonly clvRange: { readonly low: number; readonly high: number } | null;
  /** Mean chance of at least one order within the horizon: the share of the group expected to order again. */
  readonly chanceInHorizon: number;
  /** The same within 90 days. */
  readonly chanceOfOrder: number;
  /** Mean P(alive) of the model. Unlike `chanceInHorizon` it is not comparable between models. */
  readonly pAlive: number;
  readonly averageOrder: number;
  /** Below which 10, 25, 50, 75 and 90 % of the group's orders lie; null for a table of customers. */
  readonly orderPercentiles: readonly number[] | null;
  /** Repeat purchase days per customer-year; null when no customer has been observed for a day. */
  readonly ordersPerYear: number | null;
  /** Median over the repeat buyers of their mean days between purchases; null when there are none. */
  readonly typicalGap: number | null;
  /** Share of customers with one order. */
  readonly oneTimeShare: number;
  /** Value that contacting the group can win: the sum of `winnableValue`. */
  readonly atRisk: number;
  /** For each requested column with values in the group: the most frequent value, with its lift. */
  readonly topValues: readonly TopValue[];
  readonly concentration: Concentration;
  /** Fewer than 200 customers: too few for a campaign test. */
  readonly tooFewToTest: boolean;
}

/** Concentration of revenue among customers. */
export interface Concentration {
  /** Share of revenue of the best 1 %, 5 % and 20 % of customers (at least one customer). */
  readonly top1: number;
  readonly top5: number;
  readonly top20: number;
  /** Gini index: 0 when all customers are equal, near 1 when one brings everything. */
  readonly gini: number;
}

import type { Day } from '../cells/cell';
import type { Histories } from '../customers/histories';
import type { Group, Segmentation } from '../segments/segmentation';

/** Customers who moved from one group to another (or stayed). */
export interface Move {
  /** Index in `groups`; null for new customers. */
  readonly from: number | null;
  readonly to: number;
  readonly customers: number;
  /** Change of their expected value from the earlier day to the later one. */
  readonly valueChange: number;
}

/** A customer whose group has changed since the earlier day. */
export interface MovedCustomer {
  /** Index in the later histories. */
  readonly customer: number;
  /** Indexes in `groups`. */
  readonly from: number;
  readonly to: number;
  /** Null when the groups have no order. */
  readonly way: 'rose' | 'fell' | null;
  /** Change of the customer's expected value. */
  readonly valueChange: number;
}

/** Movement between groups from one day to another. */
export interface Movement {
  readonly from: Day;
  readonly to: Day;
  readonly groups: readonly Group[];
  /** Customers by earlier group (rows) and later group (columns). */
  readonly matrix: readonly (readonly number[])[];
  /** New customers by later group, including those whose earlier group no longer exists. */
  readonly arrived: readonly number[];
  /** Every pair of groups with customers, largest change of value first. */
  readonly moves: readonly Move[];
  /** All customers who changed groups, largest change of value first. */
  readonly moved: readonly MovedCustomer[];
  /** Customers; 0 when the groups have no order. */
  readonly rose: number;
  readonly fell: number;
  readonly stayed: number;
  /** Change of expected value of customers who rose, who fell, and of both. */
  readonly valueRisen: number;
  readonly valueFallen: number;
  readonly netValue: number;
}

/** One day's grouping, as `movementBetween` compares it. Both days are of one book. */
export interface Snapshot {
  readonly histories: Pick<Histories, 'asOf' | 'customer'>;
  readonly segmentation: Segmentation;
  /** Expected value of each customer. */
  readonly values: { readonly clv: Float64Array };
}

import type { PlainKey } from '../segments/plainGroup';

/** Sums of customers. */
export interface Sums {
  readonly customers: number;
  readonly revenue: number;
  readonly expectedOrders: number;
  readonly clv: number;
}

/** All customers of a shop of which a sample was analysed: sums, and the customers of most value. */
export interface WholeShop extends Sums {
  /** The models were fitted to one customer in `sample`. */
  readonly sample: number;
  /** The 90 % interval of the value: that of the sample, in proportion. */
  readonly clvLow: number;
  readonly clvHigh: number;
  readonly segments: readonly ({ readonly key: PlainKey } & Sums)[];
  /** The customers with the highest value, highest first. */
  readonly best: readonly ListedCustomer[];
  /** The same among those who are slipping away. */
  readonly slipping: readonly ListedCustomer[];
}

/** A customer of a list, by the names of the customers of the analysis. */
export interface ListedCustomer {
  readonly id: string;
  readonly segment: PlainKey;
  readonly orders: number;
  readonly lastOrder: string;
  readonly revenue: number;
  readonly chanceInHorizon: number;
  readonly expectedOrders: number;
  readonly clv: number;
}

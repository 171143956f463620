import type { Random } from '../../math/random';

/** The data of a spend model on one customer: x orders that count (`countedSpend`), with this mean; 0 when x is 0. */
export interface Spend {
  readonly frequency: number;
  readonly meanSpend: number;
}

/** A fitted spend model, as valuation needs it. */
export interface SpendForecast {
  /** Expected money of one coming order, 0 or more. */
  expectedSpend(customer: Spend): number;
  /** Money of the customer's coming orders is this times a share that depends on the frequency alone. */
  scale(customer: Spend): number;
  /** One draw of that share, for `orders` coming orders (1 or more) together. */
  drawShare(frequency: number, orders: number, random: Random): number;
}

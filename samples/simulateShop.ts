import type { Random } from './random';

/**
 * How the customers of an invented shop behave: BG/NBD buying (Fader, Hardie & Lee 2005) and
 * Gamma-Gamma spending (Fader & Hardie 2013), so that the models of this project fit the samples
 * and their fitted parameters can be held against these.
 */
interface Behaviour {
  /** Each customer buys at a Poisson rate per week drawn from Gamma(r, alpha). */
  readonly r: number;
  readonly alpha: number;
  /** Dropout probability after each repeat purchase, drawn from Beta(a, b). */
  readonly a: number;
  readonly b: number;
  /** Each order costs Gamma(p, nu), where the customer's nu is drawn from Gamma(q, gamma). */
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

export interface Purchase {
  /** Number of the customer, counted from 0. */
  readonly customer: number;
  /** Days since the shop opened. */
  readonly day: number;
  readonly amount: number;
  /** A second row of the same day for an order that was called off or sent back; it is independent of the behaviour above. */
  readonly fate: 'kept' | 'cancelled' | 'refunded';
}

export interface Shop {
  readonly behaviour: Behaviour;
  /** How long the shop has been open. */
  readonly days: number;
  /** Rows of the order list, exactly. */
  readonly rows: number;
  /** Share of orders that are first called off, and first sent back. */
  readonly cancelled: number;
  readonly refunded: number;
  /** Money is a multiple of this. */
  readonly step: number;
}

/** Orders of as many customers as fill the rows, oldest first. */
export function simulateShop(shop: Shop, random: Random): readonly Purchase[] {
  const purchases: Purchase[] = [];
  for (let customer = 0; purchases.length < shop.rows; ) {
    const history = simulateCustomer(shop, customer, random);
    // One who would overfill the list is left out; towards the end only short histories fit.
    if (purchases.length + history.length > shop.rows) continue;
    purchases.push(...history);
    customer++;
  }
  return purchases.sort((one, other) => one.day - other.day || one.customer - other.customer);
}

function simulateCustomer(shop: Shop, customer: number, random: Random): readonly Purchase[] {
  const { r, alpha, a, b, p, q, gamma } = shop.behaviour;
  const rate = random.gamma(r, alpha) / 7;
  const leaving = random.beta(a, b);
  const nu = random.gamma(q, gamma);
  const history: Purchase[] = [];
  // The exponent below 1 makes later arrivals more frequent: the shop is growing.
  let time = shop.days * random.uniform() ** 0.8;
  for (let repeat = 0; time < shop.days; repeat++) {
    const amount = Math.max(1, Math.round(random.gamma(p, nu) / shop.step)) * shop.step;
    const place = { customer, day: Math.floor(time), amount };
    if (random.chance(shop.cancelled)) history.push({ ...place, fate: 'cancelled' });
    if (random.chance(shop.refunded)) history.push({ ...place, fate: 'refunded' });
    history.push({ ...place, fate: 'kept' });
    // In this model there is no dropout after the first purchase.
    if (repeat > 0 && random.chance(leaving)) break;
    time += random.exponential(rate);
  }
  return history;
}

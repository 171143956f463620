import type { Day } from '../cells/cell';
import type { Orders } from '../orders/order';
import type { CustomerHistory } from './history';
import { type CustomerPurchases, purchasesBetween } from './purchases';

/** Every customer with an order up to the analysis day. */
export interface Histories {
  readonly asOf: Day;
  /** Sorted by key. */
  readonly histories: readonly CustomerHistory[];
  /** `Order.customer` of each history, in the same order. */
  readonly keys: readonly string[];
}

/**
 * One history per customer, as of a day: by default the day of the last order.
 *
 * Orders after that day are left out without a word: `readOrders` accounts for
 * the rows after the analysis day when it is told of it, and a holdout check
 * leaves out the held-back weeks on purpose.
 *
 * Throws a RangeError when there is no order and no day; `readOrders` has then
 * reported an error.
 */
export function buildHistories(orders: Orders, asOf: Day | null): Histories {
  const until = asOf ?? lastDay(orders);
  if (!Number.isFinite(until)) throw new RangeError('a history needs at least one order or a day, got none');
  const purchases = purchasesBetween(orders, Number.NEGATIVE_INFINITY, until);
  return {
    asOf: until,
    histories: purchases.map((own) => historyOf(own, orders.names.get(own.key) ?? own.key, until)),
    keys: purchases.map((own) => own.key),
  };
}

/** The day of the last order; −Infinity when there is none. */
export function lastDay(orders: Orders): Day {
  return orders.orders.reduce((latest, order) => Math.max(latest, order.day), Number.NEGATIVE_INFINITY);
}

function historyOf(own: CustomerPurchases, id: string, asOf: Day): CustomerHistory {
  const firstDay = own.days[0] ?? asOf;
  const lastDay = own.days[own.days.length - 1] ?? asOf;
  const frequency = own.days.length - 1;
  const repeatSpend = own.amounts.slice(1).reduce((sum, amount) => sum + amount, 0);
  return {
    id,
    orders: own.orders,
    firstDay,
    lastDay,
    revenue: own.amounts.reduce((sum, amount) => sum + amount, 0),
    frequency,
    recency: (lastDay - firstDay) / 7,
    age: (asOf - firstDay) / 7,
    meanSpend: frequency === 0 ? 0 : repeatSpend / frequency,
    logGaps: own.days.slice(1).reduce((sum, day, i) => sum + Math.log((day - (own.days[i] ?? day)) / 7), 0),
  };
}

import type { Day } from '../cells/cell';
import type { Orders } from '../orders/order';
import { purchasesBetween } from './purchases';

/** Purchase days of each customer (by `Order.customer`) from `from` to `to`, both included; who bought nothing is not in it. */
export function countPurchases(orders: Orders, from: Day, to: Day): ReadonlyMap<string, number> {
  return new Map(purchasesBetween(orders, from, to).map(({ key, days }) => [key, days.length]));
}

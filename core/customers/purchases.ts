import type { Day } from '../cells/cell';
import type { Orders } from '../orders/order';

/** The purchases of one customer: what was bought on one day is one purchase. */
export interface CustomerPurchases {
  /** As in `Order.customer`. */
  readonly key: string;
  /** Orders, several of which can be on one day. */
  readonly orders: number;
  /** Purchase days, ascending. */
  readonly days: readonly Day[];
  /** Money of each purchase day. */
  readonly amounts: readonly number[];
}

/**
 * The purchases of every customer from day `from` to day `to`, both included.
 *
 * Customers are sorted by key and the money of a day is summed from the
 * smallest order up, so that the order of the rows changes not even the last digit.
 */
export function purchasesBetween(orders: Orders, from: Day, to: Day): CustomerPurchases[] {
  const byCustomer = new Map<string, { day: Day; amount: number }[]>();
  for (const order of orders.orders) {
    if (order.day < from || order.day > to) continue;
    const known = byCustomer.get(order.customer);
    if (known) known.push(order);
    else byCustomer.set(order.customer, [order]);
  }
  return [...byCustomer.keys()].sort().map((key) => {
    const own = byCustomer.get(key) ?? [];
    own.sort((one, other) => one.day - other.day || one.amount - other.amount);
    const days: Day[] = [];
    const amounts: number[] = [];
    for (const { day, amount } of own) {
      const last = days.length - 1;
      if (days[last] === day) {
        amounts[last] = (amounts[last] ?? 0) + amount;
      } else {
        days.push(day);
        amounts.push(amount);
      }
    }
    return { key, orders: own.length, days, amounts };
  });
}

import type { Orders } from '../orders/order';
import type { OrderAttribute } from '../orders/readAttribute';

/** Which of a customer's orders speaks for her: the city of her first order, her usual channel, her last consent. */
export type Speaking = 'first' | 'last' | 'most';

/**
 * What an attribute of the orders says of each customer (by `Order.customer`);
 * customers whose orders say nothing are not in it.
 *
 * 'first' and 'last' are by day and look past orders that say nothing; of
 * several on one day, and of equally frequent ones, the first in the alphabet counts.
 */
export function customerAttribute(
  orders: Orders,
  { values, ofOrder }: OrderAttribute,
  speaking: Speaking,
): ReadonlyMap<string, string> {
  const best = new Map<string, { place: number; day: number }>();
  const counts = new Map<string, Map<number, number>>();
  orders.orders.forEach(({ customer, day }, i) => {
    const place = ofOrder[i] ?? -1;
    if (place < 0) return;
    if (speaking === 'most') {
      const own = counts.get(customer) ?? new Map<number, number>();
      own.set(place, (own.get(place) ?? 0) + 1);
      counts.set(customer, own);
      return;
    }
    const known = best.get(customer);
    const isEarlier = known !== undefined && day < known.day;
    const isLater = known !== undefined && day > known.day;
    const wins = speaking === 'first' ? isEarlier : isLater;
    if (!known || wins || (day === known.day && place < known.place)) best.set(customer, { place, day });
  });
  for (const [customer, own] of counts) {
    const [first] = [...own].sort(([a, m], [b, n]) => n - m || a - b);
    if (first) best.set(customer, { place: first[0], day: 0 });
  }
  return new Map([...best].map(([customer, { place }]) => [customer, values[place] ?? '']));
}

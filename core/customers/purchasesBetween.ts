import type { Day } from '../cells/cell';
import type { OrderBook } from '../orders/book';

/** Purchase days of each customer of the book from `from` to `to`, both included: orders of one day are one purchase. */
export function purchasesBetween(
  { keys, start, day }: Pick<OrderBook, 'keys' | 'start' | 'day'>,
  from: Day,
  to: Day,
): Int32Array {
  const counts = new Int32Array(keys.length);
  for (let customer = 0; customer < keys.length; customer++) {
    let last = Number.NEGATIVE_INFINITY;
    for (let at = start[customer]; at < start[customer + 1] && day[at] <= to; at++) {
      if (day[at] >= from && day[at] !== last) counts[customer]++;
      last = day[at];
    }
  }
  return counts;
}

/** Money of each customer of the book from `from` to `to`, both included. */
export function revenueBetween(
  { keys, start, day, amount }: Pick<OrderBook, 'keys' | 'start' | 'day' | 'amount'>,
  from: Day,
  to: Day,
): Float64Array {
  const revenue = new Float64Array(keys.length);
  for (let customer = 0; customer < keys.length; customer++) {
    for (let at = start[customer]; at < start[customer + 1] && day[at] <= to; at++) {
      if (day[at] >= from) revenue[customer] += amount[at];
    }
  }
  return revenue;
}

import type { Attribute } from '../orders/attribute';
import type { OrderBook } from '../orders/book';
import type { CustomerNumber, Histories } from './histories';

/** Which orders decide a customer's attribute: the city of the first, the most frequent channel, the last consent. */
export type Speaking = 'first' | 'last' | 'most';

/**
 * The value of an order attribute for each customer, as indexes into its keys and parallel to the histories; −1 for a
 * customer whose orders have no value.
 *
 * 'first' and 'last' go by day and skip orders without a value; 'most' is the value of most rows, and of the latest
 * order in a tie. Remaining ties go to the first in the alphabet, so the order of the rows never matters.
 */
export function perCustomer(
  attribute: Attribute,
  book: OrderBook,
  histories: Histories,
  speaking: Speaking,
): Int32Array {
  const usual = usualKind(attribute, book);
  return histories.customer.map((customer) => {
    const from = book.start[customer];
    const end = endOf(book, histories, customer);
    if (speaking === 'most') return usual(from, end);
    let found = -1;
    for (let order = from; order < end; order = nextDay(book, order, end)) {
      const kind = leastOfDay(attribute, book, order, end);
      if (kind >= 0) found = kind;
      if (found >= 0 && speaking === 'first') break;
    }
    return found;
  });
}

/** Visits the value (an index into the keys) of each row, customer by customer. */
export function eachKind(
  { kinds, start }: Attribute,
  book: OrderBook,
  histories: Histories,
  visit: (index: number, kind: number) => void,
): void {
  histories.customer.forEach((customer, index) => {
    const end = endOf(book, histories, customer);
    for (let at = start[book.start[customer]]; at < start[end]; at++) {
      if (kinds[at] >= 0) visit(index, kinds[at]);
    }
  });
}

/** Index one past the customer's last order up to the analysis day. */
export function endOf({ start, day }: OrderBook, { asOf }: Histories, customer: CustomerNumber): number {
  let end = start[customer + 1];
  while (day[end - 1] > asOf) end--;
  return end;
}

/** The most frequent value in a range of orders. */
function usualKind(
  { keys, kinds, start }: Attribute,
  { day }: OrderBook,
): (from: number, end: number) => number {
  const rows = new Int32Array(keys.length);
  const lastDay = new Int32Array(keys.length);
  const isBetter = (kind: number, best: number) =>
    (rows[kind] - rows[best] || lastDay[kind] - lastDay[best] || best - kind) > 0;
  return (from, end) => {
    for (let order = from; order < end; order++) {
      for (let at = start[order]; at < start[order + 1]; at++) {
        if (kinds[at] < 0) continue;
        rows[kinds[at]]++;
        lastDay[kinds[at]] = day[order];
      }
    }
    let best = -1;
    for (let at = start[from]; at < start[end]; at++) {
      if (kinds[at] >= 0 && (best < 0 || isBetter(kinds[at], best))) best = kinds[at];
    }
    for (let at = start[from]; at < start[end]; at++) if (kinds[at] >= 0) rows[kinds[at]] = 0;
    return best;
  };
}

function nextDay({ day }: OrderBook, order: number, end: number): number {
  let next = order + 1;
  while (next < end && day[next] === day[order]) next++;
  return next;
}

/** The alphabetically first value among the orders on the day of this order; −1 when none has a value. */
function leastOfDay({ kinds, start }: Attribute, { day }: OrderBook, order: number, end: number): number {
  let least = -1;
  for (let one = order; one < end && day[one] === day[order]; one++) {
    for (let at = start[one]; at < start[one + 1]; at++) {
      if (kinds[at] >= 0 && (least < 0 || kinds[at] < least)) least = kinds[at];
    }
  }
  return least;
}

import type { Attribute } from '../orders/attribute';
import type { OrderBook } from '../orders/book';
import type { CustomerNumber, Histories } from './histories';

/** Which of a customer's orders speaks for the customer: the city of the first one, the usual channel, the last consent. */
export type Speaking = 'first' | 'last' | 'most';

/**
 * What an attribute of the orders says of each customer, as places in its keys and lined up with the histories; −1 for
 * a customer whose orders say nothing.
 *
 * 'first' and 'last' are by day and look past orders that say nothing; 'most' is what most rows say, of equals what
 * the latest order says. Where that leaves several, the first in the alphabet counts: never the order of the rows.
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

/** Visits what each row of each customer says (a place in the keys), customer after customer. */
export function eachKind(
  { kinds, start }: Attribute,
  book: OrderBook,
  histories: Histories,
  visit: (place: number, kind: number) => void,
): void {
  histories.customer.forEach((customer, place) => {
    const end = endOf(book, histories, customer);
    for (let at = start[book.start[customer]]; at < start[end]; at++) {
      if (kinds[at] >= 0) visit(place, kinds[at]);
    }
  });
}

/** The place behind the last order of a customer up to the analysis day. */
export function endOf({ start, day }: OrderBook, { asOf }: Histories, customer: CustomerNumber): number {
  let end = start[customer + 1];
  while (day[end - 1] > asOf) end--;
  return end;
}

/** What most rows of the orders from one place to another say. */
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

/** The first in the alphabet of all that orders say on the day of this one; −1 when they say nothing. */
function leastOfDay({ kinds, start }: Attribute, { day }: OrderBook, order: number, end: number): number {
  let least = -1;
  for (let one = order; one < end && day[one] === day[order]; one++) {
    for (let at = start[one]; at < start[one + 1]; at++) {
      if (kinds[at] >= 0 && (least < 0 || kinds[at] < least)) least = kinds[at];
    }
  }
  return least;
}

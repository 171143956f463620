import type { Day } from '../cells/cell';
import { firstDayOf, type OrderBook } from '../orders/book';

/** Purchases of all customers on each day. */
export interface PurchasesByDay {
  /** The day of the first number. */
  readonly from: Day;
  /** First purchases, and repeat purchases. */
  readonly first: Float64Array;
  readonly repeat: Float64Array;
}

/** The purchases up to the end of a day, of the customers who had ordered by the end of `knownBy`. */
export function purchasesByDay(book: OrderBook, end: Day, knownBy: Day): PurchasesByDay {
  const { day, start } = book;
  const from = firstDayOf(book);
  const first = new Float64Array(end - from + 1);
  const repeat = new Float64Array(end - from + 1);
  for (let customer = 0; customer < book.keys.length; customer++) {
    const [begin, stop] = [start[customer], start[customer + 1]];
    if (begin === stop || day[begin] > knownBy) continue;
    first[day[begin] - from]++;
    for (let at = begin + 1; at < stop && day[at] <= end; at++) {
      if (day[at] > day[at - 1]) repeat[day[at] - from]++;
    }
  }
  return { from, first, repeat };
}

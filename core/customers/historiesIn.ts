import type { Day } from '../cells/cell';
import { lastDayOf } from '../orders/book';
import type { OrdersOrCustomers } from '../orders/customerTable/customerTable';
import { customerNumbers, type Histories, historiesOf } from './histories';

/**
 * The histories of the orders or customers read from a table, at the end of a day (null for the day of the last order).
 * Few tables of customers have the gaps; without them `logGaps` is NaN for customers with repeat orders.
 */
export function historiesIn(read: OrdersOrCustomers, asOf: Day | null): Histories {
  if (read.kind === 'orders') return historiesOf(read.book, asOf ?? lastDayOf(read.book));
  const { sums, until, firstSpendKnown } = read;
  return {
    ...sums,
    asOf: until,
    count: read.book.keys.length,
    customer: customerNumbers(Int32Array.from(read.book.keys, (_, i) => i)),
    firstSpendKnown,
  };
}

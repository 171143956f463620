import {
  type CustomerHistory,
  customerNumbers,
  type Histories,
  historiesOf,
  historyAt,
} from '../../core/customers/histories';
import { lastDayOf } from '../../core/orders/book';
import type { Orders } from '../../core/orders/order';
import type { SegmentInputs } from '../../core/segments/segmentInputs';

export type NamedHistory = CustomerHistory & { readonly id: string };

/** Invented customers as columns: customer i of the book is the i-th. */
export function historiesFrom(customers: readonly CustomerHistory[], asOf = 45_500): Histories {
  const whole = (of: (customer: CustomerHistory) => number) => Int32Array.from(customers, of);
  const numbers = (of: (customer: CustomerHistory) => number) => Float64Array.from(customers, of);
  return {
    asOf,
    count: customers.length,
    customer: customerNumbers(Int32Array.from(customers, (_, i) => i)),
    orders: whole(({ orders }) => orders),
    firstDay: whole(({ firstDay }) => firstDay),
    lastDay: whole(({ lastDay }) => lastDay),
    revenue: numbers(({ revenue }) => revenue),
    frequency: whole(({ frequency }) => frequency),
    recency: numbers(({ recency }) => recency),
    age: numbers(({ age }) => age),
    meanSpend: numbers(({ meanSpend }) => meanSpend),
    logGaps: numbers(({ logGaps = Number.NaN }) => logGaps),
    firstSpendKnown: true,
  };
}

/** The customers of read orders, each with the shown name: as of the last order unless a day is given. */
export function historiesOfOrders({ book }: Orders, asOf: number = lastDayOf(book)): NamedHistory[] {
  return named({ histories: historiesOf(book, asOf), orders: { book } });
}

/** All customers as objects. */
export function eachHistory(histories: Histories): CustomerHistory[] {
  return Array.from({ length: histories.count }, (_, index) => historyAt(histories, index));
}

/** Histories as objects, each with the shown name. */
export function named({
  histories,
  orders,
}: {
  readonly histories: Histories;
  readonly orders: Pick<SegmentInputs['orders'], 'book'>;
}): NamedHistory[] {
  return eachHistory(histories).map((history, i) => ({
    id: orders.book.names[histories.customer[i]],
    ...history,
  }));
}

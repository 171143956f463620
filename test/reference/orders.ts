import { bookOf, type OrderBook, type OrderColumns } from '../../core/orders/book';
import type { OrdersOrCustomers } from '../../core/orders/customerTable/customerTable';
import type { Orders } from '../../core/orders/order';

/** An order as tests like to look at it; `customer` is the key. */
export interface Order {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
  readonly row: number;
}

/** The orders of a book in the order of their rows. */
export function ordersIn({ book }: { readonly book: OrderBook }): Order[] {
  const { keys, customer, day, amount, row } = book;
  return Array.from(customer, (buyer, i) => ({
    customer: keys[buyer],
    day: day[i],
    amount: amount[i],
    row: row[i],
  })).sort((one, other) => one.row - other.row);
}

/** A book of these orders, and of these after the analysis day. */
export function bookFrom(orders: readonly Order[], later: readonly Order[] = []): OrderBook {
  const keys = [...new Set([...orders, ...later].map(({ customer }) => customer))];
  const columns = (own: readonly Order[]): OrderColumns => ({
    customer: Int32Array.from(own, ({ customer }) => keys.indexOf(customer)),
    day: Int32Array.from(own, ({ day }) => day),
    amount: Float64Array.from(own, ({ amount }) => amount),
    row: Int32Array.from(own, ({ row }) => row),
  });
  return bookOf(columns(orders), columns(later), { keys, names: keys, otherNames: new Map() }).book;
}

/** What was read, as a list of orders. */
export function listOfOrders(read: OrdersOrCustomers): Orders {
  if (read.kind !== 'orders') throw new Error('a table of customers where a list of orders is expected');
  return read;
}

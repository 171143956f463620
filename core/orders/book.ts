import type { Day } from '../cells/cell';
import type { Order } from './order';

/** Orders in typed columns, an entry for each: those of customer i are `start[i]` to `start[i + 1] - 1`. */
export interface OrderColumns {
  /** Place of the customer in the keys of the book. */
  readonly customer: Int32Array;
  /** Serial days. */
  readonly day: Int32Array;
  /** Money net of refunds, 0 or more. */
  readonly amount: Float64Array;
  /** Sheet row of the first line, counted from 1. */
  readonly row: Int32Array;
  readonly start: Int32Array;
}

/** Every order that counts, sorted by customer, day, amount and last by row: the order of the rows decides nothing. */
export interface OrderBook extends OrderColumns {
  /** Customers as compared, ascending. Their places here are the customers' numbers in every stage. */
  readonly keys: readonly string[];
  /** How each is shown. */
  readonly names: readonly string[];
}

/** The book of orders as objects, with the shown name of each customer by key. */
export function bookOfOrders(orders: readonly Order[], shown: ReadonlyMap<string, string>): OrderBook {
  const keys = [...shown.keys()];
  const places = new Map(keys.map((key, place) => [key, place]));
  return bookOf(
    {
      customer: Int32Array.from(orders, ({ customer }) => places.get(customer) ?? -1),
      day: Int32Array.from(orders, ({ day }) => day),
      amount: Float64Array.from(orders, ({ amount }) => amount),
      row: Int32Array.from(orders, ({ row }) => row),
    },
    keys,
    [...shown.values()],
  );
}

/** Orders in any order, an entry for each. */
export type UnsortedOrders = Omit<OrderColumns, 'start'>;

/** Sorts orders into a book. `keys` and `names` are those that `customer` counts places in; who has no order is left out. */
export function bookOf(orders: UnsortedOrders, keys: readonly string[], names: readonly string[]): OrderBook {
  const buyers = new Uint8Array(keys.length);
  for (const customer of orders.customer) buyers[customer] = 1;
  const sorted = keys
    .map((_, place) => place)
    .filter((place) => buyers[place] === 1)
    .sort((one, other) => (keys[one] < keys[other] ? -1 : 1));
  const placeOf = new Int32Array(keys.length).fill(-1);
  sorted.forEach((place, i) => {
    placeOf[place] = i;
  });
  const customer = orders.customer.map((place) => placeOf[place]);
  const { order, start } = sortedPlaces({ ...orders, customer }, sorted.length);
  return {
    keys: sorted.map((place) => keys[place]),
    names: sorted.map((place) => names[place]),
    customer: order.map((place) => customer[place]),
    day: order.map((place) => orders.day[place]),
    amount: Float64Array.from(order, (place) => orders.amount[place]),
    row: order.map((place) => orders.row[place]),
    start,
  };
}

/** Places of the orders as the book has them: counted into place by customer, then sorted within each. */
function sortedPlaces(
  { customer, day, amount, row }: UnsortedOrders,
  customers: number,
): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(customers + 1);
  for (const place of customer) start[place + 1] += 1;
  for (let i = 0; i < customers; i++) start[i + 1] += start[i];
  const next = start.slice();
  const order = new Int32Array(customer.length);
  customer.forEach((place, i) => {
    order[next[place]++] = i;
  });
  for (let i = 0; i < customers; i++) {
    if (start[i + 1] - start[i] < 2) continue;
    order
      .subarray(start[i], start[i + 1])
      .sort((a, b) => day[a] - day[b] || amount[a] - amount[b] || row[a] - row[b]);
  }
  return { order, start };
}

/** The day of the first order; Infinity when there is none. */
export function firstDayOf({ day }: OrderColumns): Day {
  let first = Number.POSITIVE_INFINITY;
  for (const one of day) if (one < first) first = one;
  return first;
}

/** The day of the last order; −Infinity when there is none. */
export function lastDayOf({ day }: OrderColumns): Day {
  let last = Number.NEGATIVE_INFINITY;
  for (const one of day) if (one > last) last = one;
  return last;
}

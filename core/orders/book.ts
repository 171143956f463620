import type { Day } from '../cells/cell';

/** Orders as columns, unsorted. */
export interface OrderColumns {
  /** Index of the customer in the accompanying keys. */
  readonly customer: Int32Array;
  /** Serial days. */
  readonly day: Int32Array;
  /** Money net of refunds, 0 or more. */
  readonly amount: Float64Array;
  /** Sheet row of the first line, counted from 1. */
  readonly row: Int32Array;
}

/** Orders sorted by customer, day and amount; those of customer i are `start[i]` to `start[i + 1] - 1`. */
export interface SortedOrders extends OrderColumns {
  readonly start: Int32Array;
}

/** The customers, unsorted. */
export interface Customers {
  /** As compared; each once. */
  readonly keys: readonly string[];
  /** How each is shown. */
  readonly names: readonly string[];
  /** Other names of a customer (an e-mail address, a phone number, a second id, as compared) → index in `keys`. */
  readonly otherNames: ReadonlyMap<string, number>;
}

/**
 * Every order up to the analysis day, and its customers: made once, and read by all stages.
 *
 * Customers are sorted by key. The index of a customer in `keys` is the customer's number in every stage. Nothing here
 * depends on the order of the rows: row numbers come last, where orders are equal in all else.
 */
export interface OrderBook extends SortedOrders, Customers {
  /** Orders after the analysis day, of the same customers. A customer may have only later orders, and none in the book itself. */
  readonly later: SortedOrders;
}

/** A book, and the index in the book of each given order. */
export interface BookAndPlaces {
  readonly book: OrderBook;
  readonly placeOf: Int32Array;
}

/** Sorts orders, and those after the analysis day, into a book. Customers without any order are left out. */
export function bookOf(orders: OrderColumns, later: OrderColumns, who: Customers): BookAndPlaces {
  const buys = new Uint8Array(who.keys.length);
  for (const customer of orders.customer) buys[customer] = 1;
  for (const customer of later.customer) buys[customer] = 1;
  const buyers = who.keys.map((_, index) => index).filter((index) => buys[index] === 1);
  buyers.sort((one, other) => (who.keys[one] < who.keys[other] ? -1 : 1));
  const numberOf = new Int32Array(who.keys.length).fill(-1);
  buyers.forEach((index, number) => {
    numberOf[index] = number;
  });
  const otherNames = new Map<string, number>();
  for (const [name, place] of who.otherNames) {
    if (numberOf[place] >= 0) otherNames.set(name, numberOf[place]);
  }
  const sorted = sortOrders(orders, numberOf, buyers.length);
  const book: OrderBook = {
    ...sorted.orders,
    keys: buyers.map((index) => who.keys[index]),
    names: buyers.map((index) => who.names[index]),
    otherNames,
    later: sortOrders(later, numberOf, buyers.length).orders,
  };
  return { book, placeOf: sorted.placeOf };
}

/** Index of the customer with this key or other name; −1 when there is none. */
export function customerOf({ keys, otherNames }: Customers, key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle] < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : (otherNames.get(key) ?? -1);
}

/** The orders of every n-th customer, with n such that about `most` are left; the book itself when there are no more. */
export function everyNthCustomer(book: OrderBook, most: number): OrderBook {
  const step = Math.ceil(book.keys.length / most);
  if (step <= 1) return book;
  const sampled = Int32Array.from({ length: Math.ceil(book.keys.length / step) }, (_, i) => i * step);
  return {
    ...book,
    ...ofCustomers(book, sampled),
    keys: Array.from(sampled, (customer) => book.keys[customer]),
    names: Array.from(sampled, (customer) => book.names[customer]),
    otherNames: new Map(),
    later: ofCustomers(book.later, sampled),
  };
}

function ofCustomers(orders: SortedOrders, customers: Int32Array): SortedOrders {
  const start = new Int32Array(customers.length + 1);
  customers.forEach((customer, i) => {
    start[i + 1] = start[i] + orders.start[customer + 1] - orders.start[customer];
  });
  const [size] = start.subarray(-1);
  const part = {
    customer: new Int32Array(size),
    day: new Int32Array(size),
    amount: new Float64Array(size),
    row: new Int32Array(size),
  };
  customers.forEach((customer, i) => {
    const [from, to] = [orders.start[customer], orders.start[customer + 1]];
    part.customer.fill(i, start[i], start[i + 1]);
    part.day.set(orders.day.subarray(from, to), start[i]);
    part.amount.set(orders.amount.subarray(from, to), start[i]);
    part.row.set(orders.row.subarray(from, to), start[i]);
  });
  return { ...part, start };
}

/** How many customers have an order. */
export function buyersIn({ start }: SortedOrders): number {
  let buyers = 0;
  for (let i = 1; i < start.length; i++) if (start[i] > start[i - 1]) buyers++;
  return buyers;
}

/** The day of the first order; Infinity when there is none. */
export function firstDayOf({ day }: Pick<OrderColumns, 'day'>): Day {
  let first = Number.POSITIVE_INFINITY;
  for (const one of day) if (one < first) first = one;
  return first;
}

/** The day of the last order; −Infinity when there is none. */
export function lastDayOf({ day }: Pick<OrderColumns, 'day'>): Day {
  let last = Number.NEGATIVE_INFINITY;
  for (const one of day) if (one > last) last = one;
  return last;
}

/** The same book with other amounts: `amountOn` must keep the order of amounts of one day. */
export function withAmounts(book: OrderBook, amountOn: (day: Day, amount: number) => number): OrderBook {
  const amounts = ({ day, amount }: SortedOrders) => amount.map((money, i) => amountOn(day[i], money));
  return { ...book, amount: amounts(book), later: { ...book.later, amount: amounts(book.later) } };
}

function sortOrders(
  { customer, day, amount, row }: OrderColumns,
  numberOf: Int32Array,
  customers: number,
): { orders: SortedOrders; placeOf: Int32Array } {
  const start = new Int32Array(customers + 1);
  for (const index of customer) start[numberOf[index] + 1]++;
  for (let i = 0; i < customers; i++) start[i + 1] += start[i];
  const next = start.slice();
  const order = new Int32Array(customer.length);
  customer.forEach((index, i) => {
    order[next[numberOf[index]]++] = i;
  });
  const compare = (a: number, b: number) => day[a] - day[b] || amount[a] - amount[b] || row[a] - row[b];
  for (let i = 0; i < customers; i++) sortPart(order, start[i], start[i + 1], compare);
  const placeOf = new Int32Array(order.length);
  order.forEach((i, index) => {
    placeOf[i] = index;
  });
  const orders = {
    customer: order.map((i) => numberOf[customer[i]]),
    day: order.map((i) => day[i]),
    amount: Float64Array.from(order, (i) => amount[i]),
    row: order.map((i) => row[i]),
    start,
  };
  return { orders, placeOf };
}

/** Longer parts are sorted faster by the array's own sort, shorter ones by insertion. */
const long = 24;

function sortPart(
  order: Int32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  if (to - from > long) {
    order.subarray(from, to).sort(compare);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const moved = order[i];
    let at = i;
    for (; at > from && compare(order[at - 1], moved) > 0; at--) order[at] = order[at - 1];
    order[at] = moved;
  }
}

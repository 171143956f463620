import * as fc from 'fast-check';
import { bookOf, buyersIn, customerOf, firstDayOf, lastDayOf } from '../../../core/orders/book';
import { readOrders } from '../../../core/orders/readOrders';
import { bookFrom, type Order, ordersIn } from '../../reference/orders';
import { skipped, table } from './table';

const order = (customer: string, day: number, amount: number, row = 2): Order => ({
  customer,
  day,
  amount,
  row,
});

test('customers are sorted by key, and their orders by day, amount and last by row', () => {
  const book = bookFrom([
    order('b', 9, 1),
    order('a', 5, 7, 4),
    order('a', 5, 7, 3),
    order('a', 5, 2, 9),
    order('a', 1, 8),
  ]);
  expect(book.keys).toEqual(['a', 'b']);
  expect([...book.start]).toEqual([0, 4, 5]);
  expect([...book.day]).toEqual([1, 5, 5, 5, 9]);
  expect([...book.amount]).toEqual([8, 2, 7, 7, 1]);
  expect([...book.row]).toEqual([2, 9, 3, 4, 2]);
  expect([...book.customer]).toEqual([0, 0, 0, 0, 1]);
  expect([firstDayOf(book), lastDayOf(book), buyersIn(book)]).toEqual([1, 9, 2]);
});

test('later orders are kept apart, under the same numbers of the customers', () => {
  const book = bookFrom([order('b', 1, 5)], [order('c', 9, 2), order('b', 8, 4), order('a', 7, 3)]);
  expect(book.keys).toEqual(['a', 'b', 'c']);
  expect([...book.start]).toEqual([0, 0, 1, 1]);
  expect([...book.later.start]).toEqual([0, 1, 2, 3]);
  expect([...book.later.amount]).toEqual([3, 4, 2]);
  expect([buyersIn(book), buyersIn(book.later)]).toEqual([1, 3]);
});

test('a customer without an order is left out, with every other name', () => {
  const none = { customer: new Int32Array(0), day: new Int32Array(0), amount: new Float64Array(0) };
  const nobody = { ...none, row: new Int32Array(0) };
  const one = {
    customer: Int32Array.of(2),
    day: Int32Array.of(5),
    amount: Float64Array.of(1),
    row: Int32Array.of(2),
  };
  const { book } = bookOf(one, nobody, {
    keys: ['z', 'm', 'a'],
    names: ['Z', 'M', 'A'],
    otherNames: new Map([
      ['a@x.com', 2],
      ['z@x.com', 0],
    ]),
  });
  expect(book).toMatchObject({ keys: ['a'], names: ['A'] });
  expect(['a', 'a@x.com', 'z', 'z@x.com', 'm', ''].map((key) => customerOf(book, key))).toEqual([
    ...[0, 0, -1, -1, -1, -1],
  ]);
});

test('every customer is found by key, whoever else there is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 }), (keys) => {
      const book = bookFrom(keys.map((key) => order(key, 1, 1)));
      for (const key of keys) expect(book.keys[customerOf(book, key)]).toBe(key);
    }),
    { seed: 20301 },
  );
});

/** Enough of one customer's orders for both ways of sorting, and many alike. */
const anyOrder = fc.record({
  customer: fc.constantFrom('ann', 'bob', 'cem'),
  day: fc.integer({ min: 45_000, max: 45_003 }),
  amount: fc.integer({ min: 0, max: 4 }),
});

test('the order of the orders changes nothing but the rows of equal ones', () => {
  const orders = fc.array(anyOrder, { minLength: 1, maxLength: 150 });
  fc.assert(
    fc.property(orders, fc.integer(), (given, turn) => {
      const placed = given.map((one, i) => ({ ...one, row: i + 2 }));
      const at = ((turn % placed.length) + placed.length) % placed.length;
      const turned = [...placed.slice(at), ...placed.slice(0, at)].reverse();
      expect(bookFrom(turned)).toEqual(bookFrom(placed));
    }),
    { seed: 20302, numRuns: 300 },
  );
});

describe('orders after the analysis day', () => {
  const rows = table(
    ['Customer', 'Date', 'Amount'],
    ['Ann', 45_000, 50],
    ['Ann', 45_010, 20],
    ['Ann', 45_030, 40],
    ['Ann', 45_031, -15],
    ['Ann', 45_040, 30],
    ['Ann', 45_041, -30],
    ['New', 45_035, 9],
  );

  test('are kept, less what was paid back of them, and the others are as they were on the day', () => {
    const orders = readOrders(rows, {}, 45_020);
    expect(ordersIn(orders).map(({ amount }) => amount)).toEqual([50, 20]);
    expect(skipped(orders)).toEqual([4, 5, 6, 7, 8].map((row) => `${row} afterAsOf`));
    const { later, keys } = orders.book;
    expect(
      Array.from(later.customer, (customer, i) => [keys[customer], later.day[i], later.amount[i]]),
    ).toEqual([
      ['ann', 45_030, 25],
      ['new', 45_035, 9],
    ]);
  });

  test('are none when no day is given, or nothing comes after it', () => {
    for (const asOf of [null, 45_041]) expect(readOrders(rows, {}, asOf).book.later.day).toHaveLength(0);
  });
});

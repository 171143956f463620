import type { Cell } from '../../../core/cells/cell';
import { readOrders } from '../../../core/orders/readOrders';
import { codes, skipped, table } from './table';

const day = (i: number) => 45_000 + i;

/** Whether copies are left out without asking: an export that was surely pasted twice. */
const leavesOut = (header: readonly string[], rows: readonly (readonly Cell[])[]) => {
  const orders = readOrders(table(header, ...rows));
  const duplicates = skipped(orders).filter((row) => row.endsWith('duplicate'));
  expect(duplicates.length > 0).toBe(codes(orders).includes('duplicateRows'));
  return duplicates.length;
};

describe('without order numbers', () => {
  const header = ['Customer', 'Date', 'Amount'];
  const rows = (count: number) => Array.from({ length: count }, (_, i) => [`c${i}`, day(i), 10 + i]);

  test('five rows that stand there twice are a copy; four can be equal purchases', () => {
    expect(leavesOut(header, [...rows(5), ...rows(5)])).toBe(5);
    expect(leavesOut(header, [...rows(4), ...rows(4)])).toBe(0);
  });

  test('three times is twice too often, and a row that stands there once more is no copy', () => {
    expect(leavesOut(header, [...rows(5), ...rows(5), ...rows(5)])).toBe(10);
    expect(leavesOut(header, [...rows(5), ...rows(5), ...rows(1)])).toBe(0);
  });

  test.each<[string, number, Cell]>([
    ['customer', 0, 'dora'],
    ['day', 1, day(99)],
    ['amount', 2, 99],
  ])('rows of another %s are no copies', (_, column, cell) => {
    const others = rows(5).map((row) => row.map((own, at) => (at === column ? cell : own)));
    expect(leavesOut(header, [...rows(5), ...others])).toBe(0);
  });
});

describe('with order numbers', () => {
  const header = ['Order No', 'Customer', 'Date', 'Amount'];
  /** Orders one a day. */
  const orders = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => {
      const order = from + i;
      return [`#${order}`, `c${order}`, day(order), 10 + order];
    });

  test('three orders that stand there twice are a copy; two are not', () => {
    expect(leavesOut(header, [...orders(0, 3), ...orders(0, 3)])).toBe(3);
    expect(leavesOut(header, [...orders(0, 2), ...orders(0, 2)])).toBe(0);
  });

  test.each(['of another amount', 'of another customer', 'of another day'])(
    'lines %s are no copies',
    (other) => {
      const column = { 'of another amount': 3, 'of another customer': 1, 'of another day': 2 }[other];
      const changed = orders(0, 5).map((row, i) =>
        row.map((cell, at) => (at !== column ? cell : at === 1 ? `d${i}` : Number(cell) + 1)),
      );
      expect(leavesOut(header, [...orders(0, 5), ...changed])).toBe(0);
    },
  );

  test('a fifth of all orders is enough, less is not', () => {
    expect(leavesOut(header, [...orders(0, 15), ...orders(0, 3)])).toBe(3);
    expect(leavesOut(header, [...orders(0, 16), ...orders(0, 3)])).toBe(0);
  });

  test('of the days that they span, three orders of five must be copies', () => {
    // Copies of the orders 0, 1 and 4 span the five orders 0 to 4; those of 0, 1 and 5 span six.
    const of = (...copied: readonly number[]) => copied.flatMap((order) => orders(order, order + 1));
    expect(leavesOut(header, [...orders(0, 10), ...of(0, 1, 4)])).toBe(3);
    expect(leavesOut(header, [...orders(0, 10), ...of(0, 1, 5)])).toBe(0);
  });
});

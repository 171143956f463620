import type { Cell } from '../../../core/cells/cell';
import { readOrders } from '../../../core/orders/readOrders';
import { codes, shown, table } from './table';

const header = ['Order No', 'Customer ID', 'Date', 'Amount'];
const read = (...rows: readonly (readonly Cell[])[]) => readOrders(table(header, ...rows));

test('invoices that begin again every year are orders of their own', () => {
  const orders = read(
    ['1', 'a', '2022-01-10', 20],
    ['1', 'a', '2023-01-09', 30],
    ['2', 'b', '2023-02-01', 5],
  );
  expect(shown(orders)).toEqual(['2022-01-10 a 20', '2023-01-09 a 30', '2023-02-01 b 5']);
  expect(orders.problems).toEqual(
    expect.arrayContaining([
      {
        code: 'orderNumbersRestart',
        params: { example: '1', count: 1 },
        where: 'Orders!A2',
        severity: 'note',
      },
    ]),
  );
});

test('their lines stay together', () => {
  const orders = read(
    ...[
      ['1', 'a', '2022-01-10', 20],
      ['1', 'a', '2022-01-10', 7],
      ['1', 'a', '2023-01-09', 30],
    ],
    ...[
      ['1', 'a', '2023-01-09', 3],
      ['1', '', '2023-01-09', 2],
    ],
  );
  expect(shown(orders)).toEqual(['2022-01-10 a 27', '2023-01-09 a 35']);
});

test("a till's numbers that begin again every day are orders of their own, of the same customer too", () => {
  const orders = read(
    ...[
      ['1', 'a', '2024-01-31', 1],
      ['2', 'b', '2024-01-31', 2],
      ['3', 'c', '2024-01-31', 3],
    ],
    ...[
      ['1', 'b', '2024-02-01', 4],
      ['2', 'a', '2024-02-01', 5],
      ['3', 'b', '2024-02-01', 6],
    ],
    ...[
      ['1', 'a', '2024-02-02', 7],
      ['2', 'a', '2024-02-02', 8],
      ['3', 'b', '2024-02-02', 9],
    ],
  );
  expect(orders.book.amount).toHaveLength(9);
  expect(codes(orders)).toContain('orderNumbersRestart');
  expect(codes(orders)).not.toContain('orderOfSeveralCustomers');
});

test.each([
  [45, '2024-02-15'],
  [46, '2024-02-16'],
])('rows of a number %d days apart: from 46 on they are two orders', (days, later) => {
  const orders = read(['1', 'a', '2024-01-01', 20], ['1', 'a', later, 30], ['2', 'b', '2024-01-01', 5]);
  expect(orders.book.amount).toHaveLength(days === 45 ? 2 : 3);
  expect(codes(orders).includes('orderNumbersRestart')).toBe(days === 46);
});

describe('numbers that stand beside other customers on other days', () => {
  /** Numbers of one customer on the first day and of another on the next, and numbers of one customer on both days. */
  const numbers = (mixed: number, alike: number) =>
    read(
      ...Array.from({ length: mixed + alike }, (_, i) => [
        [`${i}`, 'a', '2024-01-01', 10],
        [`${i}`, i < mixed ? 'b' : 'a', '2024-01-02', 20],
      ]).flat(),
    );

  test('from three on every day of any number is an order', () => {
    expect(numbers(3, 1).book.amount).toHaveLength(8);
    expect(numbers(2, 1).book.amount).toHaveLength(5);
  });

  test('when they are half of those that stand on several days', () => {
    expect(numbers(3, 3).book.amount).toHaveLength(12);
    expect(numbers(3, 4).book.amount).toHaveLength(6 + 4);
  });
});

test('instalments of one order, a month apart, stay one order', () => {
  const months = ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31'];
  expect(shown(read(...months.map((day) => ['1', 'a', day, 10 + Number(day.slice(5, 7))])))).toEqual([
    '2024-01-31 a 65',
  ]);
});

test('money paid back long after belongs to the order of its number', () => {
  const orders = read(
    ['1', 'a', '2024-01-31', 20],
    ['1', 'a', '2024-09-30', -5],
    ['2', 'b', '2024-02-01', 5],
  );
  expect(shown(orders)).toEqual(['2024-01-31 a 15', '2024-02-01 b 5']);
});

test('money paid back under a number that began again belongs to the last order before it', () => {
  const orders = read(
    ...[
      ['1', 'a', '2022-01-31', 20],
      ['1', 'a', '2023-01-31', 30],
      ['1', 'b', '2023-01-31', 9],
    ],
    ...[
      ['1', 'a', '2022-03-01', -5],
      ['1', 'a', '2023-03-01', -7],
    ],
  );
  expect(shown(orders)).toEqual(['2022-01-31 a 15', '2023-01-31 a 23', '2023-01-31 b 9']);
});

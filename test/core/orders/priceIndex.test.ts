import type { Row } from '../../../core/cells/cell';
import { isoToDay } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import { type MonthlyIndex, readMonthlyIndex } from '../../../core/orders/money/monthlyIndex';
import { inMoneyOf } from '../../../core/orders/money/priceIndex';
import { readOrders } from '../../../core/orders/readOrders';
import { near } from '../../reference/near';

const day = (iso: string) => isoToDay(iso) ?? Number.NaN;
const index = (rows: readonly Row[]): MonthlyIndex => {
  const read = readMonthlyIndex(tableOf(rows));
  if ('unreadable' in read) throw new Error(`unreadable: ${read.unreadable}`);
  return read;
};

describe('reading a price index', () => {
  test.each([
    ['2024-03', '2024-03-01'],
    ['2024/3', '2024-03-01'],
    ['03.2024', '2024-03-01'],
    ['۲۰۲۴-۰۳', '2024-03-01'],
    ['2024-03-15', '2024-03-15'],
    // The first of Farvardin 1403 was 20 March 2024.
    ['1403-01', '2024-03-20'],
    ['۱۴۰۳/۱', '2024-03-20'],
  ])('%s begins on %s', (written, from) =>
    expect(index([[written, 120]])).toEqual([{ from: day(from), level: 120 }]),
  );

  test('header, order of the rows, empty rows and text numbers do not matter', () =>
    expect(
      index([
        ['Ay', 'TÜFE'],
        ['2024-02', '2.003,5'],
        ['', ''],
        ['2024-01', '1,950.25'],
      ]),
    ).toEqual([
      { from: day('2024-01-01'), level: 1950.25 },
      { from: day('2024-02-01'), level: 2003.5 },
    ]));

  test.each([
    ['what another level shows', ['999,5', '1.004'], [999.5, 1004]],
    ['what another level shows', ['999.5', '1.004'], [999.5, 1.004]],
    ['what another level shows', ['1.002.003', '1.004'], [1_002_003, 1004]],
    ['nothing to decide where all are alike', ['1.234', '1.250'], [1.234, 1.25]],
    ['Persian digits', ['۱٬۰۰۴', '۹۹۹٫۵'], [1004, 999.5]],
  ])('1.004 is what it is by %s: %j', (_, texts, levels) =>
    expect(index(texts.map((text, month) => [`2024-0${month + 1}`, text])).map(({ level }) => level)).toEqual(
      levels,
    ),
  );

  test.each<[string, (string | number)[][], string]>([
    [
      'a level that can be two beside one that does not tell',
      [
        ['2024-01', 100],
        ['2024-02', '1.004'],
      ],
      '2024-02, 1.004',
    ],
    [
      'one of two that are written in two ways',
      [
        ['2024-01', '1.004'],
        ['2024-02', '1,008'],
      ],
      '2024-01, 1.004',
    ],
    [
      'a month that is none',
      [
        ['2024-01', 100],
        ['2024-13', 110],
      ],
      '2024-13, 110',
    ],
    ['a level of 0', [['2024-01', 0]], '2024-01, 0'],
    [
      'a missing level',
      [
        ['2024-01', 100],
        ['2024-02', ''],
      ],
      '2024-02, ',
    ],
    ['nothing but words', [['month', 'level']], 'month, level'],
  ])('%s is named', (_, rows, unreadable) => expect(readMonthlyIndex(tableOf(rows))).toEqual({ unreadable }));
});

describe('amounts in the money of one day', () => {
  const rows = [
    ['Customer', 'Date', 'Amount'],
    ['a', '2021-01-15', 100],
    ['a', '2022-01-20', 100],
    ['b', '2022-03-31', 100],
  ];
  const { book } = readOrders(tableOf(rows), {}, null);
  // Consumer prices that double every year.
  const levels = index([
    ['2021-01', 100],
    ['2022-01', 200],
    ['2022-03', 230],
  ]);
  const adjusted = inMoneyOf(day('2022-03-31'), book, levels);

  test('each amount grows by the prices since', () => {
    const amounts = adjusted.book.amount;
    for (const [i, amount] of [230, 115, 100].entries()) near(amounts[i], amount, 1e-15);
  });

  test('only ratios count: another base year gives the same', () => {
    const base = levels.map(({ from, level }) => ({ from, level: level / 1.7 }));
    const again = inMoneyOf(day('2022-03-31'), book, base).book.amount;
    for (const [i, amount] of again.entries()) near(amount, adjusted.book.amount[i], 1e-14);
  });

  test('it is said in whose money everything is', () =>
    expect(adjusted.problems).toEqual([
      { code: 'moneyOfOneDay', params: { day: '2022-03' }, severity: 'warning' },
    ]));

  test('a level counts from its first day on, and for two months', () => {
    // 1 January 2021 and 61 days are 3 March, 62 days are 4 March.
    const shop = (...days: readonly string[]) =>
      readOrders(tableOf([rows[0], ...days.map((iso, i) => ['a', iso, 100 + i])]), {}, null).book;
    const prices = index([
      ['2021-01', 100],
      ['2022-01', 200],
    ]);
    const orders = shop('2020-12-31', '2021-01-01', '2021-03-03', '2021-03-04', '2021-12-31', '2022-01-01');
    const { book, problems } = inMoneyOf(day('2022-01-01'), orders, prices);
    expect([...book.amount]).toEqual([200, 202, 204, 206, 208, 105]);
    expect(problems[1]?.params).toMatchObject({ count: 3 });
  });

  test('orders before the index, and in a gap of it, are counted and take the nearest level', () => {
    const late = inMoneyOf(day('2022-03-31'), book, index([['2022-03', 230]]));
    expect(late.problems[1]).toEqual({
      code: 'priceIndexTooShort',
      params: { from: '2022-03', to: '2022-03', count: 2 },
      severity: 'warning',
    });
    expect([...late.book.amount]).toEqual([100, 100, 100]);
  });
});

import { catalog } from '../../../core/functions/catalog/catalog';
import type { FunctionResult, Input } from '../../../core/functions/types';
import { languages } from '../../../core/speech/language';

function call(name: string, inputs: readonly Input[], language: 'en' | 'tr' | 'fa' = 'en'): FunctionResult {
  const found = catalog.find((entry) => entry.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.run(inputs, { language, mostCells: 1e6 });
}

/** Thirty customers over two years. */
const orders: (string | number)[][] = [['Customer', 'Date', 'Amount']];
for (let customer = 0; customer < 30; customer++) {
  for (let order = 0; order <= customer % 5; order++) {
    orders.push([`c${customer}`, 45000 + customer * 13 + order * (40 + 7 * customer), 20 + customer + order]);
  }
}
const revenue = orders.slice(1).reduce((sum, row) => sum + Number(row[2]), 0);
const schemes = ['rfm', 'rf', 'value', 'lifecycle'] as const;

const table = (result: FunctionResult) => result as (string | number)[][];

describe.each(schemes)('by %s', (scheme) => {
  test.each(languages)('everybody has a segment, and the summary counts them (%s)', (language) => {
    const segments = table(call('SEGMENT', [orders, undefined, scheme], language)).slice(1);
    const summary = table(call('SEGMENT_SUMMARY', [orders, scheme], language)).slice(1);
    expect(segments).toHaveLength(30);
    for (const [name, customers] of summary) {
      expect(segments.filter((row) => row[1] === name)).toHaveLength(Number(customers));
    }
    expect(summary.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(30);
  });

  test('shares add up to one, revenue to all revenue, value to that of CLV', () => {
    const summary = table(call('SEGMENT_SUMMARY', [orders, scheme, 6, '40%'])).slice(1);
    const sum = (column: number) => summary.reduce((total, row) => total + Number(row[column]), 0);
    expect(sum(2)).toBeCloseTo(1, 12);
    expect(sum(3)).toBeCloseTo(revenue, 8);
    expect(sum(4)).toBeCloseTo(1, 12);
    expect(sum(6)).toBeCloseTo(1, 12);
    const clv = table(call('CLV', [orders, undefined, 6, '40%'])).slice(1);
    expect(sum(5)).toBeCloseTo(
      clv.reduce((total, row) => total + Number(row[6]), 0),
      8,
    );
  });
});

test('a scheme says in another language what it says in English', () => {
  expect(call('SEGMENT', [orders, 'c29', 'lifecycle'])).toBe('Active');
  expect(call('SEGMENT', [orders, 'c29', 'lifecycle'], 'tr')).toBe('Aktif');
});

test('what the orders do not allow is said, not guessed', () => {
  const alike = [
    ['Customer', 'Date', 'Amount'],
    ['a', 45000, 10],
    ['b', 45000, 10],
    ['c', 45000, 10],
  ];
  expect(() => call('SEGMENT', [alike, 'a', 'value'])).toThrow(
    /^All customers are expected to bring the same/,
  );
});

describe('COHORTS', () => {
  // January: a, b; February: c. a comes back in February and March, b in March.
  const small = [
    ['Customer', 'Date', 'Amount'],
    ['a', '2024-01-05', 10],
    ['b', '2024-01-20', 20],
    ['a', '2024-02-03', 5],
    ['c', '2024-02-10', 40],
    ['a', '2024-03-01', 7],
    ['a', '2024-03-09', 1],
    ['b', '2024-03-31', 2],
  ];

  test.each<[string, (string | number)[][]]>([
    [
      'customers',
      [
        ['2024-01', 2, 2, 1, 2],
        ['2024-02', 1, 1, 0, ''],
      ],
    ],
    [
      'retention',
      [
        ['2024-01', 2, 1, 0.5, 1],
        ['2024-02', 1, 1, 0, ''],
      ],
    ],
    [
      'revenue',
      [
        ['2024-01', 2, 30, 5, 10],
        ['2024-02', 1, 40, 0, ''],
      ],
    ],
    [
      'orders',
      [
        ['2024-01', 2, 2, 1, 3],
        ['2024-02', 1, 1, 0, ''],
      ],
    ],
  ])('%s of each month, counted by hand', (measure, rows) => {
    expect(call('COHORTS', [small, 'month', measure])).toEqual([
      ['First order', 'Customers', 0, 1, 2],
      ...rows,
    ]);
  });

  test('by quarter and year, customers by default', () => {
    expect(table(call('COHORTS', [small, 'quarter']))[1]).toEqual(['2024-Q1', 3, 3]);
    expect(table(call('COHORTS', [small, 'year', 'orders']))[1]).toEqual(['2024', 3, 7]);
  });

  test('another period is refused with a sentence', () => {
    expect(() => call('COHORTS', [small, 'week'])).toThrow(
      'period: “week” does not fit. Give "month" or "quarter" or "year".',
    );
  });
});

describe('AB_TEST', () => {
  const value = (result: FunctionResult, label: string) => table(result).find((row) => row[0] === label)?.[1];

  test('interval, p-value and verdict agree', () => {
    const found = call('AB_TEST', [100, 10, 900, 150]);
    expect(value(found, 'lift')).toBeCloseTo(1 / 15, 12);
    expect(value(found, 'low')).toBeCloseTo(0.00556, 5);
    expect(value(found, 'p_value')).toBeCloseTo(0.07494, 5);
    expect(value(found, 'verdict')).toBe('better');
  });

  test.each([
    ['en', 'It worked: more of the contacted bought than chance explains'],
    ['tr', 'İşe yaradı: yazılanlarda alanlar, rastlantıyla açıklanabilecekten çok'],
    ['fa', 'نتیجه داد: پیام‌گیرندگان بیش از آنچه تصادف توضیح می‌دهد خریدند'],
  ] as const)('says what each label stands for: %s', (language, verdict) => {
    const rows = table(call('AB_TEST', [100, 10, 900, 150], language));
    expect(rows.every(([, , words]) => String(words).length > 10)).toBe(true);
    expect(rows[rows.length - 1]).toEqual(['verdict', 'better', verdict]);
  });

  test('more buyers than customers are refused', () => {
    expect(() => call('AB_TEST', [100, 120, 100, 5])).toThrow(
      'control_buyers: “120” does not fit. Of 100 customers (control_customers) at most 100 can have bought.',
    );
  });

  test('a control group without buyers has no relative lift', () => {
    expect(value(call('AB_TEST', [100, 0, 100, 5]), 'relative_lift')).toBe('');
  });
});

import { runClvSubscription } from '../../../core/functions/catalog/subscriptionFunction';
import type { Input, ResultCell } from '../../../core/functions/types';
import { near } from '../../reference/near';

/** Survivors of 1,000 in Fader & Hardie (2007), Journal of Interactive Marketing 21(1), table 1, years 0 to 7. */
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const column = (counts: readonly number[]): number[][] => counts.map((count) => [count]);

const table = (...inputs: Input[]) =>
  runClvSubscription(inputs, { language: 'en', mostCells: 1e6 }) as ResultCell[][];
const value = (rows: ResultCell[][], label: string, index = 1) =>
  rows.find((row) => row[0] === label)?.[index] as number;

describe('the published fits (0.704, 1.182 and 0.668, 3.806; more digits with mpmath)', () => {
  test.each([
    ['regular', regular, 0.7040772985, 1.182043026, -1680.26518846, 0.17003745],
    ['high-end', highEnd, 0.6680883511, 3.806094964, -1611.15814739, 0.37799907],
  ])('%s', (_, counts, alpha, beta, logLikelihood, year12) => {
    const rows = table(column(counts));
    near(value(rows, 'alpha'), alpha, 1e-8);
    near(value(rows, 'beta'), beta, 1e-8);
    near(value(rows, 'log_likelihood'), logLikelihood, 1e-11);
    near(value(rows, 'survival_12'), year12, 1e-7);
    expect(value(rows, 'survival_7', 2)).toBe(counts[7] / 1000);
    expect(value(rows, 'survival_8', 2)).toBe('');
  });

  test('discounted expected lifetime at 10 %, checked against brute sums', () => {
    near(value(table(column(highEnd), 1, 0.1), 'value'), 5.9222535, 1e-7);
    near(value(table(column(regular), 100, '10%'), 'value'), 369.490843, 1e-8);
  });
});

test('counts in a row, with a header, with blanks after them, or as shares are the same', () => {
  const alpha = value(table(column(highEnd)), 'alpha');
  expect(value(table([highEnd]), 'alpha')).toBe(alpha);
  expect(value(table([['Left'], ...column(highEnd), [''], ['']]), 'alpha')).toBe(alpha);
  const inShares = table(column(highEnd.map((count) => count / 1000)));
  near(value(inShares, 'alpha'), alpha, 1e-9);
  // How many customers there were, and so how sure one may be, is not known then.
  expect(value(inShares, 'alpha', 2)).toBe('');
  expect(inShares.some(([label]) => label === 'customers')).toBe(false);
});

test('no end in sight is said in words, never as an infinite number', () => {
  const rows = table(column(regular));
  expect(value(rows, 'expected_lifetime')).toBe('no limit');
  expect(value(rows, 'value')).toBe('no limit');
  expect(value(rows, 'median_lifetime')).toBe(2);
  for (const cell of rows.flat()) if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
});

test('with an end the lifetime is the sum of the survival', () => {
  const rows = table(column(regular), 1, 0, 5);
  const sum = [0, 1, 2, 3, 4].reduce((total, t) => total + value(rows, `survival_${t}`), 0);
  near(value(rows, 'expected_lifetime'), sum, 1e-14);
  near(value(rows, 'value'), sum, 1e-14);
  expect(rows[rows.length - 1]?.[0]).toBe('survival_5');
});

test('who is still there after seven years is worth more than somebody new (ratio of the mean times to come)', () => {
  // alpha above 1, so that the undiscounted means exist: (beta + n)/(alpha − 1) against (alpha + beta − 1)/(alpha − 1).
  const counts = [1000, 700, 520, 400, 320];
  const rows = table(column(counts), 1, 0);
  const [alpha, beta] = [value(rows, 'alpha'), value(rows, 'beta')];
  expect(alpha).toBeGreaterThan(1);
  near(value(rows, 'expected_lifetime'), (alpha + beta - 1) / (alpha - 1), 1e-14);
  near(value(rows, 'value_of_present_customer'), (beta + 4) / (alpha - 1), 1e-14);
});

test.each<[string, Input]>([
  ['one number', 1000],
  ['two numbers', column([1000, 800])],
  ['numbers that rise', column([1000, 800, 850])],
  ['nobody at the start', column([0, 0, 0])],
  ['a gap', [[1000], [''], [700], [600]]],
  [
    'a table',
    [
      [1, 1000],
      [2, 800],
      [3, 700],
    ],
  ],
])('%s: says what to give', (_, counts) =>
  expect(() => table(counts)).toThrow(
    /^customers_by_period: .* Give one column or row of at least three numbers/,
  ),
);

test.each<[Input]>([[undefined], [''], [null], [[['']]]])(
  'counts that are not there are missing: %j',
  (counts) => {
    expect(() => table(counts)).toThrow(/^customers_by_period is missing\. /);
  },
);

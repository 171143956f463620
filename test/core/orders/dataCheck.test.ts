import { dataCheck } from '../../../core/orders/account/dataCheck';
import { readOrders } from '../../../core/orders/readOrders';
import {
  columnReasonText,
  mergesText,
  placesText,
  platformText,
  questionText,
  roleText,
  summaryText,
} from '../../../core/speech/check/checkText';
import { type Language, languages } from '../../../core/speech/language';
import { readFixture } from '../../fixtures/readFixture';
import { table } from './table';

const check = (file: string) => {
  const sheet = readFixture(file);
  return dataCheck(sheet, readOrders(sheet));
};

test('the account of a Shopify export, number by number and in words', () => {
  const shopify = check('shopify.csv');
  expect(shopify).toMatchObject({ rows: 7, opened: 2, further: 1, refunds: 0, leftOut: 4, headerRow: 1 });
  expect(shopify.reasons[0]).toMatchObject({
    reason: 'cancelled',
    rows: 2,
    runs: [
      [6, 6],
      [8, 8],
    ],
    more: 0,
  });
  expect(shopify.reasons[0]?.examples.map(({ row, where, text }) => [row, where, text])).toEqual([
    [6, 'shopify.csv!A6', '#1003 · leo@example.com · paid · 2025-01-20 10:00:00 +010…'],
    [8, 'shopify.csv!A8', '#1001 · mira@example.com · voided · no'],
  ]);
  expect(platformText(shopify, 'en')).toBe('This looks like a Shopify orders export.');
  expect(summaryText(shopify, 'en')).toEqual([
    '7 rows: 3 used, 4 left out.',
    '2 orders of 2 customers, €75 in all, from 11 February 2025 to 2 March 2025.',
    '1 row is a further line of an order: in 1 order the total appears once or repeats, and counts once.',
  ]);
  const places = (language: Language) => shopify.reasons.map((reason) => placesText(reason, language));
  expect(places('en')).toEqual(['6, 8', '5', '7']);
  expect(places('fa')).toEqual(['۶، ۸', '۵', '۷']);
});

test('neighbouring rows are a run, and after ten runs the rest is counted', () => {
  const rows = Array.from({ length: 40 }, (_, i) => ['Ann', 45000 + i, i < 5 || i % 2 === 0 ? 'x' : 5]);
  const sheet = table(
    ['Customer', 'Date', 'Amount', ''],
    ...rows,
    ['Ann', 45050, 7],
    ...rows.map(() => ['Ann', 45051, 8]),
  );
  const [reason] = dataCheck(sheet, readOrders(sheet)).reasons;
  expect(reason).toMatchObject({ reason: 'badAmount', rows: 22, more: 22 - 5 - 9 });
  expect(reason?.runs.slice(0, 2)).toEqual([
    [2, 6],
    [8, 8],
  ]);
});

test.each(languages)('all that the check says in %s is whole', (language) => {
  const files = ['shopify.csv', 'guests_and_tills.csv', 'day_or_month.csv', 'several_currencies.csv'];
  files.push(
    'toman_and_rial.csv',
    'pasted_twice.csv',
    'trendyol.csv',
    'iran_filled_down.csv',
    'quickbooks.csv',
  );
  for (const file of files) {
    const account = check(file);
    const said = [
      ...[platformText(account, language) ?? 'unknown', ...summaryText(account, language)],
      ...account.reasons.map((reason) => placesText(reason, language)),
      ...mergesText(account.merges, language),
      ...account.columns.flatMap((column) => [
        roleText(column.role, language),
        columnReasonText(column, account.platform, language),
      ]),
      ...account.questions.flatMap((question) => {
        const { asked, answers } = questionText(question, language);
        return [asked, ...answers.flatMap(({ text, readings }) => [text, ...readings])];
      }),
    ];
    for (const sentence of said) {
      expect(sentence).not.toMatch(/undefined|NaN|null|object|!| {2}|“”|«»/);
      expect(sentence.length).toBeGreaterThan(0);
    }
  }
});

test('a question shows how each answer reads the first examples', () => {
  const [dates, amounts] = check('day_or_month.csv').questions;
  expect(dates && questionText(dates, 'en')).toEqual({
    asked:
      'Is “03/04/2024” written with the day first or with the month first? 2 rows can be read both ways.',
    answers: [
      { text: 'Day first', readings: ['03/04/2024 → 3 April 2024', '05/06/2024 → 5 June 2024'] },
      { text: 'Month first', readings: ['03/04/2024 → 4 March 2024', '05/06/2024 → 6 May 2024'] },
    ],
  });
  expect(amounts && questionText(amounts, 'tr').answers[0]).toEqual({
    text: 'Ondalık işareti virgül',
    readings: ['1.234 → 1.234', '5.678 → 5.678'],
  });
});

import { dayToIso, isoToDay } from '../../../core/cells/parse/civil';
import type { Question } from '../../../core/orders/account/question';
import { readOrders } from '../../../core/orders/readOrders';
import { questionText } from '../../../core/speech/check/checkText';
import { readFixture } from '../../fixtures/readFixture';
import { ordersIn } from '../../reference/orders';
import { codes, shown, table } from './table';

/** A question as one line each: "dayFirst: 03/04/2024 → 2024-04-03". */
function lines(question: Question | undefined): string[] {
  return (question?.answers ?? []).flatMap(({ answer, readings }) =>
    readings.map(({ text, day, amount }) => {
      const read = day !== undefined ? dayToIso(day) : (amount ?? '');
      return `${answer}: ${text} → ${read}`;
    }),
  );
}

test('what a table leaves open is asked with both readings, and nothing is read before', () => {
  const orders = readOrders(readFixture('day_or_month.csv'));
  expect(ordersIn(orders)).toEqual([]);
  expect(codes(orders)).toEqual(['ambiguousDates', 'ambiguousAmounts']);
  expect(orders.questions).toMatchObject([
    { code: 'dateOrder', needed: true, rows: 2, current: null, where: 'day_or_month.csv!B2' },
    { code: 'decimalMark', needed: true, rows: 2, current: null, where: 'day_or_month.csv!C2' },
  ]);
  expect(lines(orders.questions[0])).toEqual([
    'dayFirst: 03/04/2024 → 2024-04-03',
    'dayFirst: 05/06/2024 → 2024-06-05',
    'monthFirst: 03/04/2024 → 2024-03-04',
    'monthFirst: 05/06/2024 → 2024-05-06',
  ]);
  expect(lines(orders.questions[1])).toEqual([
    ',: 1.234 → 1234',
    ',: 5.678 → 5678',
    '.: 1.234 → 1.234',
    '.: 5.678 → 5.678',
  ]);
});

test('an answered question stays to be changed, and no longer stops the reading', () => {
  const orders = readOrders(readFixture('day_or_month.csv'), { dateOrder: 'monthFirst', decimalMark: '.' });
  expect(shown(orders)).toEqual(['2024-03-04 ann 1.234', '2024-05-06 bo 5.678']);
  expect(orders.questions).toMatchObject([
    { code: 'dateOrder', needed: false, current: 'monthFirst' },
    { code: 'decimalMark', needed: false, current: '.' },
  ]);
});

test('a column that tells asks nothing', () => {
  const orders = readOrders(
    table(['Customer', 'Date', 'Amount'], ['Ann', '31/12/2024', '1,5'], ['Bo', '03/04/2024', '1.234']),
  );
  expect(orders.questions).toEqual([]);
});

describe('date cells in which a program swapped day and month', () => {
  const file = table(
    ['Customer', 'Date', 'Amount'],
    ['Ann', isoToDay('2024-03-01'), 5], // 3 January, as a program of months first stores 03/01/2024
    ['Bo', '15/01/2024', 6],
    ['Ann', isoToDay('2024-05-02'), 7],
    ['Bo', '20/02/2024', 8],
  );

  test('are asked about with both readings, and nothing is read before', () => {
    const orders = readOrders(file);
    expect(ordersIn(orders)).toEqual([]);
    expect(orders.problems).toEqual([
      {
        code: 'swappedDates',
        params: { asItStands: '2024-03-01', swapped: '2024-01-03', text: '15/01/2024', count: 2 },
        where: 'Orders!B2',
        severity: 'error',
      },
    ]);
    expect(orders.questions).toMatchObject([
      { code: 'swappedDates', needed: true, rows: 2, current: null, where: 'Orders!B2' },
    ]);
    expect(lines(orders.questions[0])).toEqual([
      'asTheyStand: 2024-03-01 → 2024-03-01',
      'asTheyStand: 2024-05-02 → 2024-05-02',
      'swapped: 2024-03-01 → 2024-01-03',
      'swapped: 2024-05-02 → 2024-02-05',
    ]);
  });

  test('are read by the answer, which stays to be changed', () => {
    const back = readOrders(file, { swappedDates: 'swapped' });
    expect(shown(back).sort()).toEqual([
      '2024-01-03 ann 5',
      '2024-01-15 bo 6',
      '2024-02-05 ann 7',
      '2024-02-20 bo 8',
    ]);
    expect(back.questions).toMatchObject([{ code: 'swappedDates', needed: false, current: 'swapped' }]);
    const left = readOrders(file, { swappedDates: 'asTheyStand' });
    expect(shown(left).sort()).toEqual([
      '2024-01-15 bo 6',
      '2024-02-20 bo 8',
      '2024-03-01 ann 5',
      '2024-05-02 ann 7',
    ]);
    expect(left.problems).toEqual([]);
  });

  test('the same of a file of months first, and in Turkish and Persian', () => {
    for (const header of [
      ['Müşteri', 'Tarih', 'Tutar'],
      ['مشتری', 'تاریخ', 'مبلغ'],
    ]) {
      const rows = [isoToDay('2024-03-01'), '01/15/2024', isoToDay('2024-05-02'), '02/20/2024'];
      const orders = readOrders(table(header, ...rows.map((date, i) => [`c${i}`, date, 5])));
      expect(orders.problems).toMatchObject([{ code: 'swappedDates', params: { text: '01/15/2024' } }]);
    }
  });
});

describe('the question about swapped days', () => {
  test.each([
    ['en', '2024-03-01', 'Day and month seem to be swapped in 2 rows: is “2024-03-01” correct as shown?'],
    [
      'tr',
      '1 Mart 2024',
      '2 satır içinde gün ile ay yer değiştirmiş görünüyor: “2024-03-01” olduğu gibi doğru mu?',
    ],
    [
      'fa',
      '۱۱ اسفند ۱۴۰۲',
      'به نظر می‌رسد در ۲ ردیف جای روز و ماه عوض شده است: «2024-03-01» همان‌گونه که هست درست است؟',
    ],
  ] as const)('shows both readings in words (%s)', (language, shownDay, asked) => {
    const orders = readOrders(
      table(
        ['Customer', 'Date', 'Amount'],
        ['Ann', isoToDay('2024-03-01'), 5],
        ['Bo', '15/01/2024', 6],
        ['Ann', isoToDay('2024-05-02'), 7],
        ['Bo', '20/02/2024', 8],
      ),
    );
    const [question] = orders.questions;
    if (!question) throw new Error('nothing is asked');
    const text = questionText(question, language);
    expect(text.asked).toBe(asked);
    expect(text.answers.map(({ readings }) => readings.length)).toEqual([2, 2]);
    expect(text.answers[0]?.readings[0]).toContain(shownDay);
  });
});

test('several currencies are a question with the rows of each, the most frequent first', () => {
  const { questions } = readOrders(readFixture('several_currencies.csv'));
  expect(questions).toMatchObject([{ code: 'currency', needed: true, rows: 3, current: null }]);
  expect(questions[0]?.answers.map(({ answer, rows }) => [answer, rows])).toEqual([
    ['EUR', 2],
    ['USD', 1],
  ]);
});

test('pending and free orders count until the user leaves them out', () => {
  const sheet = table(
    ['Customer', 'Date', 'Amount', 'Status'],
    ['Ann', '2024-01-01', 5, 'pending'],
    ['Bo', '2024-01-02', 0, 'paid'],
    ['Cy', '2024-01-03', 7, 'paid'],
  );
  const counted = readOrders(sheet);
  expect(counted.book.day.length).toBe(3);
  expect(counted.questions.map(({ code, current }) => [code, current])).toEqual([
    ['pendingOrders', 'count'],
    ['freeOrders', 'count'],
  ]);
  const strict = readOrders(sheet, { pendingOrders: 'leaveOut', freeOrders: 'leaveOut' });
  expect(shown(strict)).toEqual(['2024-01-03 cy 7']);
  expect(strict.skipped.map(({ reason }) => reason)).toEqual(['pending', 'free']);
  expect(strict.questions.map(({ code, current }) => [code, current])).toEqual([
    ['pendingOrders', 'leaveOut'],
    ['freeOrders', 'leaveOut'],
  ]);
});

test('duplicates are counted once, or all when the user says so', () => {
  const file = readFixture('pasted_twice.csv');
  expect(ordersIn(readOrders(file)).map(({ amount }) => amount)).toEqual([30, 10, 10]);
  const all = readOrders(file, { duplicateOrders: 'all' });
  expect(all.skipped.map(({ reason }) => reason)).toEqual(['heading']);
  expect(all.questions).toMatchObject([{ code: 'duplicateOrders', current: 'all', rows: 4 }]);
});

test('a few equal lines are no copy of the table, but they are asked about', () => {
  const different = Array.from({ length: 20 }, (_, i) => [
    [i, 'Ann', 45000, 'Mug', 20],
    [i, 'Ann', 45000, 'Plate', 5],
  ]).flat();
  const lines = ['Order ID', 'Customer', 'Date', 'Product', 'Amount'];
  const orders = readOrders(
    table(lines, ...different, ['x', 'Bo', 45000, 'Mug', 7], ['x', 'Bo', 45000, 'Mug', 7]),
  );
  expect(ordersIn(orders)[20]?.amount).toBe(14);
  expect(orders.questions).toMatchObject([{ code: 'duplicateOrders', current: 'all', rows: 1 }]);
});

test('repeated orders whose total counts once in any case are not asked about', () => {
  const orders = Array.from({ length: 20 }, (_, i) => [i, 'Ann', 45000 + i, 20 + i]);
  const again = ['x', 'Bo', 45000, 7];
  const read = readOrders(table(['Order ID', 'Customer', 'Date', 'Total'], ...orders, again, again));
  expect(ordersIn(read)[20]?.amount).toBe(7);
  expect(read.questions).toEqual([]);
  // As lines with amounts of their own the answer matters.
  const line = ['x', 'Bo', 45000, 7, 'Mug'];
  const lines = orders.flatMap((order) => [
    [...order, 'Mug'],
    [order[0], 'Ann', 45000, 5, 'Plate'],
  ]);
  const header = ['Order ID', 'Customer', 'Date', 'Amount', 'Product'];
  expect(readOrders(table(header, ...lines, line, line)).questions).toMatchObject([
    { code: 'duplicateOrders', current: 'all' },
  ]);
});

test('a table without order ids that stands there twice is counted once', () => {
  const rows = Array.from({ length: 6 }, (_, i) => [`c${i}`, 45000 + i, 5 + i]);
  const twice = readOrders(table(['Customer', 'Date', 'Amount'], ...rows, ...rows));
  expect(twice.book.day.length).toBe(6);
  const almost = readOrders(table(['Customer', 'Date', 'Amount'], ...rows, ...rows.slice(1)));
  expect(almost.book.day.length).toBe(11);
});

import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { Cell } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { readOrders } from '../../core/orders/readOrders';

type Rows = readonly (readonly Cell[])[];

const firstDay = 45_000;
const header = ['Order ID', 'Customer', 'Order date', 'Total', 'Status', 'Refunded amount', 'Payment method'];

/** Orders of a shop, each with a number of its own: rows that differ in nothing else would be copies. */
const shop: fc.Arbitrary<Rows> = fc
  .array(
    fc.record({
      customer: fc.constantFrom('ann', 'bob', 'cem', 'deniz', 'Ayşe', 'سارا'),
      day: fc.integer({ min: firstDay, max: firstDay + 700 }),
      cents: fc.integer({ min: 100, max: 500_000 }),
      status: fc.constantFrom('paid', 'paid', 'paid', 'shipped', 'cancelled'),
      refund: fc.constantFrom<Cell>(null, null, null, 0.5),
      method: fc.constantFrom('Card', 'Transfer', 'Cash'),
    }),
    { minLength: 12, maxLength: 60 },
  )
  .map((orders) =>
    orders.map(({ customer, day, cents, status, refund, method }, i) => [
      ...[`#${1001 + i}`, customer, day, cents / 100, status, refund, method],
    ]),
  );

/** What became of the rows: every order with its customer, what was left out, and what is wrong or open. */
function essence(rows: Rows) {
  const { book, used, skipped, problems, questions } = readOrders(tableOf(rows));
  return {
    customers: book.keys,
    orders: [...book.day].map((day, i) => [book.keys[book.customer[i]], day, book.amount[i]]),
    used,
    reasons: skipped.map(({ reason }) => reason).sort(),
    problems: problems.map(({ code }) => code).sort(),
    questions: questions.map(({ code }) => code),
  };
}

/** Jest's own comparison, which explains, takes twenty times as long: it is for what differs. */
function same<Value>(found: Value, expected: Value): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

/** A row with one cell more, before the one at this place. */
function withCell(row: readonly Cell[], at: number, cell: Cell): readonly Cell[] {
  return [...row.slice(0, at), cell, ...row.slice(at)];
}

describe('a column that means nothing changes nothing, wherever it stands', () => {
  const headers = [
    ...[
      'Notes',
      'Colour',
      'Warehouse',
      'Gift message',
      'Picked by',
      'Rating',
      'Browser',
      'Shelf',
      'Weight (kg)',
    ],
    ...['Renk', 'Depo', 'Açıklama', 'Hazırlayan', 'Raf', 'Ağırlık', 'Puan'],
    ...['رنگ', 'انبار', 'توضیحات', 'وزن', 'قفسه', 'امتیاز'],
  ];
  const contents: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
    words: fc.constantFrom<Cell>('blue', 'kırmızı', 'سبز', 'Left at the door', 'A-7'),
    'whole numbers': fc.integer({ min: 0, max: 50 }),
    'numbers with decimals': fc.integer({ min: 0, max: 90_000 }).map((number) => number / 100),
    'days as text': fc.integer({ min: 1, max: 28 }).map((day) => `2024-05-${String(day).padStart(2, '0')}`),
    'nearly nothing': fc.constantFrom<Cell>(null, null, null, null, null, null, 'call first'),
  };

  test.each(Object.keys(contents))('%s', (kind) => {
    const column = fc.array(contents[kind], { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(
        shop,
        column,
        fc.constantFrom(...headers),
        fc.nat(header.length),
        (rows, cells, name, at) => {
          const wider = [header, ...rows].map((row, i) => withCell(row, at, i === 0 ? name : cells[i - 1]));
          same(essence(wider), essence([header, ...rows]));
        },
      ),
    );
  });
});

describe('the same file under other spellings of its headers is the same shop', () => {
  const languages: Readonly<Record<string, readonly string[]>> = {
    English: header,
    Turkish: [
      'Sipariş No',
      'Müşteri',
      'Sipariş Tarihi',
      'Toplam Tutar',
      'Durum',
      'İade Tutarı',
      'Ödeme Yöntemi',
    ],
    Persian: ['شماره سفارش', 'مشتری', 'تاریخ سفارش', 'مبلغ کل', 'وضعیت', 'مبلغ برگشتی', 'روش پرداخت'],
  };
  const words = (name: string) => name.split(' ');
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  const spellings: Readonly<Record<string, (name: string) => string>> = {
    'as it is': (name) => name,
    'in capitals': (name) => name.toUpperCase(),
    'in small letters': (name) => name.toLowerCase(),
    snake_case: (name) => words(name.toLowerCase()).join('_'),
    'kebab-case': (name) => words(name.toLowerCase()).join('-'),
    CamelCase: (name) => words(name).map(capital).join(''),
    'with stray spaces and marks': (name) => `  ${words(name).join('  ')} *:`,
  };
  const pairs = Object.keys(languages).flatMap((language) =>
    Object.keys(spellings).map((spelling) => [language, spelling] as const),
  );

  test.each(pairs)('%s, %s', (language, spelling) => {
    const names = languages[language].map(spellings[spelling]);
    fc.assert(
      fc.property(shop, (rows) => {
        const { problems, ...plain } = essence([header, ...rows]);
        // Persian headers do not say whether amounts are tomans or rials, and the user hears of it.
        const said = language === 'Persian' ? [...problems, 'tomanOrRialUnsaid'].sort() : problems;
        same(essence([names, ...rows]), { ...plain, problems: said });
      }),
      { numRuns: 20 },
    );
  });
});

describe('the few filled cells of a sparse column say the same in whatever rows they stand', () => {
  const many = 420;
  /** Orders that are alike, so that it does not matter which of them a cell speaks of. */
  const plain: Rows = Array.from({ length: many }, (_, i) => [
    `#${1001 + i}`,
    `c${i % 40}`,
    firstDay + i,
    20,
  ]);
  const revenue = 20 * many;
  const places = fc.uniqueArray(fc.nat(many - 1), { minLength: 1, maxLength: 4 });

  test.each<[string, Cell, number]>([
    ['Status', 'cancelled', 20],
    ['Cancelled at', '2024-02-01', 20],
    ['Durum', 'İptal edildi', 20],
    ['وضعیت', 'لغو شده', 20],
    ['Financial status', 'partially refunded', 0],
    ['Refunded amount', 5, 5],
    ['Refund', 20, 20],
    ['İade Tutarı', 2.5, 2.5],
    ['مبلغ برگشتی', 4, 4],
  ])('%s: %s', (name, cell, less) => {
    fc.assert(
      fc.property(places, fc.nat(4), (rows, at) => {
        const table = [['Order ID', 'Customer', 'Order date', 'Total'], ...plain].map((row, i) =>
          withCell(row, at, i === 0 ? name : rows.includes(i - 1) ? cell : null),
        );
        const { book, used, skipped, questions } = readOrders(tableOf(table));
        const leftOut = less === 20 ? rows.length : 0;
        same(
          { used, orders: book.day.length, skipped: skipped.length, questions: questions.length },
          { used: many - leftOut, orders: many - leftOut, skipped: leftOut, questions: 0 },
        );
        expect(book.amount.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(
          revenue - less * rows.length,
          6,
        );
      }),
      { numRuns: 40 },
    );
  });
});

import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { Cell, Table } from '../../core/cells/cell';
import { dayToIso, serialToTime } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { type DataCheck, dataCheck } from '../../core/orders/account/dataCheck';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import type { Orders } from '../../core/orders/order';
import { readOrders } from '../../core/orders/readOrders';
import { mergesText, placesText, summaryText } from '../../core/speech/check/checkText';
import { anyText } from '../reference/anyText';
import { historiesOfOrders } from '../reference/histories';
import { ordersIn } from '../reference/orders';

/** One invented order line; money in cents, so that every convention can write it exactly. */
interface Line {
  readonly customer: string;
  readonly day: number;
  readonly cents: number;
}

const firstDay = 45000; // 2023-03-15
const line: fc.Arbitrary<Line> = fc.record({
  customer: fc.constantFrom('ann', 'bob', 'cem', 'deniz', 'Ayşe', 'سارا', '00123'),
  day: fc.integer({ min: firstDay, max: firstDay + 700 }),
  cents: fc.integer({ min: -50_000, max: 500_000 }),
});

/** A few lines, the first of which makes the table readable in every form: a day above 12, thousands and decimals. */
const shop = fc
  .array(line, { maxLength: 40 })
  .map((lines) => [{ customer: 'ann', day: firstDay, cents: 123_456 }, ...lines]);

/** Few customers and few days, so that sums have several terms and days several orders. */
const busyLine: fc.Arbitrary<Line> = fc.record({
  customer: fc.constantFrom('ann', 'bob'),
  day: fc.integer({ min: firstDay, max: firstDay + 5 }),
  cents: fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: -20_000, max: 0 })),
});

/** The same rows twice: as made and shuffled. */
const twice = <T>(rows: fc.Arbitrary<T[]>) =>
  rows.chain((lines) =>
    fc.record({
      lines: fc.constant(lines),
      shuffled: fc.shuffledSubarray(lines, { minLength: lines.length }),
    }),
  );

type Rows = readonly (readonly Cell[])[];

const asTable = (rows: Rows): Table => tableOf(rows, { sheet: 'Orders' });

const plainRows = (lines: readonly Line[]): Rows => [
  ['Customer', 'Date', 'Amount'],
  ...lines.map(({ customer, day, cents }) => [customer, day, cents / 100]),
];

/** Jest's own comparison, which explains, takes twenty times as long: it is for what differs. */
function same<Value>(found: Value, expected: Value): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

/** What must not change: every customer with every number, to the last digit, and what was left out and why. */
function essence(orders: Orders) {
  const reasons = orders.skipped.map(({ reason }) => reason).filter((reason) => reason !== 'blank');
  return {
    histories: historiesOfOrders(orders),
    used: orders.used,
    reasons: reasons.sort(),
  };
}

/** All sentences about what became of the rows. */
const saidOf = (check: DataCheck): string =>
  [
    ...summaryText(check, 'en'),
    ...check.reasons.map((reason) => placesText(reason, 'en')),
    ...mergesText(check.merges, 'en'),
  ].join(' ');

const essenceOf = (rows: Rows) => essence(readOrders(asTable(rows)));

/** Whole part with grouping marks, then the decimal mark and two digits. */
function written(cents: number, group: string, mark: string): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, group);
  return `${cents < 0 ? '-' : ''}${whole}${mark}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}

const persianDigits = (text: string) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));

const persianDay = new Intl.DateTimeFormat('fa-IR', { timeZone: 'UTC' });

const dayParts = (day: number) => dayToIso(day).split('-').map(Number) as [number, number, number];

test('the order of the rows changes nothing', () => {
  const lines = fc.oneof(shop, fc.array(busyLine, { minLength: 1, maxLength: 40 }));
  fc.assert(
    fc.property(twice(lines), ({ lines, shuffled }) => {
      same(essenceOf(plainRows(shuffled)), essenceOf(plainRows(lines)));
    }),
    { numRuns: 300 },
  );
});

test('the order of the rows changes nothing for orders of several lines either', () => {
  const withId = fc.array(fc.record({ id: fc.integer({ min: 1, max: 8 }), line: busyLine }), {
    minLength: 1,
    maxLength: 50,
  });
  const rowsOf = (lines: readonly { readonly id: number; readonly line: Line }[]): Rows => [
    ['Order ID', 'Customer', 'Date', 'Amount', 'Refund', 'Status'],
    ...lines.map(({ id, line: { customer, day, cents } }) => [
      ...[id, customer, day, cents / 100, cents % 7 === 0 ? 0.1 : '', cents % 5 === 0 ? 'cancelled' : ''],
    ]),
  ];
  fc.assert(
    fc.property(twice(withId), ({ lines, shuffled }) => {
      same(essenceOf(rowsOf(shuffled)), essenceOf(rowsOf(lines)));
    }),
    { numRuns: 300 },
  );
});

test.each<[string, readonly string[], (line: Line) => readonly Cell[]]>([
  [
    'English text',
    ['Customer', 'Date', 'Amount'],
    ({ customer, day, cents }) => [customer, dayToIso(day), `$${written(cents, ',', '.')}`],
  ],
  [
    'American text',
    ['Email', 'Sale Date', 'Order Total'],
    ({ customer, day, cents }) => {
      const [year, month, dayOfMonth] = dayParts(day);
      return [customer, `${month}/${dayOfMonth}/${year} 1:05 PM`, written(cents, ',', '.')];
    },
  ],
  [
    'Turkish text',
    ['Müşteri', 'Sipariş Tarihi', 'Tutar'],
    ({ customer, day, cents }) => {
      const [year, month, dayOfMonth] = dayParts(day);
      return [
        customer.toUpperCase(),
        `${dayOfMonth}.${month}.${year} 13:05`,
        `${written(cents, '.', ',')} TL`,
      ];
    },
  ],
  [
    'Persian text in the Jalali calendar',
    ['مشتری', 'تاریخ', 'مبلغ'],
    ({ customer, day, cents }) => [
      customer.replace('ی', 'ي'),
      persianDay.format(serialToTime(day)),
      persianDigits(written(cents, '٬', '٫')),
    ],
  ],
  [
    'serials with a time of day',
    ['Customer', 'Date', 'Amount'],
    ({ customer, day, cents }) => [customer, day + 0.9, cents / 100],
  ],
])('%s gives the same customers and money as plain cells', (_, header, write) => {
  fc.assert(
    fc.property(shop, (lines) => {
      const { histories, ...rest } = essenceOf([header, ...lines.map(write)]);
      const plain = essenceOf(plainRows(lines));
      const nameless = (all: typeof histories) =>
        all.map((history) => ({ ...history, id: history.id.toLowerCase() }));
      same({ ...rest, histories: nameless(histories) }, { ...plain, histories: nameless(plain.histories) });
    }),
  );
});

test('blank rows and columns, a title above and a total below change nothing', () => {
  fc.assert(
    fc.property(
      shop,
      fc.array(fc.nat(), { maxLength: 6 }),
      fc.integer({ min: 0, max: 3 }),
      (lines, gaps, lead) => {
        const rows = plainRows(lines).map((row) => [...row.slice(0, 1), null, ...row.slice(1), '']);
        for (const gap of gaps) rows.splice(1 + (gap % rows.length), 0, [null, '', null, '  ', null]);
        const title: Rows = Array.from({ length: lead }, (_, i) => (i === 0 ? ['Sales report 2024'] : []));
        const dressed = [...title, ...rows, ['Total', null, null, 999], [], []];
        const plain = essenceOf(plainRows(lines));
        same(essenceOf(dressed), { ...plain, reasons: [...plain.reasons, 'total' as const].sort() });
      },
    ),
  );
});

test('money is neither made nor lost: purchases are what was paid less what was matched of the refunds', () => {
  fc.assert(
    fc.property(shop, (lines) => {
      const orders = readOrders(asTable(plainRows(lines)));
      const paid = lines.reduce((sum, { cents }) => sum + Math.max(0, cents), 0) / 100;
      const back = lines.reduce((sum, { cents }) => sum - Math.min(0, cents), 0) / 100;
      const counted = orders.book.amount.reduce((sum, amount) => sum + amount, 0);
      expect(counted).toBeLessThanOrEqual(paid + 1e-6);
      expect(counted).toBeGreaterThanOrEqual(paid - back - 1e-6);
      expect(orders.book.amount.every((amount) => amount >= 0)).toBe(true);
    }),
  );
});

/** Rows of a shop with all that makes reading hard: ids, accounts and guests, refunds, statuses, currencies, several lines. */
const hardRow: fc.Arbitrary<readonly Cell[]> = fc
  .record({
    order: fc.integer({ min: 1, max: 9 }),
    id: fc.constantFrom<Cell>('7', '8', '9', '', '0'),
    email: fc.constantFrom<Cell>('ann@x.com', 'ANN@X.com', 'bo@x.com', 'cy@x.com', ''),
    phone: fc.constantFrom<Cell>('+90 532 111 22 33', '0532 111 22 33', '0533 444 55 66', ''),
    day: fc.integer({ min: firstDay, max: firstDay + 20 }),
    price: fc.integer({ min: 1, max: 5000 }),
    quantity: fc.integer({ min: -2, max: 4 }),
    refund: fc.constantFrom<Cell>('', 0, 1.5),
    status: fc.constantFrom<Cell>(
      '',
      'paid',
      'paid',
      'shipped',
      'cancelled',
      'refunded',
      'pending',
      'Refund',
    ),
    type: fc.constantFrom<Cell>('Payment', 'Payment', 'Refund', 'General Withdrawal'),
    product: fc.constantFrom<Cell>('Mug', 'Plate'),
  })
  .map(({ order, id, email, phone, day, price, quantity, refund, status, type, product }) => [
    ...[`#${order}`, id, email, phone, day, price / 100, quantity, refund, status, type, product],
  ]);

const hardHeaders: readonly Cell[][] = [
  'Order ID|Customer ID|Email|Phone|Date|Unit price|Quantity|Refund|Status|Type|Product'.split('|'),
  'Order ID|Customer ID|Email|Phone|Date|Amount|Pieces|Refund|Status|Type|Product'.split('|'),
  'Order ID|Customer ID|Email|Phone|Date|Order total|Pieces|Refund|Status|Type|Product'.split('|'),
  'Line|Customer ID|Email|Phone|Date|Amount|Pieces|Refund|Status|Type|Product'.split('|'),
];

const hardChoices: fc.Arbitrary<ReadingChoices> = fc.record({
  pendingOrders: fc.constantFrom('count', 'leaveOut', undefined),
  freeOrders: fc.constantFrom('count', 'leaveOut', undefined),
  duplicateOrders: fc.constantFrom('once', 'all', undefined),
  merges: fc.boolean(),
});

test('the order of the rows changes nothing, however hard the table is to read', () => {
  fc.assert(
    fc.property(
      twice(fc.array(hardRow, { minLength: 1, maxLength: 30 })),
      fc.constantFrom(...hardHeaders),
      hardChoices,
      ({ lines, shuffled }, header, choices) => {
        const read = (rows: Rows) => readOrders(asTable([header, ...rows]), choices);
        const [one, other] = [read(lines), read(shuffled)];
        same(essence(other), essence(one));
        same(other.merges, one.merges);
        same(new Map([...other.book.otherNames].sort()), new Map([...one.book.otherNames].sort()));
      },
    ),
    { numRuns: 300 },
  );
});

test('an export pasted twice, or again as text, is the same shop', () => {
  const lineOf = fc.record({
    order: fc.integer({ min: 1, max: 99 }),
    cents: fc.integer({ min: 1, max: 500_000 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(lineOf, { minLength: 3, maxLength: 20, selector: ({ order }) => order }),
      (lines) => {
        const header = ['Order ID', 'Customer', 'Date', 'Amount', 'Product'];
        const cells: Rows = lines.map(({ order, cents }) => [
          ...[order, `c${order % 4}`, firstDay + order, cents / 100, 'Mug'],
        ]);
        const text: Rows = lines.map(({ order, cents }) => [
          ...[String(order), `C${order % 4}`, dayToIso(firstDay + order), written(cents, ',', '.'), 'Mug '],
        ]);
        const once = readOrders(asTable([header, ...cells]));
        const pasted = readOrders(asTable([header, ...cells, header, ...text]));
        const money = (orders: Orders) =>
          ordersIn(orders).map(({ customer, day, amount }) => [customer, day, amount]);
        same(money(pasted), money(once));
        expect(pasted.skipped.filter(({ reason }) => reason === 'duplicate').length).toBe(lines.length);
      },
    ),
  );
});

test('a date that fits both orders of day and month is asked, with both readings, and never chosen', () => {
  const low = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(low, low), { minLength: 1, maxLength: 20 }), (pairs) => {
      const rows = pairs.map(([one, other], i) => [`c${i}`, `${one}/${other}/2024`, 5]);
      const { book, questions } = readOrders(asTable([['Customer', 'Date', 'Amount'], ...rows]));
      const open = pairs.filter(([one, other]) => one !== other);
      expect(book.day.length === 0).toBe(open.length > 0);
      if (open.length === 0) return;
      const [question] = questions;
      expect(question).toMatchObject({ code: 'dateOrder', needed: true, rows: open.length, current: null });
      const [dayFirst, monthFirst] = question?.answers ?? [];
      dayFirst?.readings.forEach(({ day }, i) => {
        expect(dayToIso(day ?? 0)).not.toBe(dayToIso(monthFirst?.readings[i]?.day ?? 0));
      });
    }),
  );
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, '', ' ', true, 0, -1, 45000, 1e300, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom<Cell>(
    'Customer',
    'Date',
    'Amount',
    'Total',
    'Name',
    'Order ID',
    'Status',
    'Refund',
    'Currency',
  ),
  fc.constantFrom<Cell>(
    ...['Email', 'Customer ID', 'Phone', 'First name', 'Last name', 'Postcode', 'Quantity', 'Unit price'],
    ...[
      'Type',
      'Mode',
      'Cancelled at',
      'Original order',
      'Exchange rate',
      'Converted amount',
      'Product',
      'City',
    ],
    ...[
      'Sipari? Numaras?',
      'SipariÅŸ Tarihi',
      'a@b.com',
      'x***@y.com',
      '+90 532 111 22 33',
      'guest',
      '1.2E+15',
    ],
    ...['5 TL', '$5', '5 تومان', '50 ریال', 'pending', 'General Withdrawal', 'C1', '2024-03-31T23:30:00Z'],
  ),
  fc.constantFrom<Cell>(
    'Müşteri',
    'Tarih',
    'Tutar',
    'مشتری',
    'تاریخ',
    'مبلغ',
    'وضعیت',
    'cancelled',
    'refund',
    'TRY',
  ),
  fc.constantFrom<Cell>(
    '2024-03-31',
    '03/04/2024',
    '1.234',
    '1.234,56',
    '-5',
    '(5)',
    '۱۴۰۴/۷/۲۱',
    '#N/A',
    '__proto__',
  ),
  fc.double(),
  anyText,
);

test('whatever the table, nothing is thrown, every row is accounted for, and no orders means an error', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 12 }),
      fc.dictionary(
        fc.constantFrom(
          ...(['customer', 'date', 'amount', 'orderId', 'status', 'refund', 'currency'] as const),
          ...(['email', 'phone', 'quantity', 'unitPrice', 'product', 'reference', 'exchangeRate'] as const),
        ),
        fc.option(fc.integer({ min: -1, max: 9 })),
        { maxKeys: 5, noNullPrototype: true },
      ),
      fc.record({
        dateOrder: fc.constantFrom('dayFirst', 'monthFirst', undefined),
        decimalMark: fc.constantFrom('.', ',', undefined),
        currency: fc.constantFrom('TRY', 'IRT', 'nonsense', undefined),
        timeZone: fc.constantFrom('Europe/Istanbul', 'No/Where', undefined),
        dateSystem: fc.constantFrom(1900, 1904, undefined),
        pendingOrders: fc.constantFrom('leaveOut', undefined),
        freeOrders: fc.constantFrom('leaveOut', undefined),
        duplicateOrders: fc.constantFrom('once', 'all', undefined),
        merges: fc.boolean(),
      }),
      fc.option(fc.constant(45100)),
      (rows, picked, choices, asOf) => {
        const table = asTable(rows);
        const orders = readOrders(table, { ...choices, columns: picked }, asOf);
        const check = dataCheck(table, orders);
        const indexes = orders.skipped.map(({ row }) => row);
        // One comparison for each table, because thousands of them are made.
        same(
          {
            usedAndSkipped: orders.used + orders.skipped.length,
            accounted: check.opened + check.further + check.refunds + check.leftOut,
            negative: check.refunds < 0 || check.further < 0,
            leftOut: check.reasons.reduce((sum, { rows: some }) => sum + some, 0),
            asJson: JSON.parse(JSON.stringify(check)),
            broken: saidOf(check).match(/undefined|NaN/),
            places: new Set(indexes).size,
            failed: orders.problems.some(({ severity }) => severity === 'error'),
            wrongOrders: ordersIn(orders).filter(
              ({ day, amount, customer }) =>
                !(Number.isInteger(day) && Number.isFinite(amount) && amount >= 0 && customer !== ''),
            ),
            withoutHistory:
              orders.book.day.length > 0 && historiesOfOrders(orders, asOf ?? undefined).length === 0,
          },
          {
            usedAndSkipped: orders.rows,
            accounted: check.rows,
            negative: false,
            leftOut: check.leftOut,
            asJson: check,
            broken: null,
            places: indexes.length,
            failed: orders.book.day.length === 0,
            wrongOrders: [],
            withoutHistory: false,
          },
        );
      },
    ),
    // Others in each run of the tests.
    { numRuns: 2000 },
  );
});

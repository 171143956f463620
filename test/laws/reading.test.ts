import * as fc from 'fast-check';
import type { Cell, Table } from '../../core/cells/cell';
import { dayToIso } from '../../core/cells/civil';
import { buildHistories } from '../../core/customers/buildHistories';
import type { Orders } from '../../core/orders/order';
import { readOrders } from '../../core/orders/readOrders';

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

const asTable = (rows: Rows): Table => ({ sheet: 'Orders', firstRow: 1, firstColumn: 1, rows });

const plainRows = (lines: readonly Line[]): Rows => [
  ['Customer', 'Date', 'Amount'],
  ...lines.map(({ customer, day, cents }) => [customer, day, cents / 100]),
];

/** What must not change: every customer with every number, to the last digit, and what was left out and why. */
function essence(orders: Orders) {
  const reasons = orders.skipped.map(({ reason }) => reason).filter((reason) => reason !== 'blank');
  return {
    ...(orders.orders.length === 0 ? { histories: [] } : buildHistories(orders, null)),
    used: orders.used,
    reasons: reasons.sort(),
  };
}

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
      expect(essenceOf(plainRows(shuffled))).toEqual(essenceOf(plainRows(lines)));
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
      expect(essenceOf(rowsOf(shuffled))).toEqual(essenceOf(rowsOf(lines)));
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
      persianDay.format((day - 25569) * 86_400_000),
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
      expect(rest).toEqual({ ...plain, histories: undefined });
      expect(nameless(histories)).toEqual(nameless(plain.histories));
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
        const { reasons, ...rest } = essenceOf(dressed);
        const plain = essenceOf(plainRows(lines));
        expect(rest).toEqual({ ...plain, reasons: undefined });
        expect(reasons).toEqual([...plain.reasons, 'total'].sort());
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
      const counted = orders.orders.reduce((sum, { amount }) => sum + amount, 0);
      expect(counted).toBeLessThanOrEqual(paid + 1e-6);
      expect(counted).toBeGreaterThanOrEqual(paid - back - 1e-6);
      expect(orders.orders.every(({ amount }) => amount >= 0)).toBe(true);
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
  fc.string({ unit: 'binary' }),
);

test('whatever the table, nothing is thrown, every row is accounted for, and no orders means an error', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 12 }),
      fc.dictionary(
        fc.constantFrom('customer', 'date', 'amount', 'orderId', 'status', 'refund', 'currency'),
        fc.option(fc.integer({ min: -1, max: 7 })),
        { maxKeys: 4, noNullPrototype: true },
      ),
      fc.option(fc.constant(45100)),
      (rows, picked, asOf) => {
        const orders = readOrders(asTable(rows), { columns: picked }, asOf);
        expect(orders.used + orders.skipped.length).toBe(orders.rows);
        const places = orders.skipped.map(({ row }) => row);
        expect(new Set(places).size).toBe(places.length);
        expect(orders.orders.length === 0).toBe(orders.problems.some(({ severity }) => severity === 'error'));
        for (const { day, amount, customer } of orders.orders) {
          expect(Number.isInteger(day) && Number.isFinite(amount) && amount >= 0 && customer !== '').toBe(
            true,
          );
          expect(orders.names.has(customer)).toBe(true);
        }
        if (orders.orders.length > 0)
          expect(buildHistories(orders, asOf).histories.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2000 },
  );
});

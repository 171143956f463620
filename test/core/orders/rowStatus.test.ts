import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findColumns } from '../../../core/cells/columns/findColumns';
import { filledLength, tableOf } from '../../../core/cells/table';
import { makeOrders } from '../../../core/orders/grouping/makeOrders';
import { readRows } from '../../../core/orders/lines/readRows';
import { rowStatuses, skipReason, statusCode } from '../../../core/orders/lines/rowStatus';
import type { SkipReason } from '../../../core/orders/order';
import { readOrders } from '../../../core/orders/readOrders';
import { readFixture } from '../../fixtures/readFixture';
import { skipped } from './table';

const choices = {
  dateOrder: 'dayFirst',
  decimalMark: '.',
  currency: 'IRT',
  freeOrders: 'leaveOut',
} as const;

/** Files in which something is read: of a table that is no list of orders, no row goes into one. */
const fixtures = readdirSync(join(__dirname, '../../fixtures')).filter(
  (file) =>
    /\.(csv|tsv)$/.test(file) &&
    readOrders(readFixture(file), choices).problems.every(({ severity }) => severity !== 'error'),
);

test.each(fixtures)('%s: no reason applies to a row that went into an order', (file) => {
  const table = readFixture(file);
  const found = findColumns(table);
  const firstData = (found.headerRow ?? -1) + 1;
  const read = readRows({ table, firstData, rows: filledLength(table) - firstData, found }, choices);
  const made = makeOrders(read, choices, Number.POSITIVE_INFINITY);
  const { orderOfRow } = readOrders(table, choices);
  const asIfNone = new Int32Array(orderOfRow.length).fill(-1);
  expect(rowStatuses(made, asIfNone)).toEqual(rowStatuses(made, orderOfRow));
});

test('of several reasons the first is told', () => {
  const good = Array.from({ length: 20 }, (_, i) => ['ann', '2024-01-05', 10 + i, `#${i}`, 'paid', 'EUR']);
  const orders = readOrders(
    tableOf([
      ['Customer', 'Date', 'Amount', 'Order ID', 'Status', 'Currency'],
      ...good,
      // In another currency, cancelled, without customer, date and amount; then one problem fewer in each row.
      ['', 'soon', 'free', '#92', 'cancelled', 'USD'],
      ['', 'soon', 'free', '#93', 'cancelled', 'EUR'],
      ['', 'soon', 'free', '#94', 'paid', 'EUR'],
      ['bob', 'soon', 'free', '#95', 'paid', 'EUR'],
      ['bob', '2024-03-05', 'free', '#96', 'paid', 'EUR'],
      ['bob', '2024-01-06', 'free', '#97', 'paid', 'EUR'],
    ]),
    { currency: 'EUR' },
    45_323,
  );
  expect(skipped(orders)).toEqual([
    ...['22 otherCurrency', '23 cancelled', '24 noCustomer', '25 badDate', '26 afterAsOf', '27 badAmount'],
  ]);
});

test('every reason but that of a table which is not read has a code', () => {
  const reasons: SkipReason[] = [
    'blank',
    'duplicate',
    'pending',
    'unknownStatus',
    'free',
    'refunded',
    'afterAsOf',
  ];
  for (const reason of reasons) expect(skipReason(statusCode(reason))).toBe(reason);
  expect(new Set(reasons.map(statusCode)).size).toBe(reasons.length);
  expect(skipReason(0)).toBeNull();
});

import { join } from 'node:path';
import { readFile } from '../../cli/readFile';
import { dataCheck } from '../../core/orders/account/dataCheck';
import { readOrders } from '../../core/orders/readOrders';

/**
 * Three files as shops send them, written from what is known of the exports and
 * before the reading of them was; the sums were made with Python's csv module.
 */
const files = [
  {
    name: 'shop-multiline-refunds.csv', // lines of orders, fields of the order on its first line, the last page pasted twice
    encoding: 'utf-8',
    platform: 'shopify',
    columns: ['Email', 'Name', 'Created at', 'Total'],
    account: { rows: 182, orders: 85, customers: 22, revenue: 4260.45, currency: 'EUR' },
    leftOut: { cancelled: 8, refunded: 5 },
  },
  {
    name: 'pazaryeri-cp1254.csv', // Windows-1254, a preamble, the header once more, a total, masked addresses
    encoding: 'windows-1254',
    platform: 'trendyol',
    columns: ['Alıcı', 'Sipariş Numarası', 'Sipariş Tarihi', 'Faturalanacak Tutar'],
    account: { rows: 107, orders: 61, customers: 12, revenue: 102696.71, currency: 'TRY' },
    leftOut: { cancelled: 8, refunded: 6, heading: 1, total: 1 },
  },
  {
    name: 'chaikhaneh-dasti.csv', // by hand: a title, filled-down cells, Jalali days in three forms, phones in four, tomans
    encoding: 'utf-8',
    platform: null,
    columns: ['شماره تماس', 'شماره سفارش', 'تاریخ سفارش', 'مبلغ (تومان)'],
    account: { rows: 116, orders: 53, customers: 7, revenue: 89644500, currency: 'IRT' },
    leftOut: { cancelled: 8, refunded: 4, total: 1 },
  },
] as const;

test.each(files)('$name is read as its writer meant it', async (expected) => {
  const { tabs, encoding } = await readFile(join(__dirname, 'messy', expected.name));
  const [{ table }] = tabs;
  const orders = readOrders(table);
  const check = dataCheck(table, orders);
  expect(encoding).toBe(expected.encoding);
  const { revenue, ...counts } = expected.account;
  expect(check).toMatchObject({ ...counts, platform: expected.platform });
  expect(check.revenue).toBeCloseTo(revenue, 6);
  const headerOf = (role: string) => check.columns.find((column) => column.role === role)?.header;
  expect(['customer', 'orderId', 'date', 'amount'].map(headerOf)).toEqual(expected.columns);
  expect(Object.fromEntries(check.reasons.map(({ reason, rows }) => [reason, rows]))).toEqual(
    expected.leftOut,
  );
  expect(check.opened + check.further + check.refunds + check.leftOut).toBe(check.rows);
  expect(check.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

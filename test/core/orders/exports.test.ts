import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataCheck } from '../../../core/orders/account/dataCheck';
import { readOrders } from '../../../core/orders/readOrders';
import { readTable } from '../../../core/orders/readTable';
import { check as words } from '../../../core/speech/check/en';
import { files } from '../../fixtures/expected';
import { readFixture } from '../../fixtures/readFixture';

test.each(files)('%s', (file, expected) => {
  const table = readFixture(file);
  const read = readTable(table, expected.choices);
  const check = dataCheck(table, read);
  const { headers, columns } = read.found;
  const named = (['customer', 'orderId', 'date', 'amount'] as const).map((field) => {
    const column = columns[field];
    return column === undefined ? '–' : headers[column];
  });
  expect({
    platform: check.platform,
    columns: named.join(' · '),
    orders: check.orders,
    customers: check.customers,
    revenue: Number(check.revenue.toFixed(6)),
    leftOut: check.reasons
      .map(({ reason, rows }) => `${reason} ${rows}`)
      .sort()
      .join(', '),
  }).toEqual({ ...expected, choices: undefined });
  const { opened, further, refunds, leftOut, rows } = check;
  expect(opened + further + refunds + leftOut).toBe(rows);
});

test('every fixture is read by this table', () => {
  const there = readdirSync(join(__dirname, '../../fixtures')).filter((file) => /\.[ct]sv$/.test(file));
  expect([...new Set(files.map(([file]) => file))].sort()).toEqual(there.sort());
});

test('every platform has an export here', () => {
  const read = new Set(files.map(([, { platform }]) => platform));
  // When this fails: add a few rows under its real headers to test/fixtures, and what becomes of them to expected.ts.
  expect(Object.keys(words.platforms).filter((platform) => !read.has(platform))).toEqual([]);
});

describe('optional columns', () => {
  const roles = (file: string) => {
    const { found } = readOrders(readFixture(file)).found;
    return Object.fromEntries(found.map(({ role, header }) => [role, header]));
  };

  test('of Shopify', () => {
    expect(roles('shopify.csv')).toMatchObject({
      product: 'Lineitem name',
      category: 'Vendor',
      quantity: 'Lineitem quantity',
      city: 'Billing City',
      region: 'Billing Province',
      country: 'Billing Country',
      channel: 'Source',
      discount: 'Discount Amount',
      campaign: 'Discount Code',
      consent: 'Accepts Marketing',
    });
  });

  test('of Trendyol and of a Persian shop', () => {
    expect(roles('trendyol.csv')).toMatchObject({
      product: 'Ürün Adı',
      category: 'Marka',
      city: 'İl',
      region: 'İlçe',
    });
    expect(roles('iran_mobile.csv')).toMatchObject({ product: 'محصول', name: 'نام خریدار' });
  });
});

test('every column comes with its reason and confidence', () => {
  const { found } = readOrders(readFixture('ikas.csv'), { columns: { amount: 7 } }).found;
  const of = (role: string) => found.find((column) => column.role === role);
  expect(of('amount')).toMatchObject({ letter: 'H', reason: 'user', confidence: 'high' });
  expect(of('customer')).toMatchObject({ letter: 'D', reason: 'header', confidence: 'high' });
  const shopify = readOrders(readFixture('shopify.csv')).found.found;
  expect(shopify.find(({ role }) => role === 'date')).toMatchObject({
    reason: 'platform',
    confidence: 'high',
  });
  const byName = readOrders(readFixture('iran_erp.csv')).found.found;
  expect(byName.find(({ role }) => role === 'customer')).toMatchObject({ confidence: 'low' });
});

test('an export without customers is named', () => {
  expect(readOrders(readFixture('amazon_all_orders.tsv')).problems).toEqual([
    { code: 'exportWithoutCustomer', params: { platform: 'amazon_all_orders' }, severity: 'error' },
  ]);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataCheck } from '../../../core/orders/dataCheck';
import type { ReadingChoices } from '../../../core/orders/readingChoices';
import { readOrders } from '../../../core/orders/readOrders';
import { readTable } from '../../../core/orders/readTable';
import { readFixture } from '../../fixtures/readFixture';

/** What must become of a file: money is worked out by hand from its rows. */
interface Expected {
  readonly platform: string | null;
  /** Customer · order id · date · amount. */
  readonly columns: string;
  readonly orders: number;
  readonly customers: number;
  readonly revenue: number;
  /** Rows left out, by reason in the alphabet. */
  readonly leftOut: string;
  readonly choices?: ReadingChoices;
}

const row = (
  platform: string | null,
  columns: string,
  orders: number,
  customers: number,
  revenue: number,
  leftOut: string,
  choices: ReadingChoices = {},
): Expected => ({ platform, columns, orders, customers, revenue, leftOut, choices });

const files: readonly (readonly [file: string, Expected])[] = [
  [
    'shopify.csv',
    row('shopify', 'Email · Name · Created at · Total', 2, 2, 75, 'cancelled 2, noCustomer 1, test 1'),
  ],
  ['squarespace.csv', row('squarespace', 'Email · Order ID · Created at · Total', 2, 1, 55, 'refunded 1')],
  [
    'woocommerce_advanced.csv',
    row(
      'woocommerce',
      'Email (Billing) · Order Number · Order Date · Order Total Amount',
      3,
      2,
      62,
      'cancelled 1',
    ),
  ],
  [
    'woocommerce_snake.csv',
    row('woocommerce', 'customer_id · order_id · order_date · order_total', 3, 2, 25, 'refunded 1'),
  ],
  [
    'woocommerce_analytics.csv',
    row('woocommerce', 'Customer · Order # · Date · N. Revenue', 2, 1, 42, 'failed 1'),
  ],
  ['etsy.csv', row('etsy', 'Buyer User ID · Order ID · Sale Date · Order Total', 2, 2, 57, 'cancelled 1')],
  ['etsy_items.csv', row('etsy_items', 'Buyer · Order ID · Sale Date · Item Total', 2, 2, 50, '')],
  ['square.csv', row('square', 'Customer ID · Transaction ID · Date · Net Sales', 1, 1, 20, 'noCustomer 1')],
  [
    'stripe.csv',
    row('stripe', 'Customer ID · id · Created date (UTC) · Amount', 2, 1, 61, 'failed 1, refunded 1, test 1'),
  ],
  [
    'paypal.csv',
    row(
      'paypal',
      'From Email Address · Transaction ID · Date · Gross',
      1,
      1,
      30,
      'failed 1, notAnOrder 2, pending 1',
    ),
  ],
  [
    'amazon_orders.tsv',
    row('amazon_orders', 'buyer-email · order-id · purchase-date · item-price', 2, 2, 50, ''),
  ],
  [
    'amazon_all_orders.tsv',
    row('amazon_all_orders', '– · amazon-order-id · purchase-date · item-price', 0, 0, 0, 'unread 1'),
  ],
  ['amazon_payments.csv', row('amazon_payments', '– · order id · date/time · total', 0, 0, 0, 'unread 2')],
  [
    'bigcommerce.csv',
    row('bigcommerce', 'Customer ID · Order ID · Order Date · Order Total (inc tax)', 3, 2, 70, 'failed 1'),
  ],
  ['wix.csv', row('wix', 'Contact email · Order number · Date created · Total', 3, 2, 52, '')],
  [
    'quickbooks.csv',
    row('quickbooks', 'Name · Num · Date · Amount', 2, 2, 1600, 'heading 2, notAnOrder 1, total 3'),
  ],
  ['xero.csv', row('xero', 'EmailAddress · *InvoiceNumber · *InvoiceDate · Total', 2, 2, 75, 'cancelled 1')],
  ['uci.csv', row('uci', 'CustomerID · InvoiceNo · InvoiceDate · UnitPrice', 3, 2, 79.64, 'noCustomer 1')],
  [
    'trendyol.csv',
    row(
      'trendyol',
      'Alıcı · Sipariş Numarası · Sipariş Tarihi · Faturalanacak Tutar',
      ...([3, 2, 1600.4, 'cancelled 1, refunded 1'] as const),
    ),
  ],
  [
    'trendyol_lost_letters.csv',
    row(
      'trendyol',
      'Al?c? · Sipari? Numaras? · Sipari? Tarihi · Faturalanacak Tutar',
      1,
      1,
      100.5,
      'cancelled 1',
    ),
  ],
  [
    'hepsiburada.csv',
    row(
      'hepsiburada',
      'Alıcı · Sipariş Numarası · Sipariş Tarihi · Faturalandırılacak Satış Fiyatı',
      ...([2, 2, 229.9, 'refunded 1'] as const),
    ),
  ],
  ['ikas.csv', row(null, 'E-posta · Sipariş No · Sipariş Tarihi · Toplam Tutar', 4, 2, 1690.5, 'failed 1')],
  [
    'iran_mobile.csv',
    row(null, 'موبایل خریدار · شماره سفارش · تاریخ ثبت · مبلغ (تومان)', 3, 2, 468_000, 'cancelled 1'),
  ],
  [
    'iran_filled_down.csv',
    row(null, 'مشتری · شماره سفارش · تاریخ و ساعت · قیمت واحد', 2, 2, 250_000, 'total 1'),
  ],
  [
    'iran_erp.csv',
    row(null, 'مشتری · – · تاریخ سفارش · مبلغ به ارز عملیاتی', 2, 1, 20_000_000, 'cancelled 1'),
  ],
  ['pasted_twice.csv', row(null, 'Email · Order ID · Date · Amount', 3, 2, 50, 'duplicate 4, heading 1')],
  [
    'preamble_and_totals.csv',
    row(null, 'Customer · – · Order date · Total', 3, 2, 60, 'blank 1, heading 1, total 1'),
  ],
  ['guests_and_tills.csv', row(null, 'Customer ID · Order ID · Date · Total', 9, 6, 90, 'noCustomer 1')],
  [
    'refunds_every_way.csv',
    row(null, 'Customer · Invoice · Date · Amount', 1, 1, 70, 'refunded 4, unmatchedRefund 1'),
  ],
  ['order_of_two.csv', row(null, 'Customer · Order ID · Date · Amount', 3, 2, 42, '')],
  ['several_currencies.csv', row(null, 'Customer · – · Date · Amount', 0, 0, 0, 'unread 3')],
  [
    'several_currencies.csv',
    row(null, 'Customer · – · Date · Amount', 2, 1, 40, 'otherCurrency 1', { currency: 'EUR' }),
  ],
  ['day_or_month.csv', row(null, 'Customer · – · Date · Amount', 0, 0, 0, 'unread 2')],
  [
    'day_or_month.csv',
    row(null, 'Customer · – · Date · Amount', 2, 2, 6912, '', { dateOrder: 'dayFirst', decimalMark: ',' }),
  ],
  ['toman_and_rial.csv', row(null, 'مشتری · – · تاریخ · مبلغ', 0, 0, 0, 'unread 3')],
  ['toman_and_rial.csv', row(null, 'مشتری · – · تاریخ · مبلغ', 3, 2, 350_000, '', { currency: 'IRT' })],
  ['toman_and_rial.csv', row(null, 'مشتری · – · تاریخ · مبلغ', 3, 2, 3_500_000, '', { currency: 'ریال' })],
  ['two_amounts.csv', row(null, 'Customer · – · Date · Ticket Amount', 0, 0, 0, 'unread 3')],
  [
    'two_amounts.csv',
    row(null, 'Customer · – · Date · Basket Amount', 3, 2, 42.4, '', { columns: { amount: 3 } }),
  ],
  ['two_days.csv', row(null, 'Müşteri · – · Masa Tarihi · Tutar', 0, 0, 0, 'unread 3')],
  [
    'two_days.csv',
    row(null, 'Müşteri · – · Kasa Tarihi · Tutar', 3, 2, 2550.5, '', { columns: { date: 2 } }),
  ],
  ['order_and_invoice_day.csv', row(null, 'Customer · – · Order Date · Gross', 3, 2, 50.4, '')],
  ['pieces_named_total.csv', row(null, 'Customer · – · Date · Order Value', 3, 2, 255.6, '')],
  ['customer_since.csv', row(null, 'Customer · Order · Visit Date · Amount', 4, 2, 155.5, '')],
  ['turkish_ledger.csv', row(null, 'Cari Kodu · Belge No · Belge Tarihi · Belge Tutarı', 3, 2, 2550.5, '')],
  ['persian_till.csv', row(null, 'موبایل · شماره فاکتور · تاریخ فاکتور · مبلغ فاکتور', 3, 2, 255_500, '')],
  ['unreadable_days.csv', row(null, 'Customer · – · – · Amount', 0, 0, 0, 'unread 3')],
  ['customers_with_totals.csv', row(null, 'Customer · – · – · –', 7, 3, 265.5, '')],
  ['months_beside_each_other.csv', row(null, 'Customer · – · – · –', 0, 0, 0, 'unread 2')],
  ['visits.csv', row(null, 'user_id · – · event_time · price', 2, 2, 50, 'notAnOrder 3')],
  ['price_list.csv', row(null, '– · – · – · Price', 0, 0, 0, 'unread 2')],
];

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

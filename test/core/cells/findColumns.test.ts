import type { Cell, Table } from '../../../core/cells/cell';
import type { Field } from '../../../core/cells/columns/columns';
import { findColumns } from '../../../core/cells/columns/findColumns';
import { tableOf } from '../../../core/cells/table';

const table = (...rows: readonly (readonly Cell[])[]): Table => tableOf(rows, { sheet: 'Orders' });

/** The header of each field that was found. */
function found(header: string, ...data: readonly (readonly Cell[])[]): Partial<Record<Field, string>> {
  const { columns, headers } = findColumns(table(header.split(','), ...data));
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, headers[column]]));
}

// Headers as the shop systems write them; values invented.
test('Shopify: Name is the order, not a person', () => {
  const header =
    'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Billing Name,Cancelled at,Refunded Amount,Vendor,Id';
  const paid = [
    '#1001',
    'a@shop.com',
    'paid',
    '2025-10-07 09:50:26 +0200',
    'fulfilled',
    '',
    'no',
    'EUR',
    30,
    5,
    0,
    35,
  ];
  const rest = ['2025-10-07 09:50:20 +0200', 1, 'Mug', 'Ann', '', 0, 'Mugs', 7264831190];
  expect(found(header, [...paid, ...rest])).toEqual({
    customer: 'Email',
    date: 'Created at',
    amount: 'Total',
    orderId: 'Name',
    status: 'Financial Status',
    refund: 'Refunded Amount',
    currency: 'Currency',
  });
});

test('WooCommerce, snake_case', () => {
  expect(
    found(
      'order_id,order_date,order_status,customer_id,billing_first_name,billing_email,order_total,order_currency',
      [...[17, '2024-05-01 10:00', 'completed', 4, 'Ann', 'a@shop.com', '12.50', 'GBP']],
    ),
  ).toEqual({
    customer: 'customer_id',
    date: 'order_date',
    amount: 'order_total',
    orderId: 'order_id',
    status: 'order_status',
    currency: 'order_currency',
  });
});

test('Etsy', () => {
  expect(
    found(
      'Sale Date,Order ID,Buyer User ID,Full Name,Date Shipped,Currency,Order Value,Discount Amount,Order Total,Status,Adjusted Order Total',
      [...['03/28/24', 3012345678, 'ann1', 'Ann A', '03/30/24', 'USD', 20, 0, 25, 'Shipped', 0]],
    ),
  ).toEqual({
    customer: 'Buyer User ID',
    date: 'Sale Date',
    amount: 'Order Total',
    orderId: 'Order ID',
    status: 'Status',
    currency: 'Currency',
  });
});

test('Xero: asterisks are no part of a name', () => {
  expect(
    found('*ContactName,EmailAddress,*InvoiceNumber,*InvoiceDate,*DueDate,Total', [
      ...['Ann', '', 'INV-1', '28/03/2024', '30/03/2024', 12.5],
    ]),
  ).toEqual({ customer: '*ContactName', date: '*InvoiceDate', amount: 'Total', orderId: '*InvoiceNumber' });
});

test('Trendyol: the decoy "Müşteri Sipariş Adedi" is not the customer', () => {
  expect(
    found(
      'Barkod,Paket No,Kargo Firması,Sipariş Tarihi,Kargoya Teslim Tarihi,Sipariş Numarası,Alıcı,Sipariş Statüsü,Komisyon Oranı,Satış Tutarı,İndirim Tutarı,Faturalanacak Tutar,Teslim Tarihi,Müşteri Sipariş Adedi',
      [
        ...[
          '86901',
          11,
          'X',
          '21.07.2024 10:00',
          '22.07.2024',
          901,
          'Ayşe Işık',
          'Teslim Edildi',
          '12',
          '1.234,56',
          '0,00',
          '1.234,56',
          '',
          3,
        ],
      ],
    ),
  ).toEqual({
    customer: 'Alıcı',
    date: 'Sipariş Tarihi',
    amount: 'Faturalanacak Tutar',
    orderId: 'Sipariş Numarası',
    status: 'Sipariş Statüsü',
  });
});

test('Persian by hand: the mobile number is the key, the unit stands in brackets', () => {
  expect(
    found('شماره سفارش,نام خریدار,موبایل خریدار,ایمیل خریدار,محصول,مبلغ (تومان),تاریخ ثبت,وضعیت', [
      ...['۱۲', 'سارا', '۰۹۱۲۳۴۵۶۷۸۹', '', 'کیف', '۱۲۳٬۰۰۰', '۱۴۰۴/۷/۲۱', 'تحویل شده'],
    ]),
  ).toEqual({
    customer: 'موبایل خریدار',
    date: 'تاریخ ثبت',
    amount: 'مبلغ (تومان)',
    orderId: 'شماره سفارش',
    status: 'وضعیت',
  });
});

test.each([
  ['master_id,sample_id,date,cds,dollars', 'master_id', ['4', '1', '1997-01-01', '2', '29.33']],
  ['customer_id,date,cds,dollars', 'customer_id', ['4', '1997-01-01', '2', '29.33']],
])('CDNOW: %s', (header, customer, row) => {
  expect(found(header, row)).toEqual({ customer, date: 'date', amount: 'dollars' });
});

test('a bare ID is the customer when nobody else is', () => {
  expect(found('ID,Date,Amount', ['A1', 45000, 5])).toEqual({
    customer: 'ID',
    date: 'Date',
    amount: 'Amount',
  });
  expect(found('ID,Email,Date,Amount', ['A1', 'a@b.c', 45000, 5])).toMatchObject({
    customer: 'Email',
    orderId: 'ID',
  });
});

test('a customer column that is mostly empty gives way to a filled one', () => {
  const rows = Array.from({ length: 10 }, (_, i) => [i === 0 ? 'X' : '', `p${i}@shop.com`, 45000 + i, 5]);
  expect(found('Customer ID,Email,Date,Amount', ...rows).customer).toBe('Email');
});

test('a column is no date column when its cells are no dates', () => {
  expect(found('Customer,Date,Order date,Amount', ['A', 45000, 'soon', 5]).date).toBe('Date');
});

test('a product name and a channel are no order ids', () => {
  const orders = ['A', 45000, 5, 'Blue mug', 'Web'];
  expect(found('Customer,Date,Amount,Product name,Order channel', orders).orderId).toBeUndefined();
});

test('ids are never money', () => {
  const rows = Array.from({ length: 6 }, (_, i) => ['A', 45000, 7264831190 + i, 5]);
  expect(found('Customer,Date,Total,Amount', ...rows).amount).toBe('Amount');
});

test('the header may stand below a title, and data below it', () => {
  const result = findColumns(
    table(
      ['Sales report'],
      ['Date range: March'],
      [],
      [null, 'Customer', 'Date', 'Amount'],
      [null, 'A', 45000, 5],
    ),
  );
  expect(result).toMatchObject({ headerRow: 3, columns: { customer: 1, date: 2, amount: 3 }, problems: [] });
});

test('without a header exactly three filled columns are customer, date, amount', () => {
  expect(findColumns(table(['A', 45000, 5], ['B', 45001, 6]))).toMatchObject({
    headerRow: null,
    columns: { customer: 0, date: 1, amount: 2 },
    headers: ['A', 'B', 'C'],
    problems: [],
  });
  expect(findColumns(table(['A', null, 45000, 5])).columns).toEqual({ customer: 0, date: 2, amount: 3 });
});

test.each([2, 4, 1])('without a header %d columns are an error', (width) => {
  const rows = [['A', 45000, 5, 7].slice(0, width), ['B', 45001, 6, 7].slice(0, width)];
  expect(findColumns(table(...rows)).problems).toEqual([
    { code: 'noHeader', params: { sheet: 'Orders', columns: width }, severity: 'error' },
  ]);
});

test('a header in an unknown language still is a header, and three columns need no more', () => {
  expect(findColumns(table(['Kunde', 'Datum', 'Betrag'], ['A', '2024-01-01', 5]))).toMatchObject({
    headerRow: 0,
    columns: { customer: 0, date: 1, amount: 2 },
    problems: [],
  });
});

test('with a header each column that is missing is told', () => {
  const { problems } = findColumns(
    table(['Email', 'Colour', 'Size', 'City'], ['a@b.c', 'red', 'XL', 'Bursa']),
  );
  expect(problems.map(({ code }) => code)).toEqual(['noDateColumn', 'noAmountColumn']);
});

test('what the user picked wins, and null means that there is none', () => {
  const orders = table(['Email', 'Phone', 'Date', 'Total', 'Status'], ['a@b.c', '0912', 45000, 5, 'paid']);
  expect(findColumns(orders, { customer: 1, status: null }).columns).toEqual({
    customer: 1,
    date: 2,
    amount: 3,
  });
});

test('what the user picked in an export of a platform comes before what is known of it', () => {
  const header = 'Name,Email,Financial Status,Currency,Subtotal,Total,Created at,Lineitem name'.split(',');
  const row = ['#1001', 'a@shop.com', 'paid', 'EUR', 30, 35, '2025-10-07 09:50:20 +0200', 'Mug'];
  const { columns, platform, found: why } = findColumns(table(header, row), { amount: 4, currency: null });
  expect(platform).toBe('shopify');
  expect(columns).toMatchObject({ customer: 1, date: 6, amount: 4, orderId: 0, status: 2 });
  expect(columns.currency).toBeUndefined();
  expect(why.find(({ role }) => role === 'amount')).toMatchObject({ reason: 'user' });
});

test.each([
  ['name', ['Ann Lee', 'Bo Ek', 'K-3', 'K-4']],
  ['id', ['Ann Lee', 'K-2', 'K-3', 'K-4']],
])('a column of customers is of names when half of its cells are, else of ids: %s', (kind, cells) => {
  const rows = cells.map((cell, i) => [cell, `2024-01-0${i + 1}`, 20 + i]);
  expect(findColumns(table(['Customer name', 'Date', 'Total'], ...rows)).customerKind).toBe(kind);
});

test.each([
  ['unitPrice', ['Customer', 'Date', 'Unit price', 'Quantity']],
  ['unknown', ['Customer', 'Date', 'Unit price', 'Note']],
])('a price is of one piece only beside a quantity: %s', (kind, header) => {
  const rows = ['K-1', 'K-2', 'K-1'].map((who, i) => [who, `2024-01-0${i + 1}`, 20.5 + i, i + 1]);
  const { columns, amountKind } = findColumns(table(header, ...rows));
  expect([columns.amount, amountKind]).toEqual([2, kind]);
});

test('a picked column that is not there is a problem', () => {
  expect(findColumns(table(['Customer', 'Date', 'Total'], ['A', 45000, 5]), { amount: 9 }).problems).toEqual([
    {
      code: 'unknownColumn',
      params: { column: 'J', headers: ['Customer', 'Date', 'Total'] },
      severity: 'error',
    },
  ]);
});

test('a table of nothing is empty', () => {
  for (const rows of [[], [[]], [[null, ''], ['  ']]]) {
    expect(findColumns(table(...rows)).problems.map(({ code }) => code)).toEqual(['emptyTable']);
  }
});

test('of a sheet with every column filled the first ones are searched, and what the user picks', () => {
  const far = 16_380;
  const headers: Cell[] = [
    'Customer',
    'Date',
    ...Array.from({ length: far - 2 }, (_, i) => `H${i}`),
    'Amount',
  ];
  const rows = [1, 2, 3].map((day): Cell[] => ['ann', 45_000 + day, ...Array(far - 2).fill('x'), 10 * day]);
  const table = tableOf([headers, ...rows]);
  const before = process.cpuUsage();
  expect(findColumns(table).columns).toEqual({ customer: 0, date: 1 });
  const found = findColumns(table, { amount: far });
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(2_000_000);
  expect(found.columns).toEqual({ customer: 0, date: 1, amount: far });
  expect(found.headers[far]).toBe('Amount');
  expect(found.problems).toEqual([]);
});

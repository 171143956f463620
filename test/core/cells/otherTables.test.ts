import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { readOrders } from '../../../core/orders/readOrders';
import { readTable } from '../../../core/orders/readTable';
import { problemText } from '../../../core/speech/problems/problemText';

const languages = ['en', 'tr', 'fa'] as const;

/** Codes of the problems of a table: a line for each row, cells with | between them; numbers are numbers. */
const tableIn = (text: string) => {
  const cell = (part: string): Cell => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : part.trim());
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|').map(cell));
  return tableOf(rows, { sheet: 'Export' });
};
const read = (text: string) => readOrders(tableIn(text));
const codes = (text: string) => read(text).problems.map(({ code }) => code);

const customers: readonly (readonly [what: string, lacks: readonly string[], table: string])[] = [
  [
    'a shop’s export of customers',
    ['firstOrder', 'lastOrder'],
    `First Name|Last Name|Email|Accepts Email Marketing|Total Spent|Total Orders|Note
     Ann|Lee|ann@shop.com|yes|120.50|3|
     Ben|Ray|ben@shop.com|no|40.00|1|`,
  ],
  [
    'customers of an API, with the day of the account',
    ['firstOrder', 'lastOrder'],
    `id|email|created_at|orders_count|total_spent|last_order_id
     7001|ann@shop.com|2024-01-02|3|120.50|991
     7002|ben@shop.com|2024-01-05|1|40.00|992`,
  ],
  [
    'a table of recency, frequency and monetary value',
    ['firstOrder', 'lastOrder'],
    `CustomerID|Recency|Frequency|Monetary
     12346|326|1|77183.6
     12347|3|7|4310
     12348|76|4|1797.24`,
  ],
  [
    'the same beside the age of people',
    ['firstOrder', 'lastOrder'],
    `customer_id|age|recency|frequency|monetary
     c1|34|3|1|77.6
     c2|28|12|7|431
     c3|61|7|4|179`,
  ],
  [
    'a donor list',
    ['orderCount', 'firstOrder'],
    `Donor ID|Donor name|Last gift date|Lifetime giving total|Total gifts amount
     D1|Ann Lee|2024-03-01|500|500
     D2|Ben Ray|2024-05-11|50|50`,
  ],
  [
    'Turkish',
    ['firstOrder'],
    `Müşteri No|Sipariş Sayısı|Son Sipariş Tarihi|Toplam Harcama
     M1|4|01.03.2024|1250,50
     M2|1|13.05.2024|99,90`,
  ],
  [
    'Persian',
    ['firstOrder'],
    `نام مشتری|تعداد سفارش|آخرین خرید|مجموع خرید
     آوا رضایی|4|1403/02/01|1250000
     سارا کریمی|1|1403/03/15|990000`,
  ],
];

test.each(customers)('a table of customers is named, with what it lacks: %s', (_, lacks, table) => {
  const [problem, ...others] = read(table).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'customersLack', severity: 'error', params: { lacks } });
});

test('the columns of a donor database are enough: first and last gift, how many and how much', () => {
  const donors =
    tableIn(`Constituent ID|Name|First Gift Date|First Gift Amount|Last Gift Date|Largest Gift Date|Average Gift Amount|Cumulative Received Amount|Cumulative Gift Count|YTD Gift Count
     7|Ann Lee|01/02/2022|$50|03/31/2024|03/31/2024|$100|$200|2|1
     8|Ben Ray|05/11/2023|$50|05/11/2023|05/11/2023|$50|$50|1|0`);
  const found = readTable(donors);
  expect(found.kind).toBe('customers');
  expect(found.found.found.map(({ role, header }) => [role, header])).toEqual(
    expect.arrayContaining([
      ['firstOrder', 'First Gift Date'],
      ['lastOrder', 'Last Gift Date'],
      ['totalSpend', 'Cumulative Received Amount'],
      ['orderCount', 'Cumulative Gift Count'],
    ]),
  );
});

test('totals in several columns are to be added up, by what they are', () => {
  const { problems } =
    read(`master_id|first_order_date|last_order_date|orders_online|orders_store|spent_online|spent_store
    m-1|2020-01-10|2021-02-01|4|1|799.30|139.90
    m-2|2019-03-18|2021-03-05|9|2|1853.50|159.90`);
  expect(problems).toMatchObject([
    {
      code: 'customersLack',
      params: {
        lacks: [],
        several: [
          { need: 'orderCount', headers: ['orders_online', 'orders_store'] },
          { need: 'totalSpend', headers: ['spent_online', 'spent_store'] },
        ],
      },
    },
  ]);
});

const others: readonly (readonly [code: string, what: string, table: string])[] = [
  ['pivotTable', 'months by name', 'Customer|Jan 2024|Feb 2024|Mar 2024|Total\nAnn|10|20|30|60\nBen|5||7|12'],
  ['pivotTable', 'months as numbers', 'Müşteri|2024-01|2024-02|2024-03\nAyşe|10|20|30\nBora|5||7'],
  ['pivotTable', 'Persian months', 'مشتری|فروردین ۱۴۰۳|اردیبهشت ۱۴۰۳|خرداد ۱۴۰۳\nآوا|10|20|30'],
  ['pivotTable', 'years', 'Donor|2021|2022|2023\nAnn|10|20|30\nBen|5||7'],
  ['pivotTable', 'quarters of a product', 'Ürün|Q1 2024|Q2 2024|Q3 2024\nMug|10|20|30'],
  [
    'eventLog',
    'without amounts',
    'event_time|event_name|user_id\n2024-01-02|view|u1\n2024-01-03|purchase|u1',
  ],
  [
    'eventLog',
    'without purchases',
    'event_time|event_type|product_id|price|user_id\n2024-01-02|view|p1|20|u1\n2024-01-03|cart|p1|20|u1',
  ],
  ['productList', 'a price list', 'SKU|Product name|Price|Stock\nA1|Mug|12.50|4\nA2|Cup|7.00|0'],
  ['productList', 'Turkish stock', 'Stok Kodu|Ürün Adı|Satış Fiyatı|Stok\nA1|Kupa|12,50|4\nA2|Fincan|7,00|1'],
  ['productList', 'a Persian price list', 'کد کالا|نام کالا|قیمت|موجودی\n1|لیوان|125000|4\n2|فنجان|70000|1'],
  [
    'productList',
    'sales by product',
    'Product title|Net quantity|Gross sales|Total sales\nMug|3|37.5|30\nCup|4|28|28',
  ],
  [
    'totalsByPeriod',
    'sales by day',
    'Day|Orders|Gross sales|Total sales\n2024-01-01|3|37.5|30\n2024-01-02|4|28|28',
  ],
  ['totalsByPeriod', 'in Turkish', 'Tarih|Sipariş Sayısı|Ciro\n01.01.2024|3|37,5\n13.01.2024|4|28'],
];

test.each(others)('%s: %s', (code, _, table) => {
  expect(codes(table)).toEqual([code]);
});

const moreOthers: typeof others = [
  [
    'totalsByPeriod',
    'donors by year',
    'Donor|Year|Largest Gift|Number of Gifts|Total Gifts\nAnn|2021|50|2|80\nAnn|2022|60|1|60',
  ],
  [
    'ledger',
    'an account',
    'Date|Description|Charge|Credit|Balance\n2024-01-02|Order|20||20\n2024-01-05|Paid||20|0',
  ],
  ['ledger', 'cari hesap', 'Tarih|Fiş No|Açıklama|Borç|Alacak|Bakiye\n02.01.2024|F1|Satış|20,50||20,50'],
  ['ledger', 'دفتر', 'تاریخ|شرح|بدهکار|بستانکار|مانده\n1403/02/01|فروش|125000||125000'],
];

test.each(moreOthers)('%s: %s', (code, _, table) => {
  expect(codes(table)).toEqual([code]);
});

const orders: readonly (readonly [what: string, table: string])[] = [
  ['every customer once', 'Customer|Date|Amount\nann|2024-01-02|10\nben|2024-01-05|20'],
  [
    'with what the customer had bought before',
    'Order ID|Customer|Date|Amount|Orders count|Total spent|Last order date\n1|ann|2024-01-02|10|1|10|2024-01-02\n2|ben|2024-01-05|20|1|20|2024-01-05',
  ],
  [
    'three days in a row',
    'Buyer|Order date|Ship date|Delivered|Total\nann|2024-01-02|2024-01-03|2024-01-04|10',
  ],
  [
    'a log with purchases',
    'event_time|event_type|price|user_id\n2024-01-02|view|20|u1\n2024-01-03|purchase|20|u1',
  ],
];

test.each(orders)('a list of orders stays one: %s', (_, table) => {
  expect(read(table).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a column that the user picks makes it a list of orders', () => {
  const rows = [
    ['Client', 'Last visit', 'Visits', 'Total'],
    ['ann', '2024-01-02', 3, 10],
    ['ben', '2024-01-05', 1, 20],
  ];
  const table = tableOf(rows, { sheet: 'Export' });
  expect(readOrders(table).problems.map(({ code }) => code)).toEqual(['customersLack']);
  expect(readOrders(table, { columns: { date: 1, amount: 3 } }).used).toBe(2);
});

test.each(languages)('the sentences of %s say what it is and what to export instead', (language) => {
  const { customersLack } = messagesOf(language);
  expect(customersLack).not.toMatch(/undefined|null/);
  for (const [, , table] of [...others, ...moreOthers]) {
    const [problem] = read(table).problems;
    if (problem === undefined) throw new Error('no problem');
    const sentence = problemText(problem, language);
    expect(sentence).toContain('Export');
    expect(sentence).toContain(
      { en: 'a row for each order', tr: 'her sipariş için bir satır', fa: 'برای هر سفارش یک ردیف' }[language],
    );
  }
});

function messagesOf(language: (typeof languages)[number]) {
  const [first] = customers;
  const [problem] = read(first?.[2] ?? '').problems;
  if (problem === undefined) throw new Error('no problem');
  return { customersLack: problemText(problem, language) };
}

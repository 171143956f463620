import type { Cell } from '../../../core/cells/cell';
import { findColumns } from '../../../core/cells/columns/findColumns';
import type { Weighed } from '../../../core/cells/columns/weighColumns';
import { catalog } from '../../../core/functions/catalog/catalog';
import { FunctionError } from '../../../core/functions/types';
import { readOrders } from '../../../core/orders/readOrders';
import { questionText } from '../../../core/speech/check/checkText';
import { languages } from '../../../core/speech/language';
import { codes, shown, table } from './table';

/** Six rows of plausible cells: what stands in a column is told by a word. Of K-1 there are three orders, of K-2 two. */
const cellsOf: Readonly<Record<string, readonly Cell[]>> = {
  id: ['K-1', 'K-2', 'K-1', 'K-3', 'K-2', 'K-1'],
  order: ['1001', '1002', '1003', '1004', '1005', '1006'],
  day: ['2024-01-03', '2024-02-09', '2024-03-11', '2024-03-15', '2024-04-02', '2024-05-20'],
  dayAfter: ['2024-01-04', '2024-02-10', '2024-03-12', '2024-03-16', '2024-04-03', '2024-05-21'],
  joined: ['2020-05-01', '2021-08-02', '2020-05-01', '2022-01-09', '2021-08-02', '2020-05-01'],
  money: ['145.11', '32.50', '78.00', '60.25', '99.90', '15.00'],
  taxed: ['171.20', '38.35', '92.04', '71.10', '117.88', '17.70'],
  pieces: [3, 1, 2, 1, 4, 1],
  price: ['48.37', '32.50', '39.00', '60.25', '24.975', '15.00'],
  round: [1450, 320, 780, 600, 995, 150],
  few: [5, 10, 8, 5, 20, 10],
  share: [0.1234, 0.777, 0.5312, 0.25, 0.9, 0.3333],
  word: ['red', 'green', 'red', 'blue', 'red', 'green'],
};

function rowsOf(columns: string): { headers: string[]; rows: Cell[][] } {
  const pairs = columns.split(', ').map((column) => column.split('=') as [string, string]);
  const cells = (kind: string) => {
    const known = cellsOf[kind];
    if (known === undefined) throw new Error(`no cells of kind ${kind}`);
    return known;
  };
  return {
    headers: pairs.map(([header]) => header),
    rows: [0, 1, 2, 3, 4, 5].map((row) => pairs.map(([, kind]) => cells(kind)[row] ?? null)),
  };
}

function found(columns: string, backwards = false) {
  const { headers, rows } = rowsOf(columns);
  return findColumns(table(headers, ...(backwards ? rows.reverse() : rows)));
}

/** The column that is read, then the others that it could be; "?" before them when the user has to say. */
function read(columns: string, role: Weighed, backwards = false): string {
  const { headers, columns: chosen, possible } = found(columns, backwards);
  const used = headers[chosen[role] ?? -1] ?? 'none';
  const several = possible[role];
  if (several === undefined) return used;
  const all = several.columns.map((column) => headers[column]).join(' | ');
  return several.isOpen ? `? ${all}` : all;
}

describe('small whole numbers give way to money, whatever the better header', () => {
  test.each([
    ['Customer=id, Date=day, Total=pieces, Order Value=money', 'Order Value | Total'],
    ['Customer=id, Date=day, Sales=pieces, Sales TL=money', 'Sales TL | Sales'],
    ['Customer=id, Date=day, Value=few, Invoice Value EUR=round', 'Invoice Value EUR | Value'],
    ['Müşteri=id, Tarih=day, Toplam=pieces, Sepet Tutarı=money', 'Sepet Tutarı | Toplam'],
    ['Müşteri=id, Tarih=day, Satış=pieces, Satış TL=round', 'Satış TL | Satış'],
    ['مشتری=id, تاریخ=day, جمع=pieces, مبلغ ناخالص=round', 'مبلغ ناخالص | جمع'],
    ['مشتری=id, تاریخ=day, فروش=pieces, فروش (تومان)=round', 'فروش (تومان) | فروش'],
  ])('%s', (columns, expected) => {
    expect(read(columns, 'amount')).toBe(expected);
    expect(read(columns, 'amount', true)).toBe(expected);
  });

  test('but are the amounts where nothing else can be', () => {
    expect(read('Customer=id, Date=day, Total=few', 'amount')).toBe('Total');
    expect(read('Customer=id, Date=day, Amount=few, Distance=money', 'amount')).toBe('Amount');
    expect(read('Müşteri=id, Tarih=day, Toplam=few, Not=id', 'amount')).toBe('Toplam');
  });

  test('with a currency beside them they are money', () => {
    const priced = table(
      ['Customer', 'Date', 'Total', 'Order Value'],
      ...[5, 8, 3].map((euros, i) => [`c${i}`, `2024-01-1${i}`, `${euros} €`, `${euros + 2}.50`]),
    );
    expect(findColumns(priced).columns.amount).toBe(2);
  });
});

describe('quantity × price is proof', () => {
  test.each([
    [
      'Customer=id, Date=day, Qty=pieces, Unit Price=price, Ticket Amount=taxed, Basket Amount=money',
      'Basket Amount | Ticket Amount',
    ],
    ['Customer=id, Date=day, Qty=pieces, Amount=price, Row Total=money', 'Row Total | Amount'],
    [
      'Müşteri=id, Tarih=day, Adet=pieces, Birim Fiyat=price, Masa Tutarı=taxed, Kasa Tutarı=money',
      'Kasa Tutarı',
    ],
    ['Müşteri=id, Tarih=day, Adet=pieces, Tutar=price, Satır Toplamı=money', 'Satır Toplamı | Tutar'],
    ['مشتری=id, تاریخ=day, تعداد=pieces, قیمت واحد=price, مبلغ الف=taxed, مبلغ ب=money', 'مبلغ ب'],
  ])('%s', (columns, expected) => {
    expect(read(columns, 'amount')).toBe(expected);
    expect(read(columns, 'amount', true)).toBe(expected);
  });

  test('multiplying by 1 proves nothing', () => {
    const rows = [12.5, 30, 7.25].map((price, i) => [`c${i}`, `2024-01-1${i}`, 1, price, price, price * 1.2]);
    const once = table(['Customer', 'Date', 'Qty', 'Unit Price', 'Ticket Amount', 'Basket Amount'], ...rows);
    expect(findColumns(once).possible.amount).toEqual({ columns: [4, 5], isOpen: true });
  });
});

describe('a day that is the same for all orders of a customer is no order’s day', () => {
  test.each([
    ['Customer=id, Created=joined, Order=order, Visit Date=day, Amount=money', 'Visit Date | Created'],
    ['Customer=id, Date=joined, Order No=order, Timestamp=day, Amount=money', 'Timestamp | Date'],
    ['Customer=id, Created at=joined, Date 2=day, Amount=money', 'Date 2 | Created at'],
    ['Müşteri=id, Tarih=joined, Fiş No=order, Ziyaret Tarihi=day, Tutar=money', 'Ziyaret Tarihi | Tarih'],
    ['مشتری=id, تاریخ=joined, تاریخ مراجعه=day, مبلغ=money', 'تاریخ مراجعه | تاریخ'],
  ])('%s', (columns, expected) => {
    expect(read(columns, 'date')).toBe(expected);
    expect(read(columns, 'date', true)).toBe(expected);
  });

  test('the user is asked when only the cells say that another column could be it', () => {
    expect(read('Customer=id, Created=joined, Order=order, When=day, Amount=money', 'date')).toBe(
      '? Created | When',
    );
    expect(read('Müşteri=id, Tarih=joined, Ziyaret=day, Tutar=money', 'date')).toBe('? Tarih | Ziyaret');
  });

  test.each([
    ['Customer', 'Order', 'Created', 'Amount'],
    ['Müşteri', 'Sipariş No', 'Tarih', 'Tutar'],
    ['مشتری', 'شماره سفارش', 'تاریخ', 'مبلغ'],
  ])('and where no other column can be it, this is said: %s, %s, %s', (...header) => {
    const rows = Array.from({ length: 8 }, (_, i) => [`c${i % 4}`, `o${i}`, 45_000 + (i % 4), 5 + i]);
    expect(readOrders(table(header, ...rows)).problems).toContainEqual({
      code: 'oneDayEach',
      params: { header: header[2], customers: 4 },
      where: 'Orders!C2',
      severity: 'warning',
    });
    const later = rows.map(([who, order, day, amount], i) => [who, order, i === 7 ? 45_300 : day, amount]);
    expect(codes(readOrders(table(header, ...later)))).not.toContain('oneDayEach');
    const withoutNumbers = rows.map(([who, , day, amount]) => [who, '', day, amount]);
    expect(codes(readOrders(table(header, ...withoutNumbers)))).not.toContain('oneDayEach');
  });

  test('a single order of each customer proves nothing', () => {
    const rows = [0, 1, 2].map((i) => [`c${i}`, `2024-01-1${i}`, `2024-02-1${i}`, 5]);
    expect(findColumns(table(['Customer', 'Date', 'When', 'Amount'], ...rows)).columns.date).toBe(1);
  });
});

describe('where two columns stay possible', () => {
  test.each<[string, Weighed, string]>([
    [
      'Customer=id, Date=day, Ticket Amount=taxed, Basket Amount=money',
      'amount',
      '? Ticket Amount | Basket Amount',
    ],
    [
      'Customer=id, Date=day, Total Amount A=money, Total Amount B=taxed',
      'amount',
      '? Total Amount A | Total Amount B',
    ],
    ['Customer=id, Date=day, Total=pieces, Charge=money', 'amount', '? Total | Charge'],
    ['Customer=id, Date=day, Value=pieces, Price=money', 'amount', '? Value | Price'],
    ['Customer=id, Date=day, Retail Price=taxed, Zest=money', 'amount', '? Retail Price | Zest'],
    [
      'Customer=id, Date=day, Amount Pledged=taxed, Amount Sent=money',
      'amount',
      '? Amount Pledged | Amount Sent',
    ],
    ['Müşteri=id, Tarih=day, Fiyat=taxed, Kasaya Giren=money', 'amount', '? Fiyat | Kasaya Giren'],
    ['مشتری=id, تاریخ=day, قیمت=taxed, صندوق=money', 'amount', '? قیمت | صندوق'],
    ['Customer=id, Till Date=day, Desk Date=dayAfter, Amount=money', 'date', '? Till Date | Desk Date'],
    ['Müşteri=id, Tarih=day, Tutar 1=money, Tutar 2=taxed', 'amount', '? Tutar 1 | Tutar 2'],
    ['Müşteri=id, Masa Tarihi=day, Kasa Tarihi=dayAfter, Tutar=money', 'date', '? Masa Tarihi | Kasa Tarihi'],
    ['مشتری=id, تاریخ=day, مبلغ الف=money, مبلغ ب=taxed', 'amount', '? مبلغ الف | مبلغ ب'],
    ['مشتری=id, تاریخ الف=day, تاریخ ب=dayAfter, مبلغ=money', 'date', '? تاریخ الف | تاریخ ب'],
  ])('the user is asked: %s', (columns, role, expected) => {
    expect(read(columns, role)).toBe(expected);
    expect(read(columns, role, true)).toBe(expected);
    const { headers, rows } = rowsOf(columns);
    const orders = readOrders(table(headers, ...rows));
    expect(orders.book.day).toHaveLength(0);
    expect(codes(orders)).toEqual([role === 'date' ? 'severalDateColumns' : 'severalAmountColumns']);
    expect(orders.questions).toMatchObject([{ code: `${role}Column`, needed: true, current: null, rows: 6 }]);
  });

  test.each<[string, Weighed, string]>([
    ['Customer=id, Order Date=day, Invoice Date=dayAfter, Amount=money', 'date', 'Order Date | Invoice Date'],
    ['Customer=id, Date=day, Gross=taxed, Net=money', 'amount', 'Gross | Net'],
    ['Customer=id, Date=day, Total Paid=money, Total=taxed', 'amount', 'Total | Total Paid'],
    [
      'Müşteri=id, Sipariş Tarihi=day, Fatura Tarihi=dayAfter, Tutar=money',
      'date',
      'Sipariş Tarihi | Fatura Tarihi',
    ],
    ['مشتری=id, تاریخ سفارش=day, تاریخ پرداخت=dayAfter, مبلغ=money', 'date', 'تاریخ سفارش | تاریخ پرداخت'],
  ])('a better name is read, which is said and can be changed: %s', (columns, role, expected) => {
    expect(read(columns, role)).toBe(expected);
    const { headers, rows } = rowsOf(columns);
    const orders = readOrders(table(headers, ...rows));
    const [used, other] = expected.split(' | ');
    expect(orders.problems).toContainEqual({
      code: role === 'date' ? 'severalDateColumns' : 'severalAmountColumns',
      params: { headers: [other], used },
      severity: 'note',
    });
    const index = headers.indexOf(used ?? '');
    expect(orders.questions).toMatchObject([{ code: `${role}Column`, needed: false, current: index }]);
  });

  test.each([
    'Customer=id, Date=day, Subtotal=money, Total=taxed',
    'Customer=id, Date=day, Tax Amount=money, Amount=taxed, Amount EUR=taxed',
    'Customer=id, Order Date=day, Ship Date=dayAfter, Signup Date=joined, Amount=money',
    'Müşteri=id, Tarih=day, Vade Tarihi=dayAfter, Ara Toplam=money, Toplam=taxed',
  ])('nothing is asked when the others are something else, a part, or the same: %s', (columns) => {
    expect(found(columns).possible).toEqual({});
  });

  test.each([
    ['Customer=id, Date=day, Amount=few', 'Amount'],
    ['Customer=id, Date=day, Total=few', 'Total'],
    ['Müşteri=id, Tarih=day, Toplam=few', 'Toplam'],
    ['مشتری=id, تاریخ=day, جمع=money', 'جمع'],
  ])('a column that means nothing changes nothing: %s', (columns, amount) => {
    for (const kind of ['share', 'word', 'pieces', 'id', 'order']) {
      expect(read(`${columns}, Zebra=${kind}`, 'amount')).toBe(amount);
      expect(read(`Zebra=${kind}, ${columns}`, 'date')).toMatch(/^(Date|Tarih|تاریخ)$/);
    }
  });

  test('money is no order number, however its header begins', () => {
    expect(found('Customer=id, Date=day, Order Cost=money, Amount=taxed').columns.orderId).toBeUndefined();
    expect(found('Müşteri=id, Tarih=day, Sipariş Bedava=money, Tutar=taxed').columns.orderId).toBeUndefined();
    expect(found('مشتری=id, تاریخ=day, سفارش ویژه=money, مبلغ=taxed').columns.orderId).toBeUndefined();
  });

  const { headers, rows } = rowsOf('Customer=id, Date=day, Ticket Amount=taxed, Basket Amount=money');

  test('the picked column is read, and the question stays to be changed', () => {
    const orders = readOrders(table(headers, ...rows), { columns: { amount: 3 } });
    expect(shown(orders)[0]).toBe('2024-01-03 k-1 145.11');
    expect(orders.problems).toEqual([]);
    expect(orders.questions).toMatchObject([{ code: 'amountColumn', needed: false, current: 3 }]);
  });

  test('each answer shows the header and the first cells, as days where they are', () => {
    const days = table(
      ['Customer', 'Till Date', 'Desk Date', 'Amount'],
      ['Ann', 45_000, 45_001, 5],
      ['Bo', 45_002, 45_010, 6],
    );
    const [question] = readOrders(days).questions;
    if (!question) throw new Error('nothing is asked');
    expect(questionText(question, 'en')).toEqual({
      asked: 'Which column is the order date?',
      answers: [
        { text: 'Till Date', readings: ['2023-03-15 · 2023-03-17'] },
        { text: 'Desk Date', readings: ['2023-03-16 · 2023-03-25'] },
      ],
    });
  });

  test('numbers are shown without the rounding of the machine', () => {
    const taxed = [10, 72].map((net, i) => [`c${i}`, '2024-01-31', net * 1.2, net]);
    const [question] = readOrders(table(headers, ...taxed)).questions;
    expect(question?.answers.map(({ readings }) => readings.map(({ text }) => text))).toEqual([
      ['12', '86.4'],
      ['10', '72'],
    ]);
  });

  test.each(languages)('a formula names the columns and what to do (%s)', (language) => {
    const clv = catalog.find(({ name }) => name === 'CLV');
    const run = () => clv?.run([[headers, ...rows]], { language, mostCells: 1e6 });
    expect(run).toThrow(FunctionError);
    expect(run).toThrow(/Ticket Amount.*Basket Amount.*(Amount|Tutar|مبلغ)/);
    const renamed = headers.map((header) =>
      header === 'Basket Amount' ? { en: 'Amount', tr: 'Tutar', fa: 'مبلغ' }[language] : header,
    );
    expect(clv?.run([[renamed, ...rows]], { language, mostCells: 1e6 })).toHaveLength(4);
  });
});

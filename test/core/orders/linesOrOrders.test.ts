import type { Cell } from '../../../core/cells/cell';
import { readOrders } from '../../../core/orders/readOrders';
import { codes, shown, skipped, table } from './table';

type Row = readonly Cell[];

const revenue = (...rows: readonly Row[]) => {
  const { book } = readOrders(table(...rows));
  return [book.amount.length, book.amount.reduce((sum, amount) => sum + amount, 0)];
};

const day = (order: number) => 45_000 + order;

describe('quantity × unit price = amount proves lines, so equal lines of a cart add up', () => {
  test.each<[string, string]>([
    ['English', 'Order ID|Customer|Date|Quantity|Unit price|Total amount'],
    ['snake_case', 'order_id|customer_id|order_date|quantity|unit_price|total_amount'],
    ['Turkish', 'Sipariş No|Müşteri No|Sipariş Tarihi|Adet|Birim Fiyat|Toplam Tutar'],
    ['Persian', 'شماره سفارش|کد مشتری|تاریخ سفارش|تعداد|قیمت واحد|مبلغ کل'],
    ['named as a total', 'Order ID|Customer|Date|Quantity|Unit price|Order total'],
  ])('%s', (_, header) => {
    expect(
      revenue(
        header.split('|'),
        [1, 'a', day(1), 1, 5, 5],
        [1, 'a', day(1), 1, 5, 5],
        [2, 'b', day(2), 2, 20, 40],
        [2, 'b', day(2), 2, 20, 40],
        [3, 'a', day(9), 3, 4, 12],
      ),
    ).toEqual([3, 102]);
  });

  test('a total that every line repeats is not the product of its line', () => {
    expect(
      revenue(
        'Order ID|Customer|Date|Quantity|Unit price|Amount'.split('|'),
        [1, 'a', day(1), 1, 5, 10],
        [1, 'a', day(1), 1, 5, 10],
        [2, 'b', day(2), 2, 20, 70],
        [2, 'b', day(2), 3, 10, 70],
        [3, 'a', day(9), 3, 4, 12],
      ),
    ).toEqual([3, 92]);
  });
});

describe('orders whose rows differ prove lines', () => {
  const header = ['Order ID', 'Customer', 'Date', 'Amount'];

  test('so an order of equal rows beside them adds up', () => {
    expect(
      revenue(header, [1, 'a', day(1), 20], [1, 'a', day(1), 5], [2, 'b', day(2), 7], [2, 'b', day(2), 7]),
    ).toEqual([2, 39]);
  });

  test('equal rows alone prove nothing: the total is taken once', () => {
    expect(revenue(header, [1, 'a', day(1), 20], [1, 'a', day(1), 20], [2, 'b', day(2), 7])).toEqual([2, 27]);
  });

  test('a few totals that were corrected are no lines', () => {
    const repeated = Array.from({ length: 20 }, (_, i) => [
      [i, 'a', day(i), 10 + i],
      [i, 'a', day(i), 10 + i],
    ]).flat();
    expect(revenue(header, ...repeated, ['x', 'b', day(3), 7], ['x', 'b', day(3), 8])).toEqual([21, 405]);
  });
});

describe('how many orders must say so', () => {
  /** Orders of two rows of 5 each, and one of 5 and 6: as lines 10 each and 11, as totals 5 each and 11. */
  const mixed = (header: string, equal: number) =>
    revenue(
      ['Order ID', 'Customer', 'Date', 'Product', header],
      ...Array.from({ length: equal }, (_, i) => [
        [i, 'a', day(i), 'Mug', 5],
        [i, 'a', day(i), 'Vase', 5],
      ]).flat(),
      ['x', 'b', day(40), 'Mug', 5],
      ['x', 'b', day(40), 'Vase', 6],
    );

  test('one in ten, where the header says neither', () => {
    expect(mixed('Amount', 9)).toEqual([10, 9 * 10 + 11]);
    expect(mixed('Amount', 10)).toEqual([11, 10 * 5 + 11]);
  });

  test('one in four, where it says that they are totals', () => {
    expect(mixed('Order total', 3)).toEqual([4, 3 * 10 + 11]);
    expect(mixed('Order total', 4)).toEqual([5, 4 * 5 + 11]);
  });

  test('nine rows in ten whose amount is quantity × price', () => {
    const priced = (wrong: number) =>
      revenue(
        'Order ID|Customer|Date|Product|Quantity|Unit price|Order total'.split('|'),
        ...Array.from({ length: 10 }, (_, row) => {
          const order = row >> 1;
          const product = row % 2 === 0 ? 'Mug' : 'Vase';
          return [order, 'a', day(order), product, row < wrong ? 3 : 2, 5 + order, 2 * (5 + order)];
        }),
      );
    // Orders of two rows of 10, 12, 14, 16 and 18 each: 140 as lines, 70 as totals.
    expect(priced(1)).toEqual([5, 140]);
    expect(priced(2)).toEqual([5, 70]);
  });
});

test('what was paid back on an order is taken once too where every row repeats it', () => {
  const header = ['Order ID', 'Customer', 'Date', 'Order total', 'Refunded amount'];
  expect(revenue(header, [1, 'a', day(1), 50, 20], [1, 'a', day(1), 50, 20])).toEqual([1, 30]);
  expect(revenue(header, [1, 'a', day(1), 50, 20])).toEqual([1, 30]);
});

test("Square's items are lines, though its transactions are totals", () => {
  const header =
    'Date|Time|Time Zone|Category|Item|Qty|Gross Sales|Net Sales|Transaction ID|Event Type|Customer ID';
  const item = (date: string, name: string, net: string, id: string, customer: string): Row => [
    ...[date, '09:00:00', 'Eastern Time (US & Canada)', 'Food', name, '1', net, net, id, 'Payment', customer],
  ];
  expect(
    revenue(
      header.split('|'),
      item('2024-01-05', 'Latte', '$4.50', 'TX1', 'A'),
      item('2024-01-05', 'Mocha', '$4.50', 'TX1', 'A'),
      item('2024-02-11', 'Bun', '$3.00', 'TX2', 'B'),
    ),
  ).toEqual([2, 12]);
});

describe('totals, lines and payments in one column: the totals count', () => {
  test.each<[string, string, readonly [string, string, string]]>([
    ['of a till', 'Date|Receipt Number|Line Type|Customer Code|Total', ['Sale', 'Sale Line', 'Payment']],
    ['in camelCase', 'date|receiptNumber|rowType|customerCode|total', ['sale', 'saleItem', 'tender']],
    ['invoices', 'Date|Invoice No|Type|Customer|Amount', ['Invoice', 'Invoice line', 'Payment']],
    ['in Turkish', 'Tarih|Fiş No|Satır Türü|Müşteri|Tutar', ['Satış', 'Satış Satırı', 'Ödeme']],
    ['in Persian', 'تاریخ|شماره سفارش|نوع ردیف|مشتری|مبلغ', ['فروش', 'ردیف فروش', 'پرداخت']],
  ])('%s', (_, header, [sale, line, payment]) => {
    const orders = readOrders(
      table(
        header.split('|'),
        ['2024-01-31', 'R1', sale, 'c1', 30],
        ['2024-01-31', 'R1', line, '', 10],
        ['2024-01-31', 'R1', line, '', 20],
        ['2024-01-31', 'R1', payment, '', 30],
        ['2024-02-29', 'R2', sale, 'c2', 8],
        ['2024-02-29', 'R2', line, '', 8],
        ['2024-02-29', 'R2', payment, '', 8],
      ),
    );
    expect(shown(orders)).toEqual(['2024-01-31 c1 30', '2024-02-29 c2 8']);
    expect(skipped(orders).map((row) => row.slice(2))).toEqual(Array(5).fill('notAnOrder'));
  });
});

test('carts with two equal lines, scattered among others, are no pasted export', () => {
  const lines = Array.from({ length: 30 }, (_, i): Cell[][] => {
    const line = [`${i}`, `c${i % 7}`, 45_000 + 3 * i, 'Mug', 5];
    const other = [`${i}`, `c${i % 7}`, 45_000 + 3 * i, 'Vase', 9];
    return i % 4 === 0 ? [line, line] : [line, other];
  }).flat();
  const orders = readOrders(table(['Order No', 'Customer ID', 'Date', 'Product', 'Amount'], ...lines));
  expect(codes(orders)).not.toContain('duplicateRows');
  expect(orders.book.amount.reduce((sum, amount) => sum + amount, 0)).toBe(8 * 10 + 22 * 14);
});

describe('a number of its own in each row tells equal lines from copies', () => {
  /** Two tickets for each order, of equal prices in most of them; `mark` gives what a row says beside. */
  const tickets = (header: string, mark: (order: number, ticket: number) => Cell) => {
    const lines = Array.from({ length: 20 }, (_, order): Cell[][] =>
      [0, 1].map((ticket) => [
        `${order}`,
        `c${order % 7}`,
        day(3 * order),
        mark(order, ticket),
        order % 4 === 0 ? 5 + ticket : 5,
      ]),
    ).flat();
    return readOrders(table(['Order No', 'Customer ID', 'Date', header, 'Amount'], ...lines));
  };

  test.each(['Attendee #', 'Bilet', 'بارکد'])('%s', (header) => {
    const orders = tickets(header, (order, ticket) => `T${order * 37 + ticket * 11}`);
    expect(codes(orders)).not.toContain('duplicateRows');
    expect(orders.paid).toBe(5 * 11 + 15 * 10);
  });

  test('the time at which each copy was exported marks no row', () => {
    const orders = tickets('Exported at', (_, ticket) => `2024-06-0${ticket + 1} 10:00`);
    expect(codes(orders)).toContain('duplicateRows');
  });

  test('a count of the rows marks none', () => {
    const orders = tickets('#', (order, ticket) => order * 2 + ticket + 1);
    expect(codes(orders)).toContain('duplicateRows');
  });
});

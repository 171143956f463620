import type { Cell } from '../../../core/cells/cell';
import { readOrders } from '../../../core/orders/readOrders';
import { shown, skipped, table } from './table';

const pages: readonly (readonly [string, readonly string[]])[] = [
  ['English', ['Customer', 'Date', 'Amount', 'Status']],
  ['Turkish', ['Müşteri', 'Tarih', 'Tutar', 'Durum']],
  ['Persian', ['مشتری', 'تاریخ', 'مبلغ (تومان)', 'وضعیت']],
];

describe('pages pasted under each other', () => {
  test.each(pages)('headers, titles and blank rows between them are accounted for: %s', (_, header) => {
    const orders = readOrders(
      table(
        header,
        ['Ann', '2024-01-02', 10, 'paid'],
        [],
        ['Page 2 of 3'],
        header,
        ['Bo', '2024-01-03', 20, 'paid'],
        header.map((name) => `\ufeff${name.toUpperCase()} `),
        ['Cy', '2024-01-04', 30, 'paid'],
      ),
    );
    expect(shown(orders)).toEqual(['2024-01-02 ann 10', '2024-01-03 bo 20', '2024-01-04 cy 30']);
    expect(skipped(orders)).toEqual(['3 blank', '4 heading', '5 heading', '7 heading']);
    expect(orders.problems).toEqual([]);
    expect(orders.used + orders.skipped.length).toBe(orders.rows);
  });

  test('the rows of every page are there when a page has more columns', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['Customer', 'Date', 'Amount'],
      ['Ann', '2024-01-02', 10],
      ['Customer', 'Date', 'Amount', 'City'],
      ['Bo', '2024-01-03', 20, 'Izmir'],
    ];
    expect(shown(readOrders(table(...rows)))).toEqual(['2024-01-02 ann 10', '2024-01-03 bo 20']);
  });
});

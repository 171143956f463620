import type { Cell } from '../../../core/cells/cell';
import { readOrders } from '../../../core/orders/readOrders';
import { shown, skipped, table } from './table';

const header = ['Customer', 'Date', 'Amount'];
const said = (...rows: readonly (readonly Cell[])[]) =>
  readOrders(table(...rows)).problems.map(({ code, params, where }) => [code, params, where]);

describe('a sign beside amounts that is no currency we know', () => {
  test('is named with its first cell and its rows, which are left out', () => {
    const rows: Cell[][] = [
      ['Ann', '2024-01-01', 10],
      ['Bo', '2024-01-02', '5 Ƶ'],
      ['Cy', '2024-01-03', '7 Ƶ'],
      ['Di', '2024-01-04', 'seven'],
    ];
    const orders = readOrders(table(header, ...rows));
    expect(shown(orders)).toEqual(['2024-01-01 ann 10']);
    expect(skipped(orders)).toEqual(['3 badAmount', '4 badAmount', '5 badAmount']);
    expect(said(header, ...rows)).toEqual([
      ['badAmounts', { example: 'seven', count: 1 }, 'Orders!C5'],
      ['unknownSign', { sign: 'Ƶ', count: 2 }, 'Orders!C3'],
    ]);
  });

  test.each([
    ['English', ['Customer', 'Date', 'Product', 'Amount'], 'Ƶ 5'],
    ['Turkish', ['Müşteri', 'Tarih', 'Ürün', 'Belge Tutarı'], '5 Ƶ'],
    ['Persian', ['مشتری', 'تاریخ', 'محصول', 'مبلغ'], '۵ سکه'],
  ])('is named where all amounts have it: the column is not called unreadable (%s)', (_, columns, amount) => {
    const rows = [1, 2, 3].map((day): Cell[] => ['Ann', `2024-01-0${day}`, 'Mug', amount]);
    const sign = amount.replace(/[\d۵ ]/g, '');
    const all = said(columns, ...rows);
    expect(all[0]).toEqual(['unknownSign', { sign, count: 3 }, 'Orders!D2']);
    expect(all.map(([code]) => code)).not.toContain('noAmountColumn');
  });

  test('a column that can be read is the better amount', () => {
    const orders = readOrders(
      table(
        ['Customer', 'Date', 'Total', 'Bill Amount'],
        ['Ann', '2024-01-01', '3 pcs', 10],
        ['Bo', '2024-01-02', '1 pcs', 20],
      ),
    );
    expect(shown(orders)).toEqual(['2024-01-01 ann 10', '2024-01-02 bo 20']);
    expect(orders.problems).toEqual([]);
  });
});

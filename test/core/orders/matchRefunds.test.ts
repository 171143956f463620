import type { Cell } from '../../../core/cells/cell';
import { readOrders } from '../../../core/orders/readOrders';
import { shown, skipped, table } from './table';

const header = ['Customer', 'Date', 'Amount'];
const read = (...rows: readonly (readonly Cell[])[]) => readOrders(table(header, ...rows));

describe('a refund without the number of its order', () => {
  test('is taken off the largest order of the last day before it', () => {
    const rows = [
      ['Ann', '2024-01-01', 100],
      ['Ann', '2024-01-01', 20],
    ];
    const refund = ['Ann', '2024-02-01', -20];
    const left = ['2024-01-01 ann 80', '2024-01-01 ann 20'];
    expect(shown(read(...rows, refund))).toEqual(left);
    // Whichever of the two stands first.
    expect(shown(read(...[...rows].reverse(), refund))).toEqual([...left].reverse());
  });

  test('may be of the same day as its order', () => {
    expect(shown(read(['Ann', '2024-01-01', 50], ['Ann', '2024-01-01', -20]))).toEqual(['2024-01-01 ann 30']);
  });

  test('comes after the refunds of earlier days, which find their orders first', () => {
    // 50 of 2 January was paid back on 3 January; the 80 of 5 January is then all of the 30, and 50 of no order.
    const orders = read(
      ['Ann', '2024-01-02', 50],
      ['Ann', '2024-01-03', -50],
      ['Ann', '2024-01-04', 30],
      ['Ann', '2024-01-05', -80],
    );
    expect(skipped(orders)).toEqual(['2 refunded', '3 refunded', '4 refunded', '5 refunded']);
    expect(orders.problems).toContainEqual(
      expect.objectContaining({ code: 'refundRemainder', params: { count: 1, amount: 50 } }),
    );
  });

  test('that is more than all earlier orders says how much of it is left', () => {
    const remainders = (refund: number) =>
      read(['Ann', '2024-01-01', 50], ['Ann', '2024-02-01', refund], ['Bob', '2024-02-01', 9]).problems;
    expect(remainders(-50)).toEqual([]);
    expect(remainders(-51)).toMatchObject([{ code: 'refundRemainder', params: { count: 1, amount: 1 } }]);
  });
});

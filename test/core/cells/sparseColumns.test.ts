import { tableOf } from '../../../core/cells/table';
import { readOrders } from '../../../core/orders/readOrders';

/** Four hundred orders of 20 by forty customers, two of which say more in a column that is blank elsewhere. */
function shop(header: string, text: string, rows: readonly number[]) {
  return tableOf([
    ['Order ID', 'Order date', 'Customer ID', 'Total', header],
    ...Array.from({ length: 400 }, (_, i) => [
      1000 + i,
      45_000 + i,
      `K${i % 40}`,
      20,
      rows.includes(i) ? text : '',
    ]),
  ]);
}

/** The rows looked at of a full column are every second one: odd rows were never seen. */
test.each([
  ['Status', 'cancelled', [1, 3]],
  ['Status', 'cancelled', [151, 399]],
  ['Durum', 'İptal edildi', [7, 201]],
  ['وضعیت', 'لغو شده', [9, 333]],
  ['Cancelled at', '2024-02-01', [5, 77]],
  ['Status', 'cancelled', [0, 398]],
])('%s with two filled cells (%s) is read wherever they stand: %j', (header, text, rows) => {
  const { skipped } = readOrders(shop(header, text, rows));
  expect(skipped.map(({ row, reason }) => [row, reason])).toEqual(rows.map((i) => [i + 2, 'cancelled']));
});

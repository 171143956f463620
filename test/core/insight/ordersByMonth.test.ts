import { isoToDay } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import { ordersByMonth } from '../../../core/insight/ordersByMonth';
import { readOrders } from '../../../core/orders/readOrders';

const day = (iso: string) => isoToDay(iso) ?? Number.NaN;

const orders = readOrders(
  tableOf([
    ['Customer', 'Date', 'Amount'],
    ['Ada', '2024-01-31', 10],
    ['Ada', '2024-03-10', 10],
    // Orders of one day are one.
    ['Ada', '2024-03-10', 20],
    // The first order, on the day of the last one of the customer before.
    ['Bea', '2024-03-10', 10],
    ['Bea', '2024-03-31', 10],
  ]),
  { duplicateOrders: 'all' },
);

test('first and repeat orders of each month up to the analysis day, months without orders too', () => {
  expect(ordersByMonth(orders, day('2024-03-31'), 'gregorian')).toEqual([
    { start: day('2024-01-01'), first: 1, repeat: 0, unfinished: false },
    { start: day('2024-02-01'), first: 0, repeat: 0, unfinished: false },
    { start: day('2024-03-01'), first: 1, repeat: 2, unfinished: false },
  ]);
});

test('a month is unfinished until its last day is over, and later orders do not count', () => {
  const months = ordersByMonth(orders, day('2024-03-30'), 'gregorian');
  expect(months?.at(-1)).toEqual({ start: day('2024-03-01'), first: 1, repeat: 1, unfinished: true });
});

import { tableOf } from '../../../core/cells/table';
import { findOrderColumn } from '../../../core/segments/schemes/orderColumn';
import { inputsOf } from '../../reference/segmentShop';

// "Şehir" is read as the city, and a column of somebody's own is called "Channel code".
const inputs = inputsOf(
  tableOf([
    ['Customer', 'Date', 'Amount', 'Şehir', 'Channel code'],
    ['a', 45_000, 5, 'Leeds', 'w1'],
    ['b', 45_010, 7, 'Bursa', 'w2'],
  ]),
);

test.each([
  ['its header', 'Şehir', 3],
  ['its role', 'city', 3],
  ['its header in other letters', ' channel CODE', 4],
  ['its letter', 'e', 4],
])('a column is found by %s', (_, wanted, column) => {
  expect(findOrderColumn(inputs, wanted)?.column).toBe(column);
});

test('is found by no other word', () => {
  expect(findOrderColumn(inputs, 'shoe size')).toBeNull();
  expect(findOrderColumn(inputs, '')).toBeNull();
});

test('a header as it is written comes before a role of that name', () => {
  const { orders } = inputs;
  const found = { ...orders.found, headers: ['Customer', 'Date', 'Amount', 'Şehir', 'city'] };
  const renamed = { ...inputs, orders: { ...orders, found } };
  expect(findOrderColumn(renamed, 'city')?.column).toBe(4);
  expect(findOrderColumn(renamed, 'City')?.column).toBe(3);
});

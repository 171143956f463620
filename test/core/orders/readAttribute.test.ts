import { customerAttribute } from '../../../core/customers/customerAttribute';
import { otherColumns, readAttribute, readMeasure } from '../../../core/orders/readAttribute';
import { readOrders } from '../../../core/orders/readOrders';
import { readFixture } from '../../fixtures/readFixture';
import { table } from './table';

const sheet = table(
  ['Order ID', 'Customer', 'Date', 'Item total', 'City', 'Discount', 'Gift wrap'],
  [1, 'Ann', '2024-01-01', 10, 'Leeds', 1, 'no'],
  [1, 'Ann', '2024-01-01', 5, 'York', 2, 'yes'],
  [1, 'Ann', '2024-01-01', 5, ' York', '', 'yes'],
  [2, 'Ann', '2024-02-01', 5, '', 4, ''],
  [3, 'Ann', '2024-03-01', 5, 'Bath', '', 'no'],
  [4, 'Bo', '2024-03-01', 5, '', '', ''],
  [5, 'Cy', '2024-03-01', 'free', 'Bath', 9, ''],
);
const orders = readOrders(sheet);
const city = readAttribute(sheet, orders, orders.found.roles.city ?? -1);

test('an attribute is that of most rows of an order', () => {
  expect([...city.ofOrder].map((place) => city.values[place] ?? null)).toEqual(['York', null, 'Bath', null]);
});

test.each([
  ['first', 'York'],
  ['last', 'Bath'],
  ['most', 'Bath'],
] as const)('of a customer the %s is %s', (speaking, expected) => {
  const ofCustomer = customerAttribute(orders, city, speaking);
  expect([...ofCustomer]).toEqual([['ann', expected]]);
});

test('a measure is summed where the amounts of lines are', () => {
  const discount = readMeasure(sheet, orders, orders.found.roles.discount ?? -1);
  expect([...discount].map((value) => (Number.isNaN(value) ? null : value))).toEqual([3, 4, null, null]);
});

test('columns without a role are there too', () => {
  expect(otherColumns(orders).map((column) => orders.found.headers[column])).toEqual(['Gift wrap']);
});

test('campaign and consent of a Shopify export', () => {
  const file = readFixture('shopify.csv');
  const shop = readOrders(file);
  const consent = readAttribute(file, shop, shop.found.roles.consent ?? -1);
  expect([...customerAttribute(shop, consent, 'last')]).toEqual([
    ['mira@example.com', 'yes'],
    ['leo@example.com', 'no'],
  ]);
});

import { pickTable, tablesNamed } from '../../cli/pickTable';
import type { Cell, Table } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';

const table = (sheet: string, ...rows: Cell[][]): Table => tableOf(rows, { sheet });

const orders = table(
  'Orders',
  ['Buyer', 'When', 'Total', 'B'],
  ['ada@example.com', '2024-01-05', '12.50', 'x'],
  ['bob@example.com', '2024-02-06', '7.00', 'y'],
);
const remarks = table('Remarks', ['Remember the milk'], ['and the bread']);
const customers = table(
  'Customers',
  ['Customer', 'City'],
  ['ada@example.com', 'Bath'],
  ['bob@example.com', 'York'],
);

test('the tab with the orders is taken, wherever it stands', () => {
  expect(pickTable([remarks, customers, orders], {}).table).toBe(orders);
  expect(pickTable([orders, remarks], {}).table).toBe(orders);
});

test('of two tabs that are as good the first is taken', () => {
  expect(pickTable([orders, { ...orders, sheet: 'Copy' }], {}).table).toBe(orders);
});

test.each([
  ['its header', 'Total', 2],
  ['its header in another case, with spaces', ' total ', 2],
  ['its letter', 'C', 2],
  ['a small letter', 'a', 0],
  ['its number', '2', 1],
  ['a letter that is also a header: the header wins', 'B', 3],
])('a column is named by %s', (_, typed, index) => {
  expect(pickTable([orders], { amount: typed })).toMatchObject({ columns: { amount: index }, problems: [] });
});

test.each(['Price', '0', '5', 'E', ''])('“%s” is no column of the sheet', (typed) => {
  expect(pickTable([orders], { amount: typed }).problems).toEqual([
    {
      code: 'unknownColumn',
      params: { column: typed, headers: ['Buyer', 'When', 'Total', 'B'] },
      severity: 'error',
    },
  ]);
});

test('a named column decides between tabs', () => {
  const other = table('Other', ['Customer', 'Date', 'Paid'], ['ada@example.com', '2024-01-05', '3.00']);
  expect(pickTable([orders, other], { amount: 'Paid' }).table).toBe(other);
});

test('“none” hides a column, unless one is called so', () => {
  expect(pickTable([orders], { status: 'None' })).toMatchObject({ columns: { status: null }, problems: [] });
  const named = table('Orders', ['Customer', 'Date', 'None'], ['ada@example.com', '2024-01-05', '3.00']);
  expect(pickTable([named], { amount: 'none' })).toMatchObject({ columns: { amount: 2 } });
});

test('a tab is named exactly, or but for case and spaces; null means all of them', () => {
  const twin = { ...remarks, sheet: 'ORDERS' };
  expect(tablesNamed([twin, orders], 'Orders')).toEqual([orders]);
  expect(tablesNamed([orders, remarks], ' orders')).toEqual([orders]);
  expect(tablesNamed([orders, remarks], null)).toEqual([orders, remarks]);
  expect(tablesNamed([orders], 'Sales')).toEqual([]);
});

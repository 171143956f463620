import { customerOf } from '../../../core/orders/book';
import { customerKey } from '../../../core/orders/identity/customerKey';
import { phoneKey } from '../../../core/orders/identity/phoneKey';
import { readOrders } from '../../../core/orders/readOrders';
import { readFixture } from '../../fixtures/readFixture';
import { ordersIn } from '../../reference/orders';
import { codes, shown, table } from './table';

test.each([
  ['+90 532 111 22 33'],
  ['0532 111 22 33'],
  ['00905321112233'],
  ['(532) 111-22-33'],
  ['۰۵۳۲۱۱۱۲۲۳۳'],
  [5321112233],
])('%s is one phone number', (phone) => {
  expect(phoneKey(phone)).toBe('5321112233');
});

test('what is too short is no phone number', () => {
  expect([phoneKey('12345'), phoneKey(''), phoneKey(null)]).toEqual(['', '', '']);
});

const sharing = readFixture('guests_and_tills.csv');

test('guests, second accounts and phone orders find their customer; a till joins nobody', () => {
  const orders = readOrders(sharing);
  const { merges } = orders;
  expect(ordersIn(orders).map(({ customer }) => customer)).toEqual([
    '1',
    '1',
    '1',
    '1',
    '3',
    '4',
    '5',
    '6',
    '7',
  ]);
  expect(merges).toMatchObject({ used: true, fewer: 3 });
  expect(merges.examples).toEqual([
    { customer: '1', together: ['+90 532 111 22 33', '1', '2', 'ann@example.com'].sort() },
  ]);
});

test('without merges they are only shown', () => {
  const { book, merges, problems } = readOrders(sharing, { merges: false });
  expect(book.keys).toHaveLength(9);
  expect(merges).toMatchObject({ used: false, fewer: 3 });
  expect(problems.map(({ code }) => code)).not.toContain('mergedCustomers');
});

test('a customer is found by any of several names', () => {
  const { book } = readOrders(sharing);
  const first = book.keys.indexOf('1');
  for (const key of ['1', '2', customerKey('Ann@Example.com'), phoneKey('0532 111 22 33')]) {
    expect(customerOf(book, key)).toBe(first);
  }
  expect([customerOf(book, 'nobody@example.com'), customerOf(book, '')]).toEqual([-1, -1]);
});

test('a phone number that two customers share joins nobody to either', () => {
  const orders = readOrders(
    table(
      ['Email', 'Phone', 'Date', 'Amount'],
      ['a@x.com', '0532 111 22 33', '2024-01-01', 1],
      ['b@x.com', '0532 111 22 33', '2024-01-02', 2],
      ['', '0532 111 22 33', '2024-01-03', 3],
    ),
  );
  expect(ordersIn(orders).map(({ customer }) => customer)).toEqual(['a@x.com', 'b@x.com', '5321112233']);
});

test.each(['Guest', 'Misafir', 'مهمان', 'null', '0'])(
  '%s is nobody beside a column of addresses',
  (guest) => {
    const orders = readOrders(
      table(
        ['Customer ID', 'Email', 'Date', 'Amount'],
        ['7', 'a@x.com', 45000, 1],
        [guest, 'b@x.com', 45001, 2],
      ),
    );
    expect(ordersIn(orders).map(({ customer }) => customer)).toEqual(['7', 'b@x.com']);
  },
);

test('people of one name at several addresses are several, and one at one address keeps the plain name', () => {
  const orders = readOrders(
    table(
      ['Customer name', 'Postcode', 'Date', 'Amount'],
      ['Ann Lee', 'LS1', '2024-01-01', 1],
      ['ANN LEE', 'YO1', '2024-01-02', 2],
      ['Bo Day', 'YO1', '2024-01-03', 3],
    ),
  );
  expect(shown(orders)).toEqual([
    '2024-01-01 ann lee (ls1) 1',
    '2024-01-02 ann lee (yo1) 2',
    '2024-01-03 bo day 3',
  ]);
  expect(codes(orders)).toEqual(['customersByName']);
});

test('first and last name are one customer', () => {
  const orders = readOrders(
    table(
      ['First name', 'Last name', 'Date', 'Amount', 'City'],
      ['Ann', 'Lee', 45000, 1, 'Leeds'],
      ['Ann', 'Day', 45001, 2, 'York'],
    ),
  );
  expect(ordersIn(orders).map(({ customer }) => customer)).toEqual(['ann lee', 'ann day']);
});

test('masked addresses are noticed and not used', () => {
  const orders = readOrders(readFixture('trendyol.csv'));
  expect(codes(orders)).toContain('maskedEmails');
  expect(orders.found.customerKind).toBe('name');
});

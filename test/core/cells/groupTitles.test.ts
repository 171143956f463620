import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { readOrders } from '../../../core/orders/readOrders';
import { codes, shown } from '../orders/table';

/** A report by customer, as accounting programs print it: the name above the rows, a total below them. */
const report = (words: {
  readonly header: readonly Cell[];
  readonly total: string;
  readonly people: readonly string[];
}) => [
  ['Craft shop'],
  [],
  words.header,
  ...words.people.flatMap((person, i): Cell[][] => [
    [person],
    ['', `2024-01-0${i + 1}`, `A${i}`, 10 + i],
    ['', `2024-03-1${i + 1}`, `B${i}`, 20],
    [`${words.total} ${person}`, '', '', 30 + i],
  ]),
  [words.total, '', '', 63],
];

describe('a name above the rows of its customer is the customer of each row', () => {
  test.each([
    [
      'English',
      { header: ['', 'Date', 'Invoice no', 'Amount'], total: 'Total for', people: ['Ann Stone', 'Bob Moss'] },
    ],
    [
      'Turkish',
      { header: ['', 'Tarih', 'Fatura No', 'Tutar'], total: 'Toplam', people: ['Ayşe Kaya', 'Can Demir'] },
    ],
    [
      'Persian',
      { header: ['', 'تاریخ', 'شماره فاکتور', 'مبلغ'], total: 'جمع', people: ['علی نجفی', 'هستی عباسی'] },
    ],
  ])('%s', (_, words) => {
    const orders = readOrders(tableOf(report(words)));
    const [one, other] = words.people;
    expect(orders.book.names).toEqual([one, other]);
    expect(orders.paid).toBe(61);
    expect(orders.skipped.map(({ reason }) => reason).sort()).toEqual(
      ['heading', 'heading', 'total', 'total', 'total'].sort(),
    );
    expect(codes(orders)).toContain('customersByName');
  });

  test('a column of customers is taken as it is, whatever stands alone above some rows', () => {
    const orders = readOrders(
      tableOf([
        ['', 'Customer', 'Date', 'Amount'],
        ['North'],
        ['', 'ann', '2024-01-01', 5],
        ['South'],
        ['', 'bob', '2024-01-02', 6],
      ]),
    );
    expect(shown(orders)).toEqual(['2024-01-01 ann 5', '2024-01-02 bob 6']);
  });

  test('months above the rows are no customers', () => {
    const orders = readOrders(
      tableOf([
        ['', 'Date', 'Amount'],
        ['January 2024'],
        ['', '2024-01-01', 5],
        ['February 2024'],
        ['', '2024-02-02', 6],
      ]),
    );
    expect(codes(orders)).toContain('noCustomerColumn');
  });
});

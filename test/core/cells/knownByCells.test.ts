import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { readOrders } from '../../../core/orders/readOrders';

const days = ['2024-01-03', '2024-02-10', '2024-03-01', '2024-03-28'];
const people = ['ann@x.example', 'bob@x.example', 'ann@x.example', 'eve@x.example'];
const money = ['19,90 €', '45,00 €', '12,50 €', '80,00 €'];

function read(headers: readonly string[], ...columns: readonly (readonly Cell[])[]) {
  const rows = days.map((_, row) => columns.map((column) => column[row]));
  return readOrders(tableOf([headers, ...rows]));
}

describe('what no header names is known by its cells', () => {
  test.each([
    ['German', ['Kundenmail', 'Eingang am', 'Betrag', 'Notiz']],
    ['Spanish', ['Correo', 'Fecha', 'Importe', 'Nota']],
    ['no words', ['c', 'd', 'm', 'n']],
  ])('day, money and addresses under headers in %s', (_, headers) => {
    const orders = read(headers, people, days, money, ['a', 'b', 'c', 'd']);
    expect(orders.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(orders.book.day).toHaveLength(4);
    expect(orders.paid).toBeCloseTo(157.4, 9);
    expect(orders.problems.filter(({ code }) => code === 'knownByCells').map(({ params }) => params)).toEqual(
      [
        { role: 'date', header: headers[1] },
        { role: 'amount', header: headers[2] },
      ],
    );
    expect(orders.found.found.map(({ role, reason }) => `${role}: ${reason}`)).toEqual(
      expect.arrayContaining(['email: cells', 'date: cells', 'amount: cells']),
    );
  });

  test('addresses under a header of contacts tell who it is before the name does', () => {
    const { columns, found } = read(
      ['Date', 'Customer name', 'Customer contacts', 'Total'],
      days,
      ['Ann', 'Bob', 'Anne', 'Eve'],
      people,
      money,
    );
    expect(found.headers[columns.customer ?? -1]).toBe('Customer contacts');
  });

  test('a column called Customer is known by its header, and what it holds changes nothing', () => {
    const { found } = read(['Customer', 'Date', 'Amount'], people, days, money).found;
    expect(found.map(({ role, confidence }) => `${role}: ${confidence}`)).toEqual([
      'customer: high',
      'date: high',
      'amount: high',
    ]);
  });

  test('addresses of the staff tell nothing of the customer', () => {
    const { columns, found } = read(
      ['Date', 'Customer name', 'Seller contact', 'Total'],
      days,
      ['Ann', 'Bob', 'Anne', 'Eve'],
      people,
      money,
    );
    expect(found.headers[columns.customer ?? -1]).toBe('Customer name');
  });

  test('of several columns of days without a name the user says which', () => {
    const later = ['2024-01-05', '2024-02-15', '2024-03-02', '2024-04-01'];
    const { questions, problems } = read(['Email', 'A1', 'B1', 'Total'], people, days, later, money);
    expect(questions.map(({ code, needed }) => ({ code, needed }))).toContainEqual({
      code: 'dateColumn',
      needed: true,
    });
    expect(problems.map(({ code }) => code)).toContain('severalDateColumns');
  });
});

test.each([
  [
    'the day of the invoice, not of its payment',
    ['Client', 'Date Paid', 'Date Issued', 'Total'],
    'date',
    'Date Issued',
  ],
  [
    'what is to be paid, not what it was before tax',
    ['مشتری', 'تاریخ', 'مبلغ کل', 'مبلغ قابل پرداخت'],
    'amount',
    'مبلغ قابل پرداخت',
  ],
  ['the day of a donation', ['Donor Email', 'Amount', 'Donated At', 'Campaign'], 'date', 'Donated At'],
] as const)('%s', (_, headers, role, header) => {
  const cells: Readonly<Record<string, readonly Cell[]>> = { day: days, money, people };
  const columns = headers.map((name) =>
    /date|تاریخ|At$/i.test(name) ? cells.day : /total|amount|مبلغ/i.test(name) ? cells.money : cells.people,
  );
  const { found } = read(headers, ...columns);
  expect(found.headers[found.roles[role] ?? -1]).toBe(header);
});

test('numbers of orders written out are no days, though each is one of a spreadsheet', () => {
  const { questions, found } = read(
    ['Nr', 'E-Mail', 'Datum', 'Betrag'],
    ['45210', '45211', '45212', '45213'],
    people,
    days,
    money,
  );
  expect(questions.filter(({ needed }) => needed)).toEqual([]);
  expect(found.headers[found.roles.date ?? -1]).toBe('Datum');
});

test('an account of the books is no customer beside one', () => {
  const { found } = read(
    ['Account Name', 'Customer', 'Date', 'Amount'],
    ['Sales', 'Sales', 'Sales', 'Sales'],
    people,
    days,
    money,
  );
  expect(found.headers[found.roles.customer ?? -1]).toBe('Customer');
});

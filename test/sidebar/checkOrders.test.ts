import type { Cell } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { openQuestions } from '../../sidebar/flow/answers';
import { choicesToRemember } from '../../sidebar/memory/toRemember';
import { checkOrders, readOnce } from '../../sidebar/work/checkOrders';

const table = (...rows: Cell[][]) => tableOf(rows, { sheet: 'Orders' });
const orders = table(
  ['Kunde', 'Bestellt am', 'Wert', 'Notiz'],
  ['ada@example.com', '03/04/2024', 10, 'x'],
  ['bob@example.com', '05/06/2024', 12, 'y'],
  ['ada@example.com', '07/08/2024', 14, 'x'],
);
const columns = { customer: 0, date: 1, amount: 2 };

test('picks and answers are found again next week by header, where the columns have moved', () => {
  const said = checkOrders(
    orders,
    readOnce(orders, { columns: { ...columns, product: 3 }, dateOrder: 'dayFirst' }, null),
  );
  expect(said.account).toMatchObject({ orders: 3, customers: 2, firstDay: 45385 });
  const { choices: remembered, complete } = choicesToRemember(
    {
      language: 'en',
      tab: null,
      picks: said.reading.columns ?? {},
      answers: { dateOrder: 'dayFirst' },
      columns: said.columns,
      headers: said.headers,
      form: [],
      spare: [],
    },
    null,
  );
  expect(complete).toBe(true);
  expect(Object.values(remembered).every((value) => value === null || typeof value !== 'object')).toBe(true);

  const moved = table(
    ['Wert', 'Notiz', 'Kunde', 'Bestellt am'],
    [10, 'x', 'ada@example.com', '03/04/2024'],
    [12, 'y', 'bob@example.com', '05/06/2024'],
  );
  const found = checkOrders(moved, readOnce(moved, { columns: {} }, remembered));
  expect(found.columns).toMatchObject({ customer: 2, date: 3, amount: 0, product: 1 });
  expect(found.reading).toMatchObject({ dateOrder: 'dayFirst' });
  expect(found.account).toMatchObject({ orders: 2, firstDay: 45385 });
});

test('a choice made now wins over a remembered one', () => {
  const remembered = {
    'column.customer': 'Kunde',
    'column.date': 'Bestellt am',
    'column.amount': 'Wert',
    'answer.dateOrder: Bestellt am': 'dayFirst',
  };
  expect(checkOrders(orders, readOnce(orders, { columns: {} }, remembered)).account.firstDay).toBe(45385); // 3 April
  const other = checkOrders(orders, readOnce(orders, { columns: {}, dateOrder: 'monthFirst' }, remembered));
  expect(other.account.firstDay).toBe(45355); // 4 March
  expect(other.reading.dateOrder).toBe('monthFirst');
});

test('an answer about a column of another name, or that makes no sense, is not used', () => {
  const remembered = {
    'column.customer': 'Kunde',
    'column.date': 'Bestellt am',
    'column.amount': 'Wert',
    'answer.dateOrder: Date': 'dayFirst',
    'answer.dateOrder: Bestellt am': 'backwards',
    'answer.merges: Kunde': 'yes',
  };
  const { reading, account } = checkOrders(orders, readOnce(orders, { columns: {} }, remembered));
  expect(reading).toEqual({ columns });
  expect(account.orders).toBe(0);
  expect(account.questions).toMatchObject([{ code: 'dateOrder', needed: true, current: null }]);
});

test('a question about columns is answered by a pick, which is found again next week', () => {
  const two = table(
    ['Customer', 'Date', 'Ticket Amount', 'Basket Amount'],
    ['Ann', '2024-01-31', 12.5, 10.25],
    ['Bo', '2024-02-28', 30, 25.5],
  );
  const asked = checkOrders(two, readOnce(two, { columns: {} }, null));
  expect(asked.account).toMatchObject({
    orders: 0,
    questions: [{ code: 'amountColumn', needed: true, current: null }],
  });
  expect(openQuestions(asked.account, { answers: {}, picks: {} })).toHaveLength(1);
  expect(openQuestions(asked.account, { answers: {}, picks: { amount: 3 } })).toEqual([]);
  const picked = checkOrders(two, readOnce(two, { columns: {} }, { 'column.amount': 'Basket Amount' }));
  expect(picked.account).toMatchObject({
    revenue: 35.75,
    questions: [{ code: 'amountColumn', needed: false, current: 3 }],
  });
});

describe('a table of customers', () => {
  const customers = table(
    ['Customer', 'City', 'Orders', 'First order', 'Last order', 'Total spent'],
    ['ada@example.com', 'Bursa', 3, 45_000, 45_100, 120],
    ['bob@example.com', 'Leeds', 1, 45_050, 45_050, 40],
  );

  test('is shown as what it is, with the columns that groups can be made of', () => {
    const said = checkOrders(customers, readOnce(customers, {}, null));
    expect(said.account).toMatchObject({
      ...{ kind: 'customers', rows: 2, opened: 2, orders: 4, customers: 2, revenue: 160 },
      ...{ firstDay: 45_000, lastDay: 45_100 },
    });
    expect(said.columns).toMatchObject({ customer: 0, city: 1 });
    expect(said.columns.date).toBeUndefined();
    expect(said.groupColumns.map(({ header }) => header)).toEqual(['City']);
    expect(said.account.problems.map(({ code }) => code)).toEqual(['customerTable']);
  });

  test('is a list of orders as soon as the user picks a day and an amount', () => {
    const said = checkOrders(customers, readOnce(customers, { columns: { date: 4, amount: 5 } }, null));
    expect(said.account).toMatchObject({ kind: 'orders', orders: 2, revenue: 160 });
  });

  test('that lacks something has no day and no amount of an order until the user picks them', () => {
    const accounts = table(
      ['id', 'email', 'created_at', 'orders_count', 'total_spent'],
      [7001, 'ada@example.com', '2024-01-02', 3, 120.5],
      [7002, 'bob@example.com', '2024-01-05', 1, 40],
    );
    const said = checkOrders(accounts, readOnce(accounts, {}, null));
    expect(said.account.problems.map(({ code }) => code)).toEqual(['customersLack']);
    expect(said.columns).not.toHaveProperty('date');
    expect(said.columns).not.toHaveProperty('amount');
    const picked = checkOrders(accounts, readOnce(accounts, { columns: { date: 2, amount: 4 } }, null));
    expect(picked.account).toMatchObject({ kind: 'orders', orders: 2, revenue: 160.5 });
  });
});

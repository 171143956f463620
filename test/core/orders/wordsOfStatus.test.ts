import type { Cell } from '../../../core/cells/cell';
import { dataCheck } from '../../../core/orders/account/dataCheck';
import type { ReadingChoices } from '../../../core/orders/account/readingChoices';
import { readOrders } from '../../../core/orders/readOrders';
import { shown, skipped, table } from './table';

/** Orders of one customer each, 10 in money, with these statuses; blank is ''. */
const withStatus = (statuses: readonly string[], column = 'Status') =>
  table(
    ['Order ID', 'Customer', 'Date', 'Amount', column],
    ...statuses.map((status, i): Cell[] => [i + 1, `c${i + 1}`, 45000 + i, 10, status]),
  );

const paid = (count: number): string[] => Array.from({ length: count }, () => 'Paid');

describe('words of status that are not known', () => {
  const few = [...paid(100), 'Purple', 'Zürafa', 'Purple'];

  test('count, and are told with their rows', () => {
    const orders = readOrders(withStatus(few));
    expect(orders.used).toBe(103);
    expect(orders.problems).toEqual([
      {
        code: 'unknownStatus',
        params: { words: ['Purple', 'Zürafa'], more: 0, count: 3 },
        where: 'Orders!E102',
        severity: 'note',
      },
    ]);
    expect(orders.questions).toEqual([]);
  });

  test('are asked about when they are many', () => {
    const orders = readOrders(withStatus([...paid(10), 'Purple', 'Zürafa', 'Purple']));
    expect(orders.problems).toMatchObject([{ code: 'unknownStatus', severity: 'warning' }]);
    expect(orders.questions).toMatchObject([
      { code: 'unknownStatus', needed: false, rows: 3, current: 'count', where: 'Orders!E12' },
    ]);
    expect(orders.questions[0]?.answers[0]?.readings).toEqual([{ text: 'Purple' }, { text: 'Zürafa' }]);
  });

  test('are told by how many rows have them, of equals the first in the table first', () => {
    const words = (...statuses: readonly string[]) =>
      readOrders(withStatus([...paid(100), ...statuses])).problems[0]?.params;
    expect(words('Purple', 'Zürafa', 'Zürafa')).toMatchObject({ words: ['Zürafa', 'Purple'] });
    expect(words('Zürafa', 'Purple')).toMatchObject({ words: ['Zürafa', 'Purple'] });
  });

  test('are left out when the user says so, with a reason of their own, and stay a question', () => {
    const orders = readOrders(withStatus([...paid(3), 'Purple']), { unknownStatus: 'leaveOut' });
    expect(skipped(orders)).toEqual(['5 unknownStatus']);
    expect(orders.problems).toEqual([]);
    expect(orders.questions).toMatchObject([{ code: 'unknownStatus', current: 'leaveOut', rows: 1 }]);
  });

  test.each([
    ['in Turkish', ['Ödendi', 'Mor', 'Mor']],
    ['in Persian', ['پرداخت شده', 'بنفش', 'بنفش']],
    ['as numbers', ['Paid', '3', '3']],
    ['of a column of kinds', ['Sale', 'Purple', 'Purple']],
  ])('%s', (name, statuses) => {
    const column = name.includes('kinds') ? 'Type' : 'Status';
    const { problems } = readOrders(withStatus(statuses, column));
    expect(problems).toMatchObject([{ code: 'unknownStatus', params: { words: [statuses[1]], count: 2 } }]);
  });

  test('say nothing beside a word that is known, nor in a header that is repeated', () => {
    const orders = readOrders(
      table(
        ['Customer', 'Date', 'Amount', 'Status', 'Payment status'],
        ['Ann', 45000, 5, 'Purple', 'Paid'],
        ['Customer', 'Date', 'Amount', 'Status', 'Payment status'],
        ['Bob', 45001, 5, 'Purple', 'Cancelled'],
      ),
    );
    expect(orders.problems).toEqual([]);
    expect(skipped(orders)).toEqual(['3 heading', '4 cancelled']);
  });
});

describe('orders that wait for payment', () => {
  const woo = (statuses: readonly string[]) =>
    table(
      ['order_id', 'order_date', 'order_status', 'order_total', 'billing_email'],
      ...statuses.map((status, i): Cell[] => [i + 1, 45000 + i, status, 10, `c${i}@shop.test`]),
    );
  const read = (statuses: readonly string[], choices: ReadingChoices = {}) => {
    const sheet = woo(statuses);
    const orders = readOrders(sheet, choices);
    const [question] = orders.questions;
    return {
      used: orders.used,
      leftOut: dataCheck(sheet, orders).reasons.map(({ reason, rows }) => `${reason} ${rows}`),
      said: orders.problems.map(({ code, params }) => `${code} ${'count' in params ? params.count : ''}`),
      current: question?.current,
    };
  };

  test('are left out where the platform’s own reports leave them out, and said', () => {
    expect(read(['wc-completed', 'wc-pending', 'wc-pending', 'wc-on-hold'])).toEqual({
      used: 2,
      leftOut: ['pending 2'],
      said: ['pendingOrders 1', 'pendingLeftOut 2'],
      current: 'leaveOut',
    });
  });

  test('count when the user says so, or are all left out', () => {
    const statuses = ['wc-completed', 'wc-pending', 'wc-on-hold'];
    expect(read(statuses, { pendingOrders: 'count' })).toEqual({
      used: 3,
      leftOut: [],
      said: ['pendingOrders 2'],
      current: 'count',
    });
    expect(read(statuses, { pendingOrders: 'leaveOut' })).toEqual({
      used: 1,
      leftOut: ['pending 2'],
      said: [],
      current: 'leaveOut',
    });
  });

  test.each([
    ['English', ['Paid', 'Not paid', 'Awaiting bank wire payment']],
    ['Turkish', ['Ödendi', 'Ödenmedi', 'Havale bekleniyor']],
    ['Persian', ['پرداخت شده', 'پرداخت نشده', 'در انتظار پرداخت']],
  ])('count elsewhere, and are said: %s', (_, statuses) => {
    const orders = readOrders(withStatus(statuses));
    expect(orders.used).toBe(3);
    expect(orders.problems).toMatchObject([
      { code: 'pendingOrders', params: { example: statuses[1], count: 2 }, where: 'Orders!E3' },
    ]);
  });

  test('are said with the cell that says so', () => {
    const orders = readOrders(
      table(
        ['Customer', 'Date', 'Amount', 'Order status', 'Payment status'],
        ['Ann', 45000, 5, 'Delivered', 'Unpaid'],
      ),
    );
    expect(orders.problems).toMatchObject([
      { code: 'pendingOrders', params: { example: 'Unpaid' }, where: 'Orders!E2' },
    ]);
  });

  test('take the further lines of their order with them', () => {
    const stripe = ['id', 'Created (UTC)', 'Amount', 'Amount Refunded', 'Currency', 'Status', 'Customer ID'];
    const orders = readOrders(
      table(
        stripe,
        ['pi_1', '2024-01-05', 40, 0, 'eur', 'Paid', 'a'],
        ['pi_2', '2024-01-15', 60, 0, 'eur', 'requires_payment_method', 'a'],
        ['pi_2', '2024-01-15', 60, 0, 'eur', '', 'a'],
      ),
    );
    expect(shown(orders)).toEqual(['2024-01-05 a 40']);
    expect(skipped(orders)).toEqual(['3 pending', '4 pending']);
  });
});

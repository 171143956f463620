import type { Cell } from '../../../core/cells/cell';
import { typeMeanings } from '../../../core/orders/lines/transactionType';
import { readOrders } from '../../../core/orders/readOrders';
import { shown, skipped, table } from './table';

const read = (types: readonly string[]) => typeMeanings(types, null).join(' ');

describe('a log of what visitors do', () => {
  test.each([
    ['view|cart|purchase', 'notAnOrder notAnOrder kept'],
    ['view|addtocart|transaction', 'notAnOrder notAnOrder kept'],
    [
      'page_view|add_payment_info|begin_checkout|purchase|refund',
      'notAnOrder notAnOrder notAnOrder kept refund',
    ],
    ['Viewed Product|Started Checkout|Placed Order|Cancelled Order', 'notAnOrder notAnOrder kept cancelled'],
    ['Viewed Product|Odd event|Placed Order', 'notAnOrder notAnOrder kept'],
    ['Görüntüleme|Sepete ekleme|Ödeme adımı|Satın alma', 'notAnOrder notAnOrder notAnOrder kept'],
    ['مشاهده|افزودن به سبد خرید|خرید', 'notAnOrder notAnOrder kept'],
  ])('%s: only the purchase is an order', (types, meanings) => {
    expect(read(types.split('|'))).toBe(meanings);
  });

  test('is read by its purchases alone', () => {
    const orders = readOrders(
      table(
        ['event_time', 'event_type', 'price', 'user_id'],
        ['2024-01-02 10:00:00', 'view', 20, 'u1'],
        ['2024-01-02 10:01:00', 'cart', 20, 'u1'],
        ['2024-01-02 10:05:00', 'purchase', 20, 'u1'],
        ['2024-01-12 11:00:00', 'view', 35, 'u2'],
        ['2024-02-02 11:00:00', 'purchase', 15, 'u1'],
      ),
      { columns: { date: 0, amount: 2, customer: 3 } },
    );
    expect(shown(orders)).toEqual(['2024-01-02 u1 20', '2024-02-02 u1 15']);
    expect(skipped(orders)).toEqual(['2 notAnOrder', '3 notAnOrder', '5 notAnOrder']);
  });
});

describe('kinds of transaction', () => {
  test.each([
    ['Sale|Refund|Stripe fee|Payout', 'kept refund notAnOrder notAnOrder'],
    ['Satış|İade|Komisyon|Zürafa', 'kept refund notAnOrder unknown'],
    ['فروش|برگشت از فروش|کارمزد', 'kept refund notAnOrder'],
    ['Invoice|Credit note|Quotation', 'kept refund notAnOrder'],
    ['Sale|Purple', 'kept unknown'],
  ])('%s', (types, meanings) => {
    expect(read(types.split('|'))).toBe(meanings);
  });

  test('a column of other kinds says nothing', () => {
    expect(read(['Purple', 'Green'])).toBe('kept kept');
  });
});

describe('one word in two columns', () => {
  const header = ['Order ID', 'Customer', 'Date', 'Amount'];
  const rows: readonly Cell[][] = [
    ['1', 'Ann', '2024-01-01', 50],
    ['2', 'Ann', '2024-02-01', 20],
  ];
  const withWord = (column: string) => [
    [...header, column],
    [...(rows[0] ?? []), 'Sale'],
    [...(rows[1] ?? []), 'Refund'],
  ];

  test('in a column of statuses "Refund" speaks of the order in that row', () => {
    const orders = readOrders(table(...withWord('Status')));
    expect(shown(orders)).toEqual(['2024-01-01 ann 50']);
    expect(skipped(orders)).toEqual(['3 refunded']);
  });

  test.each(['Type', 'event_type', 'Transaction Type', 'İşlem Türü', 'Belge Türü', 'نوع تراکنش'])(
    'in a column of kinds, %s, it is money that is taken off an earlier order',
    (column) => {
      const orders = readOrders(table(...withWord(column)));
      expect(shown(orders)).toEqual(['2024-01-01 ann 30']);
    },
  );
});

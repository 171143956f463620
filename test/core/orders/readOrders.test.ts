import { isoToDay } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import { readOrders } from '../../../core/orders/readOrders';
import { ordersIn } from '../../reference/orders';
import { codes, shown, skipped, table } from './table';

const header = ['Customer', 'Date', 'Amount'];

test('reads customer, date and amount and accounts for every row', () => {
  const orders = readOrders(table(header, [' Ann ', '2024-03-31', 12.5], ['BOB', 45383, '7']));
  expect(shown(orders)).toEqual(['2024-03-31 ann 12.5', '2024-04-01 bob 7']);
  expect(orders).toMatchObject({ rows: 2, used: 2, skipped: [], currency: null, problems: [] });
  expect(orders.book).toMatchObject({ keys: ['ann', 'bob'], names: ['Ann', 'BOB'] });
  expect(ordersIn(orders).map(({ row }) => row)).toEqual([2, 3]);
});

test('every row that is left out has its reason', () => {
  const orders = readOrders(
    table(
      header,
      ['Ann', '2024-03-31', 12.5],
      [null, '', null],
      ['', '2024-03-31', 5],
      ['Ann', '31/02/2024', 5],
      ['Ann', '', 5],
      ['Ann', '2024-03-31', 'five'],
      ['Ann', '2024-03-31', ''],
      ['Ann', '2024-03-31', -3, 'a refund'],
      ['Bob', '2024-03-31', -3],
      ['Total', '', 17.5],
      [null, null, null],
    ),
  );
  expect(shown(orders)).toEqual(['2024-03-31 ann 9.5']);
  expect(skipped(orders)).toEqual([
    '3 blank',
    '4 noCustomer',
    '5 badDate',
    '6 badDate',
    '7 badAmount',
    '8 badAmount',
    '10 unmatchedRefund',
    '11 total',
  ]);
  expect(orders).toMatchObject({ rows: 10, used: 2 });
  expect(orders.problems).toEqual([
    {
      code: 'badDates',
      params: { example: '31/02/2024', count: 2 },
      where: 'Orders!B5',
      severity: 'warning',
    },
    { code: 'badAmounts', params: { example: 'five', count: 2 }, where: 'Orders!C7', severity: 'warning' },
    { code: 'unmatchedRefunds', params: { count: 1 }, where: 'Orders!C10', severity: 'warning' },
    { code: 'noCustomerRows', params: { count: 1 }, where: 'Orders!A4', severity: 'note' },
  ]);
});

test.each([
  ['Total', 'Grand total', 'Total for Ann'],
  ['Toplam', 'GENEL TOPLAM', 'Toplam tutar'],
  ['جمع', 'جمع كل', 'مجموع'],
])('sums such as %s, %s and %s are no orders', (...texts) => {
  const orders = readOrders(table(header, ['Ann', 45000, 5], ...texts.map((text) => [text, '', 99])));
  expect(skipped(orders)).toEqual(['3 total', '4 total', '5 total']);
});

test('a customer called Total is a customer when there is a date', () => {
  expect(shown(readOrders(table(header, ['Total', '2024-03-31', 5])))).toEqual(['2024-03-31 total 5']);
});

test('the place of the table in the sheet is part of every address', () => {
  const place = { sheet: 'My orders', firstRow: 10, firstColumn: 3 };
  const orders = readOrders(tableOf([header, ['Ann', 45000, 5], ['Ann', 'soon', 5]], place));
  expect(orders.skipped).toEqual([{ row: 12, reason: 'badDate' }]);
  expect(orders.problems[0]?.where).toBe("'My orders'!D12");
});

describe('customers', () => {
  const keys = (...customers: (string | number)[]) =>
    new Set(
      ordersIn(readOrders(table(header, ...customers.map((who) => [who, 45000, 5])))).map((o) => o.customer),
    );

  test.each([
    ['case and spaces', ['INFO@Shop.com', ' info@shop.com ', 'info@SHOP.COM']],
    ['Turkish dots', ['İBRAHİM IŞIK', 'ibrahim ışık', 'Ibrahim Işık']],
    ['Arabic and Persian letters and digits', ['علي كريمي ۱', 'علی کریمی 1', 'علي کریمی ١']],
    ['numbers and their text', [42, '42', ' 42']],
    ['the apostrophe that marks text', ["'75008", '75008']],
  ])('%s make no difference', (_, spellings) => {
    expect(keys(...spellings).size).toBe(1);
  });

  test('leading zeros, dots and plus tags do', () => {
    expect(keys('00123', '123', 'a.b@shop.com', 'ab@shop.com', 'ab+x@shop.com').size).toBe(5);
  });

  test('the spelling met most often is shown', () => {
    const rows = ['ANN', 'Ann', 'Ann', 'ann'].map((who) => [who, 45000, 5]);
    expect(readOrders(table(header, ...rows)).book.names).toEqual(['Ann']);
  });
});

describe('orders of several lines', () => {
  const shopify = [
    'Name',
    'Email',
    'Financial Status',
    'Currency',
    'Total',
    'Created at',
    'Lineitem name',
    'Refunded Amount',
  ];

  test('Shopify: the fields stand on the first line only', () => {
    const orders = readOrders(
      table(
        shopify,
        ['#1002', 'b@shop.com', 'partially_refunded', 'EUR', 50, '2025-10-08 10:00:00 +0200', 'Mug', 20],
        ['#1002', '', '', '', '', '', 'Plate', ''],
        ['#1001', 'a@shop.com', 'paid', 'EUR', 35, '2025-10-07 09:50:26 +0200', 'Mug', 0],
        ['#1001', 'a@shop.com', '', '', '', '', 'Total Gym', ''],
        ['#1000', 'a@shop.com', 'refunded', 'EUR', 10, '2025-10-06 09:50:26 +0200', 'Mug', 10],
        ['#1000', '', '', '', '', '', 'Lid', ''],
        ['#999', 'a@shop.com', 'voided', 'EUR', 10, '2025-10-06 09:50:26 +0200', 'Mug', 0],
      ),
    );
    expect(shown(orders)).toEqual(['2025-10-08 b@shop.com 30', '2025-10-07 a@shop.com 35']);
    expect(skipped(orders)).toEqual(['6 refunded', '7 refunded', '8 cancelled']);
    expect(orders).toMatchObject({ rows: 7, used: 4, currency: 'EUR', problems: [] });
  });

  const lines = ['Order ID', 'Customer', 'Date', 'Amount'];

  test('an amount that repeats is the total of the order, amounts that differ are summed', () => {
    const total = readOrders(table(lines, [1, 'Ann', 45000, 20], [1, 'Ann', 45000, 20]));
    const different = readOrders(table(lines, [2, 'Bob', 45000, 20], [2, 'Bob', 45000, 5]));
    expect([total, different].map(({ book }) => [...book.amount])).toEqual([[20], [25]]);
  });

  test('where the lines of many orders differ, equal lines are summed too', () => {
    const different = Array.from({ length: 20 }, (_, i) => [
      [i, 'Ann', 45000, 20],
      [i, 'Ann', 45000, 5],
    ]).flat();
    const orders = readOrders(table(lines, ...different, ['x', 'Bob', 45000, 7], ['x', 'Bob', 45000, 7]));
    expect(ordersIn(orders)[20]?.amount).toBe(14);
  });

  test('the day is that of the first line', () => {
    const orders = readOrders(table(lines, [1, 'Ann', '2024-03-31', 20], [1, 'Ann', '2024-03-30', 5]));
    expect(shown(orders)).toEqual(['2024-03-30 ann 25']);
  });

  test('one number used for two customers is two orders', () => {
    const orders = readOrders(
      table(lines, [1, 'Ann', 45000, 20], [1, 'Bob', 45000, 5], [1, 'Ann', 45000, 1]),
    );
    expect(ordersIn(orders).map(({ customer, amount }) => [customer, amount])).toEqual([
      ['ann', 21],
      ['bob', 5],
    ]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['the one of most of its rows', ['Ann', 'Bob', '', 'Bob'], ['ann 1', 'bob 14']],
    ['of equals the first in the alphabet', ['Bob', 'Ann', ''], ['ann 6', 'bob 1']],
  ])('a row of a number used for two customers that names nobody is of %s', (_, customers, sums) => {
    // Amounts 1, 2, 4, 8: each sum says of which rows it is.
    const rows = customers.map((who, i) => ['#1', who, 45000, 2 ** i]);
    const { book } = readOrders(table(lines, ...rows));
    expect([...book.amount].map((amount, i) => `${book.keys[book.customer[i]]} ${amount}`)).toEqual(sums);
  });

  test('a line that is returned leaves the rest of its order', () => {
    const orders = readOrders(
      table(
        ['Sipariş Numarası', 'Alıcı', 'Sipariş Tarihi', 'Faturalanacak Tutar', 'Sipariş Statüsü'],
        [901, 'Ayşe', '21.07.2024', '100,50', 'Teslim edildi'],
        [901, 'Ayşe', '21.07.2024', '40,00', 'İade edildi'],
      ),
    );
    expect(shown(orders)).toEqual(['2024-07-21 ayşe 100.5']);
    expect(skipped(orders)).toEqual(['3 refunded']);
  });
});

describe('refunds', () => {
  test('a negative row reduces the order with its number, and one refunded to nothing is no purchase', () => {
    const orders = readOrders(
      table(
        ['Order ID', ...header],
        ['A', 'Ann', '2024-01-01', 50],
        ['B', 'Ann', '2024-02-01', 80],
        ['A', 'Ann', '2024-03-01', -20],
        ['B', 'Ann', '2024-03-01', -80],
      ),
    );
    expect(shown(orders)).toEqual(['2024-01-01 ann 30']);
    expect(skipped(orders)).toEqual(['3 refunded', '5 refunded']);
    expect(orders).toMatchObject({ rows: 4, used: 2 });
  });

  test('without a number it reduces the most recent earlier order, then the one before', () => {
    const orders = readOrders(
      table(
        header,
        ['Ann', '2024-01-01', 50],
        ['Ann', '2024-02-01', 30],
        ['Ann', '2024-03-01', -40],
        ['Ann', '2024-04-01', 70],
      ),
    );
    expect(shown(orders)).toEqual(['2024-01-01 ann 40', '2024-04-01 ann 70']);
    expect(skipped(orders)).toEqual(['3 refunded']);
  });

  test('a refund never reaches an order that came after it', () => {
    const orders = readOrders(table(header, ['Ann', '2024-01-01', -40], ['Ann', '2024-02-01', 70]));
    expect(shown(orders)).toEqual(['2024-02-01 ann 70']);
    expect(skipped(orders)).toEqual(['2 unmatchedRefund']);
  });

  test('rounding leaves no cents of an order that was refunded in parts', () => {
    const orders = readOrders(
      table(
        ['Order ID', ...header],
        ['A', 'Ann', 45000, 0.3],
        ['A', 'Ann', 45001, -0.1],
        ['A', 'Ann', 45002, -0.2],
      ),
    );
    expect(ordersIn(orders)).toEqual([]);
    expect(skipped(orders)).toEqual(['2 refunded', '3 refunded', '4 refunded']);
  });

  test('a row that is called a refund takes money off whatever its sign', () => {
    const square = ['Customer ID', 'Transaction ID', 'Date', 'Net Sales', 'Event Type'];
    const orders = readOrders(
      table(
        square,
        ['C1', 'x', '2024-01-01', '$27.00', 'Payment'],
        ['C1', 'y', '2024-01-02', '$7.00', 'Refund'],
      ),
    );
    expect(shown(orders)).toEqual(['2024-01-01 c1 20']);
    expect(orders.currency).toBe('$');
  });

  test('an order that was free from the start counts', () => {
    expect(shown(readOrders(table(header, ['Ann', '2024-01-01', 0])))).toEqual(['2024-01-01 ann 0']);
  });
});

describe('status', () => {
  const reasonOf = (status: string) =>
    readOrders(table([...header, 'Status'], ['Ann', 45000, 5, status], ['Bob', 45000, 5, 'paid'])).skipped[0]
      ?.reason ?? 'kept';

  test.each([
    [
      'kept',
      [
        'paid',
        'PAID',
        'Partially refunded',
        'Shipped',
        'Teslim edildi',
        'Kargoda',
        'تحویل شده',
        'پرداخت شده',
        'odd',
      ],
    ],
    [
      'cancelled',
      [
        'cancelled',
        'Canceled',
        'voided',
        'draft',
        'İPTAL EDİLDİ',
        'iptal',
        'İptal edildi - stok yok',
        'لغو شده',
        'لغو‌شده',
      ],
    ],
    ['refunded', ['refunded', 'Returned', 'İade edildi', 'IADE', 'مرجوع شده']],
    ['failed', ['failed', 'Declined', 'Başarısız', 'ناموفق']],
    ['test', ['Test']],
  ])('%s: %j', (reason, statuses) => {
    expect(statuses.map(reasonOf)).toEqual(statuses.map(() => reason));
  });

  test('orders that wait for payment count, with a note', () => {
    const orders = readOrders(
      table([...header, 'Durum'], ['Ann', 45000, 5, 'Onay bekliyor'], ['Bob', 45000, 5, '']),
    );
    expect(orders.used).toBe(2);
    expect(orders.problems).toEqual([
      {
        code: 'pendingOrders',
        params: { example: 'Onay bekliyor', count: 1 },
        where: 'Orders!D2',
        severity: 'note',
      },
    ]);
  });
});

describe('the analysis day', () => {
  const rows = table(
    header,
    ['Ann', '2024-01-01', 50],
    ['Ann', '2024-02-01', -20],
    ['Ann', '2024-02-02', 70],
  );

  test('rows after it are left out, refunds like orders', () => {
    const orders = readOrders(rows, {}, isoToDay('2024-01-31'));
    expect(shown(orders)).toEqual(['2024-01-01 ann 50']);
    expect(skipped(orders)).toEqual(['3 afterAsOf', '4 afterAsOf']);
    expect(orders.problems).toEqual([
      {
        code: 'ordersAfterAsOf',
        params: { count: 2, day: '2024-01-31' },
        where: 'Orders!B3',
        severity: 'note',
      },
    ]);
  });

  test('the day itself still counts', () => {
    expect(readOrders(rows, {}, isoToDay('2024-02-02')).used).toBe(3);
  });
});

describe('whole-table errors leave no order and every row unread', () => {
  test.each([
    [
      'ambiguousDates',
      'B2',
      [
        ['Ann', '03/04/2024', 5],
        ['Bob', '05/06/2024', 5],
      ],
    ],
    [
      'ambiguousAmounts',
      'C2',
      [
        ['Ann', '2024-03-04', '1.234'],
        ['Bob', '2024-03-04', '5.678'],
      ],
    ],
    [
      'severalCurrencies',
      'C3',
      [
        ['Ann', '2024-03-04', '5 TL'],
        ['Bob', '2024-03-04', '$5'],
      ],
    ],
  ])('%s at %s', (code, where, rows) => {
    const orders = readOrders(table(header, ...rows));
    expect(orders.problems.map((problem) => [problem.code, problem.where, problem.severity])).toEqual([
      [code, `Orders!${where}`, 'error'],
    ]);
    expect(ordersIn(orders)).toEqual([]);
    expect(orders).toMatchObject({ rows: 2, used: 0 });
    expect(skipped(orders)).toEqual(['2 unread', '3 unread']);
  });

  test('options answer what the table leaves open', () => {
    const rows = table(header, ['Ann', '03/04/2024', '1.234']);
    const options = { dateOrder: 'dayFirst', decimalMark: ',' } as const;
    expect(shown(readOrders(rows, options))).toEqual(['2024-04-03 ann 1234']);
  });

  test('without the columns there is nothing to read', () => {
    const orders = readOrders(table(['Colour', 'Size', 'Email'], ['red', 'XL', 'a@b.c']));
    expect(codes(orders)).toEqual(['noDateColumn', 'noAmountColumn']);
    expect(skipped(orders)).toEqual(['2 unread']);
  });

  test('an empty table, and one whose rows all drop out', () => {
    expect(codes(readOrders(table()))).toEqual(['emptyTable']);
    expect(codes(readOrders(table(header)))).toEqual(['noOrders']);
    expect(codes(readOrders(table(header, ['Ann', 'soon', 5])))).toEqual(['unreadableColumn']);
    expect(codes(readOrders(table(header, ['', 45000, 5])))).toEqual(['noCustomerRows', 'noOrders']);
  });
});

describe('currency', () => {
  test('one of the column, of the amounts, or of the header', () => {
    const money = (name: string, amount: string | number, ...rest: string[]) =>
      readOrders(table(['Müşteri', 'Tarih', name, 'Para Birimi'], ['Ayşe', 45000, amount, ...rest])).currency;
    expect(money('Tutar', '₺1.234,56', 'TL')).toBe('TRY');
    expect(money('Tutar', '1.234,56 TL')).toBe('TRY');
    expect(money('Tutar (TL)', 12.5)).toBe('TRY');
    expect(money('مبلغ (تومان)', '۱۲۳٬۰۰۰')).toBe('IRT');
    expect(money('Tutar', 12.5)).toBeNull();
  });

  test('several in the column are an error', () => {
    const rows = table(
      [...header, 'Currency'],
      ['Ann', 45000, 5, 'usd'],
      ['Ann', 45000, 5, 'EUR'],
      ['Ann', 45000, 5, ''],
    );
    expect(readOrders(rows).problems).toEqual([
      {
        code: 'severalCurrencies',
        params: { currencies: ['EUR', 'USD'] },
        where: 'Orders!D3',
        severity: 'error',
      },
    ]);
  });
});

describe('currencies of single rows', () => {
  const columns = ['Order ID', 'Customer', 'Date', 'Amount', 'Currency'];
  const inEuros = (...rows: readonly (readonly (string | number)[])[]) =>
    readOrders(table(columns, ...rows), { currency: 'EUR' });

  test('a row that says none has that of its order', () => {
    const orders = inEuros(
      [1, 'Ann', 45000, 5, 'EUR'],
      [1, 'Ann', 45000, 6, ''],
      [2, 'Bob', 45000, 7, 'USD'],
    );
    expect([...orders.book.amount]).toEqual([11]);
    expect(
      skipped(inEuros([1, 'Ann', 45000, 5, 'USD'], [1, 'Ann', 45000, 6, ''], [2, 'Bob', 45000, 7, 'EUR'])),
    ).toEqual(['2 otherCurrency', '3 otherCurrency']);
  });

  test.each([[['EUR', 'USD', '']], [['USD', 'EUR', '']], [['', 'USD', 'EUR']]])(
    'of an order in two currencies (%j) it has the first in the alphabet, whatever comes first',
    (currencies) => {
      const rows = currencies.map((currency) => [1, 'Ann', 45000, currency === '' ? 6 : 5, currency]);
      expect([...inEuros(...rows).book.amount]).toEqual([11]);
    },
  );

  test.each([
    ['IRT', [1000, 500]],
    ['IRR', [10_000, 5000]],
  ])('tomans and rials become %s: ten rials are a toman', (currency, amounts) => {
    const rows = table(columns, [1, 'Ann', 45000, 1000, 'تومان'], [2, 'Ann', 45001, 5000, 'ریال']);
    expect([...readOrders(rows, { currency }).book.amount]).toEqual(amounts);
  });

  test('"$" beside one kind of dollars is that kind, beside two it is a third', () => {
    const read = (...currencies: readonly string[]) =>
      readOrders(table(columns, ...currencies.map((currency, i) => [i, 'Ann', 45000 + i, 5, currency])));
    expect(read('$', 'USD')).toMatchObject({ currency: 'USD', used: 2 });
    expect(read('$', 'USD', 'CAD').problems).toMatchObject([
      { code: 'severalCurrencies', params: { currencies: ['$', 'CAD', 'USD'] } },
    ]);
  });
});

test('Turkish and Persian tables say the same as an English one', () => {
  const english = readOrders(table(header, ['x', '2025-10-13', 1234.56], ['y', '2025-10-14', 7]));
  const turkish = readOrders(
    table(
      ['Müşteri', 'Sipariş Tarihi', 'Tutar'],
      ['x', '13.10.2025', '1.234,56 TL'],
      ['y', '14 Ekim 2025', '7,00 TL'],
    ),
  );
  const persian = readOrders(
    table(['مشتری', 'تاریخ', 'مبلغ'], ['x', '۱۴۰۴/۷/۲۱', '۱٬۲۳۴٫۵۶'], ['y', '۲۲ مهر ۱۴۰۴', '۷']),
  );
  expect(shown(turkish)).toEqual(shown(english));
  expect(shown(persian)).toEqual(shown(english));
});

test('a million empty rows below the data are no rows', () => {
  const rows = [header, ['Ann', 45000, 5], ...Array.from({ length: 1_048_574 }, () => ['', null, ''])];
  expect(readOrders(table(...rows.slice(0, 2), [])).rows).toBe(1);
  expect(readOrders(tableOf(rows))).toMatchObject({ rows: 1, used: 1, skipped: [] });
});

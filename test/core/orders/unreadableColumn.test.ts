import { catalog } from '../../../core/functions/catalog/catalog';
import { readOrders } from '../../../core/orders/readOrders';
import { languages } from '../../../core/speech/language';
import { problemText } from '../../../core/speech/problems/problemText';
import { codes, table } from './table';

describe('a column that is named as a field but cannot be read is not said to be missing', () => {
  test.each([
    [['Customer', 'Order date', 'Amount'], ['Ann', 'soon', 5], 'date', 'Order date', 'soon', 'B2'],
    [['Customer', 'Order date', 'Amount'], ['Ann', '2024-01-31', 'five'], 'amount', 'Amount', 'five', 'C2'],
    [
      ['Müşteri', 'Sipariş Tarihi', 'Tutar'],
      ['Ada', 'yakında', 5],
      'date',
      'Sipariş Tarihi',
      'yakında',
      'B2',
    ],
    [['Müşteri', 'Tarih', 'Tutar'], ['Ada', '31.01.2024', 'beş'], 'amount', 'Tutar', 'beş', 'C2'],
    [['مشتری', 'تاریخ سفارش', 'مبلغ'], ['سارا', 'به زودی', 5], 'date', 'تاریخ سفارش', 'به زودی', 'B2'],
    [['مشتری', 'تاریخ', 'مبلغ'], ['سارا', '۱۴۰۳/۰۱/۱۲', 'پنج هزار'], 'amount', 'مبلغ', 'پنج هزار', 'C2'],
    [['Email', 'Date', 'Amount'], ['x***@y.com', '2024-01-31', 5], 'customer', 'Email', 'x***@y.com', 'A2'],
  ] as const)('%j %j', (headers, row, field, header, example, place) => {
    const { problems } = readOrders(table([...headers, 'Note'], [...row, 'a'], [...row, 'b'], [...row, 'c']));
    expect(problems).toEqual([
      {
        code: 'unreadableColumn',
        params: { field, header, example },
        where: `Orders!${place}`,
        severity: 'error',
      },
    ]);
    const [problem] = problems;
    for (const language of languages) {
      const text = problem && problemText(problem, language);
      expect(text).toContain(header);
      expect(text).toContain(example);
    }
  });

  test('the first cell that cannot be read is named, not one that can', () => {
    const days = ['2024-01-31', 'soon', 'later', 'later still'];
    const { problems } = readOrders(
      table(['Customer', 'Date', 'Amount', 'Note'], ...days.map((day, i) => [`c${i}`, day, 5, 'x'])),
    );
    expect(problems).toMatchObject([{ params: { example: 'soon' }, where: 'Orders!B3' }]);
  });

  test('where no header names it, it is missing', () => {
    expect(codes(readOrders(table(['Customer', 'Colour', 'Size'], ['Ann', 'red', 'L'])))).toEqual([
      'noDateColumn',
      'noAmountColumn',
    ]);
  });

  test('a formula says it with the row of the range', () => {
    const clv = catalog.find(({ name }) => name === 'CLV');
    const range = [
      ['Customer', 'Order date', 'Amount', 'Note'],
      ['Ann', 'soon', 5, 'a'],
      ['Bo', 'later', 6, 'b'],
    ];
    expect(() => clv?.run([range], { language: 'en', mostCells: 1e6 })).toThrow(
      'Row 2 of the range: “Order date” is named as the order date, but “soon” cannot be read as a date.',
    );
  });
});

describe('rows without a customer', () => {
  const problemsOf = (header: string, ...customers: (string | null)[]) =>
    readOrders(
      table(
        [header, 'Order date', 'Amount'],
        ...customers.map((customer, i) => [customer, `2024-01-1${i}`, 5]),
      ),
    ).problems.filter(({ code }) => code === 'noCustomerRows' || code === 'unnamedRows');

  test('in which nothing stands name no customer', () => {
    expect(problemsOf('Email', 'ann@x.example', null, 'bo@x.example')).toMatchObject([
      { code: 'noCustomerRows', params: { count: 1 }, where: 'Orders!A3' },
    ]);
  });

  test.each([
    ['Email', ['ann@x.example', 'noemail@noemail.com'], 'noemail@noemail.com'],
    ['Phone', ['05320000001', '9.05321E+11'], '9.05321E+11'],
    ['E-posta', ['ada@x.example', 'noemail@noemail.com'], 'noemail@noemail.com'],
    ['Telefon', ['05320000001', '0000000000'], '0000000000'],
    ['موبایل', ['09123456789', '0000000000'], '0000000000'],
  ])('in which something stands (%s: %j) are told with it', (header, customers, example) => {
    expect(problemsOf(header, ...customers)).toEqual([
      { code: 'unnamedRows', params: { example, count: 1 }, where: 'Orders!A3', severity: 'warning' },
    ]);
  });
});

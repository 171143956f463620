import type { Cell } from '../../../core/cells/cell';
import type { ReadingChoices } from '../../../core/orders/account/readingChoices';
import { customerKey } from '../../../core/orders/identity/customerKey';
import type { Orders } from '../../../core/orders/order';
import { readOrders } from '../../../core/orders/readOrders';
import { ordersIn } from '../../reference/orders';
import { codes, table } from './table';

type Row = readonly Cell[];

/** A row a week, with an amount of its own; the date and the amount are put behind the cells. */
const rowsOf = (header: string, ...rows: readonly string[]): Row[] => [
  [...header.split('|'), 'Date', 'Amount'],
  ...rows.map((row, i) => [...row.split('|'), 45_000 + 7 * i, 10 + i]),
];

const read = (rows: readonly Row[], choices: ReadingChoices = {}) => readOrders(table(...rows), choices);

/** The customers as groups of rows, counted from 1, in the order of their first row: "1 3, 2". */
function groups(orders: Orders): string {
  const of = new Map<string, number[]>();
  for (const { customer, row } of ordersIn(orders)) of.set(customer, [...(of.get(customer) ?? []), row - 1]);
  return [...of.values()].map((rows) => rows.join(' ')).join(', ');
}

describe('values of two columns of ids are never compared with each other', () => {
  const twoIds = rowsOf('sample_id|master_id', '1|4', '2|1', '3|2', '1|4', '2|1');

  test('a number that both columns hold joins nobody', () => {
    expect(groups(read(twoIds, { columns: { customer: 0 }, merges: true }))).toBe('1 4, 2 5, 3');
    expect(groups(read(twoIds, { columns: { customer: 1 }, merges: true }))).toBe('1 4, 2 5, 3');
  });

  test('a row without the first id goes by the second, under a name that tells the two apart', () => {
    const orders = read(rowsOf('Customer ID|Code', '12|', '|12', '|12', '12|'), {
      columns: { customer: 0, customerId: 1 },
    });
    expect(groups(orders)).toBe('1 4, 2 3');
    expect(orders.book.names).toEqual(['12', '12 (Code)']);
  });

  test('an id that is spelled like a phone number is not the number', () => {
    expect(groups(read(rowsOf('Customer ID|Phone', '5321112233|', '|5321112233', '7|5321112299')))).toBe(
      '1, 2, 3',
    );
  });

  test('an address is the same address in whichever column it stands', () => {
    expect(groups(read(rowsOf('Customer ID|Email', 'ann@x.com|', '7|bo@x.com', '|ANN@x.com', '7|')))).toBe(
      '1 3, 2 4',
    );
  });
});

describe('a column that the user picked decides alone', () => {
  const rows = rowsOf('Client|Email|Total clients', 'A|ann@x.com|1', 'B|ann@x.com|1', 'A|bo@x.com|1');

  test('nobody is joined through another column', () => {
    expect(groups(read(rows, { columns: { customer: 0 } }))).toBe('1 3, 2');
  });

  test('unless the user says so', () => {
    expect(groups(read(rows, { columns: { customer: 0 }, merges: true }))).toBe('1 2 3');
  });

  test('and a row in which it is blank goes by the next column', () => {
    expect(
      groups(
        read(rowsOf('Client|Email', 'A|ann@x.com', '|ann@x.com', '|bo@x.com'), { columns: { customer: 0 } }),
      ),
    ).toBe('1, 2, 3');
  });
});

describe('a guest with a new id for each order is one person by the address', () => {
  test.each<[string, string, readonly string[], string]>([
    [
      'the name is always the same',
      'Customer ID|Email|Customer name',
      [
        '1|v@x.com|Vera',
        '2|v@x.com|Vera',
        '3|v@x.com|Vera',
        '4|v@x.com|vera',
        '5|v@x.com|Vera',
        '6|v@x.com|Vera',
        '7|n@x.com|Niko',
      ],
      '1 2 3 4 5 6, 7',
    ],
    [
      'no names, and every id is new',
      'Customer ID|Email',
      ['1|v@x.com', '2|v@x.com', '3|v@x.com', '4|v@x.com', '5|v@x.com', '6|v@x.com', '7|n@x.com'],
      '1 2 3 4 5 6, 7',
    ],
    [
      'others have an account',
      'Customer ID|Email',
      [
        '1|v@x.com',
        '2|v@x.com',
        '3|v@x.com',
        '4|v@x.com',
        '5|v@x.com',
        '6|v@x.com',
        '7|n@x.com',
        '7|n@x.com',
        '8|o@x.com',
        '7|n@x.com',
      ],
      '1 2 3 4 5 6, 7 8 10, 9',
    ],
    [
      'by phone, where there are no addresses',
      'کد مشتری|موبایل',
      ['1|09121112233', '2|09121112233', '3|09121112233', '4|09121112244', '5|09121112233', '6|09121112233'],
      '1 2 3 5 6, 4',
    ],
    [
      'in Turkish',
      'Müşteri No|E-posta|Müşteri Adı',
      ['1|v@x.com|Işıl', '2|v@x.com|IŞIL', '3|v@x.com|ışıl', '4|v@x.com|Işıl', '5|v@x.com|Işıl'],
      '1 2 3 4 5',
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(groups(read(rowsOf(header, ...rows)))).toBe(expected);
  });

  test('an id that is new for each order gives way to one that comes again', () => {
    const orders = read(
      rowsOf('Order ID|Customer ID|Customer unique ID', 'a|k1|p1', 'b|k2|p1', 'c|k3|p2', 'd|k4|p1'),
    );
    expect(orders.book.keys).toEqual(['p1', 'p2']);
  });

  test('an address beside customers who come again is a till', () => {
    const till = [
      '1|shop@x.com',
      '2|shop@x.com',
      '3|shop@x.com',
      '4|shop@x.com',
      '5|shop@x.com',
      '1|shop@x.com',
    ];
    const orders = read(rowsOf('Customer ID|Email', ...till, '1|ann@x.com'));
    expect(groups(orders)).toBe('1 6 7, 2, 3, 4, 5');
    expect(codes(orders)).toContain('sharedIdentities');
  });
});

describe('an address or a number of nobody names nobody', () => {
  test.each<[string, string, readonly string[], string]>([
    [
      'a stand-in for the address',
      'Email|Billing Name',
      ['noemail@noemail.com|Pia', 'noemail@noemail.com|Ulf', 'kira@x.com|Kira', 'kira@x.com|Kira'],
      '1, 2, 3 4',
    ],
    [
      'an address beside many names',
      'Email|Customer name',
      [
        'desk@x.com|Pia',
        'desk@x.com|Ulf',
        'desk@x.com|Tess',
        'desk@x.com|Jon',
        'desk@x.com|Eva',
        'kira@x.com|Kira',
        'desk@x.com|Pia',
      ],
      '1 7, 2, 3, 4, 5, 6',
    ],
    [
      '0000000000',
      'Phone|Customer name',
      ['0000000000|Pia', '0000000000|Ulf', '05321112233|Kira'],
      '1, 2, 3',
    ],
    [
      '555 555 55 55',
      'Telefon|Müşteri Adı',
      ['555 555 55 55|Pia', '+905555555555|Ulf', '05321112233|Kira'],
      '1, 2, 3',
    ],
    [
      '۱۱۱۱۱۱۱۱۱۱۱',
      'موبایل|نام مشتری',
      ['۱۱۱۱۱۱۱۱۱۱۱|سارا', '۱۱۱۱۱۱۱۱۱۱۱|رضا', '۰۹۱۲۱۱۱۲۲۳۳|آرش'],
      '1, 2, 3',
    ],
    [
      'a number beside many names',
      'Phone|Customer name',
      [
        '02121110000|Pia',
        '02121110000|Ulf',
        '02121110000|Tess',
        '02121110000|Jon',
        '02121110000|Eva',
        '05321112233|Kira',
      ],
      '1, 2, 3, 4, 5, 6',
    ],
    [
      'a number of many customers',
      'Email|Phone',
      [
        'a@x.com|02121110000',
        'b@x.com|02121110000',
        'c@x.com|02121110000',
        'd@x.com|02121110000',
        'e@x.com|02121110000',
        '|02121110000',
      ],
      '1, 2, 3, 4, 5',
    ],
    ['a guest without a name or number', 'Email', ['none@none.com', 'ann@x.com', 'yok@yok.com'], '2'],
  ])('%s', (_, header, rows, expected) => {
    const orders = read(rowsOf(header, ...rows));
    expect(groups(orders)).toBe(expected);
    expect(codes(orders)).toContain('sharedIdentities');
  });

  test.each<[string, string, readonly string[], string]>([
    [
      'the presents of one customer',
      'Email|Ship Name',
      ['ann@x.com|Pia', 'ann@x.com|Ulf', 'ann@x.com|Tess', 'ann@x.com|Jon', 'ann@x.com|Eva', 'bo@x.com|Bo'],
      '1 2 3 4 5, 6',
    ],
    [
      'the products of one customer',
      'Email|Name',
      [
        'ann@x.com|Mug',
        'ann@x.com|Cup',
        'ann@x.com|Tea',
        'ann@x.com|Pot',
        'ann@x.com|Jug',
        'bo@x.com|Pot',
        'bo@x.com|Cup',
      ],
      '1 2 3 4 5, 6 7',
    ],
    [
      'five spellings in many orders',
      'Email|Customer name',
      ['Ann', 'Ann Lee', 'A Lee', 'Ann L', 'Anne Lee', 'Ann', 'Ann', 'Ann', 'Ann', 'Ann', 'Ann'].map(
        (name) => `ann@x.com|${name}`,
      ),
      '1 2 3 4 5 6 7 8 9 10 11',
    ],
    ['a test that has a shop', 'Email', ['test@shop.com', 'test@shop.com'], '1 2'],
  ])('but not %s', (_, header, rows, expected) => {
    expect(groups(read(rowsOf(header, ...rows)))).toBe(expected);
  });
});

describe('where the better columns are blank, the next ones serve', () => {
  test.each<[string, string, readonly string[], string]>([
    [
      'the phone of the bill, then of the parcel',
      'Email|Phone|Billing Phone|Shipping Phone',
      ['ann@x.com|05320000001||', '||05320000002|', '|||05320000002', '||05320000001|', 'bo@x.com|||'],
      '1 4, 2 3, 5',
    ],
    [
      'the number of a present joins its receiver to nobody',
      'Email|Billing Phone|Shipping Phone',
      ['ann@x.com|05320000001|05320000009', '|05320000009|', 'bo@x.com|05320000003|05320000003'],
      '1, 2, 3',
    ],
    [
      'the second address',
      'Contact email|Billing email',
      ['ann@x.com|', '|bo@x.com', '|ann@x.com', 'cy@x.com|'],
      '1 3, 2, 4',
    ],
    [
      'the name with the postcode',
      'Email|Billing Name|Billing Zip',
      [
        'ann@x.com|Ann Lee|LS1',
        '|Ivan Roe|06000',
        '|Ivan Roe|06000',
        '|Ivan Roe|34000',
        '|Ann Lee|LS1',
        'bo@x.com|Bo Day|YO1',
      ],
      '1 5, 2 3, 4, 6',
    ],
    [
      'guests of a marketplace by name',
      'Buyer User ID|Full Name|Ship Zipcode',
      ['moss|Ann Lee|1', '|Ivan Roe|2', 'moss|Ann Lee|1', '|Ivan Roe|2'],
      '1 3, 2 4',
    ],
    [
      'first and last name',
      'Müşteri No|Ad|Soyad',
      ['1|Ali|Can', '|Ayşe|Su', '|AYŞE|Su', '|Ayşe|Ak'],
      '1, 2 3, 4',
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(groups(read(rowsOf(header, ...rows)))).toBe(expected);
  });

  test('a name alone joins nobody who has an address', () => {
    expect(
      groups(read(rowsOf('Email|Customer name', 'ann@x.com|Ann Lee', '|Ann Lee', '|Ann Lee', 'bo@x.com|Bo'))),
    ).toBe('1, 2 3, 4');
  });
});

describe('spellings', () => {
  test.each([
    'ann@x.com',
    'Ann Lee <ANN@x.com>',
    '"Lee, Ann" <ann@x.com>',
    'mailto:ann@x.com',
    'ann@x.com;',
    'ann@x.com.',
    '<ann@x.com>',
  ])('%s is one address', (spelling) => expect(customerKey(spelling)).toBe('ann@x.com'));

  test('two addresses in one cell are left as they are', () => {
    expect(customerKey('ann@x.com; bo@x.com')).toBe('ann@x.com; bo@x.com');
  });

  test('17850.0 is 17850 where the whole column is written so', () => {
    expect(read(rowsOf('Customer ID', '17850.0', '13047.0', '', '17850.0')).book.keys).toEqual([
      '13047',
      '17850',
    ]);
    expect(read(rowsOf('Customer ID', '1.0', '1', '2.0')).book.keys).toEqual(['1', '1.0', '2.0']);
    expect(groups(read(rowsOf('Phone', '5321112233.0', '5321112244.0', '5321112233.0')))).toBe('1 3, 2');
  });
});

describe('a number that has lost its digits names nobody', () => {
  test.each(['Phone', 'Customer ID', 'Telefon', 'موبایل'])('%s', (header) => {
    const orders = read(
      rowsOf(
        `${header}|Billing Name`,
        '9.05321E+11|Ann',
        '9.05321E+11|Bo',
        '905321112233|Cy',
        '9,05E+11|Ann',
      ),
    );
    expect(groups(orders)).toBe('1 4, 2, 3');
    expect(orders.problems).toContainEqual({
      code: 'lossyCustomers',
      params: { example: '9.05321E+11', count: 3 },
      where: 'Orders!A2',
      severity: 'warning',
    });
  });

  test('where nothing else names the customer, the rows are left out with the reason', () => {
    const orders = read(rowsOf('Phone', '9.05321E+11', '9.05321E+11'));
    expect(codes(orders)).toEqual(expect.arrayContaining(['lossyCustomers', 'unnamedRows', 'noOrders']));
  });
});

describe('from how many on a value is of nobody', () => {
  const times = <T>(count: number, make: (i: number) => T) =>
    Array.from({ length: count }, (_, i) => make(i));
  /** How many customers there are, and how many rows name none. */
  const read = (header: string, rows: readonly string[]) => {
    const orders = readOrders(table(...rowsOf(header, ...rows)));
    const nobodys = orders.skipped.filter(({ reason }) => reason === 'noCustomer');
    return { customers: orders.book.keys.length, nobodys: nobodys.length };
  };

  test('a phone number beside five customers; of four it is a customer more', () => {
    const shared = (owners: number) =>
      read('Email|Phone', [...times(owners, (i) => `c${i}@x.com|05321112233`), '|05321112233']);
    expect(shared(4)).toEqual({ customers: 5, nobodys: 0 });
    expect(shared(5)).toEqual({ customers: 5, nobodys: 1 });
  });

  test('an id beside nine addresses is a guest account; eight are those of one customer', () => {
    const guests = (addresses: number) =>
      read(
        'Customer ID|Email',
        times(addresses, (i) => `7|c${i}@x.com`),
      );
    expect(guests(8).customers).toBe(1);
    expect(guests(9).customers).toBe(9);
  });

  test("an address beside five ids that come again is a till's; four are those of one customer", () => {
    const till = (ids: number) =>
      read('Customer ID|Email', [
        ...times(ids, (i) => `${i + 1}|shop@x.com`),
        ...times(ids, (i) => `${i + 1}|shop@x.com`),
      ]);
    expect(till(4).customers).toBe(1);
    expect(till(5).customers).toBe(5);
  });

  test('a number beside five names; four are spellings of one', () => {
    const spelled = (names: number) =>
      read(
        'Phone|Customer name',
        times(6, (i) => `05321112233|${'VWXYZ'[i % names]}era`),
      ).customers;
    expect(spelled(4)).toBe(1);
    expect(spelled(5)).toBe(5);
  });

  test('a number beside five names in nine orders; in ten orders they are spellings of one', () => {
    const spelled = (orders: number) =>
      read(
        'Phone|Customer name',
        times(orders, (i) => `05321112233|${'VWXYZ'[Math.min(i, 4)]}era`),
      ).customers;
    expect(spelled(10)).toBe(1);
    expect(spelled(9)).toBe(5);
  });
});

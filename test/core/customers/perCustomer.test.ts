import { historiesOf } from '../../../core/customers/histories';
import { perCustomer, type Speaking } from '../../../core/customers/perCustomer';
import { asWritten, attribute } from '../../../core/orders/attribute';
import { lastDayOf } from '../../../core/orders/book';
import { readOrders } from '../../../core/orders/readOrders';
import { readFixture } from '../../fixtures/readFixture';
import { table } from '../orders/table';

/** "1 York, York; 2 -; 3 Bath": what the rows of the orders of one customer say, day after day. */
function orders(...days: readonly string[]) {
  const rows = days.flatMap((line) =>
    line.split('; ').flatMap((order, index) => {
      const [, day, cells = ''] = /^(\d+) (.*)$/.exec(order) ?? [];
      const id = `${line}/${index}`;
      return cells.split(', ').map((text) => [id, 'Ann', 45_000 + Number(day), 5, text === '-' ? '' : text]);
    }),
  );
  const sheet = table(['Order ID', 'Customer', 'Date', 'Item total', 'City'], ...rows);
  return { sheet, read: readOrders(sheet) };
}

function said(line: string, speaking: Speaking, asOf?: number): string | null {
  const { sheet, read } = orders(line);
  const city = attribute(read, sheet, 4);
  const histories = historiesOf(read.book, asOf ?? lastDayOf(read.book));
  const [kind] = perCustomer(city, read.book, histories, speaking);
  return kind < 0 ? null : city.texts[kind];
}

test.each([
  // Orders by day                      first   last    most
  ['1 York; 2 Bath; 3 York', 'York', 'York', 'York'],
  ['1 -; 2 Bath; 3 York; 4 -', 'Bath', 'York', 'York'],
  ['1 York, Bath, Bath; 9 York', 'Bath', 'York', 'York'],
  ['1 York, York, York; 2 Bath; 3 Bath', 'York', 'Bath', 'York'],
  ['5 York; 5 Bath', 'Bath', 'Bath', 'Bath'],
  ['5 york; 6 YORK; 7 York; 8 YORK', 'YORK', 'YORK', 'YORK'],
  ['1 -', null, null, null],
])('%s', (line, first, last, most) => {
  expect([said(line, 'first'), said(line, 'last'), said(line, 'most')]).toEqual([first, last, most]);
});

test('orders after the analysis day say nothing', () => {
  expect(said('1 York; 2 Bath; 3 Bath', 'most', 45_001)).toBe('York');
  expect(said('1 York; 2 Bath; 3 Bath', 'last', 45_002)).toBe('Bath');
});

test('spellings of one word are one, and the one met most often is shown', () => {
  const { sheet, read } = orders('1 Şiraz, SIRAZ, Şiraz; 2 siraz ', '1 ++; 2 C++');
  const folded = attribute(read, sheet, 4);
  expect([folded.keys, folded.texts]).toEqual([
    ['++', 'c', 'siraz'],
    ['++', 'C++', 'Şiraz'],
  ]);
  expect(attribute(read, sheet, 4, asWritten).keys).toEqual(['++', 'C++', 'SIRAZ', 'siraz', 'Şiraz']);
});

test('rows that went into no order say nothing', () => {
  const sheet = table(
    ['Customer', 'Date', 'Amount', 'City'],
    ['Ann', '2024-01-01', 5, 'Leeds'],
    ['Ann', '2024-01-02', 'free', 'York'],
    ['', '2024-01-02', 7, 'Bath'],
  );
  expect(attribute(readOrders(sheet), sheet, 3).keys).toEqual(['leeds']);
});

test('the consent of a Shopify export is that of the last order', () => {
  const file = readFixture('shopify.csv');
  const shop = readOrders(file);
  const consent = attribute(shop, file, shop.found.roles.consent ?? -1);
  const histories = historiesOf(shop.book, lastDayOf(shop.book));
  const found = perCustomer(consent, shop.book, histories, 'last');
  expect(Array.from(found, (kind, i) => [shop.book.keys[i], consent.texts[kind]])).toEqual([
    ['leo@example.com', 'no'],
    ['mira@example.com', 'yes'],
  ]);
});

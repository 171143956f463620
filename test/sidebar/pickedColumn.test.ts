import type { Cell } from '../../core/cells/cell';
import type { PickedColumns } from '../../core/cells/columns/columns';
import { tableOf } from '../../core/cells/table';
import { columnsComplete, missingFields } from '../../sidebar/form/columns';
import { checkOrders, readOnce } from '../../sidebar/work/checkOrders';

const orders: readonly (readonly [who: string, day: string, amount: number, note: string])[] = [
  ['Ann', '2024-01-31', 12, 'gift'],
  ['Bob', '2024-02-28', 7, ''],
  ['Ann', '2024-03-15', 11, 'call'],
  ['Cem', '2024-03-31', 9, 'gift'],
];

/** A table with these headers (none: null) over the orders, its columns in the order of `places`. */
function table(headers: readonly string[] | null, indexes: readonly number[]) {
  const rows = orders.map((order) => indexes.map((index): Cell => order[index] ?? null));
  return tableOf([...(headers === null ? [] : [indexes.map((index) => headers[index] ?? '')]), ...rows], {
    sheet: 'Orders',
  });
}

describe('a column that is picked repairs what was not recognised', () => {
  test.each<[string, readonly string[] | null, readonly number[]]>([
    ['German headers', ['Kunde', 'Bestellt', 'Betrag', 'Notiz'], [0, 1, 2, 3]],
    ['Spanish headers, another order', ['Quién', 'Cuándo', 'Cuánto', 'Nota'], [3, 2, 1, 0]],
    ['Turkish headers in words of one’s own', ['Kim', 'Ne zaman', 'Kaça', 'Açıklama'], [1, 3, 0, 2]],
    ['Persian headers in words of one’s own', ['چه کسی', 'کی', 'چند', 'یادداشت'], [2, 0, 3, 1]],
    ['headers that say something else', ['Colour', 'Size', 'Shape', 'Taste'], [0, 1, 2, 3]],
    ['no header and four columns', null, [3, 0, 1, 2]],
  ])('%s', (_, headers, indexes) => {
    const shop = table(headers, indexes);
    const before = checkOrders(shop, readOnce(shop, { columns: {} }, null));
    const missing = missingFields(before.columns);
    expect(missing.length).toBeGreaterThan(0);
    expect(before.account.orders).toBe(0);
    // Each column can be known by its first cells that differ.
    expect(before.samples[indexes.indexOf(0)]).toEqual(['Ann', 'Bob', 'Cem']);
    expect(before.samples[indexes.indexOf(3)]).toEqual(['gift', 'call']);

    let picks: PickedColumns = {};
    let check = before;
    for (const [field, place] of [
      ['customer', 0],
      ['date', 1],
      ['amount', 2],
    ] as const) {
      if (check.columns[field] === indexes.indexOf(place)) continue;
      picks = { ...picks, [field]: indexes.indexOf(place) };
      check = checkOrders(shop, readOnce(shop, { columns: picks }, null));
    }
    expect(columnsComplete(check.columns)).toBe(true);
    expect(check.account).toMatchObject({ orders: 4, customers: 3, revenue: 39, leftOut: 0 });
  });

  test('what could not be read is said until another column is picked', () => {
    const shop = tableOf([
      ['Customer', 'Order date', 'Stamp', 'Amount'],
      ...orders.map(([who, day, amount]) => [who, 'soon', day, amount]),
    ]);
    const before = checkOrders(shop, readOnce(shop, { columns: { date: null } }, null));
    expect(before.account.problems.map(({ code }) => code)).toContain('unreadableColumn');
    const after = checkOrders(shop, readOnce(shop, { columns: { date: 2 } }, null));
    expect(after.account).toMatchObject({ orders: 4, problems: [] });
  });
});

import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { historiesOf } from '../../../core/customers/histories';
import { roundLimits } from '../../../core/segments/schemes/columnGroups';
import { meanNumbers } from '../../../core/segments/schemes/columnNumbers';
import { findOrderColumn } from '../../../core/segments/schemes/orderColumn';
import { segmentCustomers } from '../../../core/segments/segmentCustomers';
import { named } from '../../reference/histories';
import { listOfOrders } from '../../reference/orders';
import { inputsOf } from '../../reference/segmentShop';
import { grouped, members, shop } from '../../reference/smallShop';
import { expectedValues } from '../../reference/values';

describe('columns', () => {
  test('words: a customer has the value of most orders, in a tie of the latest; spelling makes no difference', () => {
    const inputs = shop(
      'City',
      'a 1 5 İzmir',
      'a 2 5 izmir',
      'a 3 5 Ankara',
      'b 1 5 Ankara',
      'b 2 5 IZMIR',
      'c 1 5 -',
      'd 4 5 İzmir',
    );
    expect(members(inputs, { name: 'columns', columns: ['city'], byValue: false })).toEqual({
      'city:izmir': 'a b d',
      'city:*blank': 'c',
    });
    const { groups } = grouped(inputs, { name: 'columns', columns: ['City'], byValue: false });
    expect(groups[0].name).toEqual({ kind: 'text', text: 'İzmir' });
  });

  test('a number on a limit is in the band that begins there', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `c${i} 1 5 ${20 + i}`);
    const found = members(shop('Age', ...rows), { name: 'columns', columns: ['Age'], byValue: false });
    expect(found['C:30..40'] ?? found['D:30..40']).toMatch(/^c10 /);
  });

  test('cells of orders after the analysis day say nothing', () => {
    const later = shop('City', 'a 1 5 Bursa', 'a 50 5 Leeds', 'a 60 5 Leeds', 'b 2 5 Leeds', 'z 70 5 Rome');
    const histories = historiesOf(listOfOrders(later.orders).book, 45_010);
    const values = expectedValues(Array.from(histories.customer, () => ({ clv: 1 })));
    const inputs = { ...later, histories, values };
    expect(named(inputs).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(members(inputs, { name: 'columns', columns: ['city'], byValue: false })).toEqual({
      'city:bursa': 'a',
      'city:leeds': 'b',
    });
  });

  test('means do not depend on the order of the rows, to the last digit', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `a ${i} 5 ${10 ** (i % 9)}.${((i * 37) % 89) + 10}`);
    const mean = (all: string[]) => {
      const inputs = shop('Score', ...all);
      const column = findOrderColumn(inputs, 'Score');
      return column && meanNumbers(inputs, column)[0];
    };
    expect(mean([...rows].reverse())).toBe(mean(rows));
    expect(mean([...rows.slice(7), ...rows.slice(0, 7)])).toBe(mean(rows));
  });

  test('more than twelve values: the most frequent, and other', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `c${i} 1 5 v${i % 15}`);
    const found = members(shop('Channel', ...rows, 'x 1 5 v14', 'y 1 5 v13'), {
      name: 'columns',
      columns: ['Channel'],
      byValue: false,
    });
    expect(Object.keys(found)).toHaveLength(13);
    expect(found['channel:v14']?.split(' ')).toHaveLength(5);
    expect(found['channel:*other']?.split(' ')).toHaveLength(12);
  });

  test('numbers: bands with round limits', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `c${i} 1 5 ${20 + i}`);
    const { groups } = grouped(shop('Age', ...rows), { name: 'columns', columns: ['Age'], byValue: false });
    expect(groups.map(({ name }) => (name.kind === 'band' ? [name.from, name.to] : name.kind))).toEqual([
      [null, 30],
      [30, 40],
      [40, 50],
      [50, 60],
      [60, null],
      'blank',
    ]);
  });

  test.each([
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [3, 5, 6, 8],
    ],
    [
      [0.1, 0.2, 0.3, 0.4, 0.5],
      [0.18, 0.26, 0.34, 0.42],
    ],
    [
      [1000, 2100, 3300, 9900, 15_000],
      [2000, 3000, 6000, 11_000],
    ],
    [[7, 7, 7], []],
    [[0, 0, 0, 0, 0, 0, 100], []],
    [[], []],
  ])('round limits of %j', (numbers, limits) => {
    expect(roundLimits(Float64Array.from(numbers))).toEqual(limits);
  });

  test.each<[string, readonly string[], unknown]>([
    [
      'Town',
      ['City'],
      { code: 'unknownColumn', params: { column: 'Town', headers: ['City', 'Nickname', 'Shop'] } },
    ],
    ['Shop', [], { code: 'sameColumn', params: { header: 'Shop' } }],
    ['Nickname', [], { code: 'columnOfNames', params: { header: 'Nickname' } }],
  ])('column %s is not grouped by, with the reason', (column, _, reason) => {
    const rows = Array.from({ length: 80 }, (_, i) => `c${i} ${i} 5 v${i % 3} nick${i} one`);
    const found = segmentCustomers(shop('City Nickname Shop', ...rows), {
      name: 'columns',
      columns: [column],
      byValue: false,
    });
    expect(found).toMatchObject({ unsupported: true, ...(reason as object) });
  });

  test('a table of customer, date and amount has none', () => {
    const inputs = shop('', 'a 1 5', 'b 2 6');
    const reason = { unsupported: true, code: 'noColumns', params: {} };
    const scheme = { name: 'columns', columns: ['city'], byValue: false } as const;
    for (const shown of [inputs, { ...inputs, table: null }]) {
      expect(segmentCustomers(shown, scheme)).toEqual(reason);
    }
  });

  test('a code that looks like a number is a word', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `c${i} 1 5 0${i % 20}x`.replace('x', ''));
    const cells = rows.map((row): Cell[] => {
      const [c, d, a, code] = row.split(' ');
      return [c, 45_000 + Number(d), Number(a), code];
    });
    const inputs = inputsOf(tableOf([['Customer', 'Date', 'Amount', 'Branch'], ...cells]));
    const { groups } = grouped(inputs, { name: 'columns', columns: ['Branch'], byValue: false });
    expect(groups[0].name.kind).toBe('text');
  });
});

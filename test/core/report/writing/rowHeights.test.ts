import type { Tile } from '../../../../core/host/spec';
import { column } from '../../../../core/report/layout';
import { figureSizeIn, linesIn } from '../../../../core/report/writing/fitting';
import { layoutTab } from '../../../../core/report/writing/layoutTab';
import { rowHeights } from '../../../../core/report/writing/rowHeights';

test.each([
  ['one two three', 13, 1],
  ['one two three', 12, 2],
  ['one two three', 7, 2],
  ['one two three', 5, 3],
  // A word that is longer than a line is broken anywhere.
  ['abcdefghij', 4, 3],
  ['an abcdefghij', 4, 4],
  ['first\nsecond', 20, 2],
  ['', 20, 1],
])('the lines of "%s" in %i letters', (text, most, lines) => {
  expect(linesIn(text, 8 + 7 * most, 7)).toBe(lines);
});

test('a figure is as large as its tile allows, from 16 points down to 9', () => {
  expect(figureSizeIn('Yes', '@', 172)).toBe(16);
  expect(figureSizeIn('44 people · $17,570', '@', 190)).toBe(12);
  expect(figureSizeIn('a text that is longer than any tile is wide, by far', '@', 190)).toBe(9);
  // ₺1.234.567 has ten letters, and 1234567 without groups would have seven.
  expect(figureSizeIn(1_234_567, '[$₺-41F]#,##0', 98)).toBe(12);
  expect(figureSizeIn(0.5, '0%', 98)).toBe(16);
});

const wide = (_: number, columns: number) => columns * 100;

test('a header of a column that is too narrow for it, a cell that wraps, and a tile need more than a line', () => {
  const tile: Tile = {
    row: 2,
    column: 0,
    columns: 2,
    label: 'Expected',
    value: 12,
    format: '0',
    note: 'allow for 30% less to 60% more, and look again next month',
  };
  const table = {
    key: 'a',
    row: 6,
    column: 0,
    columns: [
      column('A header of many words here', 'count', 40),
      { ...column('Say', 'text', 100), wrap: true },
      column('Cut', 'text', 100),
    ],
    rows: [
      ['', 'short', 'a text that runs over, however long it is: it does not wrap'],
      ['', 'a text of more than one line', ''],
      ['', 'two lines of a text', ''],
      ['', 'short', ''],
    ],
  };
  expect(rowHeights({ tables: [table], tiles: [tile] }, wide)).toEqual([
    { row: 3, rows: 1, height: 34 },
    { row: 4, rows: 1, height: 50 },
    { row: 6, rows: 1, height: 80 },
    { row: 8, rows: 1, height: 60 },
    { row: 9, rows: 1, height: 40 },
  ]);
});

test('rows of a long table have one height, so that one call sets them', () => {
  const table = {
    key: 'a',
    row: 0,
    column: 0,
    columns: [{ ...column('Say', 'text', 100), wrap: true }],
    rows: Array.from({ length: 300 }, (_, i) => [i === 7 ? 'a text of more than one line' : 'short']),
  };
  expect(rowHeights({ tables: [table], tiles: [] }, wide)).toEqual([{ row: 1, rows: 300, height: 60 }]);
});

test('a tile is one cell a row, but for one that lies across the edge of the frozen columns', () => {
  const tile = { row: 2, label: 'a', value: 'b', format: '@', note: 'c' };
  const tab = {
    key: 'k',
    name: 'n',
    heading: 'h',
    notes: [],
    tables: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 1,
    tiles: [
      { ...tile, column: 0, columns: 2 },
      { ...tile, column: 2, columns: 2 },
    ],
    columnWidths: [100, 100, 20, 20],
  };
  const formats = {} as Parameters<typeof layoutTab>[1]['formats'];
  const [crossing, small] = layoutTab(tab, { formats }, false).blocks;
  expect([crossing.merged, crossing.size]).toEqual([undefined, undefined]);
  expect([small.merged, small.size]).toEqual([true, undefined]);
  const [, tight] = layoutTab(
    { ...tab, tiles: [tab.tiles[0], { ...tab.tiles[1], value: 'more letters' }] },
    { formats },
    false,
  ).blocks;
  expect(tight.size).toBe(9);
});

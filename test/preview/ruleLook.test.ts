import type { Look } from '../../core/host/spec';
import { palette, toneColors } from '../../core/report/palette';
import { rulesOf } from '../../core/report/writing/rulesOf';
import { linkTarget } from '../../preview/page/grid/links';
import { ruleLook } from '../../preview/page/grid/ruleLook';
import { Workbook } from '../../simulated/workbook/workbook';

const rows = [
  [true, 'safe', 12, 18.5, 20],
  [false, 'so "open"', 18.25, 3, ''],
  [true, 'long', '18', 19, 30],
] as const;

function sheetWith(looks: readonly Look[]) {
  const workbook = new Workbook('Shop');
  const sheet = workbook.addSheet('This week');
  sheet.edit({ row: 2, column: 1, rows: 3, columns: 5 }, (cell, row, column) => {
    cell.value = rows[row]?.[column] ?? null;
  });
  sheet.rules = [...rulesOf(looks)];
  return { workbook, sheet };
}

const all = { row: 2, column: 1, rows: 3, columns: 5 };
const numbers = { row: 2, column: 3, rows: 3, columns: 3 };

/** Fill of every cell of the numbers, row by row. */
function fills(look: Look): (string | undefined)[][] {
  const { sheet } = sheetWith([look]);
  return [2, 3, 4].map((row) => [3, 4, 5].map((column) => ruleLook(sheet, row, column).fill));
}

test('every rule that a report can have is shown', () => {
  const [good, none] = [toneColors.good.fill, undefined];
  expect(fills({ kind: 'above', area: numbers, limit: 18.25, tone: 'good' })).toEqual([
    [none, good, good],
    [good, none, none],
    [none, good, good],
  ]);
  expect(fills({ kind: 'below', area: numbers, limit: 18.5, tone: 'good' })).toEqual([
    [good, none, none],
    [good, good, none],
    [none, none, none],
  ]);
  expect(fills({ kind: 'reached', area: numbers, limit: 18.25, tone: 'good' })).toEqual([
    [none, good, none],
    [good, none, none],
    [none, good, none],
  ]);
  const scaled = fills({ kind: 'scale', area: numbers });
  expect(scaled[1]?.[1]).toBe(palette.scaleFrom);
  expect(scaled[2]?.[2]).toBe(palette.scaleTo);
  expect(scaled[2]?.[0]).toBeUndefined();
});

test('words, a row that is done, and what lies on top', () => {
  const { sheet } = sheetWith([
    { kind: 'words', area: all, words: [{ text: 'so "open"', tone: 'open' }] },
    { kind: 'ticked', area: all, column: 1 },
    { kind: 'scale', area: all },
    { kind: 'above', area: all, limit: 30, tone: 'strong' },
  ]);
  expect(ruleLook(sheet, 3, 2)).toEqual(toneColors.open);
  expect(ruleLook(sheet, 2, 2)).toEqual({ text: palette.quiet });
  expect(ruleLook(sheet, 4, 5)).toMatchObject({ fill: toneColors.strong.fill, bold: true });
  expect(ruleLook(sheet, 1, 1)).toEqual({});
});

test.each([
  ['#gid=2&range=B5', 'Customers', 4, 1],
  ['#gid=1', "Ada's list", 0, 0],
  ["'Ada''s list'!$AA$10", "Ada's list", 9, 26],
])('%s leads to %s', (link, name, row, column) => {
  const workbook = new Workbook('Shop');
  workbook.addSheet("Ada's list");
  workbook.addSheet('Customers');
  expect(linkTarget(workbook, link)).toEqual({ sheet: workbook.sheetByName(name), row, column });
});

test.each(['#gid=7', "'Nowhere'!$A$1", 'https://example.org', ''])('%j leads nowhere', (link) => {
  const workbook = new Workbook('Shop');
  workbook.addSheet('Orders');
  expect(linkTarget(workbook, link)).toBeNull();
});

import type { Cell } from '../../../core/cells/cell';
import { cellAt } from '../../../core/cells/table';
import { isSameRange, ordersIn, tableOfRange } from '../../../core/functions/ranges/hostRange';
import type { HostRange, Input } from '../../../core/functions/types';

const rangeOf = (rows: readonly (readonly Cell[])[]): HostRange => ordersIn(rows as Input, 'en');
const numbered = (rows: number) => Array.from({ length: rows }, (_, i) => [i, `row ${i}`]);

test.each([999, 1000, 1001, 2500])('a range of %d rows is a table of as many, each in its place', (rows) => {
  const table = tableOfRange(rangeOf(numbered(rows)));
  expect(table.rows).toBe(rows);
  for (const row of [0, 998, 999, 1000, rows - 1]) {
    if (row < rows) expect([cellAt(table, row, 0), cellAt(table, row, 1)]).toEqual([row, `row ${row}`]);
  }
});

test('blank rows at the end are left out, those between are not', () => {
  expect(rangeOf([['a'], [''], [null], ['b'], [''], [null]]).rows).toHaveLength(4);
});

test('ranges are the same when every cell is', () => {
  const same = (one: readonly (readonly Cell[])[], other: readonly (readonly Cell[])[]) =>
    isSameRange(rangeOf(one), rangeOf(other));
  expect(same(numbered(3), numbered(3))).toBe(true);
  expect(same(numbered(3), numbered(4))).toBe(false);
  expect(same([['a', 1]], [['a', 2]])).toBe(false);
  expect(same([['a', 1]], [['a', '1']])).toBe(false);
  expect(
    same(
      [['a', 1], ['b']],
      [
        ['a', 1],
        ['b', 2],
      ],
    ),
  ).toBe(false);
});

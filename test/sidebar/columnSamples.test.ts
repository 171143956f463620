import type { Cell } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { columnSamples } from '../../sidebar/work/columnSamples';

const samples = (from: number, cells: readonly Cell[]) =>
  columnSamples(tableOf(cells.map((cell) => [cell])), from)[0];

test('the first three filled cells that differ, from the first row of data on', () => {
  expect(samples(1, ['Header', null, 'a', 'a', 'b', null, 'c', 'd'])).toEqual(['a', 'b', 'c']);
  expect(samples(0, ['a', 'b'])).toEqual(['a', 'b']);
});

test('ten thousand rows are searched, wherever the data begin', () => {
  const blanks = (count: number): Cell[] => Array.from({ length: count }, () => null);
  // The header, then so many empty cells before the only one that is filled.
  expect(samples(1, ['Header', ...blanks(9_999), 'a'])).toEqual(['a']);
  expect(samples(1, ['Header', ...blanks(10_000), 'a'])).toEqual([]);
});

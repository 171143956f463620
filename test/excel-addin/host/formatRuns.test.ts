import type { NumberFormat } from '../../../core/host/spec';
import { formatRuns } from '../../../excel-addin/host/formatRuns';

/** "a a b" as columns of formats, a row in a line. */
const runs = (...lines: readonly string[]) =>
  formatRuns(lines.map((line) => line.split(' ') as NumberFormat[])).map(
    ({ row, column, rows, columns, format }) => `${format}: ${row},${column} ${rows}×${columns}`,
  );

test('cells of one format below each other are one run, and every cell is in one', () => {
  expect(runs('a b', 'a c', 'd c')).toEqual(['a: 0,0 2×1', 'd: 2,0 1×1', 'b: 0,1 1×1', 'c: 1,1 2×1']);
});

test('a single row, a single format, and nothing', () => {
  expect(runs('a b')).toEqual(['a: 0,0 1×1', 'b: 0,1 1×1']);
  expect(runs('a', 'a', 'a')).toEqual(['a: 0,0 3×1']);
  expect(formatRuns([])).toEqual([]);
});

import type { TableSpec } from '../../../core/host/spec';
import { below, bodyOf, column, fittedColumn, rowAfterNotes } from '../../../core/report/layout';

const table = (rows: number): TableSpec => ({
  key: 'a',
  row: 4,
  column: 1,
  columns: [column('A', 'count'), column('B', 'count')],
  rows: Array.from({ length: rows }, (_, i) => [i, i]),
});

test('a row stays free below the notes and below a table', () => {
  // A1 is the heading: of two notes in rows 1 and 2, row 3 is free.
  expect(rowAfterNotes(['one', 'two'])).toBe(4);
  // The header is row 4, the body 5 to 7, and 8 is free.
  expect(below(table(3))).toBe(9);
  // A table without rows is not drawn.
  expect(below(table(0))).toBe(4);
});

test('a chart takes the body of a column, its first rows at most', () => {
  expect(bodyOf(table(3), 1)).toEqual({ row: 5, column: 2, rows: 3, columns: 1 });
  expect(bodyOf(table(3), 1, 2)).toMatchObject({ rows: 2 });
  expect(bodyOf(table(3), 1, 20)).toMatchObject({ rows: 3 });
});

test('a header is never cut: 8 pixels a letter of the longer of two lines and 32 beside them, or the usual width', () => {
  expect(column('Orders', 'count').width).toBe(85);
  expect(column('12345678', 'count').width).toBe(96);
  expect(column('12345678 1234 123', 'count').width).toBe(96);
  expect(column('A', 'count', 45).width).toBe(45);
});

test('a column of texts is as wide as the longest, between two widths', () => {
  const widthOf = (length: number) => fittedColumn('A', ['x', 'x'.repeat(length)], [110, 250]).width;
  expect([5, 20, 40].map(widthOf)).toEqual([110, 168, 250]);
  expect(fittedColumn('A', [], [110, 250]).width).toBe(110);
});

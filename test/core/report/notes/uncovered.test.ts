import fc from 'fast-check';
import { areaBatches } from '../../../../core/report/notes/areaBatches';
import { uncovered } from '../../../../core/report/notes/uncovered';

const anyArea = fc.record({
  row: fc.nat(12),
  column: fc.nat(9),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

test('every cell of the grid is in exactly one rectangle, or covered', () => {
  fc.assert(
    fc.property(fc.nat(10), fc.nat(8), fc.array(anyArea, { maxLength: 6 }), (rows, columns, areas) => {
      const free = uncovered(rows, columns, areas);
      const times = (list: readonly (typeof areas)[number][], row: number, column: number) =>
        list.filter(
          (area) =>
            area.row <= row &&
            row < area.row + area.rows &&
            area.column <= column &&
            column < area.column + area.columns,
        ).length;
      const wrong: string[] = [];
      for (let row = 0; row < 20; row++)
        for (let column = 0; column < 16; column++) {
          const wanted = row < rows && column < columns && times(areas, row, column) === 0 ? 1 : 0;
          if (times(free, row, column) !== wanted) wrong.push(`${row}, ${column}`);
        }
      expect(wrong).toEqual([]);
    }),
  );
});

test('areas are read together up to a number of cells, and none is lost', () => {
  const area = (rows: number) => ({ row: 0, column: 0, rows, columns: 2 });
  expect(
    areaBatches([area(2), area(3), area(1), area(100), area(1)], 10).map((batch) => batch.length),
  ).toEqual([2, 1, 1, 1]);
  expect(areaBatches([], 10)).toEqual([]);
});

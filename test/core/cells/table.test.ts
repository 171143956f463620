import * as fc from 'fast-check';
import type { Cell } from '../../../core/cells/cell';
import { cellOf, codeColumn, columnOf, columnPart, isBlankIn } from '../../../core/cells/column';
import { cellAt, filledLength, isBlankRow, rowAt, tableBuilder, tableOf } from '../../../core/cells/table';
import { rowsOf } from './rowsOf';

/** What a table makes of a cell: blank ones are null. */
const kept = (cell: Cell | undefined): Cell =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '') || Number.isNaN(cell) ? null : cell;

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, '', '  ', '\u00a0', 'Total', '1', 1, 0, true, false, Number.NaN, Infinity),
  fc.double({ noNaN: true }).map((number) => number + 0), // −0 is 0
  fc.string(),
);
/** From a column of nothing but numbers to one of texts. */
const cells = fc
  .tuple(fc.array(cell, { maxLength: 200 }), fc.array(fc.integer(), { maxLength: 400 }), fc.nat(20))
  .map(([some, numbers, every]) => [...some.slice(0, every), ...numbers, ...some.slice(every)] as Cell[]);

test('a column gives back its cells, whatever they are', () => {
  fc.assert(
    fc.property(cells, (list) => {
      const column = columnOf(list);
      expect(list.map((_, row) => cellOf(column, row))).toEqual(list.map(kept));
      expect(list.map((_, row) => isBlankIn(column, row))).toEqual(list.map((one) => kept(one) === null));
    }),
  );
});

test('a part of a column, and its codes, hold the same cells and no others', () => {
  fc.assert(
    fc.property(cells, fc.nat(100), fc.nat(300), (list, from, length) => {
      const wanted = list.slice(from, from + length).map(kept);
      const part = columnPart(columnOf(list), from, Math.min(list.length, from + length));
      expect(wanted.map((_, row) => cellOf(part, row))).toEqual(wanted);
      const { codes, cells: different } = codeColumn(part);
      expect(Array.from(codes, (code) => different[code])).toEqual(wanted);
      expect(different).toEqual([null, ...new Set(wanted.filter((one) => one !== null))]);
    }),
  );
});

test('columns of numbers are kept as numbers, below their headers and between remarks', () => {
  const amounts = Array.from({ length: 1000 }, (_, i) => i / 7);
  expect(columnOf(['Amount', null, ...amounts, 'see note'])).toMatchObject({
    kind: 'numbers',
    others: new Map<number, Cell>([
      [0, 'Amount'],
      [1002, 'see note'],
    ]),
  });
  expect(columnOf(['Amount', ...amounts.flatMap((amount) => [amount, 'EUR'])]).kind).toBe('codes');
  expect(columnOf(['Amount', 1, 2])).toMatchObject({ kind: 'codes', cells: [null, 'Amount', 1, 2] });
  expect(columnOf([null, null]).kind).toBe('codes');
});

test('1 and "1" are two cells', () => {
  const texts = Array.from({ length: 200 }, (_, i) => `note ${i}`);
  const column = columnOf([...texts, '1', 1, true, 'true']);
  expect([200, 201, 202, 203].map((row) => cellOf(column, row))).toEqual(['1', 1, true, 'true']);
});

test('a table is filled in pieces, of rows of any length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 4 }), { maxLength: 5 }),
      (pieces) => {
        const builder = tableBuilder({ sheet: 'Orders', firstRow: 3 });
        // As rows, or as tables of their own.
        pieces.forEach((piece, i) => {
          if (i % 2 === 0) builder.append(piece);
          else builder.appendTable(tableOf(piece));
        });
        const table = builder.table();
        const rows = pieces.flat();
        const width = Math.max(0, ...rows.map((row) => row.length));
        expect(table).toMatchObject({ sheet: 'Orders', firstRow: 3, firstColumn: 1, rows: rows.length });
        expect(rowsOf(table)).toEqual(
          rows.map((row) => Array.from({ length: width }, (_, i) => kept(row[i]))),
        );
        expect(rows.map((_, row) => isBlankRow(table, row))).toEqual(
          rows.map((row) => row.every((one) => kept(one) === null)),
        );
      },
    ),
  );
});

test('the table so far can be had while more rows are added', () => {
  const builder = tableBuilder();
  builder.append([['a', 1]]);
  const before = builder.table();
  builder.append([['b', 2], ['c']]);
  expect(rowsOf(before)).toEqual([['a', 1]]);
  expect(rowsOf(builder.table())).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', null],
  ]);
});

test('rows of blanks at the end are not filled', () => {
  expect(filledLength(tableOf([['a'], [null, ' '], ['', 2], ['  ', ''], []]))).toBe(3);
  expect(filledLength(tableOf([]))).toBe(0);
  expect(filledLength(tableOf([[], []]))).toBe(0);
});

test.each([
  [2, 0],
  [-1, 0],
  [0, 2],
  [0, -1],
  [Number.NaN, 0],
])('there is no cell in row %d, column %d of a table of two rows and columns', (row, column) => {
  const table = tableOf([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(() => cellAt(table, row, column)).toThrow(RangeError);
  expect(rowAt(table, 1)).toEqual(['c', 'd']);
});

test('a text is looked at as far as any name, day or amount can reach', () => {
  const table = tableOf([['('.repeat(8000)], [' '.repeat(50_000).concat('x')], ['a'.repeat(1000)]]);
  expect([0, 1, 2].map((row) => String(cellAt(table, row, 0) ?? '').length)).toEqual([1000, 0, 1000]);
});

test('a text is cut between letters, not within one', () => {
  const table = tableOf([[`${'a'.repeat(999)}😀b`]]);
  expect(cellAt(table, 0, 0)).toBe('a'.repeat(999));
});

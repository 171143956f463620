import type { Area } from '../../../../core/host/spec';
import { holdsWhatWasWritten, rowsFingerprint } from '../../../../core/report/writing/fingerprintedArea';

type Grid = readonly (readonly unknown[])[];

const written = (area: Area, cells: Grid) => ({ ...area, print: rowsFingerprint(cells) });
const area = (row: number, column: number, cells: Grid) =>
  written({ row, column, rows: cells.length, columns: cells[0].length }, cells);

/** The cells of an area of a sheet. */
const cut = (sheet: Grid) => (where: Area) =>
  sheet
    .slice(where.row, where.row + where.rows)
    .map((line) => line.slice(where.column, where.column + where.columns));

describe('rows have the print of', () => {
  test.each<[string, Grid, Grid]>([
    [
      'the same rows in another order',
      [
        ['a', 1],
        ['b', 2],
      ],
      [
        ['b', 2],
        ['a', 1],
      ],
    ],
    ['numbers to 12 digits', [[0.1 + 0.2]], [[0.3]]],
    ['empty cells as "" or null', [['', null]], [[null, undefined]]],
    ['line ends of another system', [['a\r\nb']], [['a\nb']]],
  ])('%s', (_, one, other) => expect(rowsFingerprint(one)).toBe(rowsFingerprint(other)));

  test.each<[string, Grid, Grid]>([
    ['another number', [[1.00000000001]], [[1]]],
    ['a text that looks like the number', [['1']], [[1]]],
    ['a text that looks like the truth', [['true']], [[true]]],
    ['cells that run together', [['ab', 'c']], [['a', 'bc']]],
    // A text is printed with an s before it, as are these.
    ['cells that run together with it', [['as', 'b']], [['a', 'sb']]],
    ['cells that changed places', [['a', 'b']], [['b', 'a']]],
    ['a row more', [['a'], ['a']], [['a']]],
  ])('but not %s', (_, one, other) => expect(rowsFingerprint(one)).not.toBe(rowsFingerprint(other)));
});

describe('two areas', () => {
  const sorted = [['h'], ['c'], ['a'], ['d'], ['b']];

  test('that stand on one another are one table, which may be sorted across them', () => {
    const areas = [area(3, 0, [['c'], ['d']]), area(1, 0, [['a'], ['b']])];
    expect(holdsWhatWasWritten(areas, cut(sorted), { unwritten: false })).toBe(true);
  });

  test('with a row between them are two tables', () => {
    const areas = [area(1, 0, [['a']]), area(3, 0, [['b'], ['d']])];
    const holds = (...cells: readonly string[]) =>
      holdsWhatWasWritten(areas, cut(cells.map((cell) => [cell])), { unwritten: false });
    expect(holds('h', 'a', '', 'd', 'b')).toBe(true);
    expect(holds('h', 'b', '', 'a', 'd')).toBe(false);
  });

  test('beside one another are two tables', () => {
    const areas = [area(0, 0, [['a']]), area(1, 1, [['b']])];
    expect(
      holdsWhatWasWritten(
        areas,
        cut([
          ['b', ''],
          ['', 'a'],
        ]),
        { unwritten: false },
      ),
    ).toBe(false);
  });

  test('of other columns are two tables', () => {
    const areas = [area(0, 0, [['a', 'b']]), area(1, 0, [['c']])];
    expect(
      holdsWhatWasWritten(
        areas,
        cut([
          ['a', 'b'],
          ['c', ''],
        ]),
        { unwritten: false },
      ),
    ).toBe(true);
  });

  test('of which one was announced only are as they were left', () => {
    const areas = [area(0, 0, [['a'], ['b']]), area(2, 0, [['c']])];
    const blank = [['a'], ['b'], ['']];
    expect(holdsWhatWasWritten(areas, cut(blank), { unwritten: true })).toBe(true);
    expect(holdsWhatWasWritten(areas, cut(blank), { unwritten: false })).toBe(false);
    expect(holdsWhatWasWritten(areas, cut([['a'], ['x'], ['']]), { unwritten: true })).toBe(false);
  });
});

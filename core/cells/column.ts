import { isBlank } from './blank';
import type { Cell, CodeColumn, Column } from './cell';
import { cutText, longestRead } from './cutText';

/** A column of numbers may have this many other cells (titles above the header), … */
const othersAtFirst = 64;

/** … plus one more per this many numbers. */
const numbersPerOther = 16;

/** Builds a column cell by cell. */
export interface ColumnBuilder {
  /** Adds a cell below the others; a missing one is blank. A number that is NaN is blank too. */
  add(cell: Cell | undefined): void;
  /** Adds blank cells. */
  skip(rows: number): void;
  /** Adds all cells of a column. */
  append(column: Column): void;
  /** The column of all cells so far; more can be added afterwards. */
  column(): Column;
}

/** A builder with room for `room` rows; it grows when there are more. */
export function columnBuilder(room = 0): ColumnBuilder {
  let rows = 0;
  let filled = 0;
  let numbers: Float64Array | null = new Float64Array(Math.max(room, 1));
  let others = new Map<number, Cell>();
  let codes = new Int32Array(0);
  const cells: Cell[] = [null];
  const known = new Map<Cell, number>();
  let last: Cell = null;
  let lastCode = 0;

  const addNumber = (column: Float64Array, cell: Cell | undefined): void => {
    if (rows === column.length) numbers = column = longer(column, new Float64Array(2 * rows));
    column[rows] = Number.NaN;
    if (typeof cell === 'number') {
      column[rows] = cell;
      if (!Number.isNaN(cell)) filled++;
    } else if (cell !== null && cell !== undefined && !isBlank(cell)) {
      others.set(rows, cell);
    }
    rows++;
    if (others.size > othersAtFirst + filled / numbersPerOther) turnIntoCodes();
  };

  const addCode = (cell: Cell | undefined): void => {
    if (rows === codes.length) codes = longer(codes, new Int32Array(2 * rows));
    codes[rows++] = cell === last ? lastCode : codeOf(cell ?? null);
  };

  const codeOf = (cell: Cell): number => {
    let code = known.get(cell);
    if (code === undefined) {
      code = isBlank(cell) || Number.isNaN(cell) ? 0 : cells.push(cell) - 1;
      known.set(cell, code);
    }
    last = cell;
    lastCode = code;
    return code;
  };

  const addCodes = (column: CodeColumn): void => {
    const own = Int32Array.from(column.cells, codeOf);
    const all = rows + column.codes.length;
    if (all > codes.length) codes = longer(codes, new Int32Array(Math.max(all, 2 * rows)));
    for (const code of column.codes) codes[rows++] = own[code];
  };

  const turnIntoCodes = (): void => {
    if (numbers === null) return;
    const column = { kind: 'numbers', numbers, others } as const;
    codes = new Int32Array(numbers.length);
    for (let row = 0; row < rows; row++) codes[row] = codeOf(cellOf(column, row));
    numbers = null;
    others = new Map();
  };

  const add = (cell: Cell | undefined): void => {
    const bounded = typeof cell === 'string' ? cutText(cell, longestRead) : cell;
    if (numbers === null) addCode(bounded);
    else addNumber(numbers, bounded);
  };

  return {
    add,
    skip(count) {
      for (let i = 0; i < count; i++) add(null);
    },
    append(column) {
      if (numbers === null && column.kind === 'codes') addCodes(column);
      else for (let row = 0; row < lengthOf(column); row++) add(cellOf(column, row));
    },
    column() {
      if (others.size * numbersPerOther > filled || filled === 0) turnIntoCodes();
      return numbers === null
        ? { kind: 'codes', codes: codes.length === rows ? codes : codes.slice(0, rows), cells: cells.slice() }
        : {
            kind: 'numbers',
            numbers: numbers.length === rows ? numbers : numbers.slice(0, rows),
            others: new Map(others),
          };
    },
  };
}

export function lengthOf(column: Column): number {
  return column.kind === 'codes' ? column.codes.length : column.numbers.length;
}

/** The cell of a row; null when it is blank. */
export function cellOf(column: Column, row: number): Cell {
  if (column.kind === 'codes') return column.cells[column.codes[row]];
  const number = column.numbers[row];
  return Number.isNaN(number) ? (column.others.get(row) ?? null) : number;
}

export function isBlankIn(column: Column, row: number): boolean {
  if (column.kind === 'codes') return column.codes[row] === 0;
  return Number.isNaN(column.numbers[row]) && !column.others.has(row);
}

/** A list of cells as a column. */
export function columnOf(cells: readonly Cell[]): Column {
  const builder = columnBuilder(cells.length);
  for (const cell of cells) builder.add(cell);
  return builder.column();
}

/** Rows `from` to `to - 1` as a column that stores only the cells of these rows. */
export function columnPart(column: Column, from: number, to: number): Column {
  if (column.kind === 'codes') return renumbered(column.codes.subarray(from, to), column.cells);
  const others = [...column.others].filter(([row]) => row >= from && row < to);
  return {
    kind: 'numbers',
    numbers: column.numbers.subarray(from, to),
    others: new Map(others.map(([row, cell]) => [row - from, cell])),
  };
}

/** The same column dictionary-encoded, numbers included. */
export function codeColumn(column: Column): CodeColumn {
  if (column.kind === 'codes') return column;
  const { numbers, others } = column;
  const codes = new Int32Array(numbers.length);
  const cells: Cell[] = [null];
  const known = new Map<Cell, number>();
  const codeOf = (cell: Cell): number => {
    let code = known.get(cell);
    if (code === undefined) {
      code = cells.push(cell) - 1;
      known.set(cell, code);
    }
    return code;
  };
  for (let row = 0; row < codes.length; row++) {
    const cell = Number.isNaN(numbers[row]) ? (others.get(row) ?? null) : numbers[row];
    if (cell !== null) codes[row] = codeOf(cell);
  }
  return { kind: 'codes', codes, cells };
}

/** Number of rows per distinct cell. */
export function rowsOfCells({ codes, cells }: CodeColumn): Int32Array {
  const rows = new Int32Array(cells.length);
  for (const code of codes) rows[code]++;
  return rows;
}

/**
 * The cells to parse once instead of once per row: all distinct cells of a dictionary-encoded column. Of a column of
 * numbers only the other cells, because looking a number up costs as much as parsing it.
 */
export function differentCells(column: Column): {
  readonly cells: readonly Cell[];
  /** Number of rows of each. */
  readonly rows: Int32Array;
} {
  if (column.kind === 'codes') return { cells: column.cells, rows: rowsOfCells(column) };
  return { cells: [...column.others.values()], rows: new Int32Array(column.others.size).fill(1) };
}

/** Copies the results for `differentCells` to every row; the numbers of a column of numbers go through `ofNumber`. */
export function spread(
  column: Column,
  values: Float64Array,
  ofNumber: (number: number) => number,
): Float64Array {
  if (column.kind === 'codes') {
    const { codes } = column;
    const ofRows = new Float64Array(codes.length);
    for (let row = 0; row < codes.length; row++) ofRows[row] = values[codes[row]];
    return ofRows;
  }
  const ofRows = column.numbers.map(ofNumber);
  let other = 0;
  for (const row of column.others.keys()) ofRows[row] = values[other++];
  return ofRows;
}

/** New codes for the cells that occur, in order of first appearance. */
function renumbered(codes: Int32Array, cells: readonly Cell[]): CodeColumn {
  const indexes = new Int32Array(cells.length);
  const cellsMet: Cell[] = [null];
  const newCodes = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code === 0) continue;
    if (indexes[code] === 0) indexes[code] = cellsMet.push(cells[code]) - 1;
    newCodes[row] = indexes[code];
  }
  return { kind: 'codes', codes: newCodes, cells: cellsMet };
}

function longer<Numbers extends Float64Array | Int32Array>(column: Numbers, room: Numbers): Numbers {
  room.set(column);
  return room;
}

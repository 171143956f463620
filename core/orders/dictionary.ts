import { isBlank } from '../cells/blank';
import type { Cell, Row } from '../cells/cell';

/** A column as numbers: equal cells have equal codes. */
export interface Dictionary {
  /** Place in `cells`; −1 for a blank one. */
  readonly codes: Int32Array;
  /** Each different cell once, in the order in which they were met. */
  readonly cells: readonly Cell[];
}

/** Whole numbers below this are found in a plain array. */
const smallNumbers = 4_194_304;

/** A column that repeats so few cells is looked through faster than looked up. */
const few = 12;

/** Cells repeat, so what is worked out of a cell is worked out once per different cell. */
export function dictionaryOf(column: readonly Cell[]): Dictionary {
  return encode(column.length, column, [], 0);
}

/** The same of a column of a table, without a copy of it. */
export function columnDictionary(rows: readonly Row[], column: number): Dictionary {
  return encode(rows.length, null, rows, column);
}

function encode(
  count: number,
  column: readonly Cell[] | null,
  rows: readonly Row[],
  index: number,
): Dictionary {
  const codes = new Int32Array(count);
  const cells: Cell[] = [];
  let known: Map<Cell, number> | null = null;
  let small: Int32Array | null = null;
  let last: Cell = null;
  let lastCode = -1;
  for (let i = 0; i < count; i++) {
    const cell = (column ? column[i] : rows[i]?.[index]) ?? null;
    if (cell !== last) {
      if (typeof cell === 'number' && cell >= 0 && cell < smallNumbers && Number.isInteger(cell)) {
        if (!small || cell >= small.length) small = grown(small, cell);
        let place = small[cell] ?? 0;
        if (place === 0) {
          place = cells.push(cell);
          small[cell] = place;
        }
        last = cell;
        lastCode = place - 1;
        codes[i] = lastCode;
        continue;
      }
      let code = known ? known.get(cell) : placeAmong(cells, cell);
      if (code === undefined) {
        code = isBlank(cell) ? -1 : cells.push(cell) - 1;
        if (known) known.set(cell, code);
        else if (cells.length > few) known = new Map(cells.map((one, place) => [one, place]));
      }
      last = cell;
      lastCode = code;
    }
    codes[i] = lastCode;
  }
  return { codes, cells };
}

/** The same array with room for one more number, at least twice as long. */
function grown(small: Int32Array | null, number: number): Int32Array {
  const longer = new Int32Array(
    Math.max(4096, 2 * (small?.length ?? 0), 2 ** Math.ceil(Math.log2(number + 1))),
  );
  if (small) longer.set(small);
  return longer;
}

function placeAmong(cells: readonly Cell[], cell: Cell): number | undefined {
  for (let place = 0; place < cells.length; place++) if (cells[place] === cell) return place;
  return undefined;
}

/** One column of a table; blank where a row is too short. */
export function columnOf(rows: readonly Row[], column: number): Cell[] {
  const cells: Cell[] = new Array(rows.length);
  for (let i = 0; i < rows.length; i++) cells[i] = rows[i]?.[column] ?? null;
  return cells;
}

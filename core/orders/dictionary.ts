import { isBlank } from '../cells/blank';
import type { Cell } from '../cells/cell';

/** A column as numbers: equal cells have equal codes. */
export interface Dictionary {
  /** Place in `cells`; −1 for a blank one. */
  readonly codes: Int32Array;
  /** Each different cell once, in the order in which they were met. */
  readonly cells: readonly Cell[];
}

/** Cells repeat, so what is worked out of a cell is worked out once per different cell. */
export function dictionaryOf(column: readonly Cell[]): Dictionary {
  const codes = new Int32Array(column.length);
  const cells: Cell[] = [];
  const known = new Map<Cell, number>();
  let last: Cell | undefined;
  let lastCode = -1;
  for (let i = 0; i < column.length; i++) {
    const cell = column[i] ?? null;
    if (cell !== last) {
      let code = known.get(cell);
      if (code === undefined) {
        code = isBlank(cell) ? -1 : cells.push(cell) - 1;
        known.set(cell, code);
      }
      last = cell;
      lastCode = code;
    }
    codes[i] = lastCode;
  }
  return { codes, cells };
}

/** One column of a table; blank where a row is too short. */
export function columnOf(rows: readonly (readonly Cell[])[], column: number): Cell[] {
  const cells: Cell[] = new Array(rows.length);
  for (let i = 0; i < rows.length; i++) cells[i] = rows[i]?.[column] ?? null;
  return cells;
}

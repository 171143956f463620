import { isBlank } from '../core/cells/blank';
import type { Cell, Table } from '../core/cells/cell';
import { endWithin, longestRead } from '../core/cells/cutText';
import type { TablePlace } from '../core/cells/table';

/** Takes the rows of a delimited text. */
export interface RowsOfText {
  /** A row of plain cells: a line of `text` from `from` to `end`, split at delimiters. */
  line(text: string, from: number, end: number): void;
  /** A row with some quoted cells. */
  row(cells: readonly string[]): void;
}

export interface TextTable extends RowsOfText {
  /** The table of all rows, without blank ones at the end. */
  table(place: Partial<TablePlace>): Table;
}

/**
 * Makes a table from the rows of a text. Cells are looked up by their characters in place; a string is created only for
 * a cell that is new in its column. Takes no row that is wider than any sheet: it throws TooManyColumns.
 */
export function textTable(delimiter: string): TextTable {
  const delimiterCode = delimiter.charCodeAt(0);
  const columns: TextColumn[] = [];
  let rows = 0;
  let filled = 0;

  const put = (column: number, text: string, from: number, to: number, hash: number): void => {
    if (column >= mostColumns) throw new TooManyColumns();
    if (column === columns.length) columns.push(new TextColumn());
    if (from === to) return;
    const end = endWithin(text, from, to, longestRead);
    if (columns[column].put(rows, text, from, end, end === to ? hash : hashOf(text, from, end)))
      filled = rows + 1;
  };

  return {
    line(text, from, end) {
      let column = 0;
      let start = from;
      let hash = noHash;
      for (let at = from; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code !== delimiterCode) hash = hashed(hash, code);
        else {
          put(column++, text, start, at, hash);
          start = at + 1;
          hash = noHash;
        }
      }
      put(column, text, start, end, hash);
      rows++;
    },
    row(cells) {
      cells.forEach((cell, column) => {
        put(column, cell, 0, cell.length, hashOf(cell, 0, cell.length));
      });
      rows++;
    },
    table: (place) => ({
      sheet: '',
      firstRow: 1,
      firstColumn: 1,
      ...place,
      rows: filled,
      columns: columns.map((column) => column.upTo(filled)),
    }),
  };
}

/** Columns of the widest sheets, those of Google. */
const mostColumns = 18_278;

/** A row has more cells than any sheet: the text is no table. */
export class TooManyColumns extends Error {}

/** FNV-1a, character by character. */
const noHash = 0x811c9dc5 | 0;

function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function hashOf(text: string, from: number, to: number): number {
  let hash = noHash;
  for (let at = from; at < to; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

/** The distinct cells of a column: a hash table with open addressing. */
class TextColumn {
  private readonly cells: Cell[] = [null];
  private codes = new Int32Array(64);
  /** Hash and code of each distinct cell, adjacent in memory for one cache access; code 0 is free. */
  private places = new Int32Array(2 * 64);
  private lastHash = 0;
  private lastCode = 0;

  /** Stores a part of a text as the cell of a row; false when it is blank. */
  put(row: number, text: string, from: number, to: number, hash: number): boolean {
    const code = this.codeOf(text, from, to, hash);
    if (code === 0) return false;
    if (row >= this.codes.length) this.codes = longer(this.codes, 2 * row);
    this.codes[row] = code;
    return true;
  }

  upTo(rows: number) {
    const codes = longer(this.codes.subarray(0, rows), rows);
    return { kind: 'codes', codes, cells: this.cells } as const;
  }

  private codeOf(text: string, from: number, to: number, hash: number): number {
    const { places, cells, lastCode } = this;
    // Rows are often sorted, so the last cell is checked first.
    if (hash === this.lastHash && isAt(cells[lastCode], text, from, to)) return lastCode;
    const last = places.length / 2 - 1;
    let index = spread(hash) & last;
    let code = places[2 * index + 1];
    while (code !== 0 && !(places[2 * index] === hash && isAt(cells[code], text, from, to))) {
      index = (index + 1) & last;
      code = places[2 * index + 1];
    }
    if (code === 0) code = this.add(text.slice(from, to), index, hash);
    this.lastHash = hash;
    this.lastCode = code;
    return code;
  }

  private add(cell: string, index: number, hash: number): number {
    if (isBlank(cell)) return 0;
    const code = this.cells.push(cell) - 1;
    this.places[2 * index] = hash;
    this.places[2 * index + 1] = code;
    if (4 * this.cells.length > this.places.length) this.grow();
    return code;
  }

  private grow(): void {
    const before = this.places;
    const indexes = new Int32Array(2 * before.length);
    const last = indexes.length / 2 - 1;
    for (let i = 0; i < before.length; i += 2) {
      if (before[i + 1] === 0) continue;
      let index = spread(before[i]) & last;
      while (indexes[2 * index + 1] !== 0) index = (index + 1) & last;
      indexes[2 * index] = before[i];
      indexes[2 * index + 1] = before[i + 1];
    }
    this.places = indexes;
  }
}

/** The low bits decide on the place, the high ones are as good. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isAt(cell: Cell, text: string, from: number, to: number): boolean {
  if (typeof cell !== 'string' || cell.length !== to - from) return false;
  for (let i = 0; i < cell.length; i++) if (cell.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

function longer(codes: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const room = new Int32Array(length);
  room.set(codes);
  return room;
}

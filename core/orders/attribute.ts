import type { Cell, Table } from '../cells/cell';
import { codeColumn } from '../cells/column';
import { fold } from '../cells/parse/fold';
import type { RowsByCustomer } from './order';

/** The filled cells of a column by order; those of order o are `codes[start[o]]` to `codes[start[o + 1] - 1]`. */
export interface OrderCells {
  /** Index of each in `cells`; index 0 stands for blank cells and does not occur. */
  readonly codes: Int32Array;
  /** The distinct cells. */
  readonly cells: readonly Cell[];
  readonly start: Int32Array;
}

/** The values of a text column by order; an order with several rows can have several values. */
export interface Attribute {
  /** The distinct values as folded text, sorted, so that indexes do not depend on the order of the rows. */
  readonly keys: readonly string[];
  /** The most frequent spelling of each; in a tie the first in the alphabet. */
  readonly texts: readonly string[];
  /** Index of each cell's value in `keys`; −1 for none. Indexed by order as in `OrderCells`. */
  readonly kinds: Int32Array;
  readonly start: Int32Array;
}

/** Texts that differ only in case, accents or spaces are equal; texts without letters, such as "++", compare as they are. */
export const folded = (text: string): string => fold(text) || text;

/** Compares texts exactly as written. */
export const asWritten = (text: string): string => text;

/** Any column of the table, read by the orders of the book. */
export function cellsOfOrders(
  { book, orderOfRow, firstRow }: RowsByCustomer,
  table: Table,
  column: number,
): OrderCells {
  const { codes, cells } = codeColumn(table.columns[column]);
  const from = firstRow - table.firstRow;
  const start = new Int32Array(book.day.length + 1);
  orderOfRow.forEach((order, row) => {
    if (order >= 0 && codes[from + row] > 0) start[order + 1]++;
  });
  for (let order = 0; order < book.day.length; order++) start[order + 1] += start[order];
  const next = start.slice();
  const ofOrders = new Int32Array(start[book.day.length]);
  orderOfRow.forEach((order, row) => {
    const code = codes[from + row];
    if (order >= 0 && code > 0) ofOrders[next[order]++] = code;
  });
  return { codes: ofOrders, cells, start };
}

/**
 * The values of a column by order: city, channel, product, or any column without a role.
 * `says` normalises the text of a cell for comparison; '' means no value.
 */
export function attribute(
  orders: RowsByCustomer,
  table: Table,
  column: number,
  says: (text: string) => string = folded,
): Attribute {
  const { codes, cells, start } = cellsOfOrders(orders, table, column);
  const rowsOfCode = new Int32Array(cells.length);
  for (const code of codes) rowsOfCode[code]++;
  const texts = cells.map((cell) => String(cell ?? '').trim());
  const values = texts.map((text, code) => (rowsOfCode[code] === 0 ? '' : says(text)));
  const keys = sortedByFolding(new Set(values.filter((key) => key !== '')));
  const placeOf = new Map(keys.map((key, index) => [key, index]));
  const kindOf = Int32Array.from(values, (key) => placeOf.get(key) ?? -1);
  return {
    keys,
    texts: usualSpellings(keys.length, texts, rowsOfCode, kindOf),
    kinds: codes.map((code) => kindOf[code]),
    start,
  };
}

function sortedByFolding(keys: ReadonlySet<string>): string[] {
  return Array.from(keys, (key) => ({ key, folded: fold(key) }))
    .sort((one, other) => compare(one.folded, other.folded) || compare(one.key, other.key))
    .map(({ key }) => key);
}

function usualSpellings(
  kinds: number,
  texts: readonly string[],
  rowsOfCode: Int32Array,
  kindOf: Int32Array,
): string[] {
  // Several cells can have the same text: the number 7 and the text "7".
  const times = new Map<string, number>();
  texts.forEach((text, code) => {
    times.set(text, (times.get(text) ?? 0) + rowsOfCode[code]);
  });
  const usual = new Array<string>(kinds);
  texts.forEach((text, code) => {
    const kind = kindOf[code];
    if (kind < 0) return;
    const known = usual[kind];
    const more = known === undefined ? 1 : (times.get(text) ?? 0) - (times.get(known) ?? 0);
    if (more > 0 || (more === 0 && text < known)) usual[kind] = text;
  });
  return usual;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

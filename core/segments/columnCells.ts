import type { Cell, Day } from '../cells/cell';
import { columnOf } from '../cells/column';
import { fold } from '../cells/fold';
import { parseAmounts } from '../cells/parseAmounts';
import { cellAt } from '../cells/table';
import { placesIn } from '../customers/histories';
import type { OrderColumn } from './orderColumn';
import type { SegmentInputs } from './segmentInputs';

export type FilledCell = Exclude<Cell, null>;

/**
 * Visits the filled cells of a column in rows that went into an order up to the analysis day, in the order of the
 * rows: of which customer (place in the histories), on which day, what.
 */
export function eachCell(
  inputs: SegmentInputs,
  { column }: OrderColumn,
  visit: (customer: number, day: Day, cell: FilledCell) => void,
): void {
  const { orders, table, histories } = inputs;
  if (table === null) return;
  const { book } = orders;
  const placeOf = placesIn(histories, book.keys.length);
  const firstRow = orders.firstRow - table.firstRow;
  orders.orderOfRow.forEach((order, i) => {
    if (order < 0 || book.day[order] > histories.asOf) return;
    const cell = cellAt(table, firstRow + i, column);
    if (cell !== null) visit(placeOf[book.customer[order]], book.day[order], cell);
  });
}

/** Words of a column as numbers: cells that differ in case, accents or spaces are one kind. */
export interface Kinds {
  /** Compared form of each kind, in the order met. */
  readonly keys: readonly string[];
  /** How each kind is most often written; of equally frequent spellings the first in the alphabet. */
  readonly texts: readonly string[];
}

/** Visits the cells as kinds. The kinds are complete once all are visited. */
export function eachKind(
  inputs: SegmentInputs,
  column: OrderColumn,
  visit: (customer: number, kind: number, day: Day) => void,
): Kinds {
  const keys: string[] = [];
  const places = new Map<string, number>();
  const spellings = new Map<FilledCell, { readonly kind: number; readonly text: string; count: number }>();
  eachCell(inputs, column, (customer, day, cell) => {
    let spelling = spellings.get(cell);
    if (spelling === undefined) {
      const text = String(cell).trim();
      const key = fold(text) || text;
      const kind = places.get(key) ?? keys.push(key) - 1;
      places.set(key, kind);
      spelling = { kind, text, count: 0 };
      spellings.set(cell, spelling);
    }
    spelling.count += 1;
    visit(customer, spelling.kind, day);
  });
  const best: { text: string; count: number }[] = [];
  for (const { kind, text, count } of spellings.values()) {
    const known = best[kind];
    if (!known || count > known.count || (count === known.count && text < known.text))
      best[kind] = { text, count };
  }
  return { keys, texts: best.map(({ text }) => text) };
}

/** What a column says of each customer as text; '' where no cell of hers is filled. */
export interface MainTexts {
  /** Compared form (folded): of a customer with several, the most frequent, of those the latest, of those the first in the alphabet. */
  readonly keys: readonly string[];
  /** How each compared form is most often written. */
  readonly texts: ReadonlyMap<string, string>;
}

export function mainTexts(inputs: SegmentInputs, column: OrderColumn): MainTexts {
  const customers = inputs.histories.count;
  // One tally for each customer and kind that occur together, found by a number for the pair.
  const places = new Map<number, number>();
  const pairs: number[] = [];
  const counts: number[] = [];
  const last: Day[] = [];
  const kinds = eachKind(inputs, column, (customer, kind, day) => {
    const pair = kind * customers + customer;
    let place = places.get(pair);
    if (place === undefined) {
      place = pairs.push(pair) - 1;
      places.set(pair, place);
      counts.push(0);
      last.push(day);
    }
    counts[place] += 1;
    if (day > last[place]) last[place] = day;
  });
  const main = new Int32Array(customers).fill(-1);
  pairs.forEach((pair, place) => {
    const customer = pair % customers;
    const known = main[customer];
    const order = known < 0 ? 1 : counts[place] - counts[known] || last[place] - last[known];
    const keyOf = (at: number) => kinds.keys[Math.floor(pairs[at] / customers)];
    if (order > 0 || (order === 0 && keyOf(place) < keyOf(known))) main[customer] = place;
  });
  return {
    keys: Array.from(main, (place) => (place < 0 ? '' : kinds.keys[Math.floor(pairs[place] / customers)])),
    texts: new Map(kinds.keys.map((key, kind) => [key, kinds.texts[kind]])),
  };
}

/** Mean of a customer's numbers in a column; NaN where she has none. Sums go from the smallest up, so that rows may be in any order. */
export function meanNumbers(inputs: SegmentInputs, column: OrderColumn): Float64Array {
  const customers: number[] = [];
  const cells: FilledCell[] = [];
  eachCell(inputs, column, (customer, _, cell) => {
    customers.push(customer);
    cells.push(cell);
  });
  const { values } = parseAmounts(columnOf(cells));
  const own = Array.from({ length: inputs.histories.count }, (): number[] => []);
  customers.forEach((customer, i) => {
    if (!Number.isNaN(values[i])) own[customer].push(values[i]);
  });
  return Float64Array.from(own, (numbers) => {
    if (numbers.length === 0) return Number.NaN;
    return numbers.sort((a, b) => a - b).reduce((sum, number) => sum + number, 0) / numbers.length;
  });
}

/** Roles that are words even when they look like numbers. */
const wordRoles: ReadonlySet<string> = new Set([
  ...['product', 'category', 'city', 'region', 'country', 'channel', 'device', 'campaign', 'consent'],
  ...['postcode', 'status', 'type', 'mode'],
]);
/** Fewer different numbers are names of kinds: 0, 1 or 2 children. */
const kindsAtMost = 10;
const numberShare = 0.9;

/** True for a column of quantities: nearly all cells are numbers, of many sizes; codes such as 0042 are not. */
export function isNumeric(inputs: SegmentInputs, column: OrderColumn): boolean {
  if (wordRoles.has(column.role ?? '')) return false;
  const cells: FilledCell[] = [];
  eachCell(inputs, column, (_customer, _day, cell) => {
    cells.push(cell);
  });
  if (cells.some((cell) => typeof cell === 'string' && /^\s*0\d/.test(cell))) return false;
  const { values } = parseAmounts(columnOf(cells));
  const numbers = values.filter((value) => !Number.isNaN(value));
  return numbers.length >= numberShare * cells.length && new Set(numbers).size > kindsAtMost;
}

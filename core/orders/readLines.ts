import { isBlank, isBlankRow } from '../cells/blank';
import type { Cell, Row } from '../cells/cell';
import type { Columns } from '../cells/columns';
import { currencyInHeader, currencyNamed } from '../cells/currency';
import { parseAmounts } from '../cells/parseAmounts';
import { parseDates } from '../cells/parseDates';
import type { DecimalMark } from '../cells/readAmount';
import { customerKey, customerName } from './customerKey';
import type { SkipReason } from './order';
import type { ReadingChoices } from './readingChoices';
import { type StatusMeaning, statusMeaning } from './status';
import { isTotalRow } from './totalRow';

/** The rows of the table, column by column; a million of them fit because they are numbers. */
export interface Lines {
  readonly count: number;
  /** Place in `customers`; −1 when the row names nobody. */
  readonly customer: Int32Array;
  /** Place of the order: rows of one order id share it, a row without an id has its own. */
  readonly order: Int32Array;
  readonly orderCount: number;
  /** NaN when blank or unreadable. */
  readonly day: Float64Array;
  readonly amount: Float64Array;
  /** Money paid back, 0 or more; NaN when there is none. */
  readonly refund: Float64Array;
  /** Null when the cell is blank. */
  readonly status: readonly (StatusMeaning | null)[] | null;
  /** Why a row is left out; undefined as long as it counts. */
  readonly fate: (SkipReason | undefined)[];
  readonly customers: Customers;
  /** First row of which day and month, or the decimal mark, cannot be told. */
  readonly ambiguousDate: number | null;
  readonly ambiguousAmount: number | null;
  /** First row that names each currency. */
  readonly currencies: ReadonlyMap<string, number>;
}

/** The customers met, in the order in which they were met. */
export interface Customers {
  readonly keys: readonly string[];
  /** The spelling met most often; of equals the first in the alphabet. */
  readonly names: readonly string[];
}

/** Reads every row as far as it can be read by itself. */
export function readLines(
  rows: readonly Row[],
  columns: Columns,
  amountHeader: string,
  options: ReadingChoices,
): Lines {
  const count = rows.length;
  const column = (index: number | undefined): Cell[] =>
    index === undefined ? [] : rows.map((row) => row[index] ?? null);

  const dates = parseDates(column(columns.date), { order: options.dateOrder });
  const amounts = parseAmounts(column(columns.amount), { decimalMark: options.decimalMark });
  const { customer, customers } = readCustomers(column(columns.customer));
  const { order, orderCount } = groupByOrder(column(columns.orderId), customer);
  const fate: (SkipReason | undefined)[] = new Array(count).fill(undefined);
  for (let i = 0; i < count; i++) {
    if (!Number.isNaN(dates.days[i])) continue;
    const row = rows[i] ?? [];
    if (isBlankRow(row)) fate[i] = 'blank';
    else if (isBlank(row[columns.date ?? 0]) && isTotalRow(row)) fate[i] = 'total';
  }
  return {
    count,
    customer,
    customers,
    order,
    orderCount,
    day: dates.days,
    amount: amounts.values,
    refund: readRefunds(column(columns.refund), count, amounts.mark),
    status: columns.status === undefined ? null : readStatuses(column(columns.status)),
    fate,
    ambiguousDate: dates.ambiguous,
    ambiguousAmount: amounts.ambiguous,
    currencies: readCurrencies(column(columns.currency), amounts.currencies, amountHeader, fate),
  };
}

function readCustomers(cells: readonly Cell[]): { customer: Int32Array; customers: Customers } {
  const customer = new Int32Array(cells.length).fill(-1);
  const placeOfKey = new Map<string, number>();
  const keys: string[] = [];
  // Cells repeat, so the key is worked out once per spelling.
  const spellings = new Map<Cell, { readonly place: number; readonly name: string; met: number }>();
  cells.forEach((cell, i) => {
    let spelling = spellings.get(cell);
    if (!spelling) {
      const key = customerKey(cell);
      let place = key === '' ? -1 : placeOfKey.get(key);
      if (place === undefined) {
        place = keys.push(key) - 1;
        placeOfKey.set(key, place);
      }
      spelling = { place, name: customerName(cell), met: 0 };
      spellings.set(cell, spelling);
    }
    spelling.met++;
    customer[i] = spelling.place;
  });
  const names: string[] = new Array(keys.length).fill('');
  const most = new Float64Array(keys.length);
  for (const { place, name, met } of spellings.values()) {
    const known = most[place] ?? Number.POSITIVE_INFINITY;
    if (place < 0 || met < known || (met === known && name > (names[place] ?? ''))) continue;
    names[place] = name;
    most[place] = met;
  }
  return { customer, customers: { keys, names } };
}

/** Rows with one id are one order, unless they name different customers; rows without a customer join the id's first. */
function groupByOrder(ids: readonly Cell[], customer: Int32Array): { order: Int32Array; orderCount: number } {
  const order = new Int32Array(customer.length);
  let orderCount = 0;
  const firstOfId = new Map<string, { readonly order: number; customer: number }>();
  const others = new Map<string, number>();
  for (let i = 0; i < order.length; i++) {
    const cell = ids[i];
    const who = customer[i] ?? -1;
    if (cell === null || cell === undefined || isBlank(cell)) {
      order[i] = orderCount++;
      continue;
    }
    const id = typeof cell === 'string' ? cell.trim() : String(cell);
    let first = firstOfId.get(id);
    if (!first) {
      first = { order: orderCount++, customer: who };
      firstOfId.set(id, first);
    }
    if (first.customer < 0) first.customer = who;
    if (who < 0 || who === first.customer) {
      order[i] = first.order;
      continue;
    }
    const key = `${who} ${id}`;
    let other = others.get(key);
    if (other === undefined) {
      other = orderCount++;
      others.set(key, other);
    }
    order[i] = other;
  }
  return { order, orderCount };
}

function readRefunds(cells: readonly Cell[], count: number, mark: DecimalMark | null): Float64Array {
  if (cells.length === 0) return new Float64Array(count).fill(Number.NaN);
  return parseAmounts(cells, { decimalMark: mark ?? undefined }).values.map(Math.abs);
}

function readStatuses(cells: readonly Cell[]): (StatusMeaning | null)[] {
  const met = new Map<Cell, StatusMeaning | null>();
  return cells.map((cell) => {
    let meaning = met.get(cell);
    if (meaning === undefined) {
      meaning = isBlank(cell) ? null : statusMeaning(String(cell));
      met.set(cell, meaning);
    }
    return meaning;
  });
}

/** From the currency column, else from the amounts, else from the amount's header. */
function readCurrencies(
  cells: readonly Cell[],
  inAmounts: ReadonlyMap<string, number>,
  amountHeader: string,
  fate: readonly (SkipReason | undefined)[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const met = new Map<Cell, string>();
  cells.forEach((cell, i) => {
    if (fate[i] !== undefined || isBlank(cell)) return;
    let code = met.get(cell);
    if (code === undefined) {
      code = currencyNamed(String(cell)) ?? String(cell).trim().toUpperCase();
      met.set(cell, code);
    }
    if (!found.has(code)) found.set(code, i);
  });
  if (found.size > 0) return found;
  if (inAmounts.size > 0) return inAmounts;
  const inHeader = currencyInHeader(amountHeader);
  return new Map(inHeader ? [[inHeader, 0]] : []);
}

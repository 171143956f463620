import type { Analysis } from '../analysis';
import type { Cell } from '../cells/cell';
import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import { customerKey } from '../orders/customerKey';
import { findCustomer } from '../orders/findCustomer';
import { customer, isLeftOut } from './arguments';
import { FunctionError, type FunctionResult, type Input, type ResultCell } from './types';

/** What a function says about each customer: its columns, and one value per column for customer i. */
export interface PerCustomer {
  readonly headers: readonly string[];
  /** Values for the customer at place `i` of the analysis. */
  values(i: number): readonly ResultCell[];
  /** Order of the rows in the table with a header; by the customer's place when left out. */
  readonly order?: (a: number, b: number) => number;
}

/** Excel on the web takes 5 MB as a result, and a cell of ours has up to 25 bytes; the same in both hosts. */
const mostCells = 200_000;

/**
 * Puts answers beside the customers that were asked for.
 *
 * One cell gives that customer's answer, or an error that says that nobody of that name is among
 * the orders. A range gives an answer per row, "" where the cell is blank or
 * names nobody in the orders. Without an argument a table spills: a header row,
 * the customer's name and the columns.
 */
export function lineUp(
  customers: Input,
  analysis: Analysis,
  columns: PerCustomer,
  language: Language,
): FunctionResult {
  const { errors, headers } = messages(language).functions;
  const { histories } = analysis;
  if (isLeftOut(customers)) {
    const cells = (histories.length + 1) * (columns.headers.length + 1);
    if (cells > mostCells) {
      throw new FunctionError('value', errors.tableTooLarge({ cells, most: mostCells }));
    }
    const places = histories.map((_, i) => i);
    if (columns.order) places.sort(columns.order);
    return [
      [headers.customer, ...columns.headers],
      ...places.map((i) => [histories[i].id, ...columns.values(i)]),
    ];
  }
  const place = placesIn(analysis);
  if (!Array.isArray(customers)) {
    const i = place(customers as Cell);
    if (i === undefined) {
      throw new FunctionError('notAvailable', errors.unknownCustomer({ customer: String(customers) }));
    }
    const values = columns.values(i);
    return values.length === 1 ? values[0] : [values];
  }
  const rows = customers as readonly (readonly Cell[])[];
  if (columns.headers.length === 1) {
    return rows.map((row) =>
      row.map((cell) => {
        const i = place(cell);
        return i === undefined ? '' : columns.values(i)[0];
      }),
    );
  }
  if (rows.some(({ length }) => length > 1)) {
    throw new FunctionError('value', errors.oneColumn({ name: customer.name }));
  }
  const nothing = columns.headers.map(() => '');
  return rows.map(([cell]) => {
    const i = place(cell);
    return i === undefined ? nothing : columns.values(i);
  });
}

/** Places by customer, once for all cells that ask about one analysis. */
const known = new WeakMap<Analysis, ReadonlyMap<string, number>>();

/** Finds a customer's place in an analysis; undefined for a cell that names nobody. */
function placesIn(analysis: Analysis): (cell: Cell) => number | undefined {
  const { histories, orders } = analysis;
  const placeOf = known.get(analysis) ?? new Map(histories.map(({ id }, i) => [customerKey(id), i]));
  known.set(analysis, placeOf);
  return (cell) => {
    const shown = placeOf.get(customerKey(cell));
    if (shown !== undefined) return shown;
    // By another name of hers: a second address, a phone number in another form.
    const key = findCustomer(orders, cell);
    return key === null ? undefined : placeOf.get(customerKey(orders.names.get(key) ?? key));
  };
}

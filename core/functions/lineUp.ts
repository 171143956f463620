import type { Analysis } from '../analysis';
import type { Cell } from '../cells/cell';
import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import { customerKey } from '../orders/customerKey';
import { findCustomer } from '../orders/findCustomer';
import { isLeftOut } from './arguments';
import { FunctionError, type FunctionResult, type Input, type ResultCell } from './types';

/** What a function says about each customer: its columns, and one value per column for customer i. */
export interface PerCustomer {
  readonly headers: readonly string[];
  /** Values for the customer at place `i` of the analysis. */
  values(i: number): readonly ResultCell[];
  /** Order of the rows in the table with a header; by the customer's place when left out. */
  readonly order?: (a: number, b: number) => number;
}

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
  if (isLeftOut(customers)) {
    const places = analysis.histories.map((_, i) => i);
    if (columns.order) places.sort(columns.order);
    return [
      [headers.customer, ...columns.headers],
      ...places.map((i) => [analysis.histories[i].id, ...columns.values(i)]),
    ];
  }
  const placeOf = new Map(analysis.histories.map((history, i) => [customerKey(history.id), i]));
  const place = (cell: Cell): number | undefined => {
    const shown = placeOf.get(customerKey(cell));
    if (shown !== undefined) return shown;
    // By another name of hers: a second address, a phone number in another form.
    const key = findCustomer(analysis.orders, cell);
    return key === null ? undefined : placeOf.get(customerKey(analysis.orders.names.get(key) ?? key));
  };
  const nothing = columns.headers.map(() => '');
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
  return rows.map((row) => {
    const i = place(row[0] ?? null);
    return i === undefined ? nothing : columns.values(i);
  });
}

import type { Analysis } from '../analysis';
import type { Cell } from '../cells/cell';
import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import { customer, isLeftOut } from './arguments';
import { customerPlaces, keysOf } from './customerPlaces';
import {
  type FunctionContext,
  FunctionError,
  type FunctionResult,
  type Input,
  type ResultCell,
} from './types';

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
  { language, mostCells }: FunctionContext,
): FunctionResult {
  const { errors, headers } = messages(language).functions;
  const { histories, orders } = analysis;
  if (isLeftOut(customers)) {
    const cells = (histories.count + 1) * (columns.headers.length + 1);
    if (cells > mostCells) {
      throw new FunctionError('value', errors.tableTooLarge({ cells, most: mostCells }));
    }
    const places = Array.from(histories.customer, (_, i) => i);
    if (columns.order) places.sort(columns.order);
    return [
      [headers.customer, ...columns.headers],
      ...places.map((i) => [orders.book.names[histories.customer[i]], ...columns.values(i)]),
    ];
  }
  const places = customerPlaces(analysis);
  const place = (cell: Cell): number | undefined => {
    const key = keysOf(cell).find((one) => places.has(one));
    return key === undefined ? undefined : places.get(key);
  };
  if (!Array.isArray(customers)) {
    const i = place(customers as Cell);
    if (i === undefined) throw unknownCustomer(customers as Cell, language);
    return answerCell(columns.values(i));
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

/** The answer about one customer: a value, or a row of them. */
export function answerCell(values: readonly ResultCell[]): FunctionResult {
  return values.length === 1 ? values[0] : [values];
}

export function unknownCustomer(cell: Cell, language: Language): FunctionError {
  const { unknownCustomer: sentence } = messages(language).functions.errors;
  return new FunctionError('notAvailable', sentence({ customer: String(cell) }));
}

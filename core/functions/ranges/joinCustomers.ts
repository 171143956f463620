import type { Cell } from '../../cells/cell';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import { customer, isLeftOut } from '../arguments/arguments';
import {
  type FunctionContext,
  FunctionError,
  type FunctionResult,
  type Input,
  type ResultCell,
} from '../types';
import type { RangeAnalysis } from './rangeAnalysis';

/** A function's answers about each customer. */
export interface PerCustomer {
  readonly headers: readonly string[];
  /** Called only when there is a customer to answer for and the table fits, because the analysis may take a while. */
  answers(range: RangeAnalysis): Answers;
}

export interface Answers {
  /** One value per header for the customer at index `i` of the histories. */
  values(i: number): readonly ResultCell[];
  /** Order of the rows in the table with a header; by the customer's index when left out. */
  readonly order?: (a: number, b: number) => number;
}

/**
 * Joins answers to the requested customers.
 *
 * One cell gives that customer's answer, or an error when the orders have no such
 * customer. A range gives an answer per row, "" for blank cells and unknown
 * customers. Without an argument a table spills: a header row, the customer's name
 * and the columns.
 */
export function joinCustomers(
  customers: Input,
  range: RangeAnalysis,
  columns: PerCustomer,
  { language, mostCells }: FunctionContext,
): FunctionResult {
  const { errors } = functionWords(language);
  if (isLeftOut(customers)) {
    const cells = (range.histories.count + 1) * (columns.headers.length + 1);
    if (cells > mostCells) {
      throw new FunctionError('value', errors.tableTooLarge({ cells, most: mostCells }));
    }
    return tableOfAll(range, columns, language);
  }
  const places = range.places();
  if (!Array.isArray(customers)) {
    const place = places.of(customers as Cell);
    if (place === undefined) throw unknownCustomer(customers as Cell, language);
    return answerCell(columns.answers(range).values(place));
  }
  const rows = customers as readonly (readonly Cell[])[];
  const several = columns.headers.length > 1;
  if (several && rows.some(({ length }) => length > 1)) {
    throw new FunctionError('value', errors.oneColumn({ name: customer.name }));
  }
  const found = rows.map((row) => row.map((cell) => places.of(cell)));
  const nothing = columns.headers.map(() => '');
  const anybody = found.some((row) => row.some((place) => place !== undefined));
  const answers = anybody ? columns.answers(range) : null;
  const answer = (place: number | undefined) =>
    place === undefined || answers === null ? nothing : answers.values(place);
  return found.map((row) => (several ? answer(row[0]) : row.map((place) => answer(place)[0])));
}

function tableOfAll(range: RangeAnalysis, columns: PerCustomer, language: Language): FunctionResult {
  const { orders, histories } = range;
  const { values, order } = columns.answers(range);
  const indexes = Array.from(histories.customer, (_, i) => i);
  if (order) indexes.sort(order);
  return [
    [functionWords(language).headers.customer, ...columns.headers],
    ...indexes.map((i) => [orders.book.names[histories.customer[i]], ...values(i)]),
  ];
}

/** The answer about one customer: a value, or a row of them. */
export function answerCell(values: readonly ResultCell[]): FunctionResult {
  return values.length === 1 ? values[0] : [values];
}

export function unknownCustomer(cell: Cell, language: Language): FunctionError {
  const { unknownCustomer: sentence } = functionWords(language).errors;
  return new FunctionError('notAvailable', sentence({ customer: String(cell) }));
}

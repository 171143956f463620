import type { Cell, Day, Row } from '../cells/cell';
import { dayToIso } from '../cells/civil';
import { tableOf } from '../cells/table';
import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import { firstDayOf } from '../orders/book';
import { readOrders } from '../orders/readOrders';
import { asOf, isLeftOut } from './arguments';
import { argumentReader, isRange, shown, single } from './inputs';
import { type RangeAnalysis, rangeAnalysis } from './rangeAnalysis';
import { rangeProblemText } from './rangeProblemText';
import { sameRows } from './sameRows';
import { type FunctionContext, FunctionError, type Input } from './types';

interface Remembered {
  readonly rows: readonly Row[];
  readonly asked: string;
  readonly range: RangeAnalysis;
}

/** The latest ranges, found again by content, so that many cells may ask about one range. */
let recent: readonly Remembered[] = [];
const kept = 6;

/**
 * The orders of a range given to a custom function, read as they were on a day (null for that of the last order), and
 * all that can be found out about them.
 *
 * Pure as seen from outside: the same cells and the same day give the same numbers.
 * Throws a FunctionError with the sentence when there are no orders to be read.
 */
export function analyzeRange(
  orders: Input,
  day: Day | null,
  { language, timeZone }: FunctionContext,
): RangeAnalysis {
  const rows = rowsOf(orders, language);
  const asked = `${day} ${timeZone ?? ''}`;
  const known = recent.find((one) => one.asked === asked && sameRows(one.rows, rows));
  if (known) {
    recent = [known, ...recent.filter((one) => one !== known)];
    return known.range;
  }
  const table = tableOf(rows);
  const reading = { timeZone };
  const read = readOrders(table, reading, day);
  const errors = read.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const first = firstDayOf(read.book.later);
    if (day !== null && day < first && Number.isFinite(first)) {
      throw argumentReader(language).refusal(
        dayToIso(day),
        asOf,
        messages(language).functions.errors.beforeAll({ first: dayToIso(first) }),
      );
    }
    const sentences = errors.map((problem) => rangeProblemText(problem, language));
    throw new FunctionError('notAvailable', sentences.join(' '));
  }
  const range = rangeAnalysis(read, day);
  recent = [{ rows, asked, range }, ...recent].slice(0, kept);
  return range;
}

/**
 * The rows of a range of orders. Whole columns (A:C) arrive with a million blank rows; they cost nothing from here on.
 * Throws a FunctionError when it is no range, or an empty one.
 */
export function rowsOf(orders: Input, language: Language): readonly Row[] {
  const { errors } = messages(language).functions;
  if (isLeftOut(orders)) throw new FunctionError('value', errors.ordersMissing);
  if (!Array.isArray(orders) || !isRange(orders)) {
    throw new FunctionError('value', errors.ordersNotARange({ got: shown(single(orders)) }));
  }
  const rows = orders as readonly (readonly Cell[])[];
  let end = rows.length;
  while (end > 0 && rows[end - 1].every((cell) => cell === null || cell === '' || cell === undefined)) end--;
  if (end === 0) throw new FunctionError('notAvailable', errors.ordersEmpty);
  return end === rows.length ? rows : rows.slice(0, end);
}

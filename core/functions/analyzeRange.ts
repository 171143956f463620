import type { Analysis } from '../analysis';
import { analyze } from '../analyze';
import type { Cell, Day, Row } from '../cells/cell';
import { dayToIso } from '../cells/civil';
import { tableOf } from '../cells/table';
import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import type { ModelChoice } from '../model/fitModel';
import type { Orders } from '../orders/order';
import { readOrders } from '../orders/readOrders';
import type { Terms } from '../valuation/value';
import { asOf, isLeftOut } from './arguments';
import { argumentReader, isRange, shown, single } from './inputs';
import { rangeProblemText } from './rangeProblemText';
import { sameRows } from './sameRows';
import { type FunctionContext, FunctionError, type Input } from './types';

export interface RangeOptions {
  readonly terms: Terms;
  readonly asOf: Day | null;
  readonly model: ModelChoice;
  readonly intervals: boolean;
  readonly holdout: boolean;
}

interface Remembered {
  readonly rows: readonly Row[];
  readonly asked: string;
  readonly analysis: Analysis;
}

/** Analyses of the latest ranges, found again by content, so that many cells may ask about one range. */
let recent: readonly Remembered[] = [];
const kept = 6;

/**
 * The analysis of a range given to a custom function.
 *
 * Pure as seen from outside: the same cells and options give the same analysis.
 * Throws a FunctionError with the sentence when the data allow none.
 */
export function analyzeRange(
  orders: Input,
  options: RangeOptions,
  { language, timeZone }: FunctionContext,
): Analysis {
  const rows = rowsOf(orders, language);
  const asked = `${JSON.stringify(options)} ${timeZone ?? ''}`;
  const known = recent.find((one) => one.asked === asked && sameRows(one.rows, rows));
  if (known) {
    recent = [known, ...recent.filter((one) => one !== known)];
    return known.analysis;
  }
  const table = tableOf(rows);
  const reading = { timeZone };
  const result = analyze(table, { ...options, reading });
  if ('failed' in result) {
    const first = firstDay(readOrders(table, reading));
    if (options.asOf !== null && options.asOf < first && Number.isFinite(first)) {
      throw argumentReader(language).refusal(
        dayToIso(options.asOf),
        asOf,
        messages(language).functions.errors.beforeAll({ first: dayToIso(first) }),
      );
    }
    const sentences = result.problems
      .filter((problem) => problem.severity === 'error')
      .map((problem) => rangeProblemText(problem, language));
    throw new FunctionError('notAvailable', sentences.join(' '));
  }
  recent = [{ rows, asked, analysis: result }, ...recent].slice(0, kept);
  return result;
}

/** Infinity when there are no orders. */
function firstDay({ orders }: Orders): Day {
  return orders.reduce((first, { day }) => Math.min(first, day), Number.POSITIVE_INFINITY);
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

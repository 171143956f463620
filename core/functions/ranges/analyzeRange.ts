import type { Day } from '../../cells/cell';
import { dayToIso } from '../../cells/parse/civil';
import { isError } from '../../cells/problem';
import { errorsAlone } from '../../orders/account/account';
import { firstDayOf } from '../../orders/book';
import { readTableWith } from '../../orders/readTable';
import { functionWords } from '../../speech/functions/functionWords';
import { asOf } from '../arguments/arguments';
import { argumentReader } from '../arguments/inputs';
import { type FunctionContext, FunctionError, type HostRange, type Input } from '../types';
import { isSameRange, ordersIn, tableOfRange } from './hostRange';
import { type RangeAnalysis, rangeAnalysis } from './rangeAnalysis';
import { rangeProblemText } from './rangeProblemText';

interface CachedAnalysis {
  readonly range: HostRange;
  readonly asked: string;
  readonly analysis: RangeAnalysis;
}

/** Cache of the latest ranges by content, because many cells use the same range. */
let recent: readonly CachedAnalysis[] = [];
const mostCached = 6;

/**
 * Analysis of the orders in a range given to a custom function, as of a day (null for the day of the last order).
 *
 * Pure from outside: the same cells and day give the same numbers.
 * Throws a FunctionError with the problem's sentence when there are no orders.
 */
export function analyzeRange(
  orders: Input,
  day: Day | null,
  { language, timeZone }: FunctionContext,
): RangeAnalysis {
  const range = ordersIn(orders, language);
  const reading = { timeZone };
  // Everything that the analysis depends on besides the cells: anything missing here would give one call the answer of another.
  const asked = JSON.stringify([day, reading]);
  const known = recent.find((one) => one.asked === asked && isSameRange(one.range, range));
  if (known) {
    recent = [known, ...recent.filter((one) => one !== known)];
    return known.analysis;
  }
  const table = tableOfRange(range);
  const read = readTableWith(errorsAlone, table, reading, day);
  const errors = read.problems.filter(isError);
  if (errors.length > 0) {
    const first = read.kind === 'orders' ? firstDayOf(read.book.later) : Number.NaN;
    if (day !== null && day < first && Number.isFinite(first)) {
      throw argumentReader(language).refusal(
        dayToIso(day),
        asOf,
        functionWords(language).errors.beforeAll({ first: dayToIso(first) }),
      );
    }
    const sentences = errors.map((problem) => rangeProblemText(problem, language));
    throw new FunctionError('notAvailable', sentences.join(' '));
  }
  const analysis = rangeAnalysis(read, day);
  recent = [{ range, asked, analysis }, ...recent].slice(0, mostCached);
  return analysis;
}

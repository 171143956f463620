import { cohorts } from '../../insight/cohorts';
import { cells } from '../../request/fields/files';
import { cohortPeriod } from '../../request/fields/plan';
import { functionWords } from '../../speech/functions/functionWords';
import { choiceOf } from '../arguments/argument';
import { orders } from '../arguments/arguments';
import { argumentReader } from '../arguments/inputs';
import { sampleOrders } from '../help/example';
import { analyzeRange } from '../ranges/analyzeRange';
import {
  type FunctionContext,
  type FunctionDescription,
  FunctionError,
  type FunctionResult,
  type Input,
  type ResultCell,
} from '../types';

const period = choiceOf(cohortPeriod);
const measure = choiceOf(cells.cohortMeasure);

export const cohortsFunction: FunctionDescription = {
  name: 'COHORTS',
  arguments: [orders, period, measure],
  spills: true,
  examples: [
    [sampleOrders, 'year', 'retention'],
    [sampleOrders, 'quarter', 'revenue'],
  ],
  source: null,
};

/** A row for each cohort: its period, its size, and the measure in each period since; "" for periods still to come. */
export function runCohorts(
  [ordersIn, periodIn, measureIn]: readonly Input[],
  context: FunctionContext,
): FunctionResult {
  const { language } = context;
  const read = argumentReader(language);
  const chosen = read.choice(periodIn, period);
  const shown = read.choice(measureIn, measure);
  const { orders: found, histories } = analyzeRange(ordersIn, null, context);
  const { headers, errors } = functionWords(language);
  if (found.kind === 'customers') throw new FunctionError('notAvailable', errors.needsOrders);
  const rows = cohorts(found.book, histories.asOf, chosen).cohorts;
  const width = rows.reduce((widest, { periods }) => Math.max(widest, periods.length), 0);
  return [
    [headers.cohort, headers.customers, ...Array.from({ length: width }, (_, since) => since)],
    ...rows.map(({ label, customers, periods }): ResultCell[] => [
      label,
      customers,
      ...Array.from({ length: width }, (_, since) => periods[since]?.[shown] ?? ''),
    ]),
  ];
}

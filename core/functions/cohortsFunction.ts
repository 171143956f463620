import { messages } from '../locales/messages';
import { cohorts } from '../segments/cohorts';
import { analyzeRange } from './analyzeRange';
import { orders, untermed } from './arguments';
import { argumentReader } from './inputs';
import { possible } from './simpleArguments';
import type { CustomFunction, ResultCell } from './types';

/** A row for each cohort: its period, its size, and the measure in each period since; "" where it has not come yet. */
export const cohortsFunction: CustomFunction = {
  name: 'COHORTS',
  arguments: [orders, possible('period', 'text'), possible('measure', 'text')],
  spills: true,
  run([ordersIn, periodIn, measureIn], context) {
    const { language } = context;
    const read = argumentReader(language);
    const period = read.choice(periodIn, 'period', ['month', 'quarter', 'year']);
    const measure = read.choice(measureIn, 'measure', ['customers', 'retention', 'revenue', 'orders']);
    const found = analyzeRange(ordersIn, untermed(read, null), context);
    const { headers } = messages(language).functions;
    const rows = cohorts(found.orders.orders, found.asOf, period).cohorts;
    const width = rows.reduce((widest, { periods }) => Math.max(widest, periods.length), 0);
    return [
      [headers.cohort, headers.customers, ...Array.from({ length: width }, (_, since) => since)],
      ...rows.map(({ label, customers, periods }): ResultCell[] => [
        label,
        customers,
        ...Array.from({ length: width }, (_, since) => periods[since]?.[measure] ?? ''),
      ]),
    ];
  },
};

import type { Query } from '../query';
import type { Target } from '../source';
import { historySteps } from './histories';
import { inSample } from './sample';

/**
 * Customers with equal histories as one row with their number: all that a fit needs.
 *
 * Customers who ordered again are together when their money is the same too, so that the spend model finds in the patterns what it finds in
 * the histories. Of those who ordered once only the mean matters.
 *
 * @param sample Every so many customers by the MD5 sum of their key, so that each engine and each run takes the same ones: a power of 16.
 */
export function patternsQuery(target: Target, sample = 1): Query {
  return {
    name: 'patterns',
    comment: [
      'Customers with equal histories as one row, with how many they are. Bring it to a tab or a file: the add-ins and',
      'the command recognise it and fit the models to it.',
      ...(sample > 1
        ? [`A sample: one customer in ${sample}, by the MD5 sum of the key. Remember to multiply totals.`]
        : []),
    ],
    steps: [
      ...historySteps(target),
      {
        name: 'chosen',
        comment: sample > 1 ? 'The customers of the sample.' : 'All customers.',
        select: {
          columns: [
            ...['frequency', 'recency_days', 'age_days', 'monetary_value'].map(
              (name) => [name, name] as const,
            ),
            ['own_spend', 'total_spend'],
            ['own_gaps', 'log_gaps'],
          ],
          from: 'histories',
          where: inSample(target.dialect, sample),
        },
      },
    ],
    select: {
      columns: [
        ['frequency', 'frequency'],
        ['recency_days', 'recency_days'],
        ['age_days', 'age_days'],
        ['monetary_value', 'monetary_value'],
        ['total_spend', 'AVG(own_spend)'],
        ['log_gaps', 'AVG(own_gaps)'],
        ['customers', 'COUNT(*)'],
      ],
      from: 'chosen',
      groupBy: [
        ...['frequency', 'recency_days', 'age_days', 'monetary_value'],
        'CASE WHEN frequency > 0 THEN own_spend ELSE 0 END',
      ],
      orderBy: ['age_days', 'recency_days', 'frequency', 'monetary_value', 'customers'],
    },
  };
}

import type { Query } from '../query';
import type { Target } from '../source';
import { purchaseSteps } from './purchases';

const monthOf = (day: string) => `(12 * EXTRACT(YEAR FROM ${day}) + EXTRACT(MONTH FROM ${day}))`;

/** Customers by the month of their first order, and what each such cohort did in every month since (core/insight/cohorts.ts). */
export function cohortsQuery(target: Target): Query {
  const { double } = target.dialect.types;
  return {
    name: 'cohorts',
    comment: [
      'Customers by the month of their first order (rows with months_since 0 have all of them), and how many of them ordered in',
      'each month since, how often and for how much. The last month may not be over.',
    ],
    steps: [
      ...purchaseSteps(target),
      {
        name: 'firsts',
        comment: 'The first day of each customer.',
        select: {
          columns: [
            ['customer', 'customer'],
            ['first_day', 'MIN(order_day)'],
          ],
          from: 'purchases',
          groupBy: ['customer'],
        },
      },
      {
        name: 'months',
        comment: 'Each purchase with the month in which the customer came, and the months since.',
        select: {
          columns: [
            ['customer', 'purchases.customer'],
            ['cohort', target.dialect.firstOfMonth('first_day')],
            ['months_since', `${monthOf('order_day')} - ${monthOf('first_day')}`],
            ['orders_that_day', 'orders_that_day'],
            ['spent', 'spent'],
          ],
          from: 'purchases JOIN firsts ON purchases.customer = firsts.customer',
        },
      },
    ],
    select: {
      columns: [
        ['cohort', 'cohort'],
        ['months_since', 'months_since'],
        ['customers', 'COUNT(DISTINCT customer)'],
        ['orders', 'SUM(orders_that_day)'],
        ['revenue', `CAST(SUM(spent) AS ${double})`],
      ],
      from: 'months',
      groupBy: ['cohort', 'months_since'],
      orderBy: ['cohort', 'months_since'],
    },
  };
}

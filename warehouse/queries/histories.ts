import type { Query, Select, Step } from '../query';
import type { Target } from '../source';
import { tableName } from '../write';
import { purchaseSteps } from './purchases';

/** Columns of the histories, as the add-ins and the command recognise them in a table of customers. */
const historyColumns = [
  'customer',
  'orders',
  'first_order',
  'last_order',
  'total_spend',
  'frequency',
  'recency_days',
  'age_days',
  'monetary_value',
  'log_gaps',
] as const;

/**
 * One row for each customer: the core's histories (core/customers/histories.ts).
 *
 * frequency: days with an order after the first such day; recency_days: first to last of them; age_days: first of them to
 * the analysis day; monetary_value: mean money of the days after the first; log_gaps: sum of the logarithms of the gaps
 * in weeks, which tells regular customers from irregular ones.
 */
export function historySteps(target: Target): Step[] {
  const { dialect, source } = target;
  const { double, day } = dialect.types;
  if (source.histories !== undefined) return [keptHistories(tableName(dialect, source.histories))];
  const gap = dialect.daysBetween('day_before', 'order_day');
  const isRepeat = 'day_before IS NOT NULL';
  return [
    ...purchaseSteps(target),
    {
      name: 'timelines',
      comment: 'Each purchase with the day of the purchase before it; the first one has none.',
      select: {
        columns: [
          ...['customer', 'order_day', 'orders_that_day', 'spent'].map((name) => [name, name] as const),
          ['day_before', dialect.before('order_day', 'customer', 'order_day')],
        ],
        from: 'purchases',
      },
    },
    {
      name: 'totals',
      comment: 'One row for each customer.',
      select: {
        columns: [
          ['customer', 'customer'],
          ['orders', 'SUM(orders_that_day)'],
          ['first_order', 'MIN(order_day)'],
          ['last_order', 'MAX(order_day)'],
          ['days', 'COUNT(*)'],
          ['all_spent', 'SUM(spent)'],
          ['repeat_spent', `SUM(CASE WHEN ${isRepeat} THEN spent ELSE 0 END)`],
          ['log_gaps', `SUM(CASE WHEN ${isRepeat} THEN LN(CAST(${gap} AS ${double}) / 7) ELSE 0 END)`],
        ],
        from: 'timelines',
        groupBy: ['customer'],
      },
    },
    {
      name: 'histories',
      comment: 'In days; a week of the models has seven.',
      select: {
        columns: [
          ['customer', 'customer'],
          ['orders', 'orders'],
          ['first_order', 'first_order'],
          ['last_order', 'last_order'],
          ['total_spend', `CAST(all_spent AS ${double})`],
          ['frequency', 'days - 1'],
          ['recency_days', dialect.daysBetween('first_order', 'last_order')],
          ['age_days', dialect.daysBetween('first_order', `CAST(as_of AS ${day})`)],
          [
            'monetary_value',
            `CASE WHEN days > 1 THEN CAST(repeat_spent AS ${double}) / (days - 1) ELSE 0 END`,
          ],
          ['log_gaps', 'log_gaps'],
        ],
        from: 'totals CROSS JOIN analysis_day',
      },
    },
  ];
}

function keptHistories(from: string): Step {
  return {
    name: 'histories',
    comment: 'As they were kept.',
    select: { columns: historyColumns.map((name) => [name, `kept.${name}`]), from: `${from} AS kept` },
  };
}

const all: Select = { columns: historyColumns.map((name) => [name, name]), from: 'histories' };

/** A row for each customer. */
export function historiesQuery(target: Target): Query {
  return {
    name: 'histories',
    comment: [
      'A row for each customer, as the models take it. Keep it as a table (CREATE TABLE … AS) where it is used often.',
      'The add-ins and the command read it as a table of customers.',
    ],
    steps: historySteps(target),
    select: all,
  };
}

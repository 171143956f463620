import { usualRfmLimits } from '../../core/segments/scheme';
import { rfmGroups } from '../../core/segments/schemes/rfmTable';
import type { Query, Step } from '../query';
import type { Target } from '../source';
import { historySteps } from './histories';

/** The measures of RFM: a column of the histories, and the letter of its score. */
const measures = [
  { letter: 'r', column: 'last_order' },
  { letter: 'f', column: 'orders' },
  { letter: 'm', column: 'total_spend' },
] as const;

const limitNames = (letter: string) => [2, 3, 4, 5].map((score) => `${letter}${score}`);

/**
 * The eleven RFM segments by the core's rules (core/segments/schemes/rfmScores.ts): equal customers have equal scores, and where
 * most ordered once, F goes by the number of orders. The last step is `segments`: customer, r, f, m, segment.
 *
 * Values are counted before they are ranked, so that no window runs over all customers.
 */
export function segmentSteps(target: Target): Step[] {
  return [
    ...historySteps(target),
    ...scoringSteps,
    ...measures.flatMap(limitSteps),
    scoreStep('scores', 'histories', (limits) => ({ value: 'last_order', limits })),
    {
      name: 'segments',
      comment: 'The published table of RFM codes.',
      select: {
        columns: [
          ...['customer', 'orders', 'total_spend', 'r', 'f', 'm'].map((name) => [name, name] as const),
          ['segment', segmentOf('100 * r + 10 * f + m')],
        ],
        from: 'scores',
      },
    },
  ];
}

/**
 * The scores of customers by today's limits.
 *
 * @param from The step with orders, last_order and total_spend of each.
 * @param recency What is compared for R, and with what, made of the names of the four limits.
 */
export function scoreStep(
  name: string,
  from: string,
  recency: (limits: readonly string[]) => { readonly value: string; readonly limits: readonly string[] },
): Step {
  const { value, limits } = recency(limitNames('r'));
  return {
    name,
    comment: 'From 1 to 5, of which 5 is best; one order has the lowest F in any case.',
    select: {
      columns: [
        ...['customer', 'orders', 'total_spend'].map((column) => [column, column] as const),
        ['r', scoreBy(value, limits)],
        [
          'f',
          `CASE WHEN orders = 1 THEN 1 WHEN by_counts = 1 THEN ${scoreBy('orders', usualRfmLimits.orders)} ELSE ${scoreBy('orders', limitNames('f'))} END`,
        ],
        ['m', scoreBy('total_spend', limitNames('m'))],
      ],
      from: `${from} CROSS JOIN scoring CROSS JOIN r_limits CROSS JOIN f_limits CROSS JOIN m_limits`,
    },
  };
}

/** Whether F goes by the number of orders (by_counts 1) or by fifths (0): see core/segments/schemes/frequencyScoring.ts. */
const scoringSteps: readonly Step[] = [
  {
    name: 'seconds',
    comment: 'The days of the first and of the second order of each customer.',
    select: {
      columns: [
        ['customer', 'customer'],
        ['first_day', 'MIN(order_day)'],
        [
          'second_day',
          'MIN(CASE WHEN day_before IS NOT NULL OR orders_that_day > 1 THEN order_day ELSE NULL END)',
        ],
      ],
      from: 'timelines',
      groupBy: ['customer'],
    },
  },
  {
    name: 'events',
    comment: 'On which day how many customers came, and came again.',
    select: {
      columns: [
        ['event_day', 'first_day'],
        ['came', '1'],
        ['again', '0'],
      ],
      from: 'seconds',
      and: {
        columns: [
          ['event_day', 'second_day'],
          ['came', '0'],
          ['again', '1'],
        ],
        from: 'seconds',
        where: ['second_day IS NOT NULL'],
      },
    },
  },
  {
    name: 'event_days',
    comment: 'Their sums by day.',
    select: {
      columns: [
        ['event_day', 'event_day'],
        ['all_came', 'SUM(came)'],
        ['all_again', 'SUM(again)'],
      ],
      from: 'events',
      groupBy: ['event_day'],
    },
  },
  {
    name: 'running_shares',
    comment: 'Customers up to each day, and those with a second order.',
    select: {
      columns: [
        ['event_day', 'event_day'],
        ['known', 'SUM(all_came) OVER (ORDER BY event_day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)'],
        [
          'twice',
          'SUM(all_again) OVER (ORDER BY event_day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)',
        ],
      ],
      from: 'event_days',
    },
  },
  {
    name: 'deciding_days',
    comment: 'Days with a clear majority of one kind: above 65 % or below 55 % ordered once.',
    select: {
      columns: [
        ['event_day', 'event_day'],
        ['day_by_counts', 'CASE WHEN 100 * (known - twice) > 65 * known THEN 1 ELSE 0 END'],
      ],
      from: 'running_shares',
      where: ['known >= 100', '(100 * (known - twice) > 65 * known OR 100 * (known - twice) < 55 * known)'],
    },
  },
  {
    name: 'last_decision',
    comment: 'The last of them: a shop between the two limits keeps the way it had.',
    select: {
      columns: [['held', 'MAX(day_by_counts)']],
      from: 'deciding_days',
      where: ['event_day IN (SELECT MAX(event_day) FROM deciding_days)'],
    },
  },
  {
    name: 'shop',
    comment: 'All customers, and those with one order.',
    select: {
      columns: [
        ['n', 'COUNT(*)'],
        ['once', 'SUM(CASE WHEN orders = 1 THEN 1 ELSE 0 END)'],
      ],
      from: 'histories',
    },
  },
  {
    name: 'scoring',
    comment: 'How F is scored today.',
    select: {
      columns: [
        ['n', 'n'],
        [
          'by_counts',
          'CASE WHEN 100 * once > 65 * n THEN 1 WHEN 100 * once < 55 * n THEN 0 WHEN held IS NOT NULL THEN held WHEN 100 * once > 60 * n THEN 1 ELSE 0 END',
        ],
      ],
      from: 'shop CROSS JOIN last_decision',
    },
  },
];

/** The values from which the scores are 2, 3, 4 and 5 (core/segments/schemes/scores.ts). */
function limitSteps({ letter, column }: (typeof measures)[number]): Step[] {
  return [
    {
      name: `${letter}_values`,
      comment: `How many customers have each ${column}.`,
      select: {
        columns: [
          ['measured', column],
          ['holders', 'COUNT(*)'],
        ],
        from: 'histories',
        groupBy: [column],
      },
    },
    {
      name: `${letter}_below`,
      comment: 'How many have a smaller one.',
      select: {
        columns: [
          ['measured', 'measured'],
          [
            'below',
            'SUM(holders) OVER (ORDER BY measured ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - holders',
          ],
        ],
        from: `${letter}_values`,
      },
    },
    {
      name: `${letter}_limits`,
      comment: 'Where the second, third, fourth and last fifth begin.',
      select: {
        columns: limitNames(letter).map((name, i) => [
          name,
          `MIN(CASE WHEN 5 * below >= ${i + 1} * n THEN measured ELSE NULL END)`,
        ]),
        from: `${letter}_below CROSS JOIN shop`,
      },
    },
  ];
}

function scoreBy(value: string, limits: readonly (string | number)[]): string {
  const cases = [...limits].reverse().map((limit, i) => `WHEN ${value} >= ${limit} THEN ${5 - i}`);
  return `CASE ${cases.join(' ')} ELSE 1 END`;
}

export function segmentOf(code: string): string {
  const cases = rfmGroups.flatMap(({ key, rule }) =>
    rule.kind === 'codes' ? [`WHEN ${code} IN (${rule.codes.join(', ')}) THEN '${key}'`] : [],
  );
  return `CASE ${cases.join(' ')} END`;
}

/** Sums by RFM segment. */
export function groupsQuery(target: Target): Query {
  const { double } = target.dialect.types;
  return {
    name: 'groups',
    comment: [
      'The eleven RFM segments: customers, orders and revenue of each, by the rules of the add-ins. For the segment of each',
      'customer select customer, r, f, m and segment from segments at the end.',
    ],
    steps: segmentSteps(target),
    select: {
      columns: [
        ['segment', 'segment'],
        ['customers', 'COUNT(*)'],
        ['all_orders', 'SUM(orders)'],
        ['revenue', `CAST(SUM(total_spend) AS ${double})`],
      ],
      from: 'segments',
      groupBy: ['segment'],
      orderBy: ['revenue DESC'],
    },
  };
}

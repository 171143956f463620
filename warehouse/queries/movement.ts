import type { Query, Step } from '../query';
import type { Target } from '../source';
import { dayLiteral } from '../write';
import { scoreStep, segmentOf, segmentSteps } from './groups';

/**
 * How customers moved between the RFM segments since an earlier day (core/insight/movementBetween.ts). Both days are judged by the
 * limits among today's customers, so a customer moves by ordering or by silence, never because others did.
 *
 * @throws Unwritable for an earlier day that is none.
 */
export function movementQuery(target: Target, earlierDay: string): Query {
  const { double } = target.dialect.types;
  return {
    name: 'movement',
    comment: [
      `From which RFM segment to which the customers moved since ${earlierDay}: how many, and for how much they ordered since then.`,
      'Who came after that day has "new" as earlier_segment.',
    ],
    steps: [...segmentSteps(target), ...earlierSteps(target, earlierDay)],
    select: {
      columns: [
        ['earlier_segment', "COALESCE(earlier_segment, 'new')"],
        ['segment', 'segment'],
        ['customers', 'COUNT(*)'],
        ['revenue_since', `CAST(SUM(total_spend - COALESCE(earlier_spend, 0)) AS ${double})`],
      ],
      from: 'segments LEFT JOIN earlier_segments ON segments.customer = earlier_segments.earlier_customer',
      groupBy: ["COALESCE(earlier_segment, 'new')", 'segment'],
      orderBy: ['customers DESC', 'earlier_segment', 'segment'],
    },
  };
}

function earlierSteps({ dialect }: Target, earlierDay: string): Step[] {
  const day = dayLiteral(earlierDay);
  const { double } = dialect.types;
  /** Days since the last order, on the earlier day and at today's limits, which are days themselves. */
  const silence = dialect.daysBetween('last_order', day);
  const limit = (name: string) => dialect.daysBetween(name, 'as_of');
  return [
    {
      name: 'earlier',
      comment: 'Customers by then, with their orders up to that day.',
      select: {
        columns: [
          ['customer', 'customer'],
          ['orders', 'SUM(orders_that_day)'],
          ['last_order', 'MAX(order_day)'],
          ['total_spend', `CAST(SUM(spent) AS ${double})`],
        ],
        from: 'purchases',
        where: [`order_day <= ${day}`],
        groupBy: ['customer'],
      },
    },
    scoreStep('earlier_scores', 'earlier CROSS JOIN analysis_day', (names) => ({
      value: `-${silence}`,
      limits: names.map((name) => `-${limit(name)}`),
    })),
    {
      name: 'earlier_segments',
      comment: 'Where they were.',
      select: {
        columns: [
          ['earlier_customer', 'customer'],
          ['earlier_spend', 'total_spend'],
          ['earlier_segment', segmentOf('100 * r + 10 * f + m')],
        ],
        from: 'earlier_scores',
      },
    },
  ];
}

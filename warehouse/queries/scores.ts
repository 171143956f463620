import { plainLimits } from '../../core/segments/plainGroup';
import type { Query, Step } from '../query';
import { type Scoring, timingColumns } from '../score/scoring';
import type { Target } from '../source';
import { numberLiteral, tableName } from '../write';
import { historySteps } from './histories';

/** The name under which a warehouse knows the core's function, and what it takes. */
export const functionName = 'customer_value';
export const functionParameters = [
  'frequency',
  'recency_days',
  'age_days',
  'monetary_value',
  'total_spend',
] as const;

/** Where the scores come from: a table with a score for each pattern, or the core as a function in the warehouse. */
export type ScoreSource = { readonly table: string } | 'function';

/** What the formulas of money need of a fit; the timing is in the scores. */
export type Money = Pick<Scoring, 'spend' | 'terms'>;

const ofCustomer = [
  ...['customer', 'orders', 'first_order', 'last_order', 'total_spend', 'frequency', 'recency_days'],
  ...['age_days', 'monetary_value'],
] as const;

/** A row for each customer: history, score, value and plain group. */
export function scoresQuery(target: Target, scoring: Money, from: ScoreSource): Query {
  return {
    name: 'scores',
    comment: [
      'A row for each customer: history, chances, expected orders within the horizon, expected money of an order, expected value',
      '(clv), and the group by the rules of the add-ins. next_order_days is empty where no order is likely within two years.',
    ],
    steps: scoreSteps(target, scoring, from),
    select: {
      columns: [...ofCustomer, ...timingColumns, 'expected_order_value', 'clv', 'segment'].map((name) => [
        name,
        name,
      ]),
      from: 'grouped',
    },
  };
}

/** Sums by plain group. */
export function scoreGroupsQuery(target: Target, scoring: Money, from: ScoreSource): Query {
  const { double } = target.dialect.types;
  return {
    name: 'score_groups',
    comment: ['The five groups: customers, revenue so far, expected orders and expected value of each.'],
    steps: scoreSteps(target, scoring, from),
    select: {
      columns: [
        ['segment', 'segment'],
        ['customers', 'COUNT(*)'],
        ['revenue', `CAST(SUM(total_spend) AS ${double})`],
        ['all_expected_orders', 'SUM(expected_orders)'],
        ['all_clv', 'SUM(clv)'],
      ],
      from: 'grouped',
      groupBy: ['segment'],
      orderBy: ['all_clv DESC'],
    },
  };
}

function scoreSteps(target: Target, scoring: Money, from: ScoreSource): Step[] {
  return [
    ...historySteps(target),
    ...(from === 'function' ? byFunction(target) : byTable(target, scoring, from.table)),
    ...groupSteps(target),
  ];
}

function byFunction({ dialect }: Target): Step[] {
  const { javascript, types } = dialect;
  if (javascript === null) throw new RangeError(`${dialect.label} runs no JavaScript`);
  const call = `${functionName}(${functionParameters.map((name) => `CAST(${name} AS ${types.double})`).join(', ')})`;
  return [
    {
      name: 'answers',
      comment: 'The core itself, called for each customer.',
      select: {
        columns: [...ofCustomer.map((name) => [name, name] as const), ['answer', call]],
        from: 'histories',
      },
    },
    {
      name: 'valued',
      comment: 'What it gives.',
      select: {
        columns: [
          ...ofCustomer.map((name) => [name, name] as const),
          ...[...timingColumns, 'expected_order_value', 'clv'].map(
            (name) => [name, javascript.result('answer', name)] as const,
          ),
        ],
        from: 'answers',
      },
    },
  ];
}

/** Timing from the table; money by the formulas of the spend model (core/model/spend). */
function byTable({ dialect }: Target, { spend, terms }: Money, table: string): Step[] {
  const number = (value: number) => numberLiteral(dialect, value);
  const level = number(spend.level ?? 1);
  const timed: Step = {
    name: 'timed',
    comment: 'Each customer with the scores of the pattern; who has a pattern without scores is left out.',
    select: {
      columns: [
        ...ofCustomer.map((name) => [name, `histories.${name}`] as const),
        ...timingColumns.map((name) => [name, `scores.${name}`] as const),
        ['first_spend', `histories.total_spend - histories.monetary_value * histories.frequency`],
      ],
      from: `histories JOIN ${tableName({ ...dialect, readsFiles: false }, table)} AS scores ON histories.frequency = scores.frequency AND histories.recency_days = scores.recency_days AND histories.age_days = scores.age_days`,
    },
  };
  const columns = [...ofCustomer, ...timingColumns].map((name) => [name, name] as const);
  const valued = (value: string, before: string): Step => ({
    name: 'valued',
    comment: 'The expected money of an order, and the expected value.',
    select: {
      columns: [
        ...columns,
        ['expected_order_value', value],
        ['clv', `${number(terms.margin)} * (${value}) * discounted_orders`],
      ],
      from: before,
    },
  });
  if (spend.name === 'mean') return [timed, valued(`${level} * ${number(spend.mean)}`, 'timed')];
  const { p, q, gamma } = spend.parameters;
  // The weight of the population's mean: see conditionalExpectedSpend.
  const weight = Math.max(q - 1, (p * gamma) / (2 * spend.observedMean));
  const expected = (x: string, z: string) =>
    `(${number(p * gamma)} + ${number(p)} * ${x} * ${z}) / (${number(p)} * ${x} + ${number(weight)})`;
  if (spend.firstOrders === null) {
    return [timed, valued(`${level} * ${expected('frequency', 'monetary_value')}`, 'timed')];
  }
  const counted: Step = {
    name: 'counted',
    comment:
      'The first order counts as one more; a free one says nothing, and what is expected stands in for it.',
    select: {
      columns: [
        ...columns,
        [
          'mean_spend',
          `(frequency * monetary_value + CASE WHEN first_spend > 1e-9 * total_spend THEN ${number(spend.firstOrders.factor)} * first_spend ELSE ${expected('frequency', 'monetary_value')} END) / (frequency + 1)`,
        ],
      ],
      from: 'timed',
    },
  };
  return [timed, counted, valued(`${level} * ${expected('(frequency + 1)', 'mean_spend')}`, 'counted')];
}

/**
 * The five plain groups (core/segments/schemes/plainGroups.ts). The best are above the highest value of the other nine tenths: it is
 * looked for in values per unit of money first, so that no window runs over all customers.
 */
function groupSteps({ dialect }: Target): Step[] {
  const { double } = dialect.types;
  const { best, gone, slipping } = plainLimits;
  const tenth = 1 / best;
  return [
    {
      name: 'others',
      comment: 'How many are not among the best tenth.',
      select: {
        columns: [
          [
            'others',
            `COUNT(*) - CASE WHEN COUNT(*) < ${tenth / 2} THEN 1 ELSE FLOOR(CAST(COUNT(*) + ${tenth / 2} AS ${double}) / ${tenth}) END`,
          ],
        ],
        from: 'valued',
      },
    },
    {
      name: 'units',
      comment: 'Customers by value in whole units of money.',
      select: {
        columns: [
          ['unit', 'FLOOR(clv)'],
          ['holders', 'COUNT(*)'],
        ],
        from: 'valued',
        groupBy: ['FLOOR(clv)'],
      },
    },
    {
      name: 'unit_ranks',
      comment: 'How many are in lower units.',
      select: {
        columns: [
          ['unit', 'unit'],
          ['holders', 'holders'],
          [
            'below',
            'SUM(holders) OVER (ORDER BY unit ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - holders',
          ],
        ],
        from: 'units',
      },
    },
    {
      name: 'limit_unit',
      comment: 'The unit that holds the limit.',
      select: {
        columns: [
          ['unit', 'unit'],
          ['place', 'others - below'],
        ],
        from: 'unit_ranks CROSS JOIN others',
        where: ['below < others', 'others <= below + holders'],
      },
    },
    {
      name: 'candidates',
      comment: 'The values in that unit, in order.',
      select: {
        columns: [
          ['value', 'clv'],
          ['place', 'place'],
          ['ranked', 'ROW_NUMBER() OVER (ORDER BY clv)'],
        ],
        from: 'valued JOIN limit_unit ON FLOOR(valued.clv) = limit_unit.unit',
      },
    },
    {
      name: 'best_above',
      comment: 'The highest value below those of the best tenth; empty when there is one customer.',
      select: {
        columns: [['best_limit', 'MAX(value)']],
        from: 'candidates',
        where: ['ranked = place'],
      },
    },
    {
      name: 'grouped',
      comment: 'The questions are asked in this order, and the first that holds decides.',
      select: {
        columns: [
          ...[...ofCustomer, ...timingColumns, 'expected_order_value', 'clv'].map(
            (name) => [name, name] as const,
          ),
          [
            'segment',
            `CASE WHEN chance_in_year < ${gone} THEN 'probably_gone' WHEN orders = 1 THEN 'first_timers' WHEN chance_in_year < ${slipping} THEN CASE WHEN frequency = 0 OR frequency * (age_days - recency_days) > recency_days THEN 'slipping_away' ELSE 'regulars' END WHEN best_limit IS NULL OR clv > best_limit THEN 'best' ELSE 'regulars' END`,
          ],
        ],
        from: 'valued CROSS JOIN best_above',
      },
    },
  ];
}

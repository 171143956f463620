import type { Select, Step } from '../query';
import type { Target } from '../source';
import { dayLiteral, identifier, tableName, textLiteral } from '../write';

/**
 * From rows to purchases, by the core's rules (core/orders): rows of one order are summed; money given back in the rows of an
 * order reduces that order, and money given back elsewhere the customer's latest orders up to that day; an order refunded to
 * nothing is no purchase, one that was free from the start is; orders of one day are one purchase.
 *
 * The last two steps are `purchases` (one row for each customer and day: orders_that_day, spent) and `analysis_day` (as_of).
 */
export function purchaseSteps(target: Target): Step[] {
  const counted = target.source.withoutRefunds === true ? [keptOrders] : [...refunds, countedOrders];
  return [lines(target), ...orders(target), ...counted, purchases, analysisDay(target)];
}

function lines({ dialect, source }: Target): Step {
  const { types } = dialect;
  const { customer, date, amount, orderId } = source.columns;
  const column = (typed: string) => `source.${identifier(dialect, typed)}`;
  const folded = (typed: string) => `LOWER(TRIM(CAST(${column(typed)} AS ${types.text})))`;
  const key = source.keyed === true ? column : folded;
  const conditions = source.counted.map(({ column: typed, values }) => {
    const texts = values.map((value) => textLiteral(dialect, value.trim().toLowerCase()));
    return `${folded(typed)} IN (${texts.join(', ')})`;
  });
  return {
    name: 'lines',
    comment: 'The rows of the table: who, when, how much.',
    select: {
      columns: [
        ['customer', key(customer)],
        ['line_day', `CAST(${column(date)} AS ${types.day})`],
        ['amount', `CAST(${column(amount)} AS ${types.money})`],
        ...(orderId === undefined ? [] : [['order_key', key(orderId)] as const]),
      ],
      from: `${tableName(dialect, source.table)} AS source`,
      where: conditions,
    },
  };
}

function orders({ source }: Target): Step[] {
  const { columns, asOf, keyed = false } = source;
  const readable = [
    keyed ? 'customer IS NOT NULL' : "customer <> ''",
    'line_day IS NOT NULL',
    'amount IS NOT NULL',
    ...(asOf === undefined ? [] : [`line_day <= ${dayLiteral(asOf)}`]),
  ];
  const paid = 'CASE WHEN amount > 0 THEN amount ELSE 0 END';
  const single: Select = {
    columns: [
      ['customer', 'customer'],
      ['order_day', 'line_day'],
      ['paid', paid],
      ['kept', 'amount'],
    ],
    from: 'lines',
    where: readable,
  };
  if (columns.orderId === undefined) {
    return [{ name: 'orders', comment: 'Each row is an order, or money given back.', select: single }];
  }
  const several: Select = {
    columns: [
      ['customer', 'customer'],
      ['order_day', 'MIN(line_day)'],
      ['paid', `SUM(${paid})`],
      ['kept', 'SUM(amount)'],
    ],
    from: 'lines',
    where: [...readable, keyed ? 'order_key IS NOT NULL' : "order_key <> ''"],
    groupBy: ['customer', 'order_key'],
  };
  const comment = 'The rows of an order are summed; rows without an order number stand for themselves.';
  const nameless = keyed ? 'order_key IS NULL' : "(order_key IS NULL OR order_key = '')";
  const alone = { ...single, where: [...readable, nameless] };
  return [{ name: 'orders', comment, select: { ...several, and: alone } }];
}

const ofCustomer = (order: string) => `OVER (PARTITION BY customer ORDER BY ${order})`;
const upToNow = ofCustomer('step ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW');
const fromNowOn = ofCustomer('step ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING');

/**
 * A refund takes from the latest order first. So the money of a customer's orders is a pile: an order puts its money on top, a
 * refund takes from the top. What is left of an order is what the pile, at its lowest since, still holds above the height
 * at which the order was put on it. No loop is needed: heights are running sums, and lowest heights are running minima.
 * A refund of more than there is takes the sum below 0, for all orders after it alike, so it takes nothing from them.
 */
const refunds: readonly Step[] = [
  {
    name: 'refunded_customers',
    comment: 'Refunds that stand alone have to be taken off other orders of the customer.',
    select: {
      columns: [['customer', 'customer']],
      from: 'orders',
      where: ['paid = 0', 'kept < 0'],
      groupBy: ['customer'],
    },
  },
  {
    name: 'steps',
    comment:
      'In order of time, on one day orders first and the largest last; an order adds its money, a refund takes it.',
    select: {
      columns: [
        ['customer', 'customer'],
        ['order_day', 'order_day'],
        ['paid', 'paid'],
        ['kept', 'kept'],
        ['change', 'CASE WHEN paid = 0 OR kept > 0 THEN kept ELSE 0 END'],
        [
          'step',
          `ROW_NUMBER() ${ofCustomer('order_day, CASE WHEN paid = 0 AND kept < 0 THEN 1 ELSE 0 END, paid, kept')}`,
        ],
      ],
      from: 'orders',
      where: ['customer IN (SELECT customer FROM refunded_customers)'],
    },
  },
  {
    name: 'sums',
    comment: 'The running sum of orders and refunds: the height of a pile of money.',
    select: {
      columns: [
        ...['customer', 'order_day', 'paid', 'kept', 'change', 'step'].map((name) => [name, name] as const),
        ['running', `SUM(change) ${upToNow}`],
      ],
      from: 'steps',
    },
  },
  {
    name: 'remains',
    comment: 'What is left of each order: the lowest height from then on, above the height before it.',
    select: {
      columns: [
        ...['customer', 'order_day', 'paid', 'kept'].map((name) => [name, name] as const),
        ['remaining', `MIN(running) ${fromNowOn} - (running - change)`],
      ],
      from: 'sums',
    },
  },
];

const purchases: Step = {
  name: 'purchases',
  comment: 'The orders that count, one row for each customer and day.',
  select: {
    columns: [
      ['customer', 'customer'],
      ['order_day', 'order_day'],
      ['orders_that_day', 'COUNT(*)'],
      ['spent', 'SUM(money)'],
    ],
    from: 'counted_orders',
    groupBy: ['customer', 'order_day'],
  },
};

/** Orders with the money that was kept. */
const kept: Select = {
  columns: [
    ['customer', 'customer'],
    ['order_day', 'order_day'],
    ['money', 'kept'],
  ],
  from: 'orders',
};

const keptOrders: Step = {
  name: 'counted_orders',
  comment: 'Nothing was given back, so every order counts.',
  select: kept,
};

const countedOrders: Step = {
  name: 'counted_orders',
  comment: 'An order refunded to nothing does not count; an order that was free from the start does.',
  select: {
    ...kept,
    where: [
      'customer NOT IN (SELECT customer FROM refunded_customers)',
      '(kept > 0 OR (paid = 0 AND kept = 0))',
    ],
    and: {
      columns: [
        ['customer', 'customer'],
        ['order_day', 'order_day'],
        ['money', 'CASE WHEN remaining > 0 THEN remaining ELSE 0 END'],
      ],
      from: 'remains',
      where: ['(remaining > 0 AND paid > 0) OR (paid = 0 AND kept = 0)'],
    },
  },
};

function analysisDay({ source: { asOf } }: Target): Step {
  return {
    name: 'analysis_day',
    comment: asOf === undefined ? 'The day of the last order.' : 'The day that was asked for.',
    select: {
      columns: [['as_of', asOf === undefined ? 'MAX(order_day)' : `MAX(${dayLiteral(asOf)})`]],
      from: 'purchases',
    },
  };
}

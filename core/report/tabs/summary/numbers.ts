import type { Cell } from '../../../cells/cell';
import type { TableSpec } from '../../../host/spec';
import { comingMonths } from '../../../insight/comingMonths';
import { concentrationCurve } from '../../../insight/concentration';
import { ordersByMonth } from '../../../insight/ordersByMonth';
import { sumOf } from '../../../math/sumOf';
import { calendarOf, formatMonth } from '../../../speech/format';
import { groupName } from '../../../speech/segments/groupName';
import { column } from '../../layout';
import { moneyColumn, type ReportContext } from '../../reportContext';

/** Width in pixels of each of the page's twelve columns, which fit next to the sidebar and on A4. */
export const pageColumn = 86;

/** Maximum number of past months in the chart. */
const monthsShown = 24;

const narrow = (header: string, kind: Parameters<typeof column>[1]) => ({
  ...column(header, kind),
  width: pageColumn,
});

type Unplaced = Omit<TableSpec, 'row' | 'column'>;

/** One row of key figures, which the user's formulas can refer to by name. */
export function figures(context: ReportContext): Unplaced {
  const { analysis, pages } = context;
  const { histories, values, total } = analysis;
  const c = pages.summary.figures;
  const orders = sumOf(histories.orders);
  const revenue = sumOf(histories.revenue);
  const repeated = histories.frequency.filter((frequency) => frequency > 0).length;
  const money = (header: string, value: number) => moneyColumn(context, header, [value], pageColumn);
  const [order, each] = [revenue / orders, total.clv / histories.count];
  return {
    key: 'figures',
    columns: [
      narrow(c.customers, 'count'),
      narrow(c.orders, 'count'),
      money(c.revenue, revenue),
      money(c.averageOrder, order),
      money(c.expected, total.clv),
      money(c.low, total.clvLow),
      money(c.high, total.clvHigh),
      money(c.each, each),
      narrow(c.again, 'count'),
      narrow(c.repeat, 'percent'),
    ],
    rows: [
      [
        histories.count,
        orders,
        revenue,
        order,
        total.clv,
        total.clvLow,
        total.clvHigh,
        each,
        sumOf(values.chanceInHorizon),
        repeated / histories.count,
      ],
    ],
  };
}

/** Names of the figures for the user's own formulas, by place in the row of `figures`. */
export const figureNames = [
  'clv_customers',
  'clv_orders',
  'clv_revenue',
  'clv_average_order',
  'clv_expected',
  'clv_low',
  'clv_high',
  'clv_per_customer',
  'clv_will_order',
  'clv_repeat_share',
] as const;

/**
 * Orders by month of the reader's calendar: actual first and repeat orders, and expected repeat orders of today's
 * customers with their interval; null for a table of customers. The current month counts as expected: its repeat orders
 * so far plus the expected rest. An incomplete month at the horizon is left out.
 */
export function months({ analysis, language, pages }: ReportContext): Unplaced | null {
  const calendar = calendarOf(language);
  const past = ordersByMonth(analysis.orders, analysis.histories.asOf, calendar);
  if (past === null) return null;
  const c = pages.summary.orders;
  const coming = comingMonths(analysis, calendar);
  const expectedIn = (month: (typeof coming)[number], came: number): Cell[] =>
    [month.expected, month.low, month.high].map((orders) => Math.round(came + orders));
  const rowOf = (month: (typeof past)[number]): Cell[][] => {
    const label = formatMonth(month.start, language);
    if (!month.unfinished) return [[label, month.repeat, month.first, '', '', '']];
    const rest = coming.find(({ start }) => start === month.start);
    return rest === undefined ? [] : [[label, '', '', ...expectedIn(rest, month.repeat)]];
  };
  return {
    key: 'months',
    columns: [
      narrow(c.month, 'text'),
      narrow(c.repeat, 'count'),
      narrow(c.first, 'count'),
      narrow(c.expected, 'count'),
      narrow(c.low, 'count'),
      narrow(c.high, 'count'),
    ],
    rows: [
      ...past.slice(-monthsShown).flatMap(rowOf),
      ...coming
        .filter(({ whole }) => whole)
        .map((month): Cell[] => [formatMonth(month.start, language), '', '', ...expectedIn(month, 0)]),
    ],
  };
}

/** Cumulative value by decile of customers. */
export function tenths({ analysis, pages, say }: ReportContext): Unplaced {
  const c = pages.summary.concentration;
  return {
    key: 'tenths',
    columns: [narrow(c.customers, 'text'), narrow(c.value, 'percent'), narrow(c.alike, 'percent')],
    rows: concentrationCurve(analysis.values.clv).map((share, i) => [say.percent(i / 10), share, i / 10]),
  };
}

/** Maximum number of groups in the chart. */
const mostBars = 11;

/**
 * Value by group. Each plain group has its own column, so that it keeps its colour in the chart; other schemes have one
 * column.
 */
export function valueByGroup(context: ReportContext): Unplaced {
  const { analysis, language, pages } = context;
  const profiles = analysis.groups.profiles().slice(0, mostBars);
  const names = profiles.map(({ name }) => groupName(name, language));
  const amounts = profiles.map(({ clv }) => clv);
  const isPlain = analysis.groups.segmentation.scheme.name === 'plain';
  const money = (header: string) => moneyColumn(context, header, amounts, pageColumn);
  return {
    key: 'valueByGroup',
    columns: [
      narrow(pages.segments.columns.group, 'text'),
      ...(isPlain ? names.map(money) : [money(pages.segments.columns.expected)]),
    ],
    rows: profiles.map((profile, i) => [
      names[i],
      ...(isPlain ? names.map((_, index): Cell => (index === i ? profile.clv : '')) : [profile.clv]),
    ]),
  };
}

import type { Cell } from '../../cells/cell';
import type { TableSpec, TabSpec } from '../../host/spec';
import { shownDay } from '../../orders/customerTable/customerTable';
import { formatCount, formatDay, formatMoney, formatNumber, formatPercent } from '../../speech/format';
import { ownMonths } from '../../speech/periodText';
import { problemText } from '../../speech/problems/problemText';
import { seasonText } from '../../speech/season/seasonText';
import { trustText } from '../../speech/trust/trustText';
import { colors, column, columnChart, rowAfterNotes } from '../layout';
import { monthlyRevenue } from '../monthlyRevenue';
import { clvHeader, horizonMonths, noRepeatNotes, type ReportContext } from '../reportContext';

/** More months than this make the chart unreadable. */
const monthsShown = 36;

/** Key figures, revenue by month, and how the expected value spreads over the customers. */
export function summaryTab(context: ReportContext): TabSpec {
  const { analysis, language, text } = context;
  const { histories, values, orders, total, terms } = analysis;
  const customers = histories.count;
  const day = shownDay(orders, histories.asOf);
  const revenue = sum(Array.from(histories.revenue));
  const orderCount = sum(Array.from(histories.orders));
  const repeaters = histories.frequency.filter((frequency) => frequency > 0).length;
  const returning = sum(values.chanceInHorizon);
  const clv = sum(values.clv);

  const count = (n: number) => formatCount(n, language);
  const money = (value: number) => formatMoney(value, orders.currency, language);
  const months = horizonMonths(context);
  const rate = formatPercent(terms.discountRate, language, 1);
  const notes = [
    [
      text.notes.total({ customers: { value: customers, text: count(customers) }, value: money(clv) }),
      ...(total.clvLow < total.clvHigh
        ? [text.notes.totalRange({ low: money(total.clvLow), high: money(total.clvHigh) })]
        : []),
    ].join(' '),
    ...noRepeatNotes(context),
    trustText(analysis.trust, language),
    ...(analysis.season ? [seasonText(analysis.season, language)] : []),
    text.notes.returning({
      returning: count(returning),
      customers: { value: customers, text: count(customers) },
      months,
    }),
    terms.margin === 1
      ? text.notes.valueIsRevenue({ months, rate })
      : text.notes.valueIsProfit({ months, rate, margin: formatPercent(terms.margin, language, 1) }),
    ...stay(context),
    ...analysis.problems
      .filter((problem) => problem.severity !== 'note')
      .map((problem) => problemText(problem, language)),
    text.notes.rerun,
  ];

  const c = text.columns;
  const figures: TableSpec = {
    key: 'figures',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [
      column(c.customers, 'count'),
      column(c.repeatShare, 'percent'),
      column(c.orders, 'count'),
      column(c.revenue, 'money'),
      column(c.averageOrder, 'money'),
      column(clvHeader(context), 'money'),
      column(c.low, 'money'),
      column(c.high, 'money'),
      column(c.clvMean, 'money'),
    ],
    rows: [
      [
        customers,
        repeaters / customers,
        orderCount,
        revenue,
        revenue / orderCount,
        clv,
        total.clvLow,
        total.clvHigh,
        clv / customers,
      ],
    ],
  };
  const monthly = monthlyTable(context, figures.row + 3);
  const tenths: TableSpec = {
    key: 'tenths',
    row: monthly === null ? figures.row + 3 : monthly.row + monthly.rows.length + 2,
    column: 0,
    columns: [
      column(c.group, 'text', 95),
      column(c.customers, 'count'),
      column(clvHeader(context), 'money'),
      column(c.clvShare, 'percent'),
    ],
    rows: valueByTenth(context, clv),
  };
  return {
    key: 'summary',
    name: text.tabs.summary,
    heading:
      day === null
        ? text.headings.summaryWithoutDay
        : text.headings.summary({ day: formatDay(day, language) }),
    notes,
    tables: [figures, ...(monthly === null ? [] : [monthly]), tenths],
    charts: [
      ...(monthly === null
        ? []
        : [
            columnChart({
              title: text.charts.revenueByMonth,
              table: monthly,
              labels: 0,
              values: 2,
              color: colors.count,
              row: monthly.row,
              column: 5,
            }),
          ]),
      columnChart({
        title: text.charts.clvByGroup,
        table: tenths,
        labels: 0,
        values: 2,
        color: colors.value,
        row: monthly === null ? tenths.row : monthly.row + 18,
        column: 5,
      }),
    ],
    frozenRows: 1,
  };
}

/** Orders and revenue by month; null for a table of customers. */
function monthlyTable({ analysis, language, text }: ReportContext, row: number): TableSpec | null {
  const months = monthlyRevenue(analysis);
  if (months === null) return null;
  const c = text.columns;
  return {
    key: 'months',
    row,
    column: 0,
    columns: [
      column(c.month, 'text', 95),
      column(c.orders, 'count'),
      column(c.revenue, 'money'),
      // In a separate column: next to the month, the labels would take half of the chart.
      ...(c.ownMonths === '' ? [] : [column(c.ownMonths, 'text', 190)]),
    ],
    rows: months
      .slice(-monthsShown)
      .map(({ label, start, orders, revenue }) => [
        label,
        orders,
        revenue,
        ...(c.ownMonths === '' ? [] : [ownMonths(start, 1, language)]),
      ]),
  };
}

/** Customer lifetimes, if there are repeat buyers. */
function stay({ analysis, language, text }: ReportContext): string[] {
  const { observedMonths, expectedMonths } = analysis.relationship;
  if (observedMonths === null) return [];
  const observed = formatNumber(observedMonths, language);
  if (expectedMonths === null) return [text.notes.stayOpen({ observed })];
  return [text.notes.stay({ observed, expected: formatCount(expectedMonths, language) })];
}

/** Customers by expected value in ten equal groups (fewer for fewer than ten customers), best first. */
function valueByTenth(context: ReportContext, total: number): Cell[][] {
  const { analysis, language, text } = context;
  const places = context.byValue();
  const groups = Math.min(10, places.length);
  const percent = (share: number) => formatPercent(share, language);
  return Array.from({ length: groups }, (_, g) => {
    const from = Math.round((g * places.length) / groups);
    const to = Math.round(((g + 1) * places.length) / groups);
    const value = sum(Array.from(places.subarray(from, to), (i) => analysis.values.clv[i]));
    const label = text.tenth({ from: percent(g / groups), to: percent((g + 1) / groups) });
    return [label, to - from, value, total > 0 ? value / total : 0];
  });
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

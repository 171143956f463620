import type { Chart, TableSpec, TabSpec } from '../../host/spec';
import type { CohortCell, Cohorts } from '../../insight/cohort';
import { monthsIn } from '../../insight/cohorts';
import { formatMoney, formatNumber, formatPercent } from '../../speech/format';
import { periodText } from '../../speech/periodText';
import { columnBeside } from '../columnBeside';
import { chartRows, colors, column, rowAfterNotes } from '../layout';
import { lineChart } from '../lineChart';
import type { PlanContext } from '../planContext';

interface CohortsContext extends PlanContext {
  readonly all: Cohorts;
}

/** Retention of each cohort by period, and accumulated money. */
export function cohortsTab(planContext: PlanContext, all: Cohorts): TabSpec {
  const context: CohortsContext = { ...planContext, all };
  const { plan, words } = context;
  const { cohorts } = all;
  const notes = notesOf(context);
  const curve = curveTable(context, rowAfterNotes(notes));
  const retention = triangle(
    context,
    'retention',
    'percent',
    curve.row + Math.max(curve.rows.length, chartRows) + 2,
    (cell) => cell.retention,
  );
  const { margin } = context.analysis.terms;
  const { charts } = words.plan;
  const accumulated = triangle(
    context,
    'accumulated',
    'money',
    retention.row + cohorts.length + 2,
    (cell, customers) => (margin * cell.accumulated) / customers,
    plan.acquisition().cost === null ? null : words.segments.headers.paidBackAfter,
  );
  // The columns of the table below may be wider than those of the curve.
  const clear = columnBeside(retention.columns, total(curve.columns.map(({ width }) => width)));
  const beside = Math.max(clear, curve.columns.length);
  const first = lineChart({
    title: charts.retention,
    table: curve,
    labels: 0,
    values: 1,
    color: colors.count,
    row: curve.row,
    column: beside,
  });
  return {
    key: 'cohorts',
    name: words.plan.tabs.cohorts,
    heading: words.plan.headings.cohorts,
    notes,
    tables: [curve, retention, accumulated],
    charts: [
      first,
      withCost(
        lineChart({
          title: margin === 1 ? charts.revenuePerCustomer : charts.profitPerCustomer,
          table: curve,
          labels: 0,
          values: 2,
          color: colors.value,
          row: curve.row,
          column: beside + columnBeside(retention.columns.slice(beside), first.width),
        }),
        curve,
      ),
    ],
    frozenRows: 0,
  };
}

function notesOf({ analysis, plan, words, language, all }: CohortsContext): string[] {
  const { margin, months } = analysis.terms;
  const { notes: say } = words.plan;
  const { headers, notes } = words.segments;
  const money = (value: number) => formatMoney(value, analysis.orders.currency, language);
  const number = (value: number) => formatNumber(value, language);
  const { cost, value, largestCost, ratio, paybackMonths } = plan.acquisition();
  const paid =
    paybackMonths === null
      ? say.paidNever
      : paybackMonths === 0
        ? say.paidByFirst
        : say.paidInMonths({ months: number(paybackMonths) });
  return [
    say.retention,
    margin === 1 ? say.accumulated : say.accumulatedProfit({ margin: formatPercent(margin, language, 1) }),
    ...(say.calendar === '' ? [] : [say.calendar]),
    ...(all.lastIncomplete ? [notes.cohortIncomplete] : []),
    say.newcomer({ value: money(value), months: number(months), largest: money(largestCost) }),
    ...(cost === null
      ? []
      : [
          [
            ...(ratio === null ? [] : [say.newcomerCost({ cost: money(cost), ratio: number(ratio) })]),
            paid,
          ].join(' '),
          say.paidBackAfter({ cost: money(cost), header: headers.paidBackAfter }),
        ]),
  ];
}

/** Adds the acquisition cost as a horizontal line, which accumulated money crosses at payback. */
function withCost(chart: Chart, { row, column, columns, rows }: TableSpec): Chart {
  const cost = columns[3];
  if (cost === undefined) return chart;
  const values = { row: row + 1, column: column + 3, rows: rows.length, columns: 1 };
  return { ...chart, series: [...chart.series, { name: cost.header, values, color: colors.count }] };
}

/**
 * All cohorts together: each period averages the cohorts that completed it. Means are accumulated period by period, so
 * that the curve keeps rising although older periods have fewer cohorts.
 */
function curveTable({ analysis, plan, words, all }: CohortsContext, row: number): TableSpec {
  const { cost } = plan.acquisition();
  const { cohorts, lastIncomplete } = all;
  const longest = Math.max(0, ...cohorts.map(({ periods }) => periods.length));
  const open = lastIncomplete && longest > 1 ? 1 : 0;
  const c = words.plan.columns;
  let perCustomer = 0;
  return {
    key: 'curve',
    row,
    column: 0,
    columns: [
      column(c.period, 'count'),
      column(c.retention, 'percent'),
      column(c.perCustomer, 'money'),
      ...(cost === null ? [] : [column(c.cost, 'money')]),
    ],
    rows: Array.from({ length: longest - open }, (_, since) => {
      const reached = cohorts.filter(({ periods }) => periods.length - open > since);
      const customers = total(reached.map((cohort) => cohort.customers));
      const active = total(reached.map(({ periods }) => periods[since].customers));
      const revenue = total(reached.map(({ periods }) => periods[since].revenue));
      perCustomer += (analysis.terms.margin * revenue) / customers;
      return [since, active / customers, perCustomer, ...(cost === null ? [] : [cost])];
    }),
  };
}

/** A row for each cohort, a column for each period since; '' for periods to come. With `paidBackAfter` as its header, the second column has the payback period. */
function triangle(
  { words, text, language, all }: CohortsContext,
  key: string,
  kind: 'percent' | 'money',
  row: number,
  show: (cell: CohortCell, customers: number) => number,
  paidBackAfter: string | null = null,
): TableSpec {
  const { cohorts, period } = all;
  const longest = Math.max(0, ...cohorts.map(({ periods }) => periods.length));
  const labels = cohorts.map(({ label, start }) => periodText(label, start, monthsIn[period], language));
  return {
    key,
    row,
    column: 0,
    columns: [
      column(words.segments.headers.cohort, 'text', Math.max(110, ...labels.map(({ length }) => 8 * length))),
      column(paidBackAfter ?? text.columns.customers, 'count'),
      ...Array.from({ length: longest }, (_, since) => column(`${since}`, kind)),
    ],
    rows: cohorts.map((cohort, i) => [
      labels[i],
      paidBackAfter === null ? cohort.customers : (cohort.paidBackAfter ?? ''),
      ...Array.from({ length: longest }, (_, since) => {
        const cell = cohort.periods[since];
        return cell ? show(cell, cohort.customers) : '';
      }),
    ]),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

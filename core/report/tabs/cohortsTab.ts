import type { Cohort, CohortCell } from '../../segments/cohort';
import { columnBeside } from '../columnBeside';
import { colors, column, rowAfterNotes } from '../layout';
import { lineChart } from '../lineChart';
import type { PlanContext } from '../planContext';
import type { TableSpec, TabSpec } from '../spec';

/** How many of those who came in a period came back in the next ones, and what they have brought. */
export function cohortsTab(context: PlanContext): TabSpec {
  const { plan, words } = context;
  const { cohorts, lastIncomplete } = plan.cohorts;
  const notes = [
    words.plan.notes.retention,
    words.plan.notes.accumulated,
    ...(lastIncomplete ? [words.segments.notes.cohortIncomplete] : []),
  ];
  const curve = curveTable(context, rowAfterNotes(notes));
  const retention = triangle(
    context,
    'retention',
    'percent',
    curve.row + Math.max(curve.rows.length, CHART_ROWS) + 2,
    (cell) => cell.retention,
  );
  const accumulated = triangle(
    context,
    'accumulated',
    'money',
    retention.row + cohorts.length + 2,
    (cell, { customers }) => cell.accumulated / customers,
  );
  const beside = columnBeside(retention.columns, total(curve.columns.map(({ width }) => width)));
  const first = lineChart({
    title: words.plan.charts.retention,
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
      lineChart({
        title: words.plan.charts.perCustomer,
        table: curve,
        labels: 0,
        values: 2,
        color: colors.value,
        row: curve.row,
        column: beside + columnBeside(retention.columns.slice(beside), first.width),
      }),
    ],
    frozenRows: 0,
  };
}

/** Rows of usual height that a chart covers. */
const CHART_ROWS = 18;

/** All cohorts together: in each period those that have come so far. */
function curveTable({ plan, words }: PlanContext, row: number): TableSpec {
  const { cohorts } = plan.cohorts;
  const longest = Math.max(0, ...cohorts.map(({ periods }) => periods.length));
  const c = words.plan.columns;
  return {
    key: 'curve',
    row,
    column: 0,
    columns: [column(c.period, 'count'), column(c.retention, 'percent'), column(c.perCustomer, 'money')],
    rows: Array.from({ length: longest }, (_, since) => {
      const reached = cohorts.filter(({ periods }) => periods.length > since);
      const customers = total(reached.map((cohort) => cohort.customers));
      const active = total(reached.map(({ periods }) => periods[since].customers));
      const brought = total(reached.map(({ periods }) => periods[since].accumulated));
      return [since, active / customers, brought / customers];
    }),
  };
}

/** A row for each cohort, a column for each period since; '' where it has not come yet. */
function triangle(
  { plan, words, text }: PlanContext,
  key: string,
  kind: 'percent' | 'money',
  row: number,
  show: (cell: CohortCell, cohort: Cohort) => number,
): TableSpec {
  const { cohorts } = plan.cohorts;
  const longest = Math.max(0, ...cohorts.map(({ periods }) => periods.length));
  return {
    key,
    row,
    column: 0,
    columns: [
      column(words.segments.headers.cohort, 'text', 110),
      column(text.columns.customers, 'count'),
      ...Array.from({ length: longest }, (_, since) => column(`${since}`, kind)),
    ],
    rows: cohorts.map((cohort) => [
      cohort.label,
      cohort.customers,
      ...Array.from({ length: longest }, (_, since) => {
        const cell = cohort.periods[since];
        return cell ? show(cell, cohort) : '';
      }),
    ]),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

import type { Chart, TableSpec } from '../../../host/spec';
import type { CountRow } from '../../../model/judge/holdout';
import { formatCount } from '../../../speech/format';
import { modelWords, shortModelName } from '../../../speech/model/modelWords';
import { chartOf, column, type LooseTable } from '../../layout';
import { palette } from '../../palette';
import type { ReportContext } from '../../reportContext';

const wide = 170;

/** Tables of the holdout check; none without a holdout. */
export function judgementTables(context: ReportContext): LooseTable[] {
  const { analysis } = context;
  if (!analysis.holdout) return [];
  return [comparison(context), byOrders(context), byFrequency(context), tracking(context)];
}

/** Scores of every model on the same weeks; the one in use is marked. */
function comparison({ analysis, language }: ReportContext): LooseTable {
  const { columns: c, names, average } = modelWords(language);
  const used = analysis.model.average ? 'average' : analysis.model.name;
  return {
    key: 'candidates',
    columns: [
      column(c.model, 'text', wide),
      column(c.used, 'text', 95),
      column(c.logLikelihood, 'number'),
      column(c.bias, 'percent'),
      column(c.mae, 'parameter'),
      column(c.rmse, 'parameter'),
    ],
    rows: analysis.candidates.map((one) => [
      one.model === 'average' ? average : shortModelName(names[one.model]),
      one.model === used ? c.yes : '',
      one.logLikelihood,
      one.bias,
      one.mae,
      one.rmse,
    ]),
  };
}

function byOrders(context: ReportContext): LooseTable {
  const { columns: c } = modelWords(context.language);
  const rows = context.analysis.holdout?.byOrders ?? [];
  return {
    key: 'byOrders',
    columns: [
      column(c.ordersInCheck, 'text', wide),
      column(c.customers, 'count'),
      column(c.customersExpected, 'number'),
    ],
    rows: rows.map((row, i) => [countLabel(row, i === rows.length - 1, context), row.actual, row.expected]),
  };
}

function byFrequency(context: ReportContext): LooseTable {
  const { columns: c } = modelWords(context.language);
  const rows = context.analysis.holdout?.byFrequency ?? [];
  return {
    key: 'byFrequency',
    columns: [
      column(c.ordersBefore, 'text', wide),
      column(c.customers, 'count'),
      column(c.meanOrders, 'number'),
      column(c.meanExpected, 'number'),
    ],
    rows: rows.map((row) => [
      countLabel(row, row.orders >= 7, context),
      row.customers,
      row.actual,
      row.expected,
    ]),
  };
}

/** "7 or more" in the last row of a table. */
function countLabel({ orders }: CountRow, last: boolean, { language }: ReportContext): string {
  const count = formatCount(orders, language);
  return last ? modelWords(language).orMore({ orders: count }) : count;
}

function tracking({ analysis, language }: ReportContext): LooseTable {
  const { columns: c } = modelWords(language);
  return {
    key: 'tracking',
    columns: [
      column(c.week, 'count', wide),
      column(c.repeatOrders, 'count'),
      column(c.repeatExpected, 'number'),
    ],
    rows: analysis.tracking.map(({ week, actual, expected }) => [week, actual, expected]),
  };
}

/** Chart of actual and expected cumulative orders; null without tracking. */
export function trackingChart(context: ReportContext, tables: readonly TableSpec[]): Chart | null {
  const { analysis, language, say } = context;
  const table = tables.find(({ key }) => key === 'tracking');
  if (table === undefined || table.rows.length === 0) return null;
  const words = modelWords(language);
  const { actual, expected } = analysis.tracking[analysis.tracking.length - 1];
  return chartOf({
    kind: 'line',
    title: words.tracked({ actual: say.count(actual), expected: say.count(expected) }),
    subtitle: words.trackingChart,
    table,
    categories: 0,
    series: [
      { column: 1, color: palette.count },
      { column: 2, color: palette.value },
    ],
    xTitle: words.columns.week,
    yFormat: '#,##0',
    row: table.row,
    column: besideTables,
  });
}

/** First column of the charts, to the right of the tables. */
export const besideTables = 5;

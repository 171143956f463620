import type { Chart, TableColumn, TableSpec } from '../../host/spec';
import type { CountRow } from '../../model/judge/holdout';
import { formatCount } from '../../speech/format';
import { modelWords } from '../../speech/model/modelWords';
import { bodyOf, colors, column } from '../layout';
import type { ReportContext } from '../reportContext';

/** A table without its position on the tab. */
export type LooseTable = Omit<TableSpec, 'row' | 'column'>;

const wide = 170;

/** Tables of the holdout check; none without a holdout. */
export function judgementTables(context: ReportContext): LooseTable[] {
  const { analysis } = context;
  if (!analysis.holdout) return [];
  return [comparison(context), byOrders(context), byFrequency(context), tracking(context)];
}

/** Every model on the same weeks, the one in use marked. */
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
      one.model === 'average' ? average : shortName(names[one.model]),
      one.model === used ? c.yes : '',
      one.logLikelihood,
      one.bias,
      one.mae,
      one.rmse,
    ]),
  };
}

/** BG/NBD, without its authors. */
export function shortName(name: string): string {
  return name.split(' (')[0];
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

/** Both cumulative lines; null where there is no tracking. */
export function trackingChart({ language }: ReportContext, tables: readonly TableSpec[]): Chart | null {
  const table = tables.find(({ key }) => key === 'tracking');
  if (table === undefined || table.rows.length === 0) return null;
  const { trackingChart: title } = modelWords(language);
  const [week, actual, expected] = table.columns.map(({ header }: TableColumn) => header);
  return {
    kind: 'line',
    title,
    xTitle: week,
    yTitle: actual,
    categories: bodyOf(table, 0),
    series: [
      { name: actual, values: bodyOf(table, 1), color: colors.count },
      { name: expected, values: bodyOf(table, 2), color: colors.value },
    ],
    // Next to the first table of the holdout check, which follows the figures.
    row: tables[1].row,
    column: 7,
    width: 600,
    height: 340,
    altText: `${title}: ${actual}, ${expected}, ${week}`,
  };
}

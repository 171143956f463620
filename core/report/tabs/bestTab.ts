import { formatCount } from '../../locales/format';
import { colors, column, columnChart, rowAfterNotes } from '../layout';
import { clvHeader, groupHeader, groupNames, placesByClv, type ReportContext } from '../reportContext';
import type { TableSpec, TabSpec } from '../spec';

const listed = 100;
const charted = 20;

/** The customers with the highest expected value. */
export function bestTab(context: ReportContext): TabSpec {
  const { analysis, language, text } = context;
  const { histories, values } = analysis;
  const groupOf = groupNames(context);
  const places = placesByClv(context).slice(0, listed);
  const notes = [text.notes.best({ shown: formatCount(places.length, language) }), text.notes.interval];
  const c = text.columns;
  const table: TableSpec = {
    key: 'best',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [
      column(c.customer, 'text', 220),
      column(groupHeader(context), 'text', 150),
      column(c.orders, 'count'),
      column(c.lastOrder, 'date'),
      column(c.revenue, 'money'),
      column(c.pAlive, 'percent'),
      column(clvHeader(context), 'money'),
      column(c.low, 'money'),
      column(c.high, 'money'),
    ],
    rows: places.map((i) => [
      histories[i].id,
      groupOf(i),
      histories[i].orders,
      histories[i].lastDay,
      histories[i].revenue,
      values[i].pAlive,
      values[i].clv,
      values[i].clvLow,
      values[i].clvHigh,
    ]),
  };
  return {
    key: 'best',
    name: text.tabs.best,
    heading: text.headings.best,
    notes,
    tables: [table],
    charts: [
      columnChart({
        title: text.charts.bestCustomers,
        table,
        labels: 0,
        values: 6,
        color: colors.value,
        row: table.row,
        column: 10,
        limit: charted,
      }),
    ],
    frozenRows: table.row + 1,
  };
}

import type { TableSpec, TabSpec } from '../../host/spec';
import { shownDay } from '../../orders/customerTable/customerTable';
import { nameAt } from '../../segments/segmentInputs';
import { nextOrderDay } from '../../valuation/nextOrder';
import { column, rowAfterNotes } from '../layout';
import {
  chanceHeader,
  clvHeader,
  groupHeader,
  groupNames,
  type ReportContext,
  scoresOf,
} from '../reportContext';

/** All customers, highest expected value first. */
export function customersTab(context: ReportContext): TabSpec {
  const { analysis, text } = context;
  const { histories, values, orders } = analysis;
  const nextOrder = (i: number) => {
    const day = nextOrderDay(histories.asOf, values.nextOrderInDays[i]);
    return day && shownDay(orders, day);
  };
  const groupOf = groupNames(context);
  const notes = [text.notes.interval, text.notes.nextOrder];
  const c = text.columns;
  const table: TableSpec = {
    key: 'customers',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [
      column(c.customer, 'text', 220),
      column(groupHeader(context), 'text', 150),
      column('R', 'count', 45),
      column('F', 'count', 45),
      column('M', 'count', 45),
      column(c.orders, 'count'),
      column(c.firstOrder, 'date'),
      column(c.lastOrder, 'date'),
      column(c.revenue, 'money'),
      column(chanceHeader(context), 'percent'),
      column(c.chanceOfOrder, 'percent'),
      column(c.nextOrder, 'date'),
      column(c.expectedOrders, 'number'),
      column(c.expectedOrderValue, 'money'),
      column(clvHeader(context), 'money'),
      column(c.low, 'money'),
      column(c.high, 'money'),
    ],
    rows: Array.from(context.byValue(), (i) => [
      nameAt(analysis, i),
      groupOf(i),
      ...scoresOf(analysis, i),
      histories.orders[i],
      shownDay(orders, histories.firstDay[i]) ?? '',
      shownDay(orders, histories.lastDay[i]) ?? '',
      histories.revenue[i],
      values.chanceInHorizon[i],
      values.chanceOfOrder[i],
      nextOrder(i) ?? '',
      values.expectedOrders[i],
      values.expectedOrderValue[i],
      values.clv[i],
      values.clvLow[i],
      values.clvHigh[i],
    ]),
  };
  return {
    key: 'customers',
    name: text.tabs.customers,
    heading: text.headings.customers,
    notes,
    tables: [table],
    charts: [],
    frozenRows: table.row + 1,
  };
}

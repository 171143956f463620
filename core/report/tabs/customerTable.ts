import type { Cell } from '../../cells/cell';
import type { TableColumn, TableSpec } from '../../host/spec';
import { shownDay } from '../../orders/customerTable/customerTable';
import { nameAt } from '../../segments/segmentInputs';
import { column } from '../layout';
import { chanceHeader, groupHeader, groupNames, type ReportContext } from '../reportContext';

/** A column with its cell for the customer at an index of the histories. */
export type CustomerColumn = readonly [header: TableColumn, cellOf: (customer: number) => Cell];

/** Name and past orders of a customer: the first columns of every customer list. */
export function knownColumns(context: ReportContext): CustomerColumn[] {
  const { histories, values, orders } = context.analysis;
  const c = context.text.columns;
  return [
    [column(c.customer, 'text', 220), (i) => nameAt(context.analysis, i)],
    [column(groupHeader(context), 'text', 150), groupNames(context)],
    [column(c.orders, 'count'), (i) => histories.orders[i]],
    [column(c.lastOrder, 'date'), (i) => shownDay(orders, histories.lastDay[i]) ?? ''],
    [column(c.revenue, 'money'), (i) => histories.revenue[i]],
    [column(chanceHeader(context), 'percent'), (i) => values.chanceInHorizon[i]],
  ];
}

/** A row for each of these customers. */
export function customerTable(
  key: string,
  row: number,
  columns: readonly CustomerColumn[],
  customers: readonly number[],
): TableSpec {
  return {
    key,
    row,
    column: 0,
    columns: columns.map(([header]) => header),
    rows: customers.map((customer) => columns.map(([, cellOf]) => cellOf(customer))),
  };
}

import type { Cell } from '../../cells/cell';
import type { TableColumn, TableSpec } from '../../host/spec';
import { shownDay } from '../../orders/customerTable/customerTable';
import { nameAt } from '../../segments/segmentInputs';
import { column } from '../layout';
import { groupHeader, groupNames, type ReportContext } from '../reportContext';

/** A column with what it says of the customer at this place in the histories. */
export type CustomerColumn = readonly [header: TableColumn, cellOf: (customer: number) => Cell];

/** Who a customer is and what she has done: the first columns of every list of some customers. */
export function knownColumns(context: ReportContext): CustomerColumn[] {
  const { histories, values, orders } = context.analysis;
  const c = context.text.columns;
  return [
    [column(c.customer, 'text', 220), (i) => nameAt(context.analysis, i)],
    [column(groupHeader(context), 'text', 150), groupNames(context)],
    [column(c.orders, 'count'), (i) => histories.orders[i]],
    [column(c.lastOrder, 'date'), (i) => shownDay(orders, histories.lastDay[i]) ?? ''],
    [column(c.revenue, 'money'), (i) => histories.revenue[i]],
    [column(c.pAlive, 'percent'), (i) => values.pAlive[i]],
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

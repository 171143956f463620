import { columnLetter } from '../../cells/address';
import type { Table } from '../../cells/cell';
import type { FoundColumn } from '../../cells/columns/columns';
import type { FoundColumns } from '../../cells/columns/foundColumns';
import { compact } from '../../cells/parse/fold';
import { type Attribute, attribute } from '../../orders/attribute';
import { rowsByCustomer } from '../../orders/customerTable/customerTable';
import type { SegmentInputs } from '../segmentInputs';

/** A column of the orders table by which customers can be grouped. */
export interface OrderColumn {
  readonly table: Table;
  /** Its role ("city") if customers can be grouped by that role, else its letter. */
  readonly key: string;
  readonly header: string;
  /** Zero-based column of the table. */
  readonly column: number;
  readonly role: FoundColumn['role'] | null;
}

/** Roles of customer, day and money, which are not grouped by. */
const readRoles: ReadonlySet<FoundColumn['role']> = new Set<FoundColumn['role']>([
  ...['customer', 'date', 'amount', 'orderId', 'refund', 'currency', 'customerId', 'email', 'phone'],
  ...['name', 'firstName', 'lastName', 'time', 'timeZone', 'quantity', 'unitPrice', 'cancelledAt'],
  ...['reference', 'adjusted', 'exchangeRate', 'convertedAmount', 'convertedRefund', 'lineId'],
  ...['orderCount', 'firstOrder', 'lastOrder', 'totalSpend', 'averageOrder', 'frequency', 'recency'],
  ...['age', 'meanSpend', 'customerCount'],
] as FoundColumn['role'][]);

/** The columns by which customers can be grouped, in the order of the table. */
export function groupColumns({ orders, table }: Pick<SegmentInputs, 'orders' | 'table'>): OrderColumn[] {
  if (table === null) return [];
  return orders.found.headers.flatMap((_, column) => {
    const found = columnAt(orders.found, column, table);
    return found.role !== null && readRoles.has(found.role) ? [] : [found];
  });
}

/** The column of this role, header or letter, whatever it is read as; null when there is none. */
export function findOrderColumn({ orders, table }: SegmentInputs, wanted: string): OrderColumn | null {
  if (table === null) return null;
  const { found } = orders;
  const name = compact(wanted);
  const byRole = Object.entries(found.roles).find(([role]) => compact(role) === name)?.[1];
  const byHeader = found.headers.findIndex((header) => header.trim() === wanted.trim());
  const alike = found.headers.findIndex((header) => compact(header) === name && name !== '');
  const letter = found.headers.findIndex(
    (_, column) => columnLetter(table.firstColumn + column) === wanted.trim().toUpperCase(),
  );
  const column = [byHeader, byRole ?? -1, alike, letter].find((index) => index >= 0);
  return column === undefined ? null : columnAt(found, column, table);
}

function columnAt(found: FoundColumns, column: number, table: Table): OrderColumn {
  const roles = found.found.filter((one) => one.column === column).map(({ role }) => role);
  const role = roles.find((one) => !readRoles.has(one)) ?? roles[0] ?? null;
  const named = role !== null && !readRoles.has(role);
  const key = named ? role : columnLetter(table.firstColumn + column);
  return { table, key, header: found.headers[column] ?? key, column, role };
}

/** The text values of a column by order; `says` as for `attribute`. */
export function attributeOf(
  { orders }: Pick<SegmentInputs, 'orders'>,
  { table, column }: OrderColumn,
  says?: (text: string) => string,
): Attribute {
  return attribute(rowsByCustomer(orders), table, column, says);
}

import { columnLetter } from '../../address';
import type { Table } from '../../cell';
import type { FoundColumn, Role } from '../columns';
import type { FoundColumns } from '../foundColumns';
import { headerWords } from '../headerWords';
import type { CustomerField } from './customerFields';
import type { CustomerColumns, CustomerTableFound } from './customerTable';

/** Roles that a row per customer can have besides the sums; all others belong to single orders. */
const rolesOfCustomers: readonly Role[] = [
  ...(['customer', 'customerId', 'email', 'phone', 'name', 'firstName', 'lastName', 'postcode'] as const),
  ...(['city', 'region', 'country', 'channel', 'device', 'category', 'consent', 'currency'] as const),
];

/** The columns reinterpreted for a table with one row per customer: without the date, amount and number of an order. */
export function asCustomerTable(
  found: FoundColumns,
  { columns }: CustomerTableFound,
  table: Table,
): FoundColumns {
  const { headers } = found;
  const taken = new Set(Object.values(columns));
  const roles: Partial<Record<Role, number>> = {};
  for (const role of rolesOfCustomers) {
    const column = found.roles[role];
    if (column !== undefined && !taken.has(column)) roles[role] = column;
  }
  const named = headers.findIndex((header) => headerWords(header).join(' ') === 'cust');
  if (roles.customer === undefined && named >= 0) roles.customer = named;
  const { customer, currency } = roles;
  return {
    ...found,
    roles,
    columns: { ...(customer !== undefined && { customer }), ...(currency !== undefined && { currency }) },
    found: [
      ...found.found.filter(({ role, column }) => roles[role as Role] === column),
      ...(customer === undefined || found.roles.customer === customer
        ? []
        : [described('customer', customer)]),
      ...(Object.entries(columns) as [keyof CustomerColumns, number][]).map(([field, column]) =>
        described(field, column),
      ),
    ].sort((one, other) => one.column - other.column),
    customers: columns,
  };

  function described(role: Role | CustomerField, column: number): FoundColumn {
    const letter = columnLetter(table.firstColumn + column);
    return { role, column, letter, header: headers[column] ?? letter, reason: 'header', confidence: 'high' };
  }
}

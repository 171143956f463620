import type { Cell, Table } from '../../cells/cell';
import { cellAt } from '../../cells/table';
import { bookIn, type OrdersOrCustomers } from '../customerTable/customerTable';
import { customerKey } from './customerKey';
import { phoneKey } from './phoneKey';

/** Customers whom the customer column does not identify, with the column that identifies them instead. */
export interface KnownOtherwise {
  readonly role: 'customerId' | 'email' | 'phone';
  readonly customers: number;
}

/**
 * Number of customers identified by a column other than the customer column, because that is blank or holds a
 * placeholder in their rows; the most reliable column first. Empty for a table of customers, and where customers are
 * known by name alone.
 */
export function knownOtherwise(table: Table, orders: OrdersOrCustomers): readonly KnownOtherwise[] {
  const { roles, customerKind, furtherEmails, furtherPhones, headerRow } = orders.found;
  const { customer } = roles;
  const book = bookIn(orders);
  if (book === null || customer === undefined || customerKind === 'name') return [];
  const firstRow = headerRow === null ? 0 : headerRow + 1;
  const left = new Set(book.keys);
  const take = (columns: readonly number[], isPhone: boolean): number => {
    const before = left.size;
    const seen = new Set<Cell>();
    for (const column of columns) {
      for (let row = firstRow; row < table.rows && left.size > 0; row++) {
        const cell = cellAt(table, row, column);
        if (cell === null || seen.has(cell)) continue;
        seen.add(cell);
        left.delete((isPhone && phoneKey(cell)) || customerKey(cell));
      }
    }
    return before - left.size;
  };
  const further = { customerId: [], email: furtherEmails, phone: furtherPhones } as const;
  take([customer, ...(customerKind === 'id' ? [] : further[customerKind])], customerKind === 'phone');
  return (['customerId', 'email', 'phone'] as const).flatMap((role) => {
    const columns = [roles[role], ...further[role]].filter((at) => at !== undefined && at !== customer);
    const customers = take(columns as number[], role === 'phone');
    return customers > 0 ? [{ role, customers }] : [];
  });
}

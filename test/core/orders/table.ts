import type { Cell, Table } from '../../../core/cells/cell';
import { dayToIso } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import type { Orders } from '../../../core/orders/order';
import { ordersIn } from '../../reference/orders';

/** A table on the tab Orders, header first, from A1 on. */
export function table(...rows: readonly (readonly Cell[])[]): Table {
  return tableOf(rows, { sheet: 'Orders' });
}

/** Orders as one line each: "2024-03-31 ann 12.5". */
export function shown(orders: Orders): string[] {
  return ordersIn(orders).map(({ day, customer, amount }) => `${dayToIso(day)} ${customer} ${amount}`);
}

/** Skipped rows as "7 cancelled". */
export function skipped(orders: Orders): string[] {
  return orders.skipped.map(({ row, reason }) => `${row} ${reason}`);
}

/** Codes of the problems. */
export function codes({ problems }: Orders): string[] {
  return problems.map(({ code }) => code);
}

import type { Day, Table } from '../cells/cell';
import type { ReadingChoices } from './account/readingChoices';
import type { OrdersOrCustomers } from './customerTable/customerTable';
import { readCustomers } from './customerTable/readCustomers';
import { dataOf, ordersIn } from './readOrders';

/** Reads a table as a list of orders, or as one row per customer with sums of orders. */
export function readTable(
  table: Table,
  choices: ReadingChoices = {},
  asOf: Day | null = null,
): OrdersOrCustomers {
  const data = dataOf(table, choices);
  return data.found.customers === null ? ordersIn(data, choices, asOf) : readCustomers(data, choices, asOf);
}

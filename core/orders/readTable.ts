import type { Day, Table } from '../cells/cell';
import type { Account } from './account/account';
import type { ReadingChoices } from './account/readingChoices';
import { wholeAccount } from './account/wholeAccount';
import type { OrdersOrCustomers } from './customerTable/customerTable';
import { readCustomers } from './customerTable/readCustomers';
import { dataOf, ordersIn } from './readOrders';

/** Reads a table as a list of orders, or as one row per customer with sums of orders. */
export function readTable(
  table: Table,
  choices: ReadingChoices = {},
  asOf: Day | null = null,
): OrdersOrCustomers {
  return readTableWith(wholeAccount, table, choices, asOf);
}

/** The same; `account` makes the questions and notes that go with the result. */
export function readTableWith(
  account: Account,
  table: Table,
  choices: ReadingChoices,
  asOf: Day | null,
): OrdersOrCustomers {
  const data = dataOf(table, choices);
  return data.found.customers === null
    ? ordersIn(data, choices, asOf, account)
    : readCustomers(data, choices, asOf);
}

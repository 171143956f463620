import type { Day } from '../../cells/cell';
import { hasErrors } from '../../cells/problem';
import type { Customers } from '../book';
import type { Orders, RowsByCustomer, TableRead } from '../order';

/** The sums of the orders of each customer, column by column, sorted by key. Time is in weeks of 7 days. */
export interface CustomerSums {
  /** Number of orders, 1 or more. */
  readonly orders: Int32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Money over all orders, 0 or more. */
  readonly revenue: Float64Array;
  /** x: purchase days after the first. */
  readonly frequency: Int32Array;
  /** t_x: first to last purchase in weeks; 0 when frequency is 0. */
  readonly recency: Float64Array;
  /** T: first purchase to the analysis day in weeks. */
  readonly age: Float64Array;
  /** Mean money of a repeat purchase day (the first purchase left out); 0 when frequency is 0. */
  readonly meanSpend: Float64Array;
}

/**
 * Everything that was read of a table with one row for each customer: who they are and the sums of their orders. No
 * order is known by itself, so there are no cohorts, no movement, and nothing to check a forecast on.
 *
 * There are no customers exactly when there is a problem of severity 'error'.
 */
export interface CustomerTable extends TableRead {
  readonly kind: 'customers';
  /** Sorted by key. */
  readonly book: Customers;
  readonly sums: CustomerSums;
  /** The day up to which the table tells: that of the last order, or the one that the user said. */
  readonly until: Day;
  /** False when neither the table nor the user says any day: then days only tell how far they are apart. */
  readonly dated: boolean;
  /** False when the table says nothing of money: then only when customers order is known. */
  readonly spendKnown: boolean;
  /** The row of each customer. Nothing in it is an order. */
  readonly entries: RowsByCustomer;
}

/** What a table was read as. */
export type OrdersOrCustomers = Orders | CustomerTable;

/** The rows of each customer, for readers of columns that groups are made of. */
export function rowsByCustomer(read: OrdersOrCustomers): RowsByCustomer {
  return read.kind === 'orders' ? read : read.entries;
}

/** A table of customers that says nothing of money tells nothing of value: an error for all that is about money. */
export function withSpend(read: OrdersOrCustomers, sheet: string): OrdersOrCustomers {
  if (read.kind === 'orders' || read.spendKnown || hasErrors(read)) return read;
  const params = { sheet, lacks: ['totalSpend'] as const, several: [] };
  return { ...read, problems: [...read.problems, { code: 'customersLack', params, severity: 'error' }] };
}

/** A day as it may be shown: null where the days of the table only tell how far they are apart. */
export function shownDay(read: OrdersOrCustomers, day: Day): Day | null {
  return read.kind === 'customers' && !read.dated ? null : day;
}

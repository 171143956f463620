import type { Day } from '../../cells/cell';
import { hasErrors } from '../../cells/problem';
import type { Customers, OrderBook } from '../book';
import type { Orders, RowsByCustomer, TableRead } from '../order';

/** Summary of each customer's orders as columns, sorted by key. Time is in weeks of 7 days. */
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
  /**
   * Sum of the logarithms of the gaps between purchase days, in weeks; 0 when frequency is 0, NaN where unknown. It measures
   * regularity: only the models of regular buyers use it, in their likelihood.
   */
  readonly logGaps: Float64Array;
}

/**
 * A table with one row per customer, as read: the customers and the sums of their orders. Single orders are unknown,
 * so there are no cohorts, no movement between groups, and no holdout check.
 *
 * There are no customers exactly when there is a problem of severity 'error'.
 */
export interface CustomerTable extends TableRead {
  readonly kind: 'customers';
  /** Sorted by key. */
  readonly book: Customers;
  readonly sums: CustomerSums;
  /** Last day that the table covers: the day of the last order, or the user's choice. */
  readonly until: Day;
  /** False when neither table nor user gives a day: then only differences between days mean anything. */
  readonly dated: boolean;
  /** False when the table has no money column: then only the timing is known. */
  readonly spendKnown: boolean;
  /** False when the money of first orders is assumed to be like that of repeat orders. */
  readonly firstSpendKnown: boolean;
  /** The row of each customer; entries are not orders. */
  readonly entries: RowsByCustomer;
}

/** The result of reading a table. */
export type OrdersOrCustomers = Orders | CustomerTable;

/** The single orders; null for a table of customers. */
export function bookIn(read: OrdersOrCustomers): OrderBook | null {
  return read.kind === 'orders' ? read.book : null;
}

/** The rows of each customer, for reading the columns of groups. */
export function rowsByCustomer(read: OrdersOrCustomers): RowsByCustomer {
  return read.kind === 'orders' ? read : read.entries;
}

/** Adds an error when a table of customers has no money column, for results that need money. */
export function withSpend(read: OrdersOrCustomers, sheet: string): OrdersOrCustomers {
  if (read.kind === 'orders' || read.spendKnown || hasErrors(read)) return read;
  const params = { sheet, lacks: ['totalSpend'] as const, several: [] };
  return { ...read, problems: [...read.problems, { code: 'customersLack', params, severity: 'error' }] };
}

/** A day for display; null when only differences between the table's days mean anything. */
export function shownDay(read: OrdersOrCustomers, day: Day): Day | null {
  return read.kind === 'customers' && !read.dated ? null : day;
}

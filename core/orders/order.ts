import type { Columns } from '../cells/columns/columns';
import type { FoundColumns } from '../cells/columns/foundColumns';
import type { Problem } from '../cells/problem';
import type { Question } from './account/question';
import type { OrderBook } from './book';
import type { Merges } from './identity/merges';

/** Why a row was left out. */
export type SkipReason =
  | 'blank'
  | 'noCustomer'
  | 'badDate'
  | 'badAmount'
  | 'cancelled'
  | 'failed'
  | 'test'
  /** Refunded in full, or the refund itself. */
  | 'refunded'
  /** A refund without an earlier order of the customer. */
  | 'unmatchedRefund'
  | 'afterAsOf'
  | 'total'
  /** A repeated header, or the title of a group of rows. */
  | 'heading'
  /** A repeated row. */
  | 'duplicate'
  /** Not an order: a quotation, a visit in a log, money moved without an order (a withdrawal, a fee). */
  | 'notAnOrder'
  /** In a currency other than the chosen one. */
  | 'otherCurrency'
  /** Waits for payment, and the user or the platform's reports leave such orders out. */
  | 'pending'
  /** Has an unknown status, and the user leaves such rows out. */
  | 'unknownStatus'
  /** Free from the start, and the user leaves such orders out. */
  | 'free'
  /** A customer who has not ordered yet, in a table of customers. */
  | 'neverOrdered'
  /** Contradictory numbers of a customer, such as a last order before the first. */
  | 'contradiction'
  /** A problem of the whole table (an error) kept all its rows from being read. */
  | 'unread';

export interface SkippedRow {
  /** Sheet row, counted from 1. */
  readonly row: number;
  readonly reason: SkipReason;
}

/** The account of a table's rows, orders or customers: used + skipped = rows, always. */
export interface TableRead {
  /** Sheet row of the first row below the header, counted from 1. */
  readonly firstRow: number;
  /** Rows from below the header to the last one that holds anything; empty rows after it are no rows. */
  readonly rows: number;
  /** Rows that are part of an order, or a customer. */
  readonly used: number;
  readonly skipped: readonly SkippedRow[];
  readonly columns: Columns;
  /** How the columns were recognised, including optional ones. */
  readonly found: FoundColumns;
  /** ISO code or sign as found ("TRY", "$"); null when unknown. */
  readonly currency: string | null;
  readonly problems: readonly Problem[];
  /** Questions to the user about this table, required ones first. */
  readonly questions: readonly Question[];
}

/** Links rows to the book, so that any column of the table can be read by customer. */
export interface RowsByCustomer extends Pick<TableRead, 'firstRow'> {
  readonly book: OrderBook;
  /** Index in the book of each row's order, from `firstRow` on; −1 for none. */
  readonly orderOfRow: Int32Array;
}

/**
 * The result of reading a list of orders.
 *
 * There are no orders exactly when there is a problem of severity 'error'.
 */
export interface Orders extends TableRead, RowsByCustomer {
  readonly kind: 'orders';
  readonly merges: Merges;
  /** Money of all orders, as it was paid, net of refunds. */
  readonly paid: number;
  /** Orders with several rows: how many count the repeated amount once, and how many sum their rows. */
  readonly takenOnce: number;
  readonly summed: number;
}

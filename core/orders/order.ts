import type { Columns } from '../cells/columns/columns';
import type { FoundColumns } from '../cells/columns/foundColumns';
import type { Problem } from '../cells/problem';
import type { Question } from './account/question';
import type { OrderBook } from './book';
import type { Merges } from './identity/merges';

/** Why a row is no order. */
export type SkipReason =
  | 'blank'
  | 'noCustomer'
  | 'badDate'
  | 'badAmount'
  | 'cancelled'
  | 'failed'
  | 'test'
  /** Paid back in full, or the refund that did so. */
  | 'refunded'
  /** Money paid back for which the customer has no earlier order. */
  | 'unmatchedRefund'
  | 'afterAsOf'
  | 'total'
  /** A header that is repeated, or the title of a group of rows. */
  | 'heading'
  /** A row that stands in the table once more. */
  | 'duplicate'
  /** A row of something else: a quotation, a visit in a log, money that moved without an order (a withdrawal, a fee). */
  | 'notAnOrder'
  /** In a currency other than the chosen one. */
  | 'otherCurrency'
  /** Waits for payment, and the user or the platform's own reports leave such orders out. */
  | 'pending'
  /** Its status is in no list of words, and the user leaves such rows out. */
  | 'unknownStatus'
  /** Free from the start, and the user leaves such orders out. */
  | 'free'
  /** A customer who has not ordered yet, in a table of customers. */
  | 'neverOrdered'
  /** Numbers of a customer that cannot all be true: the last order before the first one. */
  | 'contradiction'
  /** A problem of the whole table (an error) kept all its rows from being read. */
  | 'unread';

export interface SkippedRow {
  /** Sheet row, counted from 1. */
  readonly row: number;
  readonly reason: SkipReason;
}

/** What became of the rows of a table, whatever each of them is: used + skipped = rows, always. */
export interface TableRead {
  /** Sheet row of the first row below the header, counted from 1. */
  readonly firstRow: number;
  /** Rows from below the header to the last one that holds anything; empty rows after it are no rows. */
  readonly rows: number;
  /** Rows that went into an order, or that are of a customer. */
  readonly used: number;
  readonly skipped: readonly SkippedRow[];
  readonly columns: Columns;
  /** How the columns were recognised, the optional ones too. */
  readonly found: FoundColumns;
  /** ISO code or sign as found ("TRY", "$"); null when the sheet does not say. */
  readonly currency: string | null;
  readonly problems: readonly Problem[];
  /** What the user can decide about this table: the needed ones first. */
  readonly questions: readonly Question[];
}

/** Rows by who they are of, so that any column of the table can be read by customer. */
export interface RowsByCustomer extends Pick<TableRead, 'firstRow'> {
  readonly book: OrderBook;
  /** For each row from `firstRow` on the place of its order in the book; −1 for a row that went into none of them. */
  readonly orderOfRow: Int32Array;
}

/**
 * Everything that became of the rows of a list of orders.
 *
 * There are no orders exactly when there is a problem of severity 'error'.
 */
export interface Orders extends TableRead, RowsByCustomer {
  readonly kind: 'orders';
  readonly merges: Merges;
  /** Money of all orders, as it was paid, net of refunds. */
  readonly paid: number;
  /** Orders of several rows: how many took the amount of one row, which the others repeat, and how many added up their rows. */
  readonly takenOnce: number;
  readonly summed: number;
}

import type { Day } from '../cells/cell';
import type { Columns } from '../cells/columns';
import type { Problem } from '../cells/problem';

/** One order that counts: what was paid, net of refunds, on one civil day. */
export interface Order {
  /** The customer's key as compared (trimmed, case folded). */
  readonly customer: string;
  readonly day: Day;
  /** Money in the sheet's currency; 0 for an order that was free. Never negative. */
  readonly amount: number;
  /** Sheet row of its first line, counted from 1. */
  readonly row: number;
}

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
  /** A problem of the whole table (an error) kept all its rows from being read. */
  | 'unread';

export interface SkippedRow {
  /** Sheet row, counted from 1. */
  readonly row: number;
  readonly reason: SkipReason;
}

/**
 * Everything that became of the rows: used + skipped = rows, always.
 *
 * `orders` is empty exactly when there is a problem of severity 'error'.
 */
export interface Orders {
  readonly orders: readonly Order[];
  /** The customer's key → the spelling that is shown (the one met most often). */
  readonly names: ReadonlyMap<string, string>;
  /** Rows from below the header to the last one that holds anything; empty rows after it are no rows. */
  readonly rows: number;
  /** Rows that went into an order. */
  readonly used: number;
  readonly skipped: readonly SkippedRow[];
  readonly columns: Columns;
  /** ISO code or sign as found ("TRY", "$"); null when the sheet does not say. */
  readonly currency: string | null;
  readonly problems: readonly Problem[];
}

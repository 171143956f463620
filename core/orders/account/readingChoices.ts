import type { PickedColumns } from '../../cells/columns/columns';

/**
 * The user's choices for reading a table. Anything left out is found in the
 * table; what the table leaves open is asked, never guessed.
 */
export interface ReadingChoices {
  /** Columns that the user picked; they override recognition, and null hides a column. */
  readonly columns?: PickedColumns | undefined;
  /** Settles 03/04/2024 where the column does not. */
  readonly dateOrder?: 'dayFirst' | 'monthFirst' | undefined;
  /** Whether date cells whose day and month a program seems to have swapped are read as they are or swapped back. */
  readonly swappedDates?: 'asTheyStand' | 'swapped' | undefined;
  /** Settles 1.234 where the column does not. */
  readonly decimalMark?: '.' | ',' | undefined;
  /** Numbers in the date column count from 1900 (as sheets do; the default) or from 1904 (old workbooks of Excel for Mac). */
  readonly dateSystem?: 1900 | 1904 | undefined;
  /**
   * The shop's time zone (IANA name): instants with an offset or "UTC" get their day in this zone.
   * When left out, the written day is used.
   */
  readonly timeZone?: string | undefined;
  /**
   * ISO code or sign ("EUR", "TRY", "IRT"): when there are several currencies, only this one is read. Between toman
   * and rial it is the unit that amounts are converted to.
   */
  readonly currency?: string | undefined;
  /** Use a column of exchange rates or converted amounts when there are several currencies (true when left out). */
  readonly exchangeRates?: boolean | undefined;
  /** Orders that wait for payment. Default: as in the platform's own reports, else counted; always reported. */
  readonly pendingOrders?: 'count' | 'leaveOut' | undefined;
  /** Rows with an unknown status word. Default: counted, and reported. */
  readonly unknownStatus?: 'count' | 'leaveOut' | undefined;
  /** Orders of 0 that were free from the start. Default: counted. */
  readonly freeOrders?: 'count' | 'leaveOut' | undefined;
  /** Orders that the table repeats line by line. Default: counted once. */
  readonly duplicateOrders?: 'once' | 'all' | undefined;
  /**
   * Merge customers who share an id, an e-mail address or a phone number. Default: merged, unless the user picked
   * the customer column, which then decides alone.
   */
  readonly merges?: boolean | undefined;
}

import type { PickedColumns } from '../../cells/columns/columns';

/**
 * What the user said about how her table is to be read. All that is left out is
 * found in the table; what the table leaves open is asked, never guessed.
 */
export interface ReadingChoices {
  /** Columns she picked; they win over what is recognised, and null hides a column. */
  readonly columns?: PickedColumns | undefined;
  /** Settles 03/04/2024 where the column does not. */
  readonly dateOrder?: 'dayFirst' | 'monthFirst' | undefined;
  /** Whether date cells in which a program seems to have swapped day and month are read as they stand or swapped back. */
  readonly swappedDates?: 'asTheyStand' | 'swapped' | undefined;
  /** Settles 1.234 where the column does not. */
  readonly decimalMark?: '.' | ',' | undefined;
  /** Numbers in the date column count from 1900 (as sheets do; the default) or from 1904 (old workbooks of Excel for Mac). */
  readonly dateSystem?: 1900 | 1904 | undefined;
  /**
   * IANA name of the shop's time zone: instants written with an offset or "UTC" get the day they have there.
   * Left out, the day is the one that is written.
   */
  readonly timeZone?: string | undefined;
  /**
   * ISO code or sign ("EUR", "TRY", "IRT"): of several currencies only this one is read. Among tomans and rials
   * it is the unit that the other is turned into.
   */
  readonly currency?: string | undefined;
  /** Use a column of exchange rates or converted amounts when there are several currencies (true when left out). */
  readonly exchangeRates?: boolean | undefined;
  /** Orders that wait for payment: as in the platform's own reports, else counted, when left out; said either way. */
  readonly pendingOrders?: 'count' | 'leaveOut' | undefined;
  /** Rows whose status is in no list of words: counted, and said, when left out. */
  readonly unknownStatus?: 'count' | 'leaveOut' | undefined;
  /** Orders of 0 that were free from the start: counted when left out. */
  readonly freeOrders?: 'count' | 'leaveOut' | undefined;
  /** Orders that stand in the table several times, line by line: counted once when left out. */
  readonly duplicateOrders?: 'once' | 'all' | undefined;
  /**
   * Join customers who share an id, an e-mail address or a phone number. Left out, they are joined unless the user
   * picked the customer column, which then decides alone.
   */
  readonly merges?: boolean | undefined;
}

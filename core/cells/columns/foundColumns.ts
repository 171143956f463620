import type { Problem } from '../problem';
import type { AmountKind, Columns, CustomerKind, FoundColumn, Roles } from './columns';
import type { CustomerColumns } from './kinds/customerTable';
import type { Platform } from './platform';
import type { PossibleColumns } from './weighColumns';

/** The columns found in a table. */
export interface FoundColumns {
  /** Zero-based row of the header in the table; null when the table has none. */
  readonly headerRow: number | null;
  readonly columns: Columns;
  /** Every role found, including `columns`. */
  readonly roles: Roles;
  /** The same with the reason of each, in the order of the columns. */
  readonly found: readonly FoundColumn[];
  /** Null when the export is of no known shop system. */
  readonly platform: Platform | null;
  /** What the customer column holds. */
  readonly customerKind: CustomerKind;
  readonly amountKind: AmountKind;
  /** A column of e-mail addresses that a marketplace made up for each order; null when there is none. */
  readonly maskedEmails: number | null;
  /** More columns with the customer's addresses and phone numbers, best first: used where the first is blank. */
  readonly furtherEmails: readonly number[];
  readonly furtherPhones: readonly number[];
  /** Fields for which several columns are possible: which ones, the one in use first, and whether the user has to choose. */
  readonly possible: PossibleColumns;
  readonly namesAboveRows: boolean;
  /** Text of the header cell of every column; the column's letter where there is none. */
  readonly headers: readonly string[];
  /** Errors only: without customer, date and amount there is nothing to read. */
  readonly problems: readonly Problem[];
  /** The columns of a table with one row per customer (no single orders); null for a list of orders. */
  readonly customers: CustomerColumns | null;
}

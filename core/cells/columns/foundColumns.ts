import type { Problem } from '../problem';
import type { AmountKind, Columns, CustomerKind, FoundColumn, Roles } from './columns';
import type { CustomerColumns } from './kinds/customerTable';
import type { Platform } from './platform';
import type { PossibleColumns } from './weighColumns';

/** Which column is which. */
export interface FoundColumns {
  /** Zero-based row of the header in the table; null when the table has none. */
  readonly headerRow: number | null;
  readonly columns: Columns;
  /** Everything that was recognised, `columns` among it. */
  readonly roles: Roles;
  /** The same with the reason of each, in the order of the columns. */
  readonly found: readonly FoundColumn[];
  /** Null when the export is of no shop system that we know. */
  readonly platform: Platform | null;
  /** What the customer column holds. */
  readonly customerKind: CustomerKind;
  readonly amountKind: AmountKind;
  /** A column of e-mail addresses that a marketplace made up for each order; null when there is none. */
  readonly maskedEmails: number | null;
  /** More columns of addresses and phone numbers of the customer, the best first: they serve where the first is blank. */
  readonly furtherEmails: readonly number[];
  readonly furtherPhones: readonly number[];
  /** Fields that several columns can be: which ones, the one in use first, and whether the user has to say. */
  readonly possible: PossibleColumns;
  readonly namesAboveRows: boolean;
  /** Text of the header cell of every column; the column's letter where there is none. */
  readonly headers: readonly string[];
  /** Errors only: without customer, date and amount there is nothing to read. */
  readonly problems: readonly Problem[];
  /** What is what in a table with one row for each customer, which has no date or amount of an order; null in a list of orders. */
  readonly customers: CustomerColumns | null;
}

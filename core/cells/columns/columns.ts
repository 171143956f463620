import type { CustomerField } from './kinds/customerFields';

/** What a column of an orders table can be to us. */
export type Field = 'customer' | 'date' | 'amount' | 'orderId' | 'status' | 'refund' | 'currency';

/** What helps to read the orders where it is there: who bought, what a line cost, and which rows do not count. */
export type HelperRole =
  | 'customerId'
  | 'email'
  | 'phone'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'postcode'
  | 'time'
  | 'timeZone'
  | 'quantity'
  | 'unitPrice'
  /** Kind of a row ("Payment", "Refund", "General Withdrawal", "Credit Memo"). */
  | 'type'
  /** Whether it is paid, where another column tells how far the delivery is. */
  | 'paymentStatus'
  /** Live or test. */
  | 'mode'
  /** When an order was cancelled: blank for those that count. */
  | 'cancelledAt'
  /** Id of the order that a refund pays back. */
  | 'reference'
  /** The order's total after a correction; 0 or blank when there was none. */
  | 'adjusted'
  | 'exchangeRate'
  | 'convertedAmount'
  | 'convertedRefund'
  | 'convertedCurrency'
  /** Tells lines of one order apart. */
  | 'lineId';

/** What is told of an order beside who, when and how much; groups of customers can be made of it. */
export type Attribute =
  | 'product'
  | 'category'
  | 'city'
  | 'region'
  | 'country'
  | 'channel'
  | 'device'
  | 'discount'
  | 'campaign'
  | 'consent';

export type Role = Field | HelperRole | Attribute;

/** Zero-based column index in the table for each field that was found. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** Zero-based column index for everything that was found. `customer` and `amount` stand also under what they are (`email`, `unitPrice`). */
export type Roles = Readonly<Partial<Record<Role, number>>>;

/** What the user said about the columns: an index is used as it is, null means that there is none. */
export type PickedColumns = Readonly<Partial<Record<Role, number | null>>>;

/** What names a customer, from the surest to the least sure. */
export type CustomerKind = 'id' | 'email' | 'phone' | 'name';

/** Whether the amount is that of the whole order, of one line, or of one piece; 'unknown' is told by the orders of several lines. */
export type AmountKind = 'total' | 'line' | 'unitPrice' | 'unknown';

/** How a column was recognised. */
export type ColumnReason =
  /** Its header, known from the export of the platform. */
  | 'platform'
  /** Its header is a name of the field. */
  | 'header'
  /** Its header holds a name of the field among other words, or with damaged letters. */
  | 'partOfHeader'
  /** Its place, in a table of three columns. */
  | 'place'
  /** What stands in it, against the better header of another column. */
  | 'cells'
  | 'user';

export type Confidence = 'high' | 'medium' | 'low';

/** One column that was recognised, with the reason. */
export interface FoundColumn {
  readonly role: Role | CustomerField;
  readonly column: number;
  /** Letter in the sheet. */
  readonly letter: string;
  /** Text of the header cell, or the letter. */
  readonly header: string;
  readonly reason: ColumnReason;
  readonly confidence: Confidence;
}

import type { CustomerField } from './kinds/customerFields';

/** The fields of an order that a column can hold. */
export type Field = 'customer' | 'date' | 'amount' | 'orderId' | 'status' | 'refund' | 'currency';

/** Optional columns that help to read the orders: who bought, what a line cost, which rows do not count. */
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
  /** Payment status, when another column holds the delivery status. */
  | 'paymentStatus'
  /** Live or test. */
  | 'mode'
  /** When an order was cancelled; blank for orders that count. */
  | 'cancelledAt'
  /** Id of the order that a refund pays back. */
  | 'reference'
  /** The order's total after a correction; 0 or blank when there was none. */
  | 'adjusted'
  | 'exchangeRate'
  | 'convertedAmount'
  | 'convertedRefund'
  | 'convertedCurrency'
  /** Id of a line within its order. */
  | 'lineId';

/** Optional attributes of an order, by which customers can be grouped. */
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

/** Zero-based column index of every role found. `customer` and `amount` are also listed under their kind (`email`, `unitPrice`). */
export type Roles = Readonly<Partial<Record<Role, number>>>;

/** Columns that the user picked: an index is used as given, null means that there is none. */
export type PickedColumns = Readonly<Partial<Record<Role, number | null>>>;

/** What identifies a customer, most reliable first. */
export type CustomerKind = 'id' | 'email' | 'phone' | 'name';

/** Whether the amount is that of the whole order, of one line, or of one piece; 'unknown' is settled by the orders with several lines. */
export type AmountKind = 'total' | 'line' | 'unitPrice' | 'unknown';

/** How a column was recognised. */
export type ColumnReason =
  /** Its header, known from the export of the platform. */
  | 'platform'
  /** Its header is a name of the field. */
  | 'header'
  /** Its header holds a name of the field among other words, or with damaged letters. */
  | 'partOfHeader'
  /** Its position in a table of three columns. */
  | 'place'
  /** Its cells, although another column has the better header. */
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

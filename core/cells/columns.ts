/** What a column of an orders table can be to us. */
export type Field = 'customer' | 'date' | 'amount' | 'orderId' | 'status' | 'refund' | 'currency';

/** Zero-based column index in the table for each field that was found. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** What the user said about the columns: an index is used as it is, null means that there is none. */
export type PickedColumns = Readonly<Partial<Record<Field, number | null>>>;

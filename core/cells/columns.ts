/** What a column of an orders table can be to us. */
export type Field = 'customer' | 'date' | 'amount' | 'orderId' | 'status' | 'refund' | 'currency';

/** Zero-based column index in the table for each field that was found. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

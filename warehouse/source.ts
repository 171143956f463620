import type { Dialect } from './dialect';

/** Where the orders are, as typed. */
export interface Source {
  readonly table: string;
  readonly columns: {
    readonly customer: string;
    readonly date: string;
    readonly amount: string;
    /** Absent where each row is an order. */
    readonly orderId?: string;
  };
  /** Values of a column, such as a status, of the rows that count; with several columns all of them must fit. */
  readonly counted: readonly { readonly column: string; readonly values: readonly string[] }[];
  /** The analysis day; absent for the day of the last order. */
  readonly asOf?: string;
  /** Whether customers and order numbers are keys already, such as whole numbers, which are taken as they stand. */
  readonly keyed?: boolean;
  /** Whether no amount is below 0, which spares the steps of refunds. */
  readonly withoutRefunds?: boolean;
  /** A table that keeps the histories already; absent where they are made from the orders. */
  readonly histories?: string;
}

/** What the queries are made for. */
export interface Target {
  readonly dialect: Dialect;
  readonly source: Source;
}

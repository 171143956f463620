import type { Dialect } from './dialect';

/** Location and columns of the orders, as typed. */
export interface Source {
  readonly table: string;
  readonly columns: {
    readonly customer: string;
    readonly date: string;
    readonly amount: string;
    /** Column of the order id; absent when each row is an order. */
    readonly orderId?: string;
  };
  /** Values of a column, such as a status, of the rows that count; with several columns all of them must fit. */
  readonly counted: readonly { readonly column: string; readonly values: readonly string[] }[];
  /** The analysis day; absent for the day of the last order. */
  readonly asOf?: string;
  /** Whether customers and order ids are already normalised keys, such as integers, that need no normalisation. */
  readonly keyed?: boolean;
  /** Whether no amount is below 0, which spares the steps of refunds. */
  readonly withoutRefunds?: boolean;
  /** Existing table of histories; absent when the histories are made from the orders. */
  readonly histories?: string;
}

/** Target of the queries. */
export interface Target {
  readonly dialect: Dialect;
  readonly source: Source;
}

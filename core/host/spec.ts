import type { Cell } from '../cells/cell';

/** How a column's numbers are shown. */
export type ColumnKind = 'text' | 'count' | 'number' | 'money' | 'percent' | 'date' | 'parameter';

/** A number format in the tokens both hosts share ("0.0", "#,##0", "yyyy-mm-dd"); "@" is text. */
export type NumberFormat = string;

/** A rectangle on a tab, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Chart {
  readonly kind: 'column' | 'bar' | 'line' | 'pie' | 'scatter';
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** One column of labels (or of x values for a scatter) on the same tab, without its header. */
  readonly categories: Area;
  /** One column each, without its header. */
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color: string }[];
  /** Upper left cell, zero-based, and size in pixels. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Text alternative for screen readers. */
  readonly altText: string;
}

export interface TableColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In pixels. */
  readonly width: number;
}

export interface TableSpec {
  readonly key: string;
  /** Place of the header row, zero-based. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TabSpec {
  /** Same in every language: summary, segments, customers, model, check. */
  readonly key: string;
  /** Tab name, at most 31 characters. */
  readonly name: string;
  /** A1. */
  readonly heading: string;
  /** A2 and below, a sentence a row. */
  readonly notes: readonly string[];
  readonly tables: readonly TableSpec[];
  readonly charts: readonly Chart[];
  /** Number of frozen rows. */
  readonly frozenRows: number;
}

/** The whole report as a value: hosts only draw it. */
export interface ReportSpec {
  readonly tabs: readonly TabSpec[];
  readonly rightToLeft: boolean;
  /** Number format for each kind of column. */
  readonly formats: Readonly<Record<ColumnKind, NumberFormat>>;
}

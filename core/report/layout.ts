import type { Area, Chart, ColumnKind, TableColumn, TableSpec } from '../host/spec';

/** Usual column widths in pixels. */
const widths: Readonly<Record<ColumnKind, number>> = {
  text: 190,
  count: 95,
  number: 95,
  money: 115,
  percent: 95,
  date: 95,
  parameter: 130,
  tick: 60,
};

/** Pixels per bold letter of a header, and for padding with the filter button. */
const letter = 8;
const padding = 32;

/** A column at least as wide as its header, so that no header is cut in any language. */
export function column(header: string, kind: ColumnKind, width = widths[kind]): TableColumn {
  return { header, kind, width: Math.max(width, padding + letter * header.length) };
}

/** Row of the first table: after the heading in A1, the notes and a blank row. */
export function rowAfterNotes(notes: readonly string[]): number {
  return notes.length + 2;
}

/** Rows of usual height that a chart covers. */
export const chartRows = 19;

/** First free row below a table; the table's own row when it has no rows and is not drawn. */
export function below(table: TableSpec): number {
  return table.rows.length === 0 ? table.row : table.row + table.rows.length + 2;
}

/** The body of one column of a table, for a chart; its first `limit` rows at most. */
export function bodyOf(table: TableSpec, columnIndex: number, limit = table.rows.length): Area {
  return {
    row: table.row + 1,
    column: table.column + columnIndex,
    rows: Math.min(limit, table.rows.length),
    columns: 1,
  };
}

export const colors = { value: '#2563a8', count: '#3f8f6b', range: '#9fb7d3' } as const;

interface ColumnChart {
  readonly title: string;
  readonly table: TableSpec;
  /** Columns of the table: labels and values. */
  readonly labels: number;
  readonly values: number;
  readonly color: string;
  readonly row: number;
  readonly column: number;
  readonly limit?: number;
}

/** A column chart of one column of a table, titled by its headers. */
export function columnChart(wanted: ColumnChart): Chart {
  const { table, title } = wanted;
  const name = table.columns[wanted.values].header;
  return {
    kind: 'column',
    title,
    xTitle: table.columns[wanted.labels].header,
    yTitle: name,
    categories: bodyOf(table, wanted.labels, wanted.limit),
    series: [{ name, values: bodyOf(table, wanted.values, wanted.limit), color: wanted.color }],
    row: wanted.row,
    column: wanted.column,
    width: 600,
    height: 340,
    altText: `${title}: ${name}, ${table.columns[wanted.labels].header}`,
  };
}

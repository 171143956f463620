import type { Area, Chart, ColumnKind, SeriesDraw, TableColumn, TableSpec } from '../host/spec';
import { letters } from './writing/fitting';

/** Usual column widths in pixels. */
const widths: Readonly<Record<ColumnKind, number>> = {
  text: 190,
  count: 85,
  number: 85,
  money: 100,
  percent: 85,
  date: 95,
  parameter: 130,
  tick: 60,
};

/** Pixels beside a header, for padding with the filter button. */
const padding = 32;

/** A column at least as wide as its header wrapped to two lines, so that no header is cut in any language. */
export function column(header: string, kind: ColumnKind, width = widths[kind]): TableColumn {
  return { header, kind, width: Math.max(width, padding + letters.header * inTwoLines(header)) };
}

/** A text column as wide as its longest text, within two limits in pixels. */
export function fittedColumn(
  header: string,
  texts: Iterable<string>,
  [least, most]: readonly [least: number, most: number],
): TableColumn {
  let longest = 0;
  for (const text of texts) longest = Math.max(longest, text.length);
  return column(header, 'text', Math.min(most, Math.max(least, letters.body * longest + 8)));
}

/** Length of the longer line when a text is broken into two lines as evenly as possible. */
function inTwoLines(text: string): number {
  const words = text.split(' ');
  const lengths = words.map((_, i) => {
    const [first, second] = [words.slice(0, i + 1), words.slice(i + 1)].map((part) => part.join(' ').length);
    return Math.max(first, second);
  });
  return Math.min(...lengths);
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

interface Drawn {
  /** Index of the column in the table; its header is the name of the series. */
  readonly column: number;
  readonly color: string;
  readonly draw?: SeriesDraw;
}

interface TableChart
  extends Pick<Chart, 'kind' | 'title' | 'subtitle' | 'yFormat' | 'labels' | 'row' | 'column'> {
  readonly table: TableSpec;
  /** Index of the label column. */
  readonly categories: number;
  readonly series: readonly Drawn[];
  readonly xTitle?: string;
  readonly yTitle?: string;
  readonly width?: number;
  readonly height?: number;
  /** The rows of the table that are drawn; all without it. */
  readonly first?: number;
  readonly count?: number;
}

/** A chart of columns of a table. Its title is the finding; the text alternative says what is drawn too. */
export function chartOf(wanted: TableChart): Chart {
  const { table, categories, series, xTitle, yTitle, width = 600, height = 340 } = wanted;
  const { first = 0, count = table.rows.length - first, ...chart } = wanted;
  const part = (index: number): Area => ({ ...bodyOf(table, index, count), row: table.row + 1 + first });
  const names = series.map(({ column }) => table.columns[column].header);
  return {
    kind: chart.kind,
    title: chart.title,
    ...(chart.subtitle === undefined ? {} : { subtitle: chart.subtitle }),
    ...(chart.yFormat === undefined ? {} : { yFormat: chart.yFormat }),
    ...(chart.labels === undefined ? {} : { labels: chart.labels }),
    row: chart.row,
    column: chart.column,
    width,
    height,
    xTitle: xTitle ?? '',
    yTitle: yTitle ?? '',
    categories: part(categories),
    series: series.map(({ column, color, draw }, i) => ({
      name: names[i],
      values: part(column),
      color,
      ...(draw === undefined ? {} : { draw }),
    })),
    altText: [chart.title, chart.subtitle, `${table.columns[categories].header}: ${names.join(', ')}`]
      .filter((text) => text !== undefined && text !== '')
      .join('. '),
  };
}

/** A table without a position; the tables of a page are placed one below the other. */
export type LooseTable = Omit<TableSpec, 'row' | 'column'>;

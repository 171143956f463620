import type { Cell } from '../../cells/cell';
import type { Block, TabFinish } from '../../host/port';
import type { NumberFormat, ReportSpec, TableSpec, TabSpec } from '../../host/spec';

/** Most cells that one call writes: about 1 MB of JSON, below the limits of both hosts. */
const cellsPerBlock = 50_000;

/** A report tab as the host calls that write it. */
export interface TabLayout {
  /** Size of the grid: cells, tables and the cells that charts lie on. */
  readonly rows: number;
  readonly columns: number;
  /** In writing order; A1 is left out, because it holds the notice and then the heading. */
  readonly blocks: readonly Block[];
  readonly finish: TabFinish;
}

// The usual cell is 21 px by 100 px in Google Sheets and smaller in Excel; the
// smaller guess makes the grid large enough for the charts in both.
const rowHeight = 20;
const usualWidth = 64;

const text: NumberFormat = '@';

/** Splits a tab into blocks of at most `limit` cells, plus the final formatting call. */
export function layoutTab(
  tab: TabSpec,
  report: Pick<ReportSpec, 'formats'>,
  activate: boolean,
  limit = cellsPerBlock,
): TabLayout {
  const blocks: Block[] = [];
  if (tab.notes.length > 0) {
    const cells = tab.notes.map((note) => [note]);
    blocks.push({ row: 1, column: 0, cells, formats: [text], style: 'note' });
  }
  for (const table of tab.tables) blocks.push(...blocksOfTable(table, report.formats, limit));

  const ends = [
    { row: 1 + tab.notes.length, column: 1 },
    ...tab.tables.map((table) => ({
      row: table.row + 1 + table.rows.length,
      column: table.column + table.columns.length,
    })),
    ...tab.charts.map((chart) => ({
      row: chart.row + Math.ceil(chart.height / rowHeight),
      column: chart.column + Math.ceil(chart.width / usualWidth),
    })),
  ];
  return {
    rows: ends.reduce((most, end) => Math.max(most, end.row), 1),
    columns: ends.reduce((most, end) => Math.max(most, end.column), 1),
    blocks,
    finish: {
      heading: tab.heading,
      columnWidths: columnWidths(tab.tables),
      frozenRows: tab.frozenRows,
      tables: tab.tables
        .filter((table) => table.columns.length > 0)
        .map((table) => ({
          row: table.row,
          column: table.column,
          rows: 1 + table.rows.length,
          columns: table.columns.length,
        })),
      charts: tab.charts,
      activate,
    },
  };
}

function blocksOfTable(table: TableSpec, formats: ReportSpec['formats'], limit: number): Block[] {
  const { row, column, columns, rows } = table;
  if (columns.length === 0) return [];
  const header: Block = {
    row,
    column,
    cells: [columns.map(({ header }) => header)],
    formats: columns.map(() => text),
    style: 'header',
  };
  const bodyFormats = columns.map(({ kind }) => formats[kind]);
  const step = Math.max(1, Math.floor(limit / columns.length));
  const body: Block[] = [];
  for (let start = 0; start < rows.length; start += step) {
    const cells: readonly (readonly Cell[])[] = rows.slice(start, start + step);
    body.push({ row: row + 1 + start, column, cells, formats: bodyFormats, style: 'body' });
  }
  return [header, ...body];
}

/** Largest requested width of each column from A on; columns without a table keep the default width. */
function columnWidths(tables: readonly TableSpec[]): number[] {
  const widths: number[] = [];
  for (const table of tables) {
    table.columns.forEach(({ width }, i) => {
      const at = table.column + i;
      while (widths.length <= at) widths.push(0);
      widths[at] = Math.max(widths[at], width);
    });
  }
  return widths.map((width) => width || usualWidth);
}

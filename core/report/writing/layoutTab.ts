import type { Cell } from '../../cells/cell';
import type { Block, TabFinish } from '../../host/port';
import type { Area, Chart, Link, NumberFormat, ReportSpec, TableSpec, TabSpec, Tile } from '../../host/spec';
import { figureSizeIn, usualSize } from './fitting';
import { rowHeights } from './rowHeights';
import { rulesOf } from './rulesOf';

/** Most cells that one call writes: about 1 MB of JSON, below the limits of both hosts. */
const cellsPerBlock = 50_000;

/** A report tab as host calls. */
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

/** Columns left free at the right for the user. */
const spareColumns = 2;

const text: NumberFormat = '@';

/** Splits a tab into blocks of at most `limit` cells, plus the final formatting call. */
export function layoutTab(
  tab: TabSpec,
  report: Pick<ReportSpec, 'formats'>,
  activate: boolean,
  limit = cellsPerBlock,
): TabLayout {
  const blocks: Block[] = [];
  const widths = columnWidths(tab);
  const widthOf = (column: number, columns: number) =>
    Array.from({ length: columns }, (_, i) => widths[column + i] ?? usualWidth).reduce(
      (sum, width) => sum + width,
      0,
    );
  if (tab.notes.length > 0) {
    const cells = tab.notes.map((note) => [note]);
    blocks.push({ row: 1, column: 0, cells, formats: [text], style: 'note' });
  }
  const tiles = tab.tiles ?? [];
  const sections = tab.sections ?? [];
  for (const tile of tiles)
    blocks.push(tileBlock(tile, tab.frozenColumns ?? 0, widthOf(tile.column, tile.columns)));
  for (const { row, column, text: cell, quiet } of sections)
    blocks.push({ row, column, cells: [[cell]], formats: [text], style: quiet ? 'note' : 'section' });
  for (const table of tab.tables) blocks.push(...blocksOfTable(table, report.formats, limit));
  const areas = blocks.map(areaOf);
  for (const { row, column, text: cell } of tab.links ?? []) {
    if (areas.some((area) => holds(area, row, column))) continue;
    blocks.push({ row, column, cells: [[cell]], formats: [text], style: 'body' });
  }

  const ends = [
    ...blocks.map(areaOf).map((area) => ({ row: area.row + area.rows, column: area.column + area.columns })),
    ...tab.charts
      .map(areaUnder)
      .map((area) => ({ row: area.row + area.rows, column: area.column + area.columns })),
  ];
  const tables = tab.tables.filter((table) => table.columns.length > 0);
  const titleRow = tab.printTitleRow ?? longest(tables)?.row;
  return {
    rows: ends.reduce((most, end) => Math.max(most, end.row), 1),
    columns:
      ends.reduce((most, end) => Math.max(most, end.column), 1) +
      (tables.some(({ rowKey }) => rowKey) ? spareColumns : 0),
    blocks,
    finish: {
      heading: tab.heading,
      columnWidths: widths,
      rowHeights: rowHeights({ tables, tiles }, widthOf),
      frozenRows: tab.frozenRows,
      frozenColumns: tab.frozenColumns ?? 0,
      tables: tables.map((table) => ({
        row: table.row,
        column: table.column,
        rows: 1 + table.rows.length,
        columns: table.columns.length,
        key: table.key,
        rowKey: table.rowKey ?? [],
        own: table.columns.flatMap(({ own }, index) =>
          own === undefined ? [] : [{ name: own, column: index }],
        ),
      })),
      charts: tab.charts,
      rules: rulesOf(tab.looks ?? []),
      carried: tab.carried ?? [],
      ticks: tables.flatMap(ticksOf),
      choices: tab.choices ?? [],
      names: tab.names ?? [],
      links: (tab.links ?? []).map(({ text: _, ...link }: Link) => ({ ...link, from: tab.key })),
      gridLines: tab.gridLines ?? true,
      ...(titleRow === undefined ? {} : { printTitleRow: titleRow }),
      activate,
    },
  };
}

/** The cells that a chart covers, or a few more. */
export function areaUnder({ row, column, width, height }: Chart): Area {
  return { row, column, rows: Math.ceil(height / rowHeight), columns: Math.ceil(width / usualWidth) };
}

function areaOf({ row, column, cells, formats }: Block): Area {
  return { row, column, rows: cells.length, columns: formats.length };
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    area.row <= row &&
    row < area.row + area.rows &&
    area.column <= column &&
    column < area.column + area.columns
  );
}

function longest(tables: readonly TableSpec[]): TableSpec | undefined {
  return [...tables].sort((one, other) => other.rows.length - one.rows.length)[0];
}

/**
 * In a narrow cell a number shows as ##### and a text is cut at the next tile, so the cells of a row are merged, except
 * across the edge of the frozen columns, where no host allows it.
 */
function tileBlock(
  { row, column, columns, label, value, format, note, tone }: Tile,
  frozen: number,
  width: number,
): Block {
  const beside = Array.from({ length: columns - 1 }, () => '');
  const crosses = column < frozen && frozen < column + columns;
  const size = figureSizeIn(value, format, width);
  return {
    row,
    column,
    cells: [label, value, note].map((cell) => [cell, ...beside]),
    formats: [format, ...beside.map(() => text)],
    style: 'tile',
    ...(tone === undefined ? {} : { tone }),
    ...(columns > 1 && !crosses ? { merged: true } : {}),
    ...(size < usualSize ? { size } : {}),
  };
}

function ticksOf({ row, column, columns, rows }: TableSpec): readonly Area[] {
  if (rows.length === 0) return [];
  return columns.flatMap(({ kind }, i) =>
    kind === 'tick' ? [{ row: row + 1, column: column + i, rows: rows.length, columns: 1 }] : [],
  );
}

function blocksOfTable(table: TableSpec, formats: ReportSpec['formats'], limit: number): Block[] {
  const { row, column, columns, rows } = table;
  if (columns.length === 0) return [];
  const asides = asidesOf(table);
  const header: Block = {
    row,
    column,
    cells: [columns.map(({ header }) => header)],
    formats: columns.map(() => text),
    style: 'header',
    ...asides,
  };
  const bodyFormats = columns.map(({ kind, format }) => format ?? formats[kind]);
  const step = Math.max(1, Math.floor(limit / columns.length));
  const body: Block[] = [];
  for (let start = 0; start < rows.length; start += step) {
    const cells: readonly (readonly Cell[])[] = rows.slice(start, start + step);
    body.push({ row: row + 1 + start, column, cells, formats: bodyFormats, style: 'body', ...asides });
  }
  return [header, ...body];
}

/** Indexes of number columns, of wrapped columns and of columns for the user, if any. */
function asidesOf({ key, columns }: TableSpec): Pick<Block, 'ends' | 'own' | 'wraps' | 'table'> {
  const indexes = columns.map((_, index) => index);
  const ends = indexes.filter((index) => !isText.has(columns[index].kind));
  const own = indexes.filter((index) => columns[index].own !== undefined);
  const wraps = indexes.filter((index) => columns[index].wrap === true);
  return {
    table: key,
    ...(ends.length > 0 ? { ends } : {}),
    ...(own.length > 0 ? { own } : {}),
    ...(wraps.length > 0 ? { wraps } : {}),
  };
}

const isText: ReadonlySet<string> = new Set(['text', 'tick']);

/** Largest requested width of each column from A on; columns without a table keep the default width. */
function columnWidths({ tables, columnWidths: least = [] }: TabSpec): number[] {
  const widths: number[] = [...least];
  for (const table of tables) {
    table.columns.forEach(({ width }, i) => {
      const at = table.column + i;
      while (widths.length <= at) widths.push(0);
      widths[at] = Math.max(widths[at], width);
    });
  }
  return widths.map((width) => width || usualWidth);
}

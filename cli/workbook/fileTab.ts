import type { Cell } from '../../core/cells/cell';
import type { Block, TabFinish, TabLink } from '../../core/host/port';
import type { Area, ReportSpec, TabSpec } from '../../core/host/spec';
import { layoutTab } from '../../core/report/writing/layoutTab';
import { UserError } from '../../files/userError';
import { type CellLook, plainLook } from './looks';

/** Rows of a sheet of Excel. */
const mostRows = 1_048_576;

/** A tab as it is written to a file. */
export interface FileTab {
  /** Key of the tab in the report. */
  readonly key: string;
  readonly name: string;
  /** All cells, the heading among them. */
  readonly blocks: readonly FileBlock[];
  /** Links of the tab to others, which are all in the file. */
  readonly links: readonly TabLink[];
  /** Cells that are one. */
  readonly merged: readonly Area[];
  readonly tables: readonly FileTable[];
  readonly finish: TabFinish;
}

/** Cells, with the look of each column. */
export interface FileBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly looks: readonly CellLook[];
}

export interface FileTable {
  /** Excel's table name, unique in the workbook. */
  readonly name: string;
  /** Zero-based place of the upper left header, and the last row and column. */
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Unique and not empty: otherwise Excel repairs the table with a warning. */
  readonly headers: readonly string[];
}

/** The tabs of a report for a file. Throws a UserError when a tab has more rows than a sheet. */
export function fileTabs(report: ReportSpec): readonly FileTab[] {
  const tableNames = new Set<string>();
  const keys = new Set(report.tabs.map(({ key }) => key));
  return report.tabs.map((tab) => {
    const { rows, blocks, finish } = layoutTab(tab, report, false, Number.POSITIVE_INFINITY);
    if (rows > mostRows) {
      throw new UserError((say) => say.tooManyRows({ tab: tab.name, rows, most: mostRows }));
    }
    const heading: Block = {
      row: 0,
      column: 0,
      cells: [[finish.heading]],
      formats: ['@'],
      style: 'heading',
    };
    return {
      key: tab.key,
      name: tab.name,
      blocks: [heading, ...blocks.map(withUniqueHeaders)].flatMap((block) =>
        lookedBlocks(block, finish.ticks ?? []),
      ),
      links: (finish.links ?? []).filter((link) => keys.has(link.tab)),
      merged: blocks.flatMap(mergedIn),
      tables: tablesOf(tab, tableNames),
      finish,
    };
  });
}

/** A block as the file has it: with the look of each column; a tile is three rows that look different. */
function lookedBlocks(block: Block, ticks: readonly Area[]): readonly FileBlock[] {
  const { row, column, cells, formats, style, ends = [], own = [], wraps = [], tone = null } = block;
  if (style === 'tile') {
    return (['tileLabel', 'tileFigure', 'tileNote'] as const).map((part, i) => ({
      row: row + i,
      column,
      cells: [cells[i]],
      looks: formats.map((_, index) => ({
        ...plainLook,
        style: part,
        format: part === 'tileFigure' ? formats[0] : '@',
        tone,
        size: part === 'tileFigure' ? (block.size ?? null) : null,
        last: index === formats.length - 1,
      })),
    }));
  }
  const isTick = (index: number) =>
    style === 'body' &&
    ticks.some((area) => area.column === column + index && area.row <= row && row < area.row + area.rows);
  const looks = formats.map((format, index) => ({
    ...plainLook,
    style: isTick(index) ? ('tick' as const) : style,
    format,
    end: ends.includes(index),
    own: own.includes(index),
    wrap: style === 'body' && wraps.includes(index),
    middle: style === 'body' && wraps.length > 0,
  }));
  return [{ row, column, cells, looks }];
}

function mergedIn({ row, column, formats, merged }: Block): readonly Area[] {
  return merged
    ? [0, 1, 2].map((line) => ({ row: row + line, column, rows: 1, columns: formats.length }))
    : [];
}

function withUniqueHeaders(block: Block): Block {
  return block.style === 'header' ? { ...block, cells: block.cells.map(uniqueHeaders) } : block;
}

function tablesOf(tab: TabSpec, names: Set<string>): readonly FileTable[] {
  return tab.tables
    .filter(({ columns }) => columns.length > 0)
    .map((table) => ({
      name: uniqueName(`clv_${table.key.replace(/\W/g, '_')}`, names),
      row: table.row,
      column: table.column,
      // A table of Excel has at least one row below its header.
      lastRow: table.row + Math.max(1, table.rows.length),
      lastColumn: table.column + table.columns.length - 1,
      headers: uniqueHeaders(table.columns.map(({ header }) => header)),
    }));
}

function uniqueHeaders(headers: Block['cells'][number]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, i) => uniqueName(String(header) || String(i + 1), taken));
}

function uniqueName(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wished}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}

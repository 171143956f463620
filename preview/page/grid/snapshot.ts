/** A sheet of the workbook as the grid's data. */
import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IWorksheetData,
} from '@univerjs/core';
import type { SheetRange } from '../../../simulated/workbook/cell';
import type { Sheet } from '../../../simulated/workbook/sheet';
import { isTick, type Looks, plain, standsAlone } from './looks';

export const defaultColumnWidth = 96;
export const defaultRowHeight = 24;
export const rowHeaderWidth = 46;
export const columnHeaderHeight = 22;
const spareRows = 200;
const spareColumns = 12;

/** The grid takes the first letter's direction for all of a text; these marks put the words in order … */
const pop = '\u202c';
/** … of a Persian sentence … */
const rightToLeft = '\u202b';
/** … and of a formula with Persian names. */
const leftToRight = '\u202a';

function embedded(text: string, direction: string): string {
  return direction + text + pop;
}

/** What the user sees of a text, as it was before it went into the grid. */
export function unembedded(text: string): string {
  const marked = text.startsWith(rightToLeft) || text.startsWith(leftToRight);
  return marked && text.endsWith(pop) ? text.slice(1, -1) : text;
}

/** Every cell carries its type: without it the grid's formula engine parses each text as a date, several times slower. */
function gridCell(sheet: Sheet, row: number, column: number): ICellData {
  const cell = sheet.cell(row, column);
  if (cell?.formula !== undefined) return { f: cell.formula, v: null };
  const value = cell?.value ?? null;
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  // A number, so that its format can draw the box.
  if (typeof value === 'boolean' && isTick(sheet, row, column))
    return { v: value ? 1 : 0, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string' && value !== '') {
    if (!sheet.rightToLeft) return { v: value, t: CellValueType.STRING };
    if (value.startsWith('=')) return { v: embedded(value, leftToRight), t: CellValueType.STRING };
    const sentence = standsAlone(sheet, row, column);
    // Words in a row need their order wherever they stand.
    const embeds = sentence || value.includes(' ');
    return { v: embeds ? embedded(value, rightToLeft) : value, t: CellValueType.STRING };
  }
  return { v: null };
}

/** The cells of a rectangle for the grid's mutation; empty cells are cleared. */
export function gridCells(
  sheet: Sheet,
  range: SheetRange,
  looks: Looks,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = range.row; row < range.row + range.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = range.column; column < range.column + range.columns; column++) {
      const style = looks.of(sheet, row, column);
      const data = gridCell(sheet, row, column);
      line[column] = { f: null, si: null, p: null, t: null, ...data, s: style && { ...plain, ...style } };
    }
    matrix[row] = line;
  }
  return matrix;
}

/** Rows and columns that the grid shows for a sheet: the used ones, and space to type. */
export function gridSize(sheet: Sheet): { rows: number; columns: number } {
  const used = sheet.usedRange();
  const charts = sheet.charts.map((chart) => chart.row + Math.ceil(chart.height / defaultRowHeight));
  return {
    rows: Math.max(1000, (used?.rows ?? 0) + spareRows, ...charts.map((row) => row + 20)),
    columns: Math.max(26, (used?.columns ?? 0) + spareColumns),
  };
}

/** Rows that are set higher, and rows whose text is too large for the usual height, near the top where headings are. */
export function tallRows(sheet: Sheet): Map<number, number> {
  const tall = new Map<number, number>();
  for (let row = 0; row < 40; row++) {
    const sizes = Array.from({ length: 16 }, (_, column) => sheet.cell(row, column)?.fontSize ?? 0);
    const size = Math.max(...sizes);
    if (size > 12) tall.set(row, Math.round(size * 2));
  }
  for (const [row, height] of sheet.rowHeights) tall.set(row, Math.max(height, defaultRowHeight));
  return tall;
}

/** The whole sheet. */
export function gridSheet(id: string, sheet: Sheet, looks: Looks): IWorksheetData {
  const { rows, columns } = gridSize(sheet);
  const used = sheet.usedRange();
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = 0; row < (used?.rows ?? 0); row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < (used?.columns ?? 0); column++) {
      const cell = sheet.cell(row, column);
      const style = looks.of(sheet, row, column);
      if (!cell && !style) continue;
      line[column] = { ...gridCell(sheet, row, column), ...(style ? { s: style } : {}) };
    }
    cellData[row] = line;
  }
  return {
    id,
    name: sheet.name,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth,
    defaultRowHeight,
    cellData,
    columnData: Object.fromEntries([...sheet.columnWidths].map(([column, w]) => [column, { w }])),
    freeze: freeze(sheet),
    // The grid keeps this and does not draw it: see Looks for what a right-to-left tab gets.
    rightToLeft: sheet.rightToLeft ? 1 : 0,
    tabColor: sheet.tabColor ?? '',
    hidden: 0,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    mergeData: mergesOf(sheet),
    rowData: Object.fromEntries([...tallRows(sheet)].map(([row, h]) => [row, { h, ia: 0 }])),
    defaultStyle: looks.usual,
    rowHeader: { width: rowHeaderWidth },
    columnHeader: { height: columnHeaderHeight },
    showGridlines: sheet.gridLines ? 1 : 0,
  };
}

/** Merged cells as the grid has them. */
export function mergesOf(sheet: Sheet): IRange[] {
  return sheet.merges.map(({ row, column, rows, columns }) => ({
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  }));
}

export function freeze(sheet: Sheet): {
  xSplit: number;
  ySplit: number;
  startRow: number;
  startColumn: number;
} {
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/**
 * The grid as a two-way view of the workbook: what the add-in writes appears in
 * the grid, what the user types in the grid is in the workbook before any
 * formula is calculated.
 */
import type { IWorkbookData } from '@univerjs/core';
import type { SheetRange } from '../../../simulated/workbook/cell';
import type { Change, Sheet } from '../../../simulated/workbook/sheet';
import type { Workbook } from '../../../simulated/workbook/workbook';
import { ChartLayer } from './charts';
import type { SpilledFormats } from './customFunctions';
import { linkTarget } from './links';
import { isTick, Looks, type SheetLook } from './looks';
import { readCell } from './readBack';
import { defaultColumnWidth, freeze, gridCells, gridSheet, gridSize, mergesOf, tallRows } from './snapshot';
import type { GridApi } from './univer';

const unitId = 'workbook';

/** Mutations of the grid that move cells about: the sheet is read back as a whole after them. */
const structural =
  /^sheet\.mutation\.(insert-(row|col)|remove-(rows|col)|move-(range|rows|columns)|reorder-range|delete-range|insert-range)/;

export class Grid {
  private readonly looks: Looks;
  private readonly charts: ChartLayer;
  private readonly idOf = new Map<Sheet, string>();
  private readonly dirty = new Map<Sheet, SheetRange>();
  private readonly dirtyLayout = new Set<Sheet>();
  private readonly dirtyCharts = new Set<Sheet>();
  private sheetsDirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private chartTimer: ReturnType<typeof setTimeout> | undefined;
  /** True while one side follows the other, so that the change is not echoed back. */
  private showing = false;
  private reading = false;
  private newSheets = 0;

  constructor(
    private readonly api: GridApi,
    private readonly workbook: Workbook,
    look: SheetLook,
  ) {
    this.looks = new Looks(look);
    for (const sheet of workbook.sheets) this.idOf.set(sheet, this.freshId());
    api.createWorkbook(this.snapshot());
    this.charts = new ChartLayer(api, workbook);
    for (const sheet of workbook.sheets) this.dirtyCharts.add(sheet);
    workbook.subscribe((change) => this.note(change));
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (!this.showing) this.readBack(id, params as object);
    });
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      const sheet = this.sheetOf(worksheet.getSheetId());
      if (sheet) this.click(sheet, row, column);
    });
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) =>
      this.followActive(activeSheet.getSheetId()),
    );
  }

  /** Brings the grid up to date at once instead of a moment later. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.showing = true;
    try {
      if (this.sheetsDirty) this.showSheets();
      for (const sheet of this.dirtyLayout) this.showLayout(sheet);
      for (const [sheet, range] of this.dirty) this.showCells(sheet, range);
      if (this.dirtyCharts.size > 0) this.scheduleCharts();
    } finally {
      this.sheetsDirty = false;
      this.dirtyLayout.clear();
      this.dirty.clear();
      this.showing = false;
    }
  }

  sheetOf(gridId: string): Sheet | undefined {
    for (const [sheet, id] of this.idOf) if (id === gridId) return sheet;
    return undefined;
  }

  /** Gives number formats to the cells over which a formula has spilled, where they have none. */
  format({ sheet, row, column, formats }: SpilledFormats): void {
    const cells: Record<number, Record<number, object>> = {};
    this.reading = true;
    this.showing = true;
    try {
      sheet.edit({ row, column, rows: formats.length, columns: formats[0]?.length ?? 0 }, (cell, r, c) => {
        const pattern = formats[r]?.[c] ?? '';
        if (pattern === '' || cell.format !== undefined) return;
        cell.format = pattern;
        cells[row + r] ??= {};
        Object.assign(cells[row + r] as object, { [column + c]: { s: { n: { pattern } } } });
      });
      if (Object.keys(cells).length > 0)
        this.mutate('set-range-values', { subUnitId: this.idFor(sheet), cellValue: cells });
    } finally {
      this.reading = false;
      this.showing = false;
    }
  }

  private snapshot(): Partial<IWorkbookData> {
    const sheets = this.workbook.sheets.map((sheet) => gridSheet(this.idFor(sheet), sheet, this.looks));
    return {
      id: unitId,
      name: this.workbook.name,
      sheetOrder: sheets.map(({ id }) => id ?? ''),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    };
  }

  private freshId(): string {
    this.newSheets += 1;
    return `sheet-${this.newSheets}`;
  }

  private idFor(sheet: Sheet): string {
    return this.idOf.get(sheet) ?? '';
  }

  private note(change: Change): void {
    if (this.reading) return;
    if (change.kind === 'sheets') this.sheetsDirty = true;
    else if (change.kind === 'layout') this.dirtyLayout.add(change.sheet);
    else if (change.kind === 'charts') this.dirtyCharts.add(change.sheet);
    else this.dirty.set(change.sheet, union(this.dirty.get(change.sheet), change));
    this.timer ??= setTimeout(() => this.flush(), 40);
  }

  /** The grid's formula engine ignores `onlyLocal` mutations, which is faster. */
  private mutate(id: string, params: object, onlyLocal = true): void {
    this.api.syncExecuteCommand(`sheet.mutation.${id}`, { unitId, ...params }, { onlyLocal });
  }

  private showSheets(): void {
    const grid = this.api.getActiveWorkbook();
    if (!grid) return;
    for (const [sheet, id] of this.idOf) {
      if (this.workbook.sheets.includes(sheet)) continue;
      this.charts.forget(sheet);
      this.mutate('remove-sheet', { subUnitId: id, subUnitName: sheet.name });
      this.idOf.delete(sheet);
      this.dirty.delete(sheet);
      this.dirtyLayout.delete(sheet);
      this.dirtyCharts.delete(sheet);
    }
    this.workbook.sheets.forEach((sheet, index) => {
      if (!this.idOf.has(sheet)) {
        this.idOf.set(sheet, this.freshId());
        this.mutate('insert-sheet', { index, sheet: gridSheet(this.idFor(sheet), sheet, this.looks) });
        // The snapshot holds all that was pending, except what floats above the cells.
        this.dirty.delete(sheet);
        this.dirtyLayout.delete(sheet);
        this.dirtyCharts.add(sheet);
      }
      const shown = grid.getSheetBySheetId(this.idFor(sheet));
      if (shown && shown.getSheetName() !== sheet.name)
        this.mutate('set-worksheet-name', { subUnitId: this.idFor(sheet), name: sheet.name });
      const from = grid.getSheets().findIndex((other) => other.getSheetId() === this.idFor(sheet));
      if (from !== index)
        this.mutate('set-worksheet-order', { subUnitId: this.idFor(sheet), fromOrder: from, toOrder: index });
    });
    const active = this.idFor(this.workbook.activeSheet);
    if (grid.getActiveSheet().getSheetId() !== active) grid.setActiveSheet(active);
  }

  private showLayout(sheet: Sheet): void {
    const subUnitId = this.idFor(sheet);
    this.mutate('set-worksheet-col-width', {
      subUnitId,
      ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: gridSize(sheet).columns - 1 }],
      colWidth: Object.fromEntries(
        Array.from({ length: gridSize(sheet).columns }, (_, column) => [
          column,
          sheet.columnWidths.get(column) ?? defaultColumnWidth,
        ]),
      ),
    });
    this.showHeights(sheet);
    this.mutate('set-frozen', { subUnitId, ...freeze(sheet) });
    this.mutate('toggle-gridlines', { subUnitId, showGridlines: sheet.gridLines ? 1 : 0 });
    this.showMerges(sheet);
    for (const rule of sheet.rules) this.dirty.set(sheet, union(this.dirty.get(sheet), rule.area));
    for (const box of sheet.validations) this.dirty.set(sheet, union(this.dirty.get(sheet), box));
    if (sheet.tabColor !== null) this.mutate('set-tab-color', { subUnitId, color: sheet.tabColor });
    for (const table of sheet.tables) this.dirty.set(sheet, union(this.dirty.get(sheet), table));
    this.dirtyCharts.add(sheet);
  }

  private showHeights(sheet: Sheet): void {
    const subUnitId = this.idFor(sheet);
    const tall = tallRows(sheet);
    for (const rowHeight of new Set(tall.values())) {
      const ranges = [...tall].flatMap(([row, height]) =>
        height === rowHeight ? [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }] : [],
      );
      this.mutate('set-worksheet-row-height', { subUnitId, ranges, rowHeight });
      this.mutate('set-worksheet-row-is-auto-height', { subUnitId, ranges, autoHeightInfo: 0 });
    }
  }

  private showMerges(sheet: Sheet): void {
    const subUnitId = this.idFor(sheet);
    const shown = this.shown(sheet)?.getMergeData() ?? [];
    const wanted = mergesOf(sheet);
    if (shown.length > 0) this.mutate('remove-worksheet-merge', { subUnitId, ranges: [...shown] });
    if (wanted.length > 0) this.mutate('add-worksheet-merge', { subUnitId, ranges: wanted });
  }

  /** A link leads to its cell, and a check box changes. */
  private click(sheet: Sheet, row: number, column: number): void {
    const link = sheet.cell(row, column)?.link;
    if (link !== undefined) {
      const target = linkTarget(this.workbook, link);
      if (!target) return;
      this.workbook.activate(target.sheet);
      this.flush();
      this.api
        .getActiveWorkbook()
        ?.getSheetBySheetId(this.idFor(target.sheet))
        ?.getRange(target.row, target.column)
        .activate();
    } else if (isTick(sheet, row, column)) {
      sheet.edit({ row, column, rows: 1, columns: 1 }, (cell) => {
        cell.value = cell.value !== true;
      });
      // The whole row may look different with its tick.
      for (const { area } of sheet.rules) this.dirty.set(sheet, union(this.dirty.get(sheet), area));
    }
  }

  private showCells(sheet: Sheet, range: SheetRange): void {
    const subUnitId = this.idFor(sheet);
    const shown = this.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
    if (!shown) return;
    const size = gridSize(sheet);
    if (shown.getMaxRows() < size.rows)
      this.mutate('set-worksheet-row-count', { subUnitId, rowCount: size.rows });
    if (shown.getMaxColumns() < size.columns)
      this.mutate('set-worksheet-column-count', { subUnitId, columnCount: size.columns });
    // A clear of the whole tab names a million rows; there is nothing beyond what the grid shows.
    const rows = Math.min(range.rows, Math.max(size.rows, shown.getMaxRows()) - range.row);
    const columns = Math.min(range.columns, Math.max(size.columns, shown.getMaxColumns()) - range.column);
    const visible = { row: range.row, column: range.column, rows, columns };
    this.showHeights(sheet);
    const cellValue = gridCells(sheet, visible, this.looks);
    this.mutate('set-range-values', { subUnitId, cellValue }, !hasFormula(sheet, visible));
  }

  /** The grid loses elements placed over a tab that is not shown yet. */
  private scheduleCharts(): void {
    clearTimeout(this.chartTimer);
    this.chartTimer = setTimeout(() => {
      const shown = this.api.getActiveWorkbook()?.getActiveSheet();
      const sheet = shown && this.sheetOf(shown.getSheetId());
      if (shown && sheet && this.dirtyCharts.delete(sheet)) this.charts.show(sheet, shown);
    }, 200);
  }

  private followActive(gridId: string): void {
    this.scheduleCharts();
    const sheet = this.sheetOf(gridId);
    if (!sheet || this.showing || this.workbook.activeSheet === sheet) return;
    this.reading = true;
    this.workbook.activate(sheet);
    this.reading = false;
  }

  /** Takes over what the user, or a formula's result, changed in the grid. */
  private readBack(id: string, params: object): void {
    if (!id.startsWith('sheet.mutation.')) return;
    this.reading = true;
    try {
      const { subUnitId } = params as { subUnitId?: string };
      const sheet = subUnitId === undefined ? undefined : this.sheetOf(subUnitId);
      if (id === 'sheet.mutation.set-range-values' && sheet)
        this.readCells(
          sheet,
          (params as { cellValue?: Record<number, Record<number, unknown>> }).cellValue ?? {},
        );
      else if (structural.test(id) && sheet) this.readSheet(sheet);
      else if (/(insert|remove)-sheet|worksheet-(name|order)/.test(id)) this.readSheets();
    } finally {
      this.reading = false;
    }
  }

  private readCells(sheet: Sheet, cells: Record<number, Record<number, unknown>>): void {
    const rows = Object.keys(cells).map(Number);
    const columns = Object.values(cells).flatMap((line) => Object.keys(line).map(Number));
    if (columns.length === 0) return;
    const row = least(rows);
    const column = least(columns);
    const area = { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
    this.readArea(sheet, area, (r, c) => cells[r]?.[c] !== undefined);
  }

  private readSheet(sheet: Sheet): void {
    const shown = this.shown(sheet);
    if (!shown) return;
    const everything = { row: 0, column: 0, rows: shown.getMaxRows(), columns: shown.getMaxColumns() };
    sheet.clear(everything);
    const matrix = shown.getCellMatrix();
    const rows = matrix.getLength();
    if (rows > 0) this.readArea(sheet, { ...everything, rows, columns: matrix.getRange().endColumn + 1 });
  }

  private readArea(
    sheet: Sheet,
    area: SheetRange,
    wanted: (row: number, column: number) => boolean = () => true,
  ): void {
    const shown = this.shown(sheet);
    if (!shown) return;
    sheet.edit(area, (cell, r, c) => {
      const [row, column] = [area.row + r, area.column + c];
      if (!wanted(row, column)) return;
      readCell(cell, shown.getCellRaw(row, column), shown.getCellStyle(row, column), () =>
        this.formulaAt(sheet, row, column),
      );
      if (isTick(sheet, row, column) && typeof cell.value === 'number') cell.value = cell.value === 1;
    });
  }

  private formulaAt(sheet: Sheet, row: number, column: number): string {
    const shown = this.api.getActiveWorkbook()?.getSheetBySheetId(this.idFor(sheet));
    return shown?.getRange(row, column).getFormula() ?? '';
  }

  private shown(sheet: Sheet) {
    return this.api.getActiveWorkbook()?.getSheetBySheetId(this.idFor(sheet))?.getSheet();
  }

  private readSheets(): void {
    const grid = this.api.getActiveWorkbook();
    if (!grid) return;
    const shown = grid.getSheets();
    for (const [sheet, id] of this.idOf)
      if (!shown.some((other) => other.getSheetId() === id)) {
        this.charts.forget(sheet);
        this.workbook.removeSheet(sheet);
        this.idOf.delete(sheet);
      }
    shown.forEach((other, index) => {
      let sheet = this.sheetOf(other.getSheetId());
      if (!sheet) {
        sheet = this.workbook.addSheet(other.getSheetName(), index);
        this.idOf.set(sheet, other.getSheetId());
        this.readSheet(sheet);
      }
      if (sheet.name !== other.getSheetName()) sheet.name = other.getSheetName();
    });
    this.workbook.sheets.sort(
      (a, b) =>
        shown.findIndex((other) => other.getSheetId() === this.idFor(a)) -
        shown.findIndex((other) => other.getSheetId() === this.idFor(b)),
    );
  }
}

function hasFormula(sheet: Sheet, { row, column, rows, columns }: SheetRange): boolean {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) if (sheet.cell(r, c)?.formula !== undefined) return true;
  return false;
}

function union(a: SheetRange | undefined, b: SheetRange): SheetRange {
  if (!a) return { row: b.row, column: b.column, rows: b.rows, columns: b.columns };
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

// Not Math.min(...): a pasted column has more cells than a call may have arguments.
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}

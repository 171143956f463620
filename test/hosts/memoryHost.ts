/** The port straight on the in-memory workbook, without a simulated spreadsheet in between. */
import type { Cell } from '../../core/cells/cell';
import { toA1, toR1C1 } from '../../core/cells/formulaNotation';
import type {
  Block,
  Host,
  Memory,
  RunEnd,
  StepTab,
  TabFinish,
  TabId,
  TableInfo,
  TabOutline,
  WorkbookInfo,
  WriteStep,
} from '../../core/host/port';
import { HostError } from '../../core/host/port';
import type { Area } from '../../core/host/spec';
import { saysNothing } from '../../core/report/notes/note';
import {
  holdsOnlyOurs,
  rowsFingerprint,
  type WrittenArea,
  writtenArea,
} from '../../core/report/writing/fingerprintedArea';
import type { SheetRange } from '../../simulated/workbook/cell';
import type { Sheet } from '../../simulated/workbook/sheet';
import { Workbook } from '../../simulated/workbook/workbook';

const keyMark = 'report tab';
/** The areas that we wrote, what A1 may hold, our charts, and the tables of a finished tab. */
const writtenMark = 'written';
const cornerMark = 'corner';
const chartsMark = 'charts';
const tablesMark = 'tables';
const choices = 'choices';
const safe = 'safeguard';

export class MemoryHost implements Host {
  /** Names of the calls so far, oldest first. */
  readonly calls: string[] = [];
  /** Called before each call is carried out; may throw or wait. */
  before: (call: string) => void | Promise<void> = () => {};

  constructor(
    readonly workbook: Workbook,
    private readonly userLocale: string = workbook.locale,
  ) {}

  /** Each step is a call of its own. */
  readonly bytesAtOnce: number = 0;

  async describe() {
    await this.called('describe');
    return this.described();
  }

  private described(): WorkbookInfo {
    const remembered = this.workbook.properties.get(choices);
    const safeguarded = this.workbook.properties.get(safe);
    return json({
      name: this.workbook.name,
      locale: this.workbook.locale,
      userLocale: this.userLocale,
      timeZone: this.workbook.timeZone,
      tabs: this.workbook.sheets.map((sheet) => {
        const used = sheet.usedRange();
        return {
          id: String(sheet.id),
          name: sheet.name,
          rows: used?.rows ?? 0,
          columns: used?.columns ?? 0,
          active: sheet === this.workbook.activeSheet,
          ours: sheet.metadata.get(keyMark) ?? null,
          ...infoOf(sheet),
        };
      }),
      remembered: remembered === undefined ? null : (JSON.parse(remembered) as Memory),
      ...(safeguarded === undefined ? {} : { safeguarded }),
    });
  }

  async openRun(): Promise<WorkbookInfo> {
    await this.called('openRun');
    return this.described();
  }

  async write(steps: readonly WriteStep[]): Promise<readonly TabId[]> {
    const begun: TabId[] = [];
    const idOf = (tab: StepTab) => (typeof tab === 'string' ? tab : (begun[tab] ?? ''));
    for (const step of steps) {
      if (step.kind === 'begin') begun.push(await this.beginTab(step.outline));
      else if (step.kind === 'rows') await this.writeRows(idOf(step.tab), step.block);
      else if (step.kind === 'finish') await this.finishTab(idOf(step.tab), step.finish);
      else if (step.kind === 'drop') await this.dropTab(idOf(step.tab), step.keptName);
      else await this.keepSafe(step.text);
    }
    return begun;
  }

  async closeRun(steps: readonly WriteStep[]): Promise<RunEnd> {
    const begun = await this.write(steps);
    await this.called('closeRun');
    return { begun, workbook: this.described() };
  }

  async readRows(tab: TabId, firstRow: number, rowCount: number) {
    await this.called('readRows');
    const sheet = this.sheet(tab);
    const { rows, columns } = sheet.usedRange() ?? { rows: 0, columns: 0 };
    return json(
      Array.from({ length: Math.max(0, Math.min(rowCount, rows - firstRow + 1)) }, (_, row) =>
        Array.from({ length: columns }, (_, column) => sheet.value(firstRow - 1 + row, column)),
      ),
    );
  }

  async readNotes(tab: TabId, areas: readonly Area[]) {
    await this.called('readNotes');
    const sheet = this.sheet(tab);
    return json(
      areas.map((area) => {
        const cells = cellsIn(sheet, area);
        return {
          print: rowsFingerprint(printedIn(sheet, area)),
          rows: cells.flatMap((line, i) => {
            const row = area.row + i;
            const formulas = line.map((_, j) => formulaAt(sheet, row, area.column + j));
            if (line.every(saysNothing) && formulas.every((one) => one === null)) return [];
            const formats = line.map((_, j) => sheet.cell(row, area.column + j)?.format ?? '');
            return [{ row, cells: line, formats, formulas }];
          }),
        };
      }),
    );
  }

  private async dropTab(tab: TabId, keptName: string): Promise<void> {
    await this.called('dropTab');
    const sheet = this.sheet(tab);
    if (isUntouched(sheet)) this.workbook.removeSheet(sheet);
    else {
      sheet.name = this.freeName(keptName);
      sheet.metadata.clear();
    }
  }

  private async beginTab(outline: TabOutline): Promise<TabId> {
    await this.called('beginTab');
    let sheet = this.workbook.sheets.find(
      ({ id, metadata }) =>
        metadata.get(keyMark) === outline.key && (outline.tab ?? String(id)) === String(id),
    );
    let index = this.workbook.sheets.length;
    if (sheet && !isUntouched(sheet, outline.carried)) {
      index = this.workbook.sheets.indexOf(sheet);
      sheet.name = this.freeName(outline.keptName);
      sheet.metadata.clear();
      sheet = undefined;
    }
    if (sheet) {
      const used = sheet.usedRange();
      if (used) sheet.clear(used);
      sheet.charts.length = 0;
      sheet.tables.length = 0;
    } else {
      sheet = this.workbook.addSheet(this.freeName(outline.name), index);
      sheet.metadata.set(keyMark, outline.key);
    }
    sheet.rightToLeft = outline.rightToLeft;
    sheet.edit({ row: 0, column: 0, rows: 1, columns: 1 }, (cell) => {
      cell.value = outline.incompleteNotice;
    });
    sheet.metadata.delete(tablesMark);
    sheet.metadata.set(writtenMark, '[]');
    sheet.metadata.set(cornerMark, JSON.stringify([outline.incompleteNotice]));
    sheet.metadata.set(chartsMark, '[]');
    this.workbook.activate(sheet); // as Google does with a new sheet
    return String(sheet.id);
  }

  private async writeRows(tab: TabId, block: Block): Promise<void> {
    await this.called('writeRows');
    const { cells, formats, row, column } = json(block);
    const columns = cells[0]?.length ?? 0;
    if (columns === 0 || cells.some((line) => line.length !== columns) || formats.length !== columns) {
      throw new Error('a block must be rectangular, not empty, and have a format for each column');
    }
    const sheet = this.sheet(tab);
    const area = { row, column, rows: cells.length, columns };
    const others = writtenOn(sheet).filter((one) => one.row !== row || one.column !== column);
    sheet.metadata.set(writtenMark, JSON.stringify([...others, writtenArea(area, cells, block.own)]));
    sheet.edit(area, (cell, r, c) => {
      cell.value = cells[r]?.[c] ?? null;
      cell.format = formats[c] ?? '';
      cell.bold = block.style === 'header';
    });
  }

  private async finishTab(tab: TabId, finish: TabFinish): Promise<void> {
    await this.called('finishTab');
    const sheet = this.sheet(tab);
    sheet.metadata.set(cornerMark, JSON.stringify([...cornerOf(sheet), finish.heading]));
    sheet.metadata.set(chartsMark, JSON.stringify(finish.charts.map((_, i) => `chart${i}`)));
    sheet.metadata.set(tablesMark, JSON.stringify(finish.tables));
    sheet.edit({ row: 0, column: 0, rows: 1, columns: 1 }, (cell) => {
      cell.value = finish.heading;
      cell.bold = true;
    });
    finish.columnWidths.forEach((width, column) => {
      sheet.columnWidths.set(column, width);
    });
    sheet.frozenRows = finish.frozenRows;
    for (const { formula, value, format, ...area } of finish.carried ?? [])
      sheet.edit(area, (cell, row) => {
        cell.format = format;
        cell.value = formula === undefined ? value : 0;
        if (formula !== undefined) cell.formula = toA1(formula, area.row + row, area.column);
      });
    finish.tables.forEach((range, i) => {
      sheet.tables.push({ name: `table${i}`, ...range });
    });
    finish.charts.forEach((chart, i) => {
      const series = chart.series.map((one) => ({ ...one, values: one.values as SheetRange }));
      sheet.charts.push({ id: `chart${i}`, ...chart, series });
    });
    sheet.touched('layout');
    if (finish.activate) this.workbook.activate(sheet);
  }

  async remember(remembered: Memory): Promise<void> {
    await this.called('remember');
    this.workbook.properties.set(choices, JSON.stringify(remembered));
  }

  private async keepSafe(text: string | null): Promise<void> {
    await this.called('keepSafe');
    if (text === null) this.workbook.properties.delete(safe);
    else this.workbook.properties.set(safe, text);
  }

  async showTab(tab: TabId): Promise<void> {
    await this.called('showTab');
    this.workbook.activate(this.sheet(tab));
  }

  private async called(call: string): Promise<void> {
    this.calls.push(call);
    await Promise.resolve();
    await this.before(call);
  }

  private sheet(tab: TabId): Sheet {
    const sheet = this.workbook.sheetById(Number(tab));
    if (!sheet) throw new HostError('tabGone', `no sheet ${tab}`);
    return sheet;
  }

  private freeName(wished: string): string {
    for (let n = 1; ; n++) {
      const name = n === 1 ? wished : `${wished.slice(0, 27)} (${n})`;
      if (!this.workbook.sheetByName(name)) return name;
    }
  }
}

/** A workbook with one sheet for each entry, the first one active. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>,
  locale = 'en-US',
): Workbook {
  const workbook = new Workbook('Shop', locale);
  for (const [name, rows] of Object.entries(sheets)) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const sheet = workbook.addSheet(name);
    if (columns === 0) continue;
    sheet.edit({ row: 0, column: 0, rows: rows.length, columns }, (cell, row, column) => {
      cell.value = rows[row]?.[column] ?? null;
    });
  }
  return workbook;
}

/** All values of the sheet, row by row. */
export function valuesOf(sheet: Sheet): (string | number | boolean | null)[][] {
  const used = sheet.usedRange();
  if (!used) return [];
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (_, column) => sheet.value(row, column)),
  );
}

/** Everything a user may have changed: values, formulas and charts; in which order the rows are is no change. */
function isUntouched(sheet: Sheet, carried: TabOutline['carried'] = []): boolean {
  const used = sheet.usedRange() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const charts = listOf<string>(sheet, chartsMark);
  return (
    sheet.charts.every(({ id }) => charts.includes(id)) &&
    cornerOf(sheet).includes(String(sheet.value(0, 0) ?? '')) &&
    holdsOnlyOurs((row, column) => printedAt(sheet, row, column), used, writtenOn(sheet), carried, {
      unwritten: true,
    })
  );
}

function infoOf(sheet: Sheet) {
  if (!sheet.metadata.has(tablesMark)) return {};
  return { written: writtenOn(sheet), tables: listOf<TableInfo>(sheet, tablesMark) };
}

function cornerOf(sheet: Sheet): readonly string[] {
  return listOf<string>(sheet, cornerMark);
}

function writtenOn(sheet: Sheet): readonly WrittenArea[] {
  return listOf<WrittenArea>(sheet, writtenMark);
}

function listOf<T>(sheet: Sheet, mark: string): readonly T[] {
  return JSON.parse(sheet.metadata.get(mark) ?? '[]') as T[];
}

/** In R1C1. */
function formulaAt(sheet: Sheet, row: number, column: number): string | null {
  const formula = sheet.cell(row, column)?.formula;
  return formula === undefined ? null : toR1C1(formula, row, column);
}

/** What counts as changed when it differs: the formula of a cell that has one. */
function printedAt(sheet: Sheet, row: number, column: number): Cell {
  const formula = formulaAt(sheet, row, column);
  return formula === null ? sheet.value(row, column) : `\0${formula}`;
}

function printedIn(sheet: Sheet, { row, column, rows, columns }: Area): Cell[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => printedAt(sheet, row + r, column + c)),
  );
}

function cellsIn(sheet: Sheet, { row, column, rows, columns }: Area): Cell[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => sheet.value(row + r, column + c)),
  );
}

/** What crosses the port is JSON: nothing shared, nothing that JSON cannot say. */
function json<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

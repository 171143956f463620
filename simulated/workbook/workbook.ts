/** The in-memory workbook on which both simulated hosts sit and which the preview's grid shows. */
import type { SheetRange } from './cell';
import { breakReferences, followName } from './references';
import { type Change, Sheet, type TextName } from './sheet';

export class Workbook {
  readonly sheets: Sheet[] = [];
  /** Small texts kept with the document: document properties in Google, settings in Excel. */
  readonly properties = new Map<string, string>();
  /** Named ranges, of the whole workbook. */
  readonly names = new Map<string, { readonly sheet: Sheet; readonly range: SheetRange }>();
  /** Names of the whole workbook that stand for a text. */
  readonly textNames = new Map<string, TextName>();
  private readonly listeners = new Set<(change: Change) => void>();
  private nextSheetId = 1;
  private active: Sheet | undefined;

  constructor(
    readonly name: string,
    /** BCP 47, such as "en-US". */
    readonly locale = 'en-US',
    readonly timeZone = 'Etc/UTC',
  ) {}

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error('the workbook has no sheet');
    return sheet;
  }

  activate(sheet: Sheet): void {
    this.active = sheet;
    this.changed({ kind: 'sheets' });
  }

  /** Adds an empty sheet at the end, or before `index`. Name rules are the business of the host double. */
  addSheet(name: string, index = this.sheets.length): Sheet {
    const sheet = new Sheet(this.nextSheetId++, name, (change) => this.changed(change));
    this.sheets.splice(index, 0, sheet);
    this.changed({ kind: 'sheets' });
    return sheet;
  }

  /** Puts a sheet at a place in their order; those from there on move on. */
  moveSheet(sheet: Sheet, index: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(index, 0, sheet);
    this.changed({ kind: 'sheets' });
  }

  /** As when the user copies a sheet: with all that lies on it and hangs on it, behind the others. */
  copySheet(sheet: Sheet, name: string): Sheet {
    const copy = this.addSheet(name);
    const used = sheet.usedRange();
    if (used) copy.edit(used, (cell, row, column) => Object.assign(cell, sheet.cell(row, column)));
    copy.charts.push(...sheet.charts.map((chart) => ({ ...chart, series: [...chart.series] })));
    for (const [key, value] of sheet.metadata) copy.metadata.set(key, value);
    for (const [key, value] of sheet.names) copy.names.set(key, { ...value });
    return copy;
  }

  removeSheet(sheet: Sheet): void {
    breakReferences(this, sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets[0];
    this.changed({ kind: 'sheets' });
  }

  /** Case does not matter, as in both hosts. */
  sheetByName(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetById(id: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Calls `listener` after every change until the returned function is called. */
  subscribe(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(change: Change): void {
    if (change.kind === 'sheets' && change.renamed) followName(this, change.renamed.from, change.renamed.to);
    for (const listener of this.listeners) listener(change);
  }
}

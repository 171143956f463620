/** How a sheet's cell looks in the grid: its own style, and the header fill and banding of the table it lies in. */
import type { IStyleData } from '@univerjs/core';
import type { Sheet, SheetTable } from '../../../simulated/workbook/sheet';
import { ruleLook } from './ruleLook';

/** What a host's sheets look like where cells say nothing else. */
export interface SheetLook {
  /** CSS font family; the grid's own when absent. */
  readonly font?: string;
  readonly header: string;
  readonly headerText: string;
  readonly band: string;
}

/** Every style the page uses, absent: an edit that names it all leaves nothing of the cell's former look. */
export const plain: IStyleData = {
  n: null,
  bl: null,
  it: null,
  fs: null,
  cl: null,
  bg: null,
  tb: null,
  ht: null,
  bd: null,
  ul: null,
} as unknown as IStyleData;

/** A check box, drawn as the number format of its cell: 1 with a tick, 0 without. */
export const tickFormat = '"☑";;"☐"';

export function isTick(sheet: Sheet, row: number, column: number): boolean {
  return sheet.validations.some(
    (box) =>
      box.kind === 'checkbox' &&
      row >= box.row &&
      row < box.row + box.rows &&
      column >= box.column &&
      column < box.column + box.columns,
  );
}

const medium = 8;
const alignments = { left: 1, center: 2, right: 3 } as const;

function tableAt(sheet: Sheet, row: number, column: number): SheetTable | undefined {
  return sheet.tables.find(
    (table) =>
      row >= table.row &&
      row < table.row + table.rows &&
      column >= table.column &&
      column < table.column + table.columns,
  );
}

/**
 * The grid cannot mirror a right-to-left tab, its texts at least begin at the
 * right; except a sentence next to empty cells, which needs the space to its right.
 */
export function standsAlone(sheet: Sheet, row: number, column: number): boolean {
  return (
    (sheet.value(row, column + 1) ?? '') === '' &&
    (column === 0 || (sheet.value(row, column - 1) ?? '') === '')
  );
}

/** Turns cell styles into the grid's; equal styles are one shared object, because a sheet has 100,000 cells. */
export class Looks {
  private readonly shared = new Map<string, IStyleData>();

  constructor(private readonly look: SheetLook) {}

  /** Of a cell that has no style of its own. */
  get usual(): IStyleData {
    return { vt: 2, ...(this.look.font === undefined ? {} : { ff: this.look.font }) };
  }

  of(sheet: Sheet, row: number, column: number): IStyleData | null {
    const cell = sheet.cell(row, column);
    const table = tableAt(sheet, row, column);
    const style: IStyleData = {};
    if (isTick(sheet, row, column)) style.n = { pattern: tickFormat };
    else if (cell?.format !== undefined && cell.format !== 'General') style.n = { pattern: cell.format };
    if (cell?.bold) style.bl = 1;
    if (cell?.italic) style.it = 1;
    if (cell?.fontSize !== undefined) style.fs = cell.fontSize;
    if (cell?.color !== undefined) style.cl = { rgb: cell.color };
    if (cell?.fill !== undefined) style.bg = { rgb: cell.fill };
    if (cell?.link !== undefined) style.ul = { s: 1 };
    if (cell?.lineBelow !== undefined || cell?.lineRight !== undefined)
      style.bd = {
        ...(cell.lineBelow === undefined ? {} : { b: { s: medium, cl: { rgb: cell.lineBelow } } }),
        ...(cell.lineRight === undefined ? {} : { r: { s: medium, cl: { rgb: cell.lineRight } } }),
      };
    const rules = sheet.rules.length > 0 ? ruleLook(sheet, row, column) : {};
    if (rules.fill !== undefined) style.bg = { rgb: rules.fill };
    if (rules.text !== undefined) style.cl = { rgb: rules.text };
    if (rules.bold) style.bl = 1;
    if (cell?.wrap) style.tb = 3;
    if (cell?.align !== undefined) style.ht = alignments[cell.align];
    else if (sheet.rightToLeft && typeof cell?.value === 'string' && !standsAlone(sheet, row, column))
      style.ht = alignments.right;
    if (table) this.addTable(style, table, row);
    const key = JSON.stringify(style);
    if (key === '{}') return null;
    const known = this.shared.get(key);
    if (known) return known;
    this.shared.set(key, style);
    return style;
  }

  private addTable(style: IStyleData, table: SheetTable, row: number): void {
    if (row === table.row) {
      // A header that the add-in has filled itself keeps its own text colour too.
      if (style.bg === undefined) style.cl ??= { rgb: this.look.headerText };
      style.bg ??= { rgb: this.look.header };
      style.bl = 1;
    } else if ((row - table.row) % 2 === 0) {
      style.bg ??= { rgb: this.look.band };
    }
  }
}

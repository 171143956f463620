import type { SheetRange } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Wire } from './wire';

/** State of a sheet in Google that the shared workbook lacks. */
interface Extras {
  rows: number;
  columns: number;
  filter: SheetRange | null;
  /** Notes on cells by "row,column", zero-based. */
  readonly notes: Map<string, string>;
}

const extras = new WeakMap<Sheet, Extras>();

export function extrasOf(sheet: Sheet): Extras {
  let known = extras.get(sheet);
  if (!known) {
    known = { rows: 1_000, columns: 26, filter: null, notes: new Map() };
    extras.set(sheet, known);
  }
  return known;
}

/** Size of the grid: as created, or larger when a user has typed outside. */
export function gridOf(sheet: Sheet): { rows: number; columns: number } {
  const { rows, columns } = extrasOf(sheet);
  const used = sheet.usedRange();
  return { rows: Math.max(rows, used?.rows ?? 0), columns: Math.max(columns, used?.columns ?? 0) };
}

const mostCells = 10_000_000;

export function checkCells(workbook: Workbook, wire: Wire, added: number): void {
  const cells = workbook.sheets.reduce((sum, sheet) => {
    const { rows, columns } = gridOf(sheet);
    return sum + rows * columns;
  }, added);
  if (cells > mostCells) {
    throw wire.worded(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
}

/** "C5" for the fifth row's third cell. */
export function a1(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** A range from "B2", "A2:C9". */
export function fromA1(text: string): SheetRange {
  const corners = text.split(':').map((corner) => {
    const match = /^([A-Z]+)([1-9]\d*)$/.exec(corner);
    if (!match?.[1] || !match[2]) throw new Error(`Range not found: ${text}`);
    const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(match[2]) - 1, column };
  });
  const [first, last = first] = corners;
  if (!first || !last || corners.length > 2) throw new Error(`Range not found: ${text}`);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

export function whole(value: unknown, least: number, what: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    throw new Error(`${what}: ${String(value)} is not a whole number from ${least} on`);
  return value as number;
}

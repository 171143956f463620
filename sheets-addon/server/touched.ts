import type { Cell } from '../../core/cells/cell';
import type { TabOutline } from '../../core/host/port';
import type { Area } from '../../core/host/spec';
import { holdsWhatWasWritten, isBlank } from '../../core/report/writing/fingerprintedArea';
import { cellsPerCall } from '../bridge';
import { cellsOf, isPicture } from './cells';
import type { Clock } from './clock';
import type { Mark } from './mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Whether the user has changed or added anything on our tab. Cells, formulas,
 * notes, pictures in cells, rows, columns and charts count; colours do not.
 */
export function isTouched(sheet: Sheet, mark: Mark, outline: TabOutline, clock: Clock): boolean {
  const done = mark.state === 'done';
  if (done && (sheet.getMaxRows() !== mark.rows || sheet.getMaxColumns() !== mark.columns)) return true;
  if (sheet.getCharts().some((chart) => !isOurs(chart, mark))) return true;
  const cells = readGrid(sheet, clock);
  if (cells === null) return true;

  const heading = cells[0]?.[0] ?? '';
  const headings: Cell[] = ['', mark.notice, outline.incompleteNotice];
  if (mark.heading !== null) headings.push(mark.heading);
  if (!headings.includes(heading)) return true;
  if (cells[0]) cells[0][0] = '';

  // A half-written part would be ours too, but Sheets writes a range whole or not at all.
  if (!holdsWhatWasWritten(mark.parts, (area) => cut(cells, area), { unwritten: !done })) return true;
  for (const part of mark.parts) blank(cells, part);
  return !cells.every((line) => line.every(isBlank));
}

export function isOurs(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart, mark: Mark): boolean {
  const id = chart.getChartId();
  if (id !== null && mark.charts.includes(id)) return true;
  if (mark.planned.length === 0) return false;
  const place = chart.getContainerInfo();
  return mark.planned.includes(`${place.getAnchorRow() - 1},${place.getAnchorColumn() - 1}`);
}

/** All cells down to the last used one; null when there is a formula, note or picture, which we never write. */
function readGrid(sheet: Sheet, clock: Clock): Cell[][] | null {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  const cells: Cell[][] = [];
  if (rows === 0 || columns === 0) return cells;
  const step = Math.max(1, Math.floor(cellsPerCall / columns));
  for (let row = 1; row <= rows; row += step) {
    const count = Math.min(step, rows - row + 1);
    const range = sheet.getRange(row, 1, count, columns);
    if (range.getFormulas().some(hasText) || range.getNotes().some(hasText)) return null;
    const values: unknown[][] = range.getValues();
    if (values.some((line) => line.some(isPicture))) return null;
    for (const line of cellsOf(values, clock)) cells.push(line);
  }
  return cells;
}

const hasText = (line: readonly string[]) => line.some((text) => text !== '');

/** The part's cells; cells outside the used range are "". */
function cut(cells: readonly (readonly Cell[])[], { row, column, rows, columns }: Area): Cell[][] {
  const inside: Cell[][] = [];
  for (let i = row; i < row + rows; i++) {
    const line: Cell[] = [];
    for (let j = column; j < column + columns; j++) line.push(cells[i]?.[j] ?? '');
    inside.push(line);
  }
  return inside;
}

function blank(cells: Cell[][], { row, column, rows, columns }: Area): void {
  for (let i = row; i < Math.min(row + rows, cells.length); i++) {
    const line = cells[i];
    if (line) for (let j = column; j < Math.min(column + columns, line.length); j++) line[j] = '';
  }
}

import type { Cell } from '../../core/cells/cell';
import type { TabOutline } from '../../core/host/port';
import { holdsOnlyOurs } from '../../core/report/writing/fingerprintedArea';
import { cellsPerCall } from '../bridge';
import { readWithFormulas } from './cells';
import type { Clock } from './clock';
import type { Mark } from './mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Whether the user has changed or added anything on our tab. Cells, formulas in them,
 * notes, pictures in cells, charts, slicers and drawings count; colours do not, nor do areas that are carried elsewhere, with their formulas.
 */
export function isTouched(
  sheet: Sheet,
  mark: Mark,
  outline: Pick<TabOutline, 'incompleteNotice' | 'carried'>,
  clock: Clock,
): boolean {
  const done = mark.state === 'done';
  // Rows and columns may be added: what is in them is looked at.
  if (done && (sheet.getMaxRows() < mark.rows || sheet.getMaxColumns() < mark.columns)) return true;
  if (sheet.getCharts().some((chart) => !isOurs(chart, mark))) return true;
  if (sheet.getSlicers().length + sheet.getDrawings().length > 0) return true;
  const cells = readGrid(sheet, clock);
  if (cells === null) return true;

  const heading = cells[0]?.[0] ?? '';
  const headings: Cell[] = ['', mark.notice, outline.incompleteNotice];
  if (mark.heading !== null) headings.push(mark.heading);
  if (!headings.includes(heading)) return true;

  // A half-written part would be ours too, but Sheets writes a range whole or not at all.
  const cellAt = (row: number, column: number) => cells[row]?.[column] ?? '';
  const size = { rows: cells.length, columns: sheet.getLastColumn() };
  return !holdsOnlyOurs(cellAt, size, mark.parts, outline.carried ?? [], { unwritten: !done });
}

export function isOurs(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart, mark: Mark): boolean {
  const id = chart.getChartId();
  if (id !== null && mark.charts.includes(id)) return true;
  if (mark.planned.length === 0) return false;
  const place = chart.getContainerInfo();
  return mark.planned.includes(`${place.getAnchorRow() - 1},${place.getAnchorColumn() - 1}`);
}

/**
 * In ms. Google stops an execution after six minutes, and what is begun has to be written in it too. A tab that cannot
 * be read completely by then counts as changed: it is kept, and the report is still written.
 */
const patience = 200_000;

/**
 * All cells down to the last used one, in pieces, by their formulas where they have one; null when there is a note or picture, which we
 * never write, and when it takes too long.
 */
function readGrid(sheet: Sheet, clock: Clock): Cell[][] | null {
  const begun = Date.now();
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  const cells: Cell[][] = [];
  if (rows === 0 || columns === 0) return cells;
  const step = Math.max(1, Math.floor(cellsPerCall / columns));
  for (let row = 1; row <= rows; row += step) {
    if (Date.now() - begun > patience) return null;
    const count = Math.min(step, rows - row + 1);
    const range = sheet.getRange(row, 1, count, columns);
    if (range.getNotes().some(hasText)) return null;
    const read = readWithFormulas(range, clock);
    if (read === null) return null;
    for (const line of read.printed) cells.push([...line]);
  }
  return cells;
}

const hasText = (line: readonly string[]) => line.some((text) => text !== '');

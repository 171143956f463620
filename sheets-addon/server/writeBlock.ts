import type { Row } from '../../core/cells/cell';
import type { Block, TabId } from '../../core/host/port';
import { rowsFingerprint } from '../../core/report/writing/fingerprintedArea';
import { readCells } from './cells';
import { clockIn } from './clock';
import { literal } from './literal';
import { markOfUnfinished } from './mark';
import { findTab } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Writes a block of cells into a tab that is being written; see Host.writeRows. */
export function writeBlockIn(spreadsheet: Spreadsheet, tab: TabId, block: Block): void {
  const { row, column, cells, formats, style } = block;
  if (row === 0 && column === 0) throw new RangeError('A1 is for the notice and the heading');
  const sheet = findTab(spreadsheet, tab);
  const marked = markOfUnfinished(sheet);
  const area = { row, column, rows: cells.length, columns: formats.length };
  const others = marked.mark.parts.filter((part) => part.row !== row || part.column !== column);
  const note = (rows: readonly Row[]) =>
    marked.set({ ...marked.mark, parts: [...others, { ...area, print: rowsFingerprint(rows) }] });

  // Recorded before writing: anything on the tab without a record counts as the user's.
  note(cells.map((line) => line.map((cell) => cell ?? '')));

  setFormats(sheet.getRange(row + 1, column + 1, area.rows, area.columns), formats);
  const range = sheet.getRange(row + 1, column + 1, area.rows, area.columns);
  range.setValues(cells.map((line) => line.map((cell, i) => literal(cell, formats[i] ?? ''))));
  dress(range, style);
  // Recorded again as it reads back, for the comparison in the next run; immediately, before the user can change it.
  const clock = clockIn(spreadsheet.getSpreadsheetTimeZone());
  note(readCells(sheet, row + 1, column + 1, area.rows, area.columns, clock));
}

/** One call per run of columns with the same format. Before the values, because it decides how they are read. */
function setFormats(range: Range, formats: readonly string[]): void {
  const sheet = range.getSheet();
  let start = 0;
  for (let end = 1; end <= formats.length; end++) {
    const format = formats[start];
    if (format === undefined || formats[end] === format) continue;
    sheet
      .getRange(range.getRow(), range.getColumn() + start, range.getNumRows(), end - start)
      .setNumberFormat(format);
    start = end;
  }
}

function dress(range: Range, style: Block['style']): void {
  switch (style) {
    case 'heading':
      range.setFontWeight('bold').setFontSize(14);
      break;
    case 'note':
      range.setFontColor('#5f6368');
      break;
    case 'header':
      range.setFontWeight('bold').setBackground('#e8eaed').setWrap(true).setVerticalAlignment('middle');
      break;
    case 'body':
      break;
  }
}

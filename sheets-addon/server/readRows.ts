import type { TabId } from '../../core/host/port';
import { cellsPerCall, type RowsRead } from '../bridge';
import { readCells } from './cells';
import { clockIn } from './clock';
import { findTab } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** As many of the requested rows as fit in one answer, from column A to the tab's last column. */
export function readRowsIn(
  spreadsheet: Spreadsheet,
  tab: TabId,
  firstRow: number,
  rowCount: number,
): RowsRead {
  const sheet = findTab(spreadsheet, tab);
  const columns = sheet.getLastColumn();
  const available = Math.min(rowCount, sheet.getLastRow() - firstRow + 1);
  if (available <= 0 || columns === 0) return { rows: [], more: false };
  const count = Math.min(available, Math.max(1, Math.floor(cellsPerCall / columns)));
  const clock = clockIn(spreadsheet.getSpreadsheetTimeZone());
  return { rows: readCells(sheet, firstRow, 1, count, columns, clock), more: count < available };
}

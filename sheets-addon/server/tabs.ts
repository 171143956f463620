import { HostError, type TabId } from '../../core/host/port';
import type { Area } from '../../core/host/spec';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** By id, not by name: looking up names waits for pending formulas, and users rename tabs. */
export function findTab(spreadsheet: Spreadsheet, id: TabId): Sheet {
  const sheet = spreadsheet.getSheets().find((candidate) => String(candidate.getSheetId()) === id);
  if (!sheet) throw new HostError('tabGone', `there is no tab with id ${id}`);
  return sheet;
}

/** A tab that is being written. */
export function findReportTab(spreadsheet: Spreadsheet, id: TabId): Sheet {
  const sheet = spreadsheet.getSheets().find((candidate) => String(candidate.getSheetId()) === id);
  if (!sheet) throw new HostError('reportGone', `there is no tab with id ${id}`);
  return sheet;
}

export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area) {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

const longestName = 31;

/**
 * The requested name, or the first of "Name 2", "Name 3", … that no other tab has.
 * At most 31 characters, so that the file can go to Excel.
 */
export function freeName(spreadsheet: Spreadsheet, wished: string, forSheet?: number): string {
  const taken = new Set(
    spreadsheet
      .getSheets()
      .filter((sheet) => sheet.getSheetId() !== forSheet)
      .map((sheet) => sheet.getName().toLowerCase()),
  );
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const name = wished.slice(0, longestName - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

import type { NotedArea, TabId } from '../../core/host/port';
import type { Area } from '../../core/host/spec';
import { saysNothing } from '../../core/report/notes/note';
import { rowsFingerprint } from '../../core/report/writing/fingerprintedArea';
import { cellsOf } from './cells';
import { clockIn } from './clock';
import { findTab, rangeOf } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What areas of a tab hold; see Host.readNotes. */
export function readNotesIn(spreadsheet: Spreadsheet, tab: TabId, areas: readonly Area[]): NotedArea[] {
  const sheet = findTab(spreadsheet, tab);
  const clock = clockIn(spreadsheet.getSpreadsheetTimeZone());
  return areas.map((area) => {
    const range = rangeOf(sheet, area);
    const cells = cellsOf(range.getValues(), clock);
    const noted = cells.flatMap((line, i) => (line.every(saysNothing) ? [] : [i]));
    const formats = noted.length > 0 ? range.getNumberFormats() : [];
    return {
      print: rowsFingerprint(cells),
      rows: noted.map((i) => ({ row: area.row + i, cells: cells[i] ?? [], formats: formats[i] ?? [] })),
    };
  });
}

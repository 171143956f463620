import type { NotedArea, TabId } from '../../core/host/port';
import type { Area } from '../../core/host/spec';
import { saysNothing } from '../../core/report/notes/note';
import { rowsFingerprint } from '../../core/report/writing/fingerprintedArea';
import { cellsOf, readWithFormulas } from './cells';
import { clockIn } from './clock';
import { findReportTab, rangeOf } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What areas of a tab hold; see Host.readNotes. */
export function readNotesIn(spreadsheet: Spreadsheet, tab: TabId, areas: readonly Area[]): NotedArea[] {
  const sheet = findReportTab(spreadsheet, tab);
  const clock = clockIn(spreadsheet.getSpreadsheetTimeZone());
  return areas.map((area) => {
    const range = rangeOf(sheet, area);
    const read = readWithFormulas(range, clock);
    // With a picture the tab is kept as it is.
    const cells = read?.cells ?? cellsOf(range.getValues(), clock);
    const formulasOf = (i: number) => read?.formulas[i] ?? [];
    const noted = cells.flatMap((line, i) =>
      line.every(saysNothing) && formulasOf(i).every((formula) => formula === '') ? [] : [i],
    );
    const formats = noted.length > 0 ? range.getNumberFormats() : [];
    return {
      print: rowsFingerprint(read?.printed ?? cells),
      rows: noted.map((i) => {
        const formulas = formulasOf(i).map((formula) => (formula === '' ? null : formula));
        return {
          ...{ row: area.row + i, cells: cells[i] ?? [], formats: formats[i] ?? [] },
          ...(formulas.some((formula) => formula !== null) ? { formulas } : {}),
        };
      }),
    };
  });
}

import type { ReportSpec, TabSpec } from '../../core/host/spec';
import { layoutReport } from '../../core/report/writing/layoutReport';
import type { Sheet } from '../../simulated/workbook/sheet';
import type { Workbook } from '../../simulated/workbook/workbook';
import { dressedReport } from './dressedTab';

/** A report of three tabs whose every cell begins with a letter, so that it shows whose cells a tab holds. */
export function letteredReport(letter: string, rows = 5, more: readonly string[] = []) {
  const tab = (key: string, name: string): TabSpec => ({
    key,
    name,
    heading: `${letter} ${name}`,
    notes: [`${letter} note`],
    frozenRows: 4,
    tables: [
      {
        key: 'people',
        row: 3,
        column: 0,
        columns: ['Group', 'Name'].map((header) => ({
          header: `${letter} ${header}`,
          kind: 'text',
          width: 90,
        })),
        rows: Array.from({ length: rows }, (_, i) => [`${letter} group ${i}`, `${letter} ${key} ${i}`]),
      },
    ],
    charts: [],
  });
  const tabs = [tab('summary', 'Summary'), tab('segments', 'Segments'), tab('best', 'Best')].concat(
    more.map((name) => tab(name.toLowerCase(), name)),
  );
  const report: ReportSpec = { ...dressedReport, tabs };
  return layoutReport(report);
}

/** The letters of the cells that a tab holds, without A1; what is no text counts as "?". */
export function lettersOn(sheet: Sheet): readonly string[] {
  const { rows, columns } = sheet.usedRange() ?? { rows: 0, columns: 0 };
  const letters = new Set<string>();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const value = sheet.value(row, column);
      if (row + column === 0 || value === null || value === '') continue;
      letters.add(typeof value === 'string' ? value.charAt(0) : '?');
    }
  return [...letters].sort();
}

/** Whether a tab of the report is complete; `rows` as in the report. */
function isWhole(sheet: Sheet | undefined, letter: string, rows = 5): boolean {
  return (
    sheet !== undefined &&
    String(sheet.value(0, 0)).startsWith(`${letter} `) &&
    sheet.usedRange()?.rows === 4 + rows &&
    lettersOn(sheet).join() === letter
  );
}

export const reportTabs = ['Summary', 'Segments', 'Best'];

export function isWholeReport(workbook: Workbook, letter: string, rows = 5): boolean {
  return reportTabs.every((name) => isWhole(workbook.sheetByName(name), letter, rows));
}

import { isoToDay } from '../../core/cells/parse/civil';
import type { SheetCell } from '../../simulated/workbook/cell';
import type { Sheet } from '../../simulated/workbook/sheet';
import { isDateFormat } from './grid/isDateFormat';

/** Rows by which the widths of columns are judged. */
const rowsToMeasure = 200;

/** Writes rows of cells to an empty sheet, and fits its column widths. */
export function fillSheet(sheet: Sheet, rows: readonly (readonly SheetCell[])[]): void {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return;
  const measured = rows.slice(0, rowsToMeasure);
  for (let column = 0; column < columns; column++) {
    const longest = measured.reduce((most, row) => Math.max(most, lengthOf(row[column])), 0);
    sheet.columnWidths.set(column, Math.min(240, Math.max(84, longest * 8 + 20)));
  }
  sheet.edit({ row: 0, column: 0, rows: rows.length, columns }, (cell, row, column) => {
    Object.assign(cell, rows[row]?.[column] ?? { value: null });
  });
}

/** Letters that a cell shows: a day as its format, a number with its decimals and thousands. */
function lengthOf({ value = null, format = '' }: Partial<SheetCell> = {}): number {
  if (typeof value !== 'number' || format === '') return value === null ? 0 : String(value).length;
  if (isDateFormat(format)) return format.length;
  const whole = String(Math.trunc(value)).length;
  return whole + Math.floor((whole - 1) / 3) + (format.split('.')[1]?.length ?? -1) + 1;
}

/**
 * What a spreadsheet makes of a cell of a text file: ISO dates and plain numbers
 * are recognised, all else stays text. Numbers too long for a spreadsheet stay text too.
 */
export function typedCell(text: string): SheetCell {
  if (text === '') return { value: null };
  const day = isoToDay(text);
  if (day !== null) return { value: day, format: 'yyyy-mm-dd' };
  if (/^-?\d{1,15}(\.\d+)?$/.test(text) && !/^0\d/.test(text))
    return { value: Number(text), ...(text.includes('.') ? { format: '#,##0.00' } : {}) };
  return { value: text };
}

import type { Area } from '../../core/host/spec';

/** Size of every worksheet. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Whether this Excel has the version of the API; the add-in needs 1.9 and leaves out what a newer one would add. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

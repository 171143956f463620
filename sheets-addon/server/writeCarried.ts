import type { CarriedCells } from '../../core/host/spec';
import { literal } from './literal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts what the user had on the earlier version of the tab at its places, formulas as formulas. A formula that Sheets does not
 * understand any more shows #ERROR! and can be mended in its cell.
 */
export function writeCarried(sheet: Sheet, carried: readonly CarriedCells[]): void {
  for (const { row, column, rows, formula, value, format } of carried) {
    const range = sheet.getRange(row + 1, column + 1, rows, 1);
    // In a cell of text format a formula would be a text.
    const isPlain = format === '' || (format === '@' && formula !== undefined);
    range.setNumberFormat(isPlain ? 'General' : format);
    if (formula === undefined) range.setValue(literal(value, format));
    else range.setFormulasR1C1(Array.from({ length: rows }, () => [formula]));
  }
}

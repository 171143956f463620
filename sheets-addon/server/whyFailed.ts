import type { HostErrorCode } from '../../core/host/port';
import { markedTabs } from './mark';

/** Of a whole spreadsheet, with and without content. */
export const mostCells = 10_000_000;

/**
 * Why a service of Google's has refused a call. Exceptions are worded in the user's language and have no code, so the state of the
 * spreadsheet is asked.
 *
 * @param wanted cells that were to be added
 */
export function whyFailed(wanted: number): HostErrorCode {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const ours = markedTabs(spreadsheet).map(({ sheet }) => sheet);
    const looked = ours.length > 0 ? ours : [spreadsheet.getActiveSheet()];
    if (looked.some((sheet) => !sheet.getRange(1, 1).canEdit())) return 'protected';
    const cells = spreadsheet
      .getSheets()
      .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
    if (cells + wanted > mostCells) return 'tooLarge';
    PropertiesService.getDocumentProperties().getProperty('customer-value-probe');
    return 'unexpected';
  } catch {
    // Not even to be asked: most likely the work of a day is used up.
    return 'quota';
  }
}

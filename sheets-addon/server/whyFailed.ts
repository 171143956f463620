import type { HostErrorCode } from '../../core/host/port';
import { markedTabs } from './mark';

/** Maximum number of cells of a spreadsheet, blank ones included. */
export const mostCells = 10_000_000;

/**
 * Why a Google service rejected a call. Exceptions are in the user's language and have no code, so the state of the
 * spreadsheet is inspected.
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
    // The inspection failed too: most likely the daily quota is used up.
    return 'quota';
  }
}

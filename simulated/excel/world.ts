import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { Fault } from './fault';

/** State of the simulated Excel besides the workbook itself. */
export class ExcelWorld {
  readonly protectedSheets = new Set<Sheet>();
  /** How many series Excel makes of a new chart's source; it differs between desktop and web. */
  guessedSeries: (columns: number) => number = (columns) => columns;

  constructor(
    readonly workbook: Workbook,
    /** Serial number of 1904-01-01: 1462, or 0 in a workbook of the 1904 date system. */
    readonly firstOf1904: 0 | 1462,
  ) {}

  mayWrite(sheet: Sheet): void {
    if (this.protectedSheets.has(sheet)) {
      throw new Fault('AccessDenied', 'You cannot perform the requested operation.');
    }
  }

  /** As Excel spells a worksheet's id. */
  sheetId(sheet: Sheet): string {
    return `{00000000-0001-0000-0000-${sheet.id.toString(16).toUpperCase().padStart(12, '0')}}`;
  }
}

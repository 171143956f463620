import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { Fault } from './fault';

/** State of the simulated Excel besides the workbook itself. */
export class ExcelWorld {
  private readonly ids: ReadonlyMap<Sheet, string>;
  /** How many series Excel makes of a new chart's source; it differs between desktop and web. */
  guessedSeries: (columns: number) => number = (columns) => columns;

  /** Settings as this client knows them. */
  readonly settings: Map<string, string>;

  constructor(
    readonly workbook: Workbook,
    /** Serial number of 1904-01-01: 1462, or 0 in a workbook of the 1904 date system. */
    readonly firstOf1904: 0 | 1462,
    { idsArePlaces = false, unsavedSettings = false } = {},
  ) {
    this.settings = unsavedSettings ? new Map(workbook.properties) : workbook.properties;
    this.ids = idsArePlaces ? idsByPlace(workbook) : new Map();
  }

  mayWrite(sheet: Sheet): void {
    if (sheet.isProtected) {
      throw new Fault('AccessDenied', 'You cannot perform the requested operation.');
    }
  }

  /** As Excel spells a worksheet's id. A new sheet has a random one; some Excels count the sheets of a file that is opened. */
  sheetId(sheet: Sheet): string {
    const known = this.ids.get(sheet);
    if (known !== undefined) return known;
    return `{${sheet.id.toString(16).toUpperCase().padStart(8, '0')}-0F61-4CD9-886D-95112C925793}`;
  }
}

function idsByPlace({ sheets }: Workbook): ReadonlyMap<Sheet, string> {
  const place = (i: number) => i.toString(16).toUpperCase().padStart(4, '0');
  return new Map(sheets.map((sheet, i) => [sheet, `{00000000-0001-0000-${place(i)}-000000000000}`]));
}

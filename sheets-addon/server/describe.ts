import type { Memory, WorkbookInfo } from '../../core/host/port';
import { judgedTabs } from './mark';
import { keptSafe } from './safeguard';
import { mostCells } from './whyFailed';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function describeIn(spreadsheet: Spreadsheet): WorkbookInfo {
  const safe = keptSafe();
  const active = spreadsheet.getActiveSheet().getSheetId();
  const { tabs, doubted } = judgedTabs(spreadsheet);
  const sheets = spreadsheet.getSheets();
  const grids = new Map(
    sheets.map((sheet) => [sheet.getSheetId(), { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }]),
  );
  const cells = [...grids.values()].reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const marks = new Map(tabs.map(({ mark }) => [mark.sheet, mark]));
  return {
    name: spreadsheet.getName(),
    locale: languageTag(spreadsheet.getSpreadsheetLocale()),
    userLocale: languageTag(Session.getActiveUserLocale()),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    tabs: sheets.map((sheet) => {
      const id = sheet.getSheetId();
      const mark = marks.get(id);
      const grid = grids.get(id);
      return {
        id: String(id),
        name: sheet.getName(),
        rows: sheet.getLastRow(),
        columns: sheet.getLastColumn(),
        active: id === active,
        ours: mark?.key ?? null,
        ...(doubted.has(id) ? { doubted: true } : {}),
        ...(mark && grid ? { grid } : {}),
        ...(mark?.tables ? { written: mark.parts, tables: mark.tables } : {}),
      };
    }),
    remembered: remembered(),
    room: mostCells - cells,
    ...(safe === null ? {} : { safeguarded: safe }),
  };
}

/** "tr_TR" → "tr-TR". */
function languageTag(locale: string): string {
  return locale.replace('_', '-');
}

const choicesKey = 'customer-value-choices';
/** Google's documented limit for one property. */
const longestProperty = 9_000;

export function rememberChoices(choices: Memory): void {
  const text = JSON.stringify(choices);
  if (text.length > longestProperty) throw new RangeError(`choices take ${text.length} characters`);
  PropertiesService.getDocumentProperties().setProperty(choicesKey, text);
}

/** The choices of last time; null when there are none. */
export function remembered(): Memory | null {
  const text = PropertiesService.getDocumentProperties().getProperty(choicesKey);
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Memory) : null;
  } catch {
    return null;
  }
}

import type { TabId, WorkbookInfo } from '../../core/host/port';
import { findOurTabs } from './ourTabs';
import { loadRemembered } from './remembered';
import { run } from './run';
import { loadSafeguard } from './safeguard';

export function describe(): Promise<WorkbookInfo> {
  return run(describeIn);
}

/** Describes the workbook with two requests; the first carries out what is queued as well. */
export async function describeIn(context: Excel.RequestContext): Promise<WorkbookInfo> {
  const { workbook } = context;
  workbook.load('name');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  const remembered = loadRemembered(context);
  const safe = loadSafeguard(context);
  const extents = new Map<TabId, Excel.Range>();
  const found = await findOurTabs(context, (sheets) => {
    for (const sheet of sheets.filter(isShown)) {
      const used = sheet.getUsedRangeOrNullObject(true);
      extents.set(sheet.id, used.load('rowIndex,rowCount,columnIndex,columnCount'));
    }
  });
  const marks = new Map(found.tabs.map(({ sheet, mark }) => [sheet.id, mark]));

  const safeguarded = safe();
  return {
    name: workbook.name,
    locale: Office.context.contentLanguage,
    userLocale: Office.context.displayLanguage,
    timeZone: '',
    remembered: remembered(),
    ...(safeguarded === null ? {} : { safeguarded }),
    tabs: found.sheets.filter(isShown).map(({ id, name }) => {
      const used = extents.get(id);
      const mark = marks.get(id);
      const empty = used === undefined || used.isNullObject;
      return {
        id,
        name,
        rows: empty ? 0 : used.rowIndex + used.rowCount,
        columns: empty ? 0 : used.columnIndex + used.columnCount,
        active: id === active.id,
        ours: mark?.key ?? null,
        ...(found.doubted.has(id) ? { doubted: true } : {}),
        ...(mark?.tableInfo ? { written: mark.areas, tables: mark.tableInfo } : {}),
      };
    }),
  };
}

/** Tabs that code has hidden from the user are left out. */
function isShown({ visibility }: Excel.Worksheet): boolean {
  return visibility !== 'VeryHidden';
}

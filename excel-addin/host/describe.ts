import type { WorkbookInfo } from '../../core/host/port';
import { loadMarks } from './mark';
import { loadRemembered } from './remembered';
import { run } from './run';
import { loadSafeguard } from './safeguard';

export function describe(): Promise<WorkbookInfo> {
  return run(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    const sheets = workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    const active = sheets.getActiveWorksheet();
    active.load('id');
    const marks = loadMarks(context);
    const remembered = loadRemembered(context);
    const safe = loadSafeguard(context);
    await context.sync();

    // Tabs that code has hidden from the user are left out.
    const shown = sheets.items.filter(({ visibility }) => visibility !== 'VeryHidden');
    const extents = shown.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      return used.load('rowIndex,rowCount,columnIndex,columnCount');
    });
    await context.sync();

    const safeguarded = safe();
    return {
      name: workbook.name,
      locale: Office.context.contentLanguage,
      userLocale: Office.context.displayLanguage,
      timeZone: '',
      remembered: remembered(),
      ...(safeguarded === null ? {} : { safeguarded }),
      tabs: shown.map(({ id, name }, i) => {
        const used = extents[i];
        const mark = marks().get(id);
        const empty = used === undefined || used.isNullObject;
        return {
          id,
          name,
          rows: empty ? 0 : used.rowIndex + used.rowCount,
          columns: empty ? 0 : used.columnIndex + used.columnCount,
          active: id === active.id,
          ours: mark?.key ?? null,
          ...(mark?.tableInfo ? { written: mark.areas, tables: mark.tableInfo } : {}),
        };
      }),
    };
  });
}

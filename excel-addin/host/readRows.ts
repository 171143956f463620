import type { Cell } from '../../core/cells/cell';
import type { TabId } from '../../core/host/port';
import { type DateSystemReader, isDateFormat } from './dateSystem';
import { readArea } from './readArea';
import { run } from './run';

/**
 * The tab's cells from column A to its last used column. Rows below the last used one are not returned:
 * the answer ends where the tab ends.
 */
export function readRows(
  tab: TabId,
  firstRow: number,
  rowCount: number,
  dateSystem: DateSystemReader,
): Promise<readonly (readonly Cell[])[]> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount,columnIndex,columnCount');
    // In the same request, if it is not known yet.
    const offset = await dateSystem(context);
    await context.sync();
    if (used.isNullObject) return [];

    const row = firstRow - 1;
    const rows = Math.max(0, Math.min(rowCount, used.rowIndex + used.rowCount - row));
    const area = { row, column: 0, rows, columns: used.columnIndex + used.columnCount };
    const found: (readonly Cell[])[] = [];
    if (offset === 0) {
      await readArea(context, sheet, area, ['values'], ({ values }) => {
        for (const line of values) found.push(line as readonly Cell[]);
      });
      return found;
    }
    // Only the format tells a date from any other number.
    await readArea(context, sheet, area, ['values', 'numberFormat'], ({ values, numberFormat }) => {
      values.forEach((line, i) => {
        found.push(
          (line as readonly Cell[]).map((cell, j) =>
            typeof cell === 'number' && isDateFormat(numberFormat[i]?.[j]) ? cell + offset : cell,
          ),
        );
      });
    });
    return found;
  });
}

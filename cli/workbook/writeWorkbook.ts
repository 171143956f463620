import type { Day } from '../../core/cells/cell';
import type { ReportSpec } from '../../core/host/spec';
import { drawFrame } from './drawFrame';
import { fileTabs } from './fileTab';
import { fillFrame } from './fillFrame';
import { looksOf } from './looks';

/**
 * The report as the bytes of an .xlsx file: the same tabs, tables and charts that the add-ins write.
 *
 * Text stays text whatever it begins with. The file says it was made on `day`, so that equal reports are equal
 * bytes (of one version of Node.js, whose zlib packs them). Throws a UserError when a tab has more rows than a sheet.
 *
 * The library draws all but the cells, which are by far the most and are written as XML by `sheetData`.
 */
export async function writeWorkbook(report: ReportSpec, day: Day): Promise<Uint8Array> {
  const tabs = fileTabs(report);
  const looks = looksOf(tabs.flatMap(({ blocks }) => blocks));
  return fillFrame(drawFrame(tabs, looks), tabs, looks, { day, rightToLeft: report.rightToLeft });
}

import type { Day } from '../../core/cells/cell';
import type { ReportSpec } from '../../core/host/spec';
import { drawFrame } from './drawFrame';
import { type FileTab, fileTabs } from './fileTab';
import { fillFrame } from './fillFrame';
import { type CellLook, looksOf } from './looks';

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
  const looks = looksOf(looksIn(tabs), report.rightToLeft);
  return fillFrame(drawFrame(tabs, looks), tabs, looks, day);
}

/** Every look of every cell; that of a link is the look beneath it in another colour. */
function* looksIn(tabs: readonly FileTab[]): Generator<CellLook> {
  for (const { blocks, links } of tabs)
    for (const { looks } of blocks)
      for (const look of looks) {
        yield look;
        if (links.length > 0) yield { ...look, link: true };
      }
}

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Day } from '../../core/cells/cell';

/** The same for every file and machine: the zip format has no earlier one. */
const zipTime = new Date(1980, 0, 1);

/**
 * Sets in the finished .xlsx what the writer cannot: the day it was made instead of the clock's,
 * sheets from right to left, and bar charts that list their first category on top.
 */
export function sealPackage(
  bytes: Uint8Array,
  day: Day,
  rightToLeft: boolean,
  /** For each chart in the order of drawing, whether it is to be turned. */
  topDownCharts: readonly boolean[],
): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path];
    if (part) parts[path] = strToU8(change(strFromU8(part)));
  };
  edit('docProps/core.xml', (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, timeOf(day)));
  if (rightToLeft) {
    for (const path of Object.keys(parts).filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))) {
      edit(path, (xml) => xml.replace('<sheetView ', '<sheetView rightToLeft="1" '));
    }
  }
  topDownCharts.forEach((topDown, i) => {
    if (topDown) edit(`xl/charts/chart${i + 1}.xml`, turnTopDown);
  });
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) files[path] = [part, { mtime: zipTime }];
  return zipSync(files);
}

/** Reverses the categories, and keeps the numbers at the foot where the last category now is. */
function turnTopDown(xml: string): string {
  return xml
    .replace(/<c:catAx>.*?<\/c:catAx>/s, (axis) => axis.replace('val="minMax"', 'val="maxMin"'))
    .replace(/<c:valAx>.*?<\/c:valAx>/s, (axis) =>
      axis.replace('<c:crosses val="autoZero"/>', '<c:crosses val="max"/>'),
    );
}

function timeOf(day: Day): string {
  return new Date((day - 25_569) * 86_400_000).toISOString().replace('.000Z', 'Z');
}

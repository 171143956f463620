import type { SheetRange } from './cell';
import { holds, overlap } from './overlap';
import type { Sheet } from './sheet';

/** Of merged cells only the first keeps what is written into them. To be called after writing to the range. */
export function swallow(sheet: Sheet, range: SheetRange): void {
  for (const merge of sheet.merges) {
    if (!overlap(merge, range)) continue;
    sheet.edit(merge, (cell, row, column) => {
      if (row + column === 0) return;
      cell.value = null;
      delete cell.formula;
    });
  }
}

/** Whether a merge lies partly in the range and partly outside. */
export function cutsMerge(sheet: Sheet, range: SheetRange): boolean {
  return sheet.merges.some((merge) => overlap(merge, range) && !holds(range, merge));
}

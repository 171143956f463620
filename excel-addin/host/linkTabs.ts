import type { TabLink } from '../../core/host/port';
import { palette } from '../../core/report/palette';
import { cellReference } from './range';

/** Makes links of cells of our tabs; the text of the cells stays. `tabs` has our tabs by key. */
export async function linkTabs(
  context: Excel.RequestContext,
  tabs: ReadonlyMap<string, Excel.Worksheet>,
  links: readonly TabLink[],
): Promise<void> {
  const cells = links.flatMap(({ from, row, column, tab, target = { row: 0, column: 0 } }) => {
    const [sheet, to] = [tabs.get(from), tabs.get(tab)];
    if (!sheet || !to) return [];
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.load('values');
    return [{ cell, documentReference: cellReference(to.name, target.row, target.column) }];
  });
  if (cells.length === 0) return;
  await context.sync();
  for (const { cell, documentReference } of cells) {
    cell.hyperlink = { documentReference, textToDisplay: String(cell.values[0]?.[0] ?? '') };
    cell.format.font.color = palette.link;
  }
}

import { cellReference } from '../../core/cells/address';
import type { TabLink } from '../../core/host/port';
import { palette } from '../../core/report/palette';

/** A tab of ours, and its name as far as is known. */
export interface NamedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/**
 * Queues the reading of cells of our tabs that become links; call the answer after the next sync, which queues that they do. The text of
 * the cells stays. `tabs` has our tabs by key.
 */
export function linkTabs(tabs: ReadonlyMap<string, NamedSheet>, links: readonly TabLink[]): () => void {
  const cells = links.flatMap(({ from, row, column, tab, target = { row: 0, column: 0 } }) => {
    const [place, to] = [tabs.get(from), tabs.get(tab)];
    if (!place || !to) return [];
    const cell = place.sheet.getRangeByIndexes(row, column, 1, 1);
    cell.load('values');
    return [{ cell, documentReference: cellReference(to.name, target.row, target.column) }];
  });
  return () => {
    for (const { cell, documentReference } of cells) {
      cell.hyperlink = { documentReference, textToDisplay: String(cell.values[0]?.[0] ?? '') };
      cell.format.font.color = palette.link;
    }
  };
}

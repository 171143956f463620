import type { Cell, Row } from '../../cells/cell';
import { type Block, longestSafeguard } from '../../host/port';

/** The cells of a tab as one text, stored outside the tab while it is rewritten; null when it is too long. */
export function safeguardText(blocks: readonly Block[]): string | null {
  const rows: Cell[][] = [];
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, i) => {
      const index = row + i;
      while (rows.length <= index) rows.push([]);
      const own = rows[index];
      while (own.length < column + line.length) own.push(null);
      line.forEach((cell, j) => {
        own[column + j] = cell;
      });
    });
  }
  const text = JSON.stringify(rows);
  return text.length <= longestSafeguard ? text : null;
}

/** The rows of such a text; null for any other text. */
export function rowsOfSafeguard(text: string): readonly Row[] | null {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) && rows.every(Array.isArray) ? (rows as Row[]) : null;
  } catch {
    return null;
  }
}

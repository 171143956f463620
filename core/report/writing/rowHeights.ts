import type { RowHeight } from '../../host/port';
import type { TableSpec, Tile } from '../../host/spec';
import { figureHeight, letters, lineHeights, linesIn } from './fitting';

/** Rows of a longer table share one height, so that one host call sets it for all. */
const fewRows = 200;

/** Width in pixels of the filter button in a header. */
const filterButton = 20;

/**
 * Heights of the rows that need more than one line: headers, tiles, and wrapped cells. They are set in all hosts,
 * because Excel does not compute the height of rows with merged cells or of opened files, and Google not of merged
 * cells. Rows of default height are left out. `widthOf` gives the width in pixels of several columns of the tab.
 */
export function rowHeights(
  { tables, tiles }: { readonly tables: readonly TableSpec[]; readonly tiles: readonly Tile[] },
  widthOf: (column: number, columns: number) => number,
): readonly RowHeight[] {
  const heights = new Map<number, number>();
  const atLeast = (row: number, height: number) => {
    if (height > lineHeights.body) heights.set(row, Math.max(heights.get(row) ?? 0, height));
  };
  for (const tile of tiles) {
    const small = (text: string) =>
      5 + lineHeights.small * linesIn(text, widthOf(tile.column, tile.columns), letters.small);
    atLeast(tile.row, small(tile.label));
    atLeast(tile.row + 1, figureHeight);
    atLeast(tile.row + 2, small(tile.note));
  }
  for (const table of tables) {
    const width = (index: number) => widthOf(table.column + index, 1);
    atLeast(table.row, lineHeights.body * headerLines(table, width));
    const lines = table.rows.map((_, i) => bodyLines(table, i, width));
    const most = lines.reduce((all, count) => Math.max(all, count), 1);
    lines.forEach((count, i) => {
      atLeast(table.row + 1 + i, lineHeights.body * (lines.length > fewRows ? most : count));
    });
  }
  return inRuns(heights);
}

function headerLines({ columns }: TableSpec, width: (index: number) => number): number {
  return Math.max(
    1,
    ...columns.map(({ header }, index) =>
      // Minimum, because a column can be too narrow for the button and a word.
      linesIn(header, Math.max(width(index) - filterButton, 56), letters.header),
    ),
  );
}

function bodyLines({ columns, rows }: TableSpec, row: number, width: (index: number) => number): number {
  return columns.reduce((most, { wrap }, index) => {
    const cell = rows[row][index];
    if (!wrap || typeof cell !== 'string' || cell === '') return most;
    return Math.max(most, linesIn(cell, width(index), letters.body));
  }, 1);
}

/** Merges adjacent rows of equal height. */
function inRuns(heights: ReadonlyMap<number, number>): RowHeight[] {
  const runs: { row: number; rows: number; height: number }[] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.rows === row && last.height === height) last.rows++;
    else runs.push({ row, rows: 1, height });
  }
  return runs;
}

import type { Row } from '../../core/cells/cell';
import type { Block, TabId } from '../../core/host/port';
import type { Area } from '../../core/host/spec';
import { palette, toneColors } from '../../core/report/palette';
import { writtenArea } from '../../core/report/writing/fingerprintedArea';
import { usualSize } from '../../core/report/writing/fitting';
import { cellsPerCall } from '../bridge';
import { readCells } from './cells';
import { type Clock, clockIn } from './clock';
import { literal } from './literal';
import { markOfUnfinished } from './mark';
import { findReportTab, rangeOf } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes blocks of cells into a tab that is being written; see the step `rows`. Reading flushes all pending writes, so
 * everything is read back once, after all blocks.
 */
export function writeBlocksIn(
  spreadsheet: Spreadsheet,
  tab: TabId,
  blocks: readonly Block[],
  run: string,
): void {
  if (blocks.some(({ row, column }) => row === 0 && column === 0))
    throw new RangeError('A1 is for the notice and the heading');
  const sheet = findReportTab(spreadsheet, tab);
  const marked = markOfUnfinished(sheet, run);
  const isAt = (block: Block) => (part: { readonly row: number; readonly column: number }) =>
    part.row === block.row && part.column === block.column;
  const others = marked.mark.parts.filter((part) => !blocks.some((block) => isAt(block)(part)));
  const note = (rowsOf: (block: Block) => readonly Row[]) =>
    marked.set({
      ...marked.mark,
      parts: [...others, ...blocks.map((block) => writtenArea(areaOf(block), rowsOf(block), block.own))],
    });

  // Recorded before writing: anything on the tab without a record counts as the user's.
  note(({ cells }) => cells.map((line) => line.map((cell) => cell ?? '')));
  for (const block of blocks) {
    const range = rangeOf(sheet, areaOf(block));
    setFormats(range, block.formats);
    range.setValues(block.cells.map((line) => line.map((cell, i) => literal(cell, block.formats[i] ?? ''))));
    dress(range, block);
  }
  // Recorded again as it reads back, for the comparison in the next run; at once, before the user can change it.
  note(readBack(sheet, blocks, clockIn(spreadsheet.getSpreadsheetTimeZone())));
}

function areaOf({ row, column, cells, formats }: Block): Area {
  return { row, column, rows: cells.length, columns: formats.length };
}

/** Current cells of the blocks: read together, if the gaps between the blocks are small. */
function readBack(sheet: Sheet, blocks: readonly Block[], clock: Clock): (block: Block) => readonly Row[] {
  const areas = blocks.map(areaOf);
  const least = (of: (area: Area) => number) => Math.min(...areas.map(of));
  const most = (of: (area: Area) => number) => Math.max(...areas.map(of));
  const [row, column] = [least((area) => area.row), least((area) => area.column)];
  const rows = most((area) => area.row + area.rows) - row;
  const columns = most((area) => area.column + area.columns) - column;
  if (rows * columns > cellsPerCall)
    return (block) => {
      const area = areaOf(block);
      return readCells(sheet, area.row + 1, area.column + 1, area.rows, area.columns, clock);
    };
  const all = readCells(sheet, row + 1, column + 1, rows, columns, clock);
  return (block) => {
    const area = areaOf(block);
    const from = area.column - column;
    return all
      .slice(area.row - row, area.row - row + area.rows)
      .map((line) => line.slice(from, from + area.columns));
  };
}

/** One call per run of columns with the same format. Before the values, because it decides how they are read. */
function setFormats(range: Range, formats: readonly string[]): void {
  const sheet = range.getSheet();
  let start = 0;
  for (let end = 1; end <= formats.length; end++) {
    const format = formats[start];
    if (format === undefined || formats[end] === format) continue;
    sheet
      .getRange(range.getRow(), range.getColumn() + start, range.getNumRows(), end - start)
      .setNumberFormat(format);
    start = end;
  }
}

/** The letters of Persian and Arabic are in it, and legible at the size of cells. */
const persianFont = 'Tahoma';

function dress(range: Range, block: Block): void {
  const { style, ends = [], own = [], wraps = [] } = block;
  const sheet = range.getSheet();
  const fromTheRight = sheet.isRightToLeft();
  if (fromTheRight) range.setFontFamily(persianFont);
  const column = (index: number) =>
    sheet.getRange(range.getRow(), range.getColumn() + index, range.getNumRows(), 1);
  switch (style) {
    case 'heading':
      dressHeading(range);
      break;
    case 'note':
      range.setFontColor(palette.quiet);
      break;
    case 'section':
      range.setFontWeight('bold').setFontSize(12);
      break;
    case 'tile':
      dressTile(range, block);
      break;
    case 'header':
      range
        .setFontWeight('bold')
        .setBackground(palette.header)
        .setWrap(true)
        .setVerticalAlignment('middle')
        .setBorder(null, null, true, null, null, null, palette.rule, medium());
      break;
    case 'body':
      if (wraps.length > 0) range.setVerticalAlignment('middle');
      for (const index of wraps) column(index).setWrap(true);
      break;
  }
  for (const index of own) column(index).setBackground(style === 'header' ? palette.ownHeader : palette.own);
  // Numbers are at the right by themselves, but not in every spreadsheet from right to left.
  if (style === 'header' || fromTheRight)
    for (const index of ends) column(index).setHorizontalAlignment(fromTheRight ? 'left' : 'right');
}

export function dressHeading(range: Range): void {
  if (range.getSheet().isRightToLeft()) range.setFontFamily(persianFont);
  range.setFontWeight('bold').setFontSize(16);
}

const medium = () => SpreadsheetApp.BorderStyle.SOLID_MEDIUM;

/** Label, figure and note; a white line keeps it apart from its neighbour. */
function dressTile(range: Range, { merged, size = usualSize, tone }: Block): void {
  const sheet = range.getSheet();
  const line = (index: number) =>
    sheet.getRange(range.getRow() + index, range.getColumn(), 1, range.getNumColumns());
  range
    .setBackground(palette.tile)
    .setFontColor(palette.quiet)
    .setFontSize(9)
    .setHorizontalAlignment(sheet.isRightToLeft() ? 'right' : 'left')
    .setBorder(null, null, null, true, null, null, palette.white, SpreadsheetApp.BorderStyle.SOLID_THICK);
  const figure = line(1);
  const color = tone === undefined ? palette.text : toneColors[tone].text;
  figure.setFontColor(color).setFontWeight('bold').setFontSize(size);
  for (const index of [0, 2]) line(index).setWrap(true).setVerticalAlignment('top');
  if (merged) for (const index of [0, 1, 2]) line(index).merge();
}

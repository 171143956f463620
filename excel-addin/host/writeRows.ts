import { sameArea } from '../../core/host/area';
import type { Block } from '../../core/host/port';
import { rowsWithin } from '../../core/host/rowsWithin';
import type { Area } from '../../core/host/spec';
import { type WrittenArea, writtenArea } from '../../core/report/writing/fingerprintedArea';
import { isDateFormat } from './dateSystem';
import { formatRuns } from './formatRuns';
import { isTooLarge } from './hostError';
import { type LiteralCell, literalCell } from './literalCells';
import { type Mark, setMark } from './mark';
import type { TakenTab } from './openTabs';
import { styleArea } from './styles';

/** Rows in Excel's form. */
export interface LiteralRows {
  readonly area: Area;
  readonly cells: readonly (readonly LiteralCell[])[];
  readonly block: Block;
}

/** @param offset Days between the workbook's dates and those of the block. */
export function literalRows(block: Block, offset: number): LiteralRows {
  const dates = block.formats.map(isDateFormat);
  const cells = block.cells.map((line) =>
    line.map((cell, column) =>
      literalCell(
        typeof cell === 'number' && dates[column] ? cell - offset : cell,
        block.formats[column] ?? 'General',
      ),
    ),
  );
  const { row, column, formats } = block;
  return { area: { row, column, rows: cells.length, columns: formats.length }, cells, block };
}

/** The record of earlier and new areas. It is stored before the cells, because anything unrecorded on the tab counts as the user's. */
export function areasWith(
  before: readonly WrittenArea[],
  rows: readonly LiteralRows[],
): readonly WrittenArea[] {
  let areas = before;
  for (const { area, cells, block } of rows) {
    const meant = cells.map((line, row) =>
      line.map(({ value }, column) => (isCorner(area, row, column) ? null : withoutPrefix(value))),
    );
    areas = [...areas.filter((known) => !sameArea(known, area)), writtenArea(area, meant, block.own)];
  }
  return areas;
}

/** Queues the rows: first the formats, then the values, so that text is never interpreted. */
export function putRows(sheet: Excel.Worksheet, { area, cells, block }: LiteralRows): void {
  for (const run of formatRuns(cells.map((line) => line.map(({ format }) => format)))) {
    const range = sheet.getRangeByIndexes(area.row + run.row, area.column + run.column, run.rows, 1);
    // A single format applies to all cells of the range, but the declaration only allows a grid.
    range.numberFormat = run.format as unknown as string[][];
    range.untrack();
  }
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  // A1 holds the notice until the tab is finished.
  range.values = cells.map((line, row) =>
    line.map(({ value }, column) => (isCorner(area, row, column) ? null : value)),
  );
  styleArea(range, block);
  range.untrack();
}

/** Writes rows in requests that Excel on the web accepts; one that is rejected as too large is halved. */
export async function writeLarge(
  context: Excel.RequestContext,
  { sheet, token, mark: before }: TakenTab,
  all: LiteralRows,
  guard: () => void,
): Promise<Mark> {
  let mark = before;
  const values = all.cells.map((line) => line.map(({ value }) => value));
  let most = values.length;
  let start = 0;
  while (start < values.length) {
    const rows = Math.min(most, rowsWithin(values, start));
    const part = {
      ...all,
      area: { ...all.area, row: all.area.row + start, rows },
      cells: all.cells.slice(start, start + rows),
    };
    const next = { ...mark, areas: areasWith(mark.areas, [part]) };
    guard();
    setMark(context, token, next);
    putRows(sheet, part);
    try {
      await context.sync();
      mark = next;
      start += rows;
    } catch (error) {
      if (!isTooLarge(error) || rows === 1) throw error;
      most = Math.ceil(rows / 2);
    }
  }
  return mark;
}

/** An apostrophe at the beginning of a literal is always a prefix: it makes a text of what follows, and Excel takes it away. */
function withoutPrefix(value: LiteralCell['value']): LiteralCell['value'] {
  return typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
}

function isCorner(area: Area, row: number, column: number): boolean {
  return area.row + row === 0 && area.column + column === 0;
}

import type { Block, TabId } from '../../core/host/port';
import type { Area } from '../../core/host/spec';
import { type WrittenArea, writtenArea } from '../../core/report/writing/fingerprintedArea';
import { rowsWithin } from './chunks';
import { type DateSystemReader, isDateFormat } from './dateSystem';
import { formatRuns } from './formatRuns';
import { isTooLarge } from './hostError';
import { type LiteralCell, literalCell } from './literalCells';
import { type Mark, setMark } from './mark';
import { onOpenTab, type TakenTab } from './openTabs';
import type { Pane } from './pane';
import { styleArea } from './styles';

/** Writes the block in requests that Excel on the web accepts; a request rejected as too large is halved. */
export function writeRows(tab: TabId, block: Block, dateSystem: DateSystemReader, pane: Pane): Promise<void> {
  return onOpenTab(tab, pane, async (context, taken) => {
    let { mark } = taken;
    const literal = await literalRows(context, block, dateSystem);
    const values = literal.map((line) => line.map(({ value }) => value));
    let most = values.length;
    let start = 0;
    while (start < values.length) {
      const rows = Math.min(most, rowsWithin(values, start));
      const chunk: Chunk = {
        area: { row: block.row + start, column: block.column, rows, columns: block.formats.length },
        cells: literal.slice(start, start + rows),
        dress: block,
      };
      try {
        mark = await writeChunk(context, taken, chunk, mark);
        start += rows;
      } catch (error) {
        if (!isTooLarge(error) || rows === 1) throw error;
        most = Math.ceil(rows / 2);
      }
    }
    return mark;
  });
}

interface Chunk {
  readonly area: Area;
  readonly cells: readonly (readonly LiteralCell[])[];
  readonly dress: Block;
}

async function literalRows(
  context: Excel.RequestContext,
  block: Block,
  dateSystem: DateSystemReader,
): Promise<LiteralCell[][]> {
  const dates = block.formats.map(isDateFormat);
  const offset = dates.includes(true) ? await dateSystem(context) : 0;
  return block.cells.map((line) =>
    line.map((cell, column) =>
      literalCell(
        typeof cell === 'number' && dates[column] ? cell - offset : cell,
        block.formats[column] ?? 'General',
      ),
    ),
  );
}

/** One request: first the mark, then the formats, then the values, so that text is never interpreted. */
async function writeChunk(
  context: Excel.RequestContext,
  { token, sheet, guard }: TakenTab,
  { area, cells, dress }: Chunk,
  mark: Mark,
): Promise<Mark> {
  const meant = cells.map((line, row) =>
    line.map(({ value }, column) => (isCorner(area, row, column) ? null : withoutPrefix(value))),
  );
  const written = writtenArea(area, meant, dress.own);
  const next: Mark = { ...mark, areas: [...mark.areas.filter((known) => !sameArea(known, area)), written] };
  guard();
  setMark(context, token, next);

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
  styleArea(range, dress);
  range.untrack();
  await context.sync();
  return next;
}

function withoutPrefix(value: LiteralCell['value']): LiteralCell['value'] {
  return typeof value === 'string' && value.startsWith("''") ? value.slice(1) : value;
}

function isCorner(area: Area, row: number, column: number): boolean {
  return area.row + row === 0 && area.column + column === 0;
}

function sameArea(a: WrittenArea, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

import { HostError } from '../../core/host/port';
import type { Area } from '../../core/host/spec';
import { isTooLarge } from './hostError';

/** Cells of one request: about 2 MB of answer for ids, dates and amounts, below the 5 MB of Excel on the web. */
const cellsPerRead = 100_000;

type Grid = readonly (readonly unknown[])[];

/**
 * Passes the area to `take` in blocks of whole rows, each read by its own request. A block that Excel rejects as too
 * large, or answers with null (above 5 million cells), is halved.
 */
export async function readArea<P extends 'values' | 'formulasR1C1' | 'numberFormat'>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  properties: readonly P[],
  take: (block: Readonly<Record<P, Grid>>) => void,
): Promise<void> {
  if (area.rows === 0 || area.columns === 0) return;
  let step = Math.max(1, Math.floor(cellsPerRead / area.columns));
  let done = 0;
  while (done < area.rows) {
    const rows = Math.min(step, area.rows - done);
    const block = await readBlock(context, sheet, { ...area, row: area.row + done, rows }, properties);
    if (block !== null) {
      take(block);
      done += rows;
    } else if (rows === 1) {
      throw new HostError('tooLarge', `row ${area.row + done + 1} is too large to be read`);
    } else {
      step = Math.ceil(rows / 2);
    }
  }
}

/** Null when the block is too large. */
async function readBlock<P extends 'values' | 'formulasR1C1' | 'numberFormat'>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
  properties: readonly P[],
): Promise<Readonly<Record<P, Grid>> | null> {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load([...properties]);
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  range.untrack();
  if (properties.some((property) => range[property] === null)) return null;
  return range;
}

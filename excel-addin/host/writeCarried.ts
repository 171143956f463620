import { toA1 } from '../../core/cells/formulaNotation';
import type { CarriedCells } from '../../core/host/spec';
import { isDateFormat } from './dateSystem';
import { isRefused } from './hostError';
import { literalCell } from './literalCells';
import { rangeOf } from './range';

/** Cells of one request. */
const together = 2_000;

/**
 * Writes the user's carried cells, formulas as formulas. A formula that Excel rejects, for example because its table no
 * longer exists, is written as text, so that the user can read and repair it.
 */
export async function writeCarried(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  carried: readonly CarriedCells[],
  { offset, guard }: { readonly offset: number; readonly guard: () => void },
): Promise<void> {
  for (let start = 0; start < carried.length; start += together)
    await writeOrHalve(carried.slice(start, start + together));

  /** Excel stops a request at the first formula that it rejects, without saying which one, so the batch is halved. */
  async function writeOrHalve(cells: readonly CarriedCells[]): Promise<void> {
    guard();
    for (const one of cells) queue(one);
    try {
      await context.sync();
    } catch (error) {
      if (!isRefused(error)) throw error;
      const [only] = cells;
      if (cells.length === 1 && only?.formula !== undefined) return asText(only, only.formula);
      if (cells.length === 1) throw error;
      const half = Math.ceil(cells.length / 2);
      await writeOrHalve(cells.slice(0, half));
      await writeOrHalve(cells.slice(half));
    }
  }

  function queue({ formula, value, format, ...area }: CarriedCells): void {
    const range = rangeOf(sheet, area);
    if (formula === undefined) {
      const shift = typeof value === 'number' && isDateFormat(format) ? offset : 0;
      const cell = literalCell(typeof value === 'number' ? value - shift : value, format || 'General');
      range.numberFormat = [[cell.format]];
      range.values = [[cell.value]];
    } else {
      // In a cell of text format a formula would be a text. One value applies to all cells of the range, but the declaration only
      // allows a grid.
      range.numberFormat = (format === '@' || format === '' ? 'General' : format) as unknown as string[][];
      range.formulasR1C1 = formula as unknown as string[][];
    }
    range.untrack();
  }

  async function asText(area: CarriedCells, formula: string): Promise<void> {
    guard();
    const range = rangeOf(sheet, area);
    const rows = Array.from({ length: area.rows }, (_, row) =>
      literalCell(toA1(formula, area.row + row, area.column), '@'),
    );
    range.numberFormat = rows.map(({ format }) => [format]);
    range.values = rows.map(({ value }) => [value]);
    range.untrack();
    await context.sync();
  }
}

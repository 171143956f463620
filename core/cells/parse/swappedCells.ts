import type { Cell, Column, Day } from '../cell';
import { cellOf, lengthOf } from '../column';
import type { DateReading } from './dateReading';
import { type OpenCells, openExamples } from './openCells';
import { looksSwapped, withDayAndMonthSwapped } from './swappedDates';

/** Date cells with their two readings, and a text of the column that contradicts them. */
export interface SwappedCells extends OpenCells {
  /** Both readings of the first cells. */
  readonly readings: readonly { readonly asItStands: Day; readonly swapped: Day }[];
  /** The row of the first text with a number above 12. */
  readonly text: number;
}

/**
 * The date cells of a column that looks as if a program had swapped day and month in it; null when it does not.
 *
 * @param texts The texts that hold day and month in either order: the first with a number above 12, how many have
 *   such a number, and how many there are in all.
 */
export function swappedCells(
  column: Column,
  read: (cell: Cell) => DateReading,
  texts: { readonly first: number; readonly above12: number; readonly all: number },
): SwappedCells | null {
  const days = () => datesOf(column, read);
  if (!looksSwapped(second(days()), texts)) return null;
  const first: number[] = [];
  const readings: { asItStands: Day; swapped: Day }[] = [];
  let count = 0;
  for (const [row, asItStands] of days()) {
    const swapped = withDayAndMonthSwapped(asItStands);
    if (swapped === asItStands) continue;
    count++;
    if (first.length === openExamples) continue;
    first.push(row);
    readings.push({ asItStands, swapped });
  }
  return { count, first, readings, text: texts.first };
}

/** The rows whose cells are date cells, not texts, with their days. */
function* datesOf(
  column: Column,
  read: (cell: Cell) => DateReading,
): Generator<readonly [row: number, day: Day]> {
  for (let row = 0; row < lengthOf(column); row++) {
    const cell = cellOf(column, row);
    const day = typeof cell === 'number' ? read(cell) : Number.NaN;
    if (day > 0) yield [row, day];
  }
}

function* second<Second>(pairs: Iterable<readonly [unknown, Second]>): Generator<Second> {
  for (const [, one] of pairs) yield one;
}

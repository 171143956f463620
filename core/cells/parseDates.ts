import { isBlank } from './blank';
import type { Cell } from './cell';
import { leaning } from './leaning';
import { type DateOrder, dayInOrder, orderMatters, orderShown, readDate } from './readDate';

export interface DateOptions {
  /** Settles dates such as 03/04/2024 when no other date of the column does. */
  readonly order?: DateOrder | undefined;
  /** Numbers count from 1904 instead of 1900: 1462 days later. */
  readonly from1904?: boolean | undefined;
  /** IANA name of a zone: instants with an offset get the day they have there, not the one that is written. */
  readonly timeZone?: string | undefined;
}

export interface ParsedDates {
  /** Day of each cell; NaN where it is blank, no date, or undecidable. */
  readonly days: Float64Array;
  /** First cell whose day and month nothing tells apart; null when all is clear. */
  readonly ambiguous: number | null;
  /** What the column itself leaves open, whether `order` settled it or not. */
  readonly open: OpenCells;
}

/** Cells that can be read in two ways as far as their column tells. */
export interface OpenCells {
  readonly count: number;
  /** The first of them, at most three. */
  readonly first: readonly number[];
}

export const openExamples = 3;

/** Days from the epoch of old workbooks of Excel for Mac to that of all others. */
const epochShift = 1462;

/**
 * Reads a column of dates. Day and month are told apart by the whole column: one
 * 31/12/2024 decides for every 03/04/2024 in it. See `readDate` for the forms.
 */
export function parseDates(cells: readonly Cell[], options: DateOptions = {}): ParsedDates {
  const days = new Float64Array(cells.length);
  const shift = options.from1904 ? epochShift : 0;
  const votes = { dayFirst: 0, monthFirst: 0 };
  let packed = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? null;
    const reading =
      typeof cell === 'number'
        ? readDate(shift !== 0 && cell < 1e5 ? cell + shift : cell)
        : isBlank(cell)
          ? Number.NaN
          : readDate(cell, options.timeZone);
    days[i] = reading;
    if (!(reading < 0)) continue;
    packed++;
    const shown = orderShown(reading);
    if (shown) votes[shown]++;
  }
  const shown = leaning(votes, 'dayFirst', 'monthFirst');
  const open: { count: number; first: number[] } = { count: 0, first: [] };
  if (packed > 0) settle(days, shown, options.order ?? null, open);
  const ambiguous = options.order === undefined ? (open.first[0] ?? null) : null;
  return { days, ambiguous, open };
}

/** Turns packed readings into days, by what the column shows or else by what is given. */
function settle(
  days: Float64Array,
  shown: DateOrder | null,
  given: DateOrder | null,
  open: { count: number; first: number[] },
): void {
  const order = given ?? shown;
  for (let i = 0; i < days.length; i++) {
    const reading = days[i] ?? Number.NaN;
    if (!(reading < 0)) continue;
    if (shown === null && orderMatters(reading)) {
      open.count++;
      if (open.first.length < openExamples) open.first.push(i);
      days[i] = order === null ? Number.NaN : dayInOrder(reading, order);
    } else {
      days[i] = dayInOrder(reading, order ?? 'dayFirst');
    }
  }
}

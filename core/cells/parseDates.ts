import { isBlank } from './blank';
import type { Cell } from './cell';
import { leaning } from './leaning';
import { type DateOrder, dayInOrder, orderMatters, orderShown, readDate } from './readDate';

export interface DateOptions {
  /** Settles dates such as 03/04/2024 when no other date of the column does. */
  readonly order?: DateOrder | undefined;
}

export interface ParsedDates {
  /** Day of each cell; NaN where it is blank, no date, or undecidable. */
  readonly days: Float64Array;
  /** First cell whose day and month the column does not tell apart; null when all is clear. */
  readonly ambiguous: number | null;
}

/**
 * Reads a column of dates. Day and month are told apart by the whole column: one
 * 31/12/2024 decides for every 03/04/2024 in it. See `readDate` for the forms.
 */
export function parseDates(cells: readonly Cell[], options: DateOptions = {}): ParsedDates {
  const days = new Float64Array(cells.length).fill(Number.NaN);
  const open: number[] = [];
  const votes = { dayFirst: 0, monthFirst: 0 };
  cells.forEach((cell, i) => {
    if (isBlank(cell)) return;
    const reading = readDate(cell);
    days[i] = reading;
    if (!(reading < 0)) return;
    open.push(i);
    const shown = orderShown(reading);
    if (shown) votes[shown]++;
  });
  const order = options.order ?? leaning(votes, 'dayFirst', 'monthFirst');
  let ambiguous: number | null = null;
  for (const i of open) {
    const reading = days[i] ?? Number.NaN;
    const undecided = order === null && orderMatters(reading);
    if (undecided && ambiguous === null) ambiguous = i;
    days[i] = undecided ? Number.NaN : dayInOrder(reading, order ?? 'dayFirst');
  }
  return { days, ambiguous };
}

import { isBlank } from './blank';
import type { Cell, Day } from './cell';
import { type DateOrder, dayInOrder, orderMatters, orderShown } from './dateReading';
import { dayOfEpoch, type EpochUnit, epochNumber, epochUnitOf, unitAgreed } from './epoch';
import { leaning } from './leaning';
import { readDate } from './readDate';
import { looksSwapped, withDayAndMonthSwapped } from './swappedDates';

export interface DateOptions {
  /** Settles dates such as 03/04/2024 when no other date of the column does. */
  readonly order?: DateOrder | undefined;
  /** Numbers count from 1904 instead of 1900: 1462 days later. */
  readonly from1904?: boolean | undefined;
  /** IANA name of a zone: instants with an offset get the day they have there, not the one that is written. */
  readonly timeZone?: string | undefined;
  /** True: in date cells of a 12th or earlier a program took the day for the month; they are swapped back. */
  readonly swapped?: boolean | undefined;
}

export interface ParsedDates {
  /** Day of each cell; NaN where it is blank, no date, or undecidable. */
  readonly days: Float64Array;
  /** First cell whose day and month nothing tells apart; null when all is clear. */
  readonly ambiguous: number | null;
  /** What the column itself leaves open, whether `order` settled it or not. */
  readonly open: OpenCells;
  /**
   * Date cells in which day and month may have been swapped by a program, because the texts of the column say so
   * (see `looksSwapped`), whether `swapped` settled it or not; null when nothing points to it.
   */
  readonly swapped: SwappedCells | null;
}

/** Cells that can be read in two ways as far as their column tells. */
export interface OpenCells {
  readonly count: number;
  /** The first of them, at most three. */
  readonly first: readonly number[];
}

/** Date cells with their two readings, and a text of the column that contradicts them. */
export interface SwappedCells extends OpenCells {
  /** Both readings of the first of them. */
  readonly readings: readonly { readonly asItStands: Day; readonly swapped: Day }[];
  /** The first text with a number above 12. */
  readonly text: number;
}

export const openExamples = 3;

/** Days from the epoch of old workbooks of Excel for Mac to that of all others. */
const epochShift = 1462;

/**
 * Reads a column of dates. Day and month are told apart by the whole column: one
 * 31/12/2024 decides for every 03/04/2024 in it. Numbers that count seconds or
 * milliseconds since 1970 are days when nearly all of the column are. See `readDate` for the forms.
 */
export function parseDates(cells: readonly Cell[], options: DateOptions = {}): ParsedDates {
  const days = new Float64Array(cells.length);
  const shift = options.from1904 ? epochShift : 0;
  const votes = { dayFirst: 0, monthFirst: 0 };
  const instants = { seconds: 0, milliseconds: 0, microseconds: 0 };
  let dates = 0;
  let packed = 0;
  let text = -1;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? null;
    if (isBlank(cell)) {
      days[i] = Number.NaN;
      continue;
    }
    const reading =
      typeof cell === 'number'
        ? readDate(shift !== 0 && cell < 1e5 ? cell + shift : cell)
        : readDate(cell, options.timeZone);
    days[i] = reading;
    if (Number.isNaN(reading)) {
      const unit = epochUnitOf(epochNumber(cell));
      if (unit) instants[unit]++;
      continue;
    }
    dates++;
    if (reading > 0) continue;
    packed++;
    const shown = orderShown(reading);
    if (shown && text < 0) text = i;
    if (shown) votes[shown]++;
  }
  const unit = unitAgreed(instants, dates);
  if (unit) fillInstants(days, cells, unit, options.timeZone);
  const shown = leaning(votes, 'dayFirst', 'monthFirst');
  const texts = { above12: votes.dayFirst + votes.monthFirst, all: packed };
  const isSwapped = text >= 0 && looksSwapped(second(datesOfCells(days, cells)), texts);
  const swapped = isSwapped ? swappedCells(days, cells, text) : null;
  if (swapped && options.swapped) {
    for (const [i, day] of datesOfCells(days, cells)) days[i] = withDayAndMonthSwapped(day);
  }
  const open: { count: number; first: number[] } = { count: 0, first: [] };
  if (packed > 0) settle(days, shown, options.order ?? null, open);
  const ambiguous = options.order === undefined ? (open.first[0] ?? null) : null;
  return { days, ambiguous, open, swapped };
}

/** The days of cells that are instants. */
function fillInstants(
  days: Float64Array,
  cells: readonly Cell[],
  unit: EpochUnit,
  timeZone: string | undefined,
): void {
  for (const [i, cell] of cells.entries()) {
    const value = epochNumber(cell);
    if (epochUnitOf(value) === unit) days[i] = dayOfEpoch(value, unit, timeZone);
  }
}

function* datesOfCells(days: Float64Array, cells: readonly Cell[]): Generator<readonly [number, Day]> {
  for (const [i, day] of days.entries()) if (typeof cells[i] === 'number' && day > 0) yield [i, day];
}

function* second<Second>(pairs: Iterable<readonly [unknown, Second]>): Generator<Second> {
  for (const [, one] of pairs) yield one;
}

function swappedCells(days: Float64Array, cells: readonly Cell[], text: number): SwappedCells {
  const first: number[] = [];
  const readings: { asItStands: Day; swapped: Day }[] = [];
  let count = 0;
  for (const [i, asItStands] of datesOfCells(days, cells)) {
    const swapped = withDayAndMonthSwapped(asItStands);
    if (swapped === asItStands) continue;
    count++;
    if (first.length === openExamples) continue;
    first.push(i);
    readings.push({ asItStands, swapped });
  }
  return { count, first, readings, text };
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

import type { Cell, Column } from '../cell';
import { differentCells, spread } from '../column';
import { columnConvention } from './columnConvention';
import { type DateOrder, type DateReading, dayInOrder, orderMatters, orderShown } from './dateReading';
import { dayOfEpoch, type EpochUnit, epochNumber, epochUnitOf, unitAgreed } from './epoch';
import { type OpenCells, rowsHolding } from './openCells';
import { readDate } from './readDate';
import { type SwappedCells, swappedCells } from './swappedCells';
import { withDayAndMonthSwapped } from './swappedDates';

export interface DateOptions {
  /** Settles dates such as 03/04/2024 when no other date of the column does. */
  readonly order?: DateOrder | undefined;
  /** Numbers count from 1904 instead of 1900: 1462 days later. */
  readonly from1904?: boolean | undefined;
  /** Time zone (IANA name): instants with an offset get their day in this zone instead of the written one. */
  readonly timeZone?: string | undefined;
  /** True: a program swapped day and month in date cells whose day is at most 12; they are swapped back. */
  readonly swapped?: boolean | undefined;
}

export interface ParsedDates {
  /** Day of each cell; NaN where it is blank, not a date, or undecidable. */
  readonly days: Float64Array;
  /** First row whose day and month cannot be told apart; null when all rows are clear. */
  readonly ambiguous: number | null;
  /** What the column itself leaves open, whether `order` settled it or not. */
  readonly open: OpenCells;
  /**
   * Date cells in which day and month may have been swapped by a program, because the texts of the column say so
   * (see `looksSwapped`), whether `swapped` settled it or not; null when nothing points to it.
   */
  readonly swapped: SwappedCells | null;
}

/** Days between the 1904 epoch (old Excel for Mac) and the 1900 epoch. */
const epochShift = 1462;

/**
 * Reads a column of dates. The whole column decides the order of day and month: one
 * 31/12/2024 settles every 03/04/2024. Numbers are read as seconds or milliseconds since
 * 1970 when nearly the whole column is. See `readDate` for the supported forms.
 */
export function parseDates(column: Column, options: DateOptions = {}): ParsedDates {
  const { timeZone } = options;
  const shift = options.from1904 ? epochShift : 0;
  const readAlone = (cell: Cell): DateReading =>
    typeof cell === 'number'
      ? readDate(shift !== 0 && cell < 1e5 ? cell + shift : cell)
      : readDate(cell, timeZone);
  const unit = unitIn(column, readAlone);
  const read = (cell: Cell): DateReading => {
    const value = unit === null ? Number.NaN : epochNumber(cell);
    return unit !== null && epochUnitOf(value) === unit ? dayOfEpoch(value, unit, timeZone) : readAlone(cell);
  };
  const { cells, rows } = differentCells(column);
  const readings = Float64Array.from(cells, read);

  const votes = { dayFirst: 0, monthFirst: 0 };
  let texts = 0;
  readings.forEach((reading, i) => {
    if (!(reading < 0)) return;
    texts += rows[i];
    const order = orderShown(reading);
    if (order) votes[order] += rows[i];
  });
  const shown = columnConvention(votes, 'dayFirst', 'monthFirst');
  const order = options.order ?? shown;
  const isOpen = Uint8Array.from(readings, (reading) =>
    shown === null && reading < 0 && orderMatters(reading) ? 1 : 0,
  );
  const open = rowsHolding(column, isOpen, rows);

  const showsOrder = Uint8Array.from(readings, (reading) => (reading < 0 && orderShown(reading) ? 1 : 0));
  const [text] = rowsHolding(column, showsOrder, rows).first;
  const above12 = votes.dayFirst + votes.monthFirst;
  const swapped =
    text === undefined ? null : swappedCells(column, read, { first: text, above12, all: texts });
  const swapsBack = swapped !== null && options.swapped === true;
  const ofNumber = (number: number) => {
    const day = read(number);
    return swapsBack && day > 0 ? withDayAndMonthSwapped(day) : day;
  };
  const days = readings.map((reading, i) => {
    const cell = cells[i];
    if (typeof cell === 'number') return ofNumber(cell);
    if (!(reading < 0)) return reading;
    return isOpen[i] === 1 && order === null ? Number.NaN : dayInOrder(reading, order ?? 'dayFirst');
  });
  return {
    days: spread(column, days, ofNumber),
    ambiguous: options.order === undefined ? (open.first[0] ?? null) : null,
    open,
    swapped,
  };
}

/** The epoch unit of nearly all cells of the column; null when they are days or do not agree. */
function unitIn(column: Column, read: (cell: Cell) => DateReading): EpochUnit | null {
  const instants = { seconds: 0, milliseconds: 0, microseconds: 0 };
  let dates = 0;
  const count = (cell: Cell, rows: number) => {
    if (!Number.isNaN(read(cell))) {
      dates += rows;
      return;
    }
    const unit = epochUnitOf(epochNumber(cell));
    if (unit) instants[unit] += rows;
  };
  const { cells, rows } = differentCells(column);
  cells.forEach((cell, i) => {
    count(cell, rows[i]);
  });
  if (column.kind === 'numbers') for (const number of column.numbers) count(number, 1);
  return unitAgreed(instants, dates);
}

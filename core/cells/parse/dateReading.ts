import type { Day } from '../cell';
import { dayOf } from './civil';
import { dayOfJalali, isJalaliYear } from './jalali';

export type DateOrder = 'dayFirst' | 'monthFirst';

/**
 * Reading of one cell on its own: a Day; NaN when it is not a date; or a negative
 * number that packs a date such as 03/04/2024, whose order of day and month other
 * cells may have to decide (see `orderShown` and `dayInOrder`).
 * One number instead of an object, because there can be a million of them.
 */
export type DateReading = number;

/** 1920-01-01 to 2199-12-31. Values outside this range are not order dates but years, amounts or times in the wrong column. */
export const firstDay = 7306;
export const lastDay = 109574;

/** The order of day and month that a reading shows on its own (31/12/2024); null when both are possible. */
export function orderShown(reading: DateReading): DateOrder | null {
  const { first, second } = unpack(reading);
  if (first > 12) return 'dayFirst';
  return second > 12 ? 'monthFirst' : null;
}

/** True when the order of day and month changes the day: not for 05/05/2024. */
export function orderMatters(reading: DateReading): boolean {
  const { first, second } = unpack(reading);
  return first <= 12 && second <= 12 && first !== second;
}

/** The day of a packed reading; its own order wins over `order`. NaN when there is no such date. */
export function dayInOrder(reading: DateReading, order: DateOrder): Day {
  const { year, first, second } = unpack(reading);
  return (orderShown(reading) ?? order) === 'dayFirst'
    ? dated(year, second, first)
    : dated(year, first, second);
}

/** Packs a date of three numbers whose first two are day and month in either order; NaN when that is impossible. */
export function pack(year: number, first: number, second: number): DateReading {
  return first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)
    ? Number.NaN
    : -(year * 10000 + first * 100 + second);
}

function unpack(reading: DateReading): { year: number; first: number; second: number } {
  return {
    year: Math.floor(-reading / 10000),
    first: Math.floor(-reading / 100) % 100,
    second: -reading % 100,
  };
}

/** The day of a date in the calendar that its year belongs to; NaN when there is no such date or it is out of range. */
export function dated(year: number, month: number, day: number): Day {
  const found = isJalaliYear(year) ? dayOfJalali(year, month, day) : dayOf(year, month, day);
  return found !== null && found >= firstDay && found <= lastDay ? found : Number.NaN;
}

/** 24 is 2024, 97 is 1997. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

import { d2j, j2d, jalaaliMonthLength } from 'jalaali-js';
import type { Day } from '../cell';
import type { CivilDate } from './civil';

/** Julian day number of serial day 0, 1899-12-30. */
const serialOrigin = 2415019;

/** Cache of first day and length by month: a column of dates needs few months, many times. */
const months = new Map<number, { readonly start: Day; readonly length: number }>();

/** True for a year that can only belong to the Solar Hijri calendar: 1300 to 1500 (1921 to 2122). */
export function isJalaliYear(year: number): boolean {
  return year >= 1300 && year <= 1500;
}

/**
 * The serial day of a date in the Solar Hijri (Jalali) calendar of Iran; null when there is no such date.
 * The twelfth day of 1403 is 2024-03-31, which is 45382.
 *
 * @example
 * dayOfJalali(1403, 1, 12); // 45382
 * dayOfJalali(1402, 12, 30); // null
 */
export function dayOfJalali(year: number, month: number, day: number): Day | null {
  if (!isJalaliYear(year) || month < 1 || month > 12 || day < 1) return null;
  const key = year * 12 + month;
  let known = months.get(key);
  if (!known) {
    known = { start: j2d(year, month, 1) - serialOrigin, length: jalaaliMonthLength(year, month) };
    months.set(key, known);
  }
  return day <= known.length ? known.start + day - 1 : null;
}

/**
 * The date of a serial day in the Solar Hijri calendar; month and day from 1.
 *
 * @example
 * jalaliOf(45382); // { year: 1403, month: 1, day: 12 }
 */
export function jalaliOf(day: Day): CivilDate {
  const { jy, jm, jd } = d2j(Math.floor(day) + serialOrigin);
  return { year: jy, month: jm, day: jd };
}

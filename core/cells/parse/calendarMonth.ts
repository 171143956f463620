import type { Day } from '../cell';
import { civilOf, monthStart } from './civil';
import { dayOfJalali, jalaliOf } from './jalali';

/** The calendar whose months a reader goes by. */
export type Calendar = 'gregorian' | 'solarHijri';

/**
 * Months of a calendar numbered without gaps: 12 × year + month − 1.
 *
 * @example
 * monthNumber(45_382, 'gregorian'); // 24_290
 * monthNumber(45_382, 'solarHijri'); // 16_836
 */
export function monthNumber(day: Day, calendar: Calendar): number {
  const { year, month } = calendar === 'gregorian' ? civilOf(day) : jalaliOf(day);
  return 12 * year + month - 1;
}

/** The first day of a month by its number. Throws a RangeError for a year that the Solar Hijri calendar is not known for. */
export function firstOfMonth(number: number, calendar: Calendar): Day {
  const month = ((number % 12) + 12) % 12;
  const year = (number - month) / 12;
  if (calendar === 'gregorian') return monthStart(year, month + 1);
  const day = dayOfJalali(year, month + 1, 1);
  if (day === null) throw new RangeError(`year must be 1300 to 1500, got ${year}`);
  return day;
}

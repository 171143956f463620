import type { Day } from '../cell';

/** A date of the Gregorian calendar as it is written: month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Length of a day in milliseconds, in which JavaScript's times count. */
export const msPerDay = 86_400_000;

/** The last day that spreadsheets support: 9999-12-31. */
export const lastDayOfSheets = 2_958_465;

/** Serial day of 1970-01-01, where JavaScript's times begin. */
const unixEpoch = 25_569;

/** The serial number that a clock in UTC shows at a time of JavaScript (`Date.now()`); the fraction is the time of day. */
export function timeToSerial(time: number): number {
  return time / msPerDay + unixEpoch;
}

/** The serial number that a clock shows at a time where the program runs. */
export function localSerial(time: Date): number {
  return timeToSerial(time.getTime() - time.getTimezoneOffset() * 60_000);
}

/** The time, in whole milliseconds, at which a clock in UTC shows a serial number. Inverse of `timeToSerial`. */
export function serialToTime(serial: number): number {
  return Math.round((serial - unixEpoch) * msPerDay);
}

/**
 * The serial day of a Gregorian date; null when there is no such date (31 February).
 *
 * Pure integer arithmetic, so no time zone can move a day. The method is
 * days_from_civil in Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms", https://howardhinnant.github.io/date_algorithms.html
 */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return serialDay(year, month, day);
}

/** The first day of a month; the month must be 1 to 12. */
export function monthStart(year: number, month: number): Day {
  return serialDay(year, month, 1);
}

function serialDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + unixEpoch;
}

/** The Gregorian date of a serial day; a time of day in the fraction is dropped. Inverse of `dayOf`. */
export function civilOf(day: Day): CivilDate {
  const z = Math.floor(day) - unixEpoch + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/**
 * The day as text, for years 0 to 9999.
 *
 * @example
 * dayToIso(45382); // '2024-03-31'
 */
export function dayToIso(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/**
 * The day of a text such as 2024-03-31; null for any other text.
 *
 * @example
 * isoToDay('2024-03-31'); // 45382
 */
export function isoToDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

import type { Cell } from '../cell';
import type { DateReading } from './dateReading';
import { readInstant } from './instant';
import { readNumericDate, readSerial } from './numericDate';
import { readWordyDate } from './wordyDate';

/**
 * Reads a date cell: a serial number, ISO text, d.m.yyyy, d/m/yyyy, m/d/yyyy,
 * yyyymmdd or a month's name in English, Turkish or Persian, with Latin,
 * Persian or Arabic digits, in the Gregorian or (years 1300 to 1500) the Jalali calendar.
 *
 * The result is the written day; a time of day, a zone or a Z after it is
 * dropped, because the shop counts orders by its own civil day. Only when the
 * shop's time zone is given, an instant such as 2024-03-31T23:30:00Z is
 * converted to its day in that zone.
 */
export function readDate(cell: Cell, timeZone?: string): DateReading {
  if (typeof cell === 'number') return readSerial(cell);
  if (typeof cell !== 'string') return Number.NaN;
  if (timeZone !== undefined) {
    const day = readInstant(cell, timeZone);
    if (!Number.isNaN(day)) return day;
  }
  const quick = readNumericDate(cell);
  return Number.isNaN(quick) ? readWordyDate(cell) : quick;
}

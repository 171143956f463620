import type { Day } from '../cell';
import { serialToTime } from './civil';
import { dated } from './dateReading';
import { dayInZone } from './timeZone';
import { readWordyDate } from './wordyDate';

/** The end of 2024-03-31T23:30:00Z, 2025-10-07 09:50:26 +0200, 2026-09-01 10:22 UTC, Tue Jan 02 2024 10:00:00 GMT+0300 (TRT). */
const timeAndOffset =
  /(?:T|\b)(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})?)\s*(?:\(.*\)|\[.*\])?\s*$/i;

const isoDay = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})[T ]/;

/**
 * The day of an instant (a date with a time and a UTC offset) in a time zone (IANA name). NaN for any other text and
 * for an unknown zone. The date is written year first or with the name of its month.
 */
export function readInstant(text: string, timeZone: string): Day {
  const parts = timeAndOffset.exec(text);
  if (!parts) return Number.NaN;
  const iso = isoDay.exec(text);
  const civil = iso ? dated(Number(iso[1]), Number(iso[2]), Number(iso[3])) : readWordyDate(text);
  if (!(civil > 0)) return Number.NaN;
  const [, hour, minute, , sign, hours = 0, minutes = 0] = parts;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return dayInZone(serialToTime(civil) + (Number(hour) * 60 + Number(minute) - offset) * 60_000, timeZone);
}

import type { Cell, Day } from './cell';
import { dayOf } from './civil';
import { digitValue, latinDigits } from './digits';
import { fold } from './fold';
import { dayOfJalali, isJalaliYear } from './jalali';
import { monthNames } from './months';
import { offsetAt } from './timeZone';

export type DateOrder = 'dayFirst' | 'monthFirst';

/**
 * What one cell says by itself: a Day; NaN when it is no date; or a negative
 * number, which packs a date such as 03/04/2024 whose day and month are in an
 * order that other cells may have to decide (see `orderShown` and `dayInOrder`).
 * One number instead of an object, because there can be a million of them.
 */
export type DateReading = number;

/** 1920-01-01 to 2199-12-31. Days outside are no order dates but years, amounts or times that got into the column. */
const firstDay = 7306;
const lastDay = 109938;

/**
 * Reads a date cell: a serial number, ISO text, d.m.yyyy, d/m/yyyy, m/d/yyyy,
 * yyyymmdd or a month's name in English, Turkish or Persian, with Latin,
 * Persian or Arabic digits, in the Gregorian or (years 1300 to 1500) the Jalali calendar.
 *
 * The day is the one that is written; a time of day, a zone or a Z beside it
 * is dropped, because the civil day of an order is the one that the shop sees.
 * Only when the shop's time zone is given, an instant such as
 * 2024-03-31T23:30:00Z gets the day that it has there.
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

/** The order of day and month that a reading shows by itself (31/12/2024), or null when it can be both. */
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

/** The day of a packed reading; the order it shows by itself wins. NaN when there is no such date. */
export function dayInOrder(reading: DateReading, order: DateOrder): Day {
  const { year, first, second } = unpack(reading);
  return (orderShown(reading) ?? order) === 'dayFirst'
    ? dated(year, second, first)
    : dated(year, first, second);
}

function pack(year: number, first: number, second: number): DateReading {
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

function dated(year: number, month: number, day: number): Day {
  const found = isJalaliYear(year) ? dayOfJalali(year, month, day) : dayOf(year, month, day);
  return found !== null && found >= firstDay && found <= lastDay ? found : Number.NaN;
}

/** 2024-03-31T23:30:00Z, 2025-10-07 09:50:26 +0200, 2026-09-01 10:22 UTC: year first, and an offset at the end. */
const instant =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*$/i;

/** NaN for all that is no instant, and where the zone is not known. */
function readInstant(text: string, timeZone: string): Day {
  const parts = instant.exec(text);
  if (!parts) return Number.NaN;
  const [year, month, day, hour, minute] = parts.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const civil = dated(year, month, day);
  const sign = /^([+-])(\d{2}):?(\d{2})$/.exec(parts[6] ?? '');
  const offset = sign ? (Number(sign[2]) * 60 + Number(sign[3])) * (sign[1] === '-' ? -1 : 1) : 0;
  const minutes = hour * 60 + minute - offset;
  return (
    civil + Math.floor((minutes + offsetAt(timeZone, (civil - 25569) * 86_400_000 + minutes * 60_000)) / 1440)
  );
}

function readSerial(value: number): Day {
  if (value >= firstDay && value < lastDay + 1) return Math.floor(value);
  return Number.isInteger(value) && value >= 13000101 && value <= 21991231 ? readDigits(value) : Number.NaN;
}

/** 20240331 or 14030112. */
function readDigits(value: number): Day {
  return dated(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
}

/** Three numbers with one kind of separator and perhaps a time after them; character by character, for speed. */
function readNumericDate(text: string): DateReading {
  const numbers = [0, 0, 0];
  const lengths = [0, 0, 0];
  let separator = 0;
  let part = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = digitValue(code);
    if (digit >= 0) {
      numbers[part] = (numbers[part] ?? 0) * 10 + digit;
      lengths[part] = (lengths[part] ?? 0) + 1;
    } else if (part < 2 && lengths[part] !== 0 && isSeparator(code) && (part === 0 || code === separator)) {
      separator = code;
      part++;
    } else {
      break;
    }
  }
  const [a = 0, b = 0, c = 0] = numbers;
  const [aLength = 0, bLength = 0, cLength = 0] = lengths;
  if (part !== 2 || bLength > 2 || cLength === 0 || !endsOrTellsTime(text, at)) return Number.NaN;
  if (cLength <= 2 && (aLength === 4 || (aLength === 2 && a > 31))) {
    return dated(aLength === 4 ? a : fullYear(a), b, c);
  }
  if (aLength > 2 || (cLength !== 4 && cLength !== 2)) return Number.NaN;
  const year = cLength === 4 ? c : fullYear(c);
  const dayComesFirst = separator === dot || isJalaliYear(year);
  return dayComesFirst ? dated(year, b, a) : pack(year, a, b);
}

const dot = 46;

function isSeparator(code: number): boolean {
  return code === 45 || code === 47 || code === dot;
}

function fullYear(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** True at the end of the text, before T, Z or an offset, and before spaces or a comma and a time such as 9:05. */
function endsOrTellsTime(text: string, end: number): boolean {
  if (end === text.length) return true;
  const code = text.charCodeAt(end);
  if (code === 84 || code === 90 || code === 43) return true; // T, Z, +
  let at = end;
  while (at < text.length && ' ,،\u00a0'.includes(text.charAt(at))) at++;
  if (at === text.length) return true;
  if (at === end || digitValue(text.charCodeAt(at)) < 0) return false;
  if (digitValue(text.charCodeAt(at + 1)) >= 0) at++;
  return text.charAt(at + 1) === ':' || text.charAt(at + 1) === '.';
}

/** Words that may stand in a date without being its month: days of the week, and what surrounds a time. */
const idleWords = new Set(
  fold(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun at of de del ' +
      'pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz saat ' +
      'شنبه یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه یک دو سه چهار پنج ساعت ماه سال',
  ).split(' '),
);

const timeOfDay = /\d{1,2}\s*:\s*\d{2}(\s*:\s*\d{2}([.,]\d+)?)?(\s*[+-]\d{2}:?\d{2})?/;

/** Everything that is not three numbers in a row at the start: names of months, a time in front, digits only. */
function readWordyDate(raw: string): DateReading {
  const text = latinDigits(raw)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/^\s*'/, '')
    .replace(/\s*([./-])\s*(?=\d)/g, '$1')
    .trim();
  if (text.length > 60 || !/\d/.test(text)) return Number.NaN;
  if (/^\d{5}(\.\d+)?$/.test(text)) return readSerial(Number(text));
  if (/^\d{8}$/.test(text)) return readDigits(Number(text));
  const withoutTime = text.replace(timeOfDay, ' ');
  const hasTime = withoutTime !== text;
  // Beside a time, short words are zones and halves of the day: PDT, UTC, am, ÖÖ, ق.ظ.
  const isIdle = (word: string) => idleWords.has(word) || (hasTime && word.length <= 4);

  const numeric = /\d{1,4}([./-])\d{1,2}\1\d{1,4}/.exec(withoutTime);
  if (numeric) {
    const around = fold(withoutTime.replace(numeric[0], ' '));
    return around === '' || around.split(' ').every((word) => !/\d/.test(word) && isIdle(word))
      ? readNumericDate(numeric[0])
      : Number.NaN;
  }
  const words = fold(
    withoutTime.replace(/(\d)(st|nd|rd|th)\b/gi, '$1').replace(/(\d)(?=\p{L})/gu, '$1 '),
  ).split(' ');
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const names = words.filter((word) => !/^\d+$/.test(word));
  const month = names.map((word) => monthNames.get(word)).find((name) => name !== undefined);
  if (!month || numbers.length !== 2) return Number.NaN;
  if (!names.every((word) => monthNames.get(word) === month || isIdle(word))) return Number.NaN;
  const [one = '', other = ''] = numbers;
  const yearText = one.length === 4 ? one : other;
  const day = Number(yearText === one ? other : one);
  if (yearText.length !== 4 && yearText.length !== 2) return Number.NaN;
  const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText));
  return isJalaliYear(year) === (month.calendar === 'jalali') ? dated(year, month.month, day) : Number.NaN;
}

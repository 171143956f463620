import type { Day } from '../cell';
import { type DateReading, dated, firstDay, fullYear, lastDay, pack } from './dateReading';
import { digitValue } from './digits';
import { isJalaliYear } from './jalali';

/** The day of a serial number, or of digits such as 20240331, 14030112, 202403311030 and 20240331103000. */
export function readSerial(value: number): Day {
  if (value >= firstDay && value < lastDay + 1) return Math.floor(value);
  return Number.isInteger(value) && value >= 13000101 ? readDigits(value) : Number.NaN;
}

/** yyyymmdd, optionally followed by hour and minute, and seconds; in either calendar. */
function readDigits(value: number): Day {
  if (value <= 21991231) {
    return dated(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
  }
  const hasSeconds = value >= 1e13;
  const time = hasSeconds ? value % 1e6 : (value % 1e4) * 100;
  const isTime = time < 240000 && time % 10000 < 6000 && time % 100 < 60;
  const date = Math.floor(value / (hasSeconds ? 1e6 : 1e4));
  return isTime && date >= 13000101 && date <= 21991231 ? readDigits(date) : Number.NaN;
}

/** Three numbers with one kind of separator, optionally followed by a time. Read character by character for speed. */
export function readNumericDate(text: string): DateReading {
  const numbers = [0, 0, 0];
  const lengths = [0, 0, 0];
  let separator = 0;
  let part = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = digitValue(code);
    if (digit >= 0) {
      numbers[part] = numbers[part] * 10 + digit;
      lengths[part] += 1;
    } else if (part < 2 && lengths[part] !== 0 && isSeparator(code) && (part === 0 || code === separator)) {
      separator = code;
      part++;
    } else {
      break;
    }
  }
  const [a, b, c] = numbers;
  const [aLength, bLength, cLength] = lengths;
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

/** True at the end of the text, before T, Z or an offset, or before a time such as 9:05 after spaces or a comma. */
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

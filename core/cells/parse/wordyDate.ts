import { type DateReading, dated, fullYear } from './dateReading';
import { latinDigits } from './digits';
import { fold } from './fold';
import { isJalaliYear } from './jalali';
import { monthNamed } from './months';
import { readNumericDate, readSerial } from './numericDate';

/** Words in a date that are not its month: weekdays, and words around a time. */
const idleWords = new Set(
  fold(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun at of de del ' +
      'pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz saat ' +
      'شنبه یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه یک دو سه چهار پنج ساعت ماه سال',
  ).split(' '),
);

/** 9:05, 10:22:11.5 +0200, 10:00:00 GMT+0300 (GMT+03:00): a time with the suffixes that JavaScript and e-mail write. */
const timeOfDay =
  /\d{1,2}\s*:\s*\d{2}(\s*:\s*\d{2}([.,]\d+)?)?(\s*(GMT|UTC)?[+-]\d{2}(:?\d{2})?(?!\d))?(\s*\(.*\))?/i;

/** 20240102T100000Z, 20240102 10:00. */
const basicForm = /^(\d{8})[T ]\d{2}:?\d{2}(:?\d{2}([.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** No date with a time and a zone name is longer; longer texts are skipped. */
const longestDate = 120;

/** Reads dates that do not begin with three numbers: month names, a leading time, digits only. */
export function readWordyDate(raw: string): DateReading {
  if (raw.length > longestDate || !/\p{Nd}/u.test(raw)) return Number.NaN;
  const text = latinDigits(raw)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/^\s*'/, '')
    .replace(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/, '$1-$2-$3')
    // Web server logs: 05/Jan/2024:10:00:00 +0300.
    .replace(/(\d{4}):(?=\d{2}:\d{2})/, '$1 ')
    .trim();
  if (/^\d{5}(\.\d+)?$/.test(text)) return readSerial(Number(text));
  if (/^(\d{8}|\d{12}|\d{14})$/.test(text)) return readSerial(Number(text));
  const basic = basicForm.exec(text);
  if (basic) return readSerial(Number(basic[1]));
  const timeless = text.replace(timeOfDay, ' ');
  const hasTime = timeless !== text;
  const withoutTime = timeless.replace(/\s*([./-])\s*(?=\d)/g, '$1');
  // Next to a time, short words are zones or am/pm: PDT, UTC, am, ÖÖ, ق.ظ.
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
  const month = names.map(monthNamed).find((name) => name !== null);
  if (!month || numbers.length !== 2) return Number.NaN;
  if (!names.every((word) => monthNamed(word) === month || isIdle(word))) return Number.NaN;
  const [one = '', other = ''] = numbers;
  const yearText = one.length === 4 ? one : other;
  const day = Number(yearText === one ? other : one);
  if (yearText.length !== 4 && yearText.length !== 2) return Number.NaN;
  const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText));
  return isJalaliYear(year) === (month.calendar === 'jalali') ? dated(year, month.month, day) : Number.NaN;
}

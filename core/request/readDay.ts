import type { Day } from '../cells/cell';
import { dayInOrder, orderMatters } from '../cells/parse/dateReading';
import { readDate } from '../cells/parse/readDate';
import type { Door } from './field';
import type { Meaning } from './readNumber';
import { type Writing, writings } from './writing';

/** Longer texts are no dates. */
const longest = 120;

/**
 * A day, or the two days of 03/04/2024. Only in the sidebar does Turkish settle it, where day first is the only usual
 * order: the sidebar shows beside the field which day was understood.
 */
export function readDay(text: string, language: Writing, door: Door): Meaning<Day> {
  const plain = text.replace(/\p{Cf}/gu, '').trim();
  // A bare number could only be a day's serial number, which users do not type; a year alone is not a day.
  if (plain.length > longest || /^[\d۰-۹٠-٩]{1,6}$/.test(plain)) return { value: Number.NaN };
  const reading = readDate(plain);
  if (!(reading < 0)) return { value: reading };
  const dayFirst = dayInOrder(reading, 'dayFirst');
  const settled = !orderMatters(reading) || (door === 'wizard' && writings[language].dayFirst);
  return settled ? { value: dayFirst } : { either: [dayFirst, dayInOrder(reading, 'monthFirst')] };
}

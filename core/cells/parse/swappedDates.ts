import type { Day } from '../cell';
import { civilOf, dayOf } from './civil';

/** Share of the days that are the 12th or earlier: those that a program of the other habit can mistake for months. */
const mistakable = 12 / 31;

/** Below this chance of coming about by itself, what a column shows is taken for a sign. */
const chance = 0.1;

/**
 * Whether a column looks as if a program had swapped day and month in it: a file of 13/01/2024 and 03/01/2024 that
 * was opened in a spreadsheet of the other habit. The program makes a date of what it can, 03/01/2024, with the two
 * swapped, and leaves the rest, 13/01/2024, as text. Then every date cell is of a 12th or earlier, and every text
 * shows by a number above 12 which one the day is.
 *
 * @param dates The days of the date cells.
 * @param texts How many texts have day and month in either order: with a number above 12, and all.
 */
export function looksSwapped(
  dates: Iterable<Day>,
  texts: { readonly above12: number; readonly all: number },
): boolean {
  if (texts.all === 0 || texts.above12 < texts.all) return false;
  let byItself = (1 - mistakable) ** texts.all;
  let some = false;
  for (const day of dates) {
    const civil = civilOf(day);
    if (civil.day > 12) return false;
    if (civil.day !== civil.month) some = true;
    byItself *= mistakable;
  }
  return some && byItself < chance;
}

/** The date with its day as the month and its month as the day; itself when the day is no month. */
export function withDayAndMonthSwapped(day: Day): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return dayOf(year, dayOfMonth, month) ?? day;
}

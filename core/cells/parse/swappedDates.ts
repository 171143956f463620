import type { Day } from '../cell';
import { civilOf, dayOf } from './civil';

/** Share of days up to the 12th, which a program with the other convention can mistake for months. */
const mistakable = 12 / 31;

/** Significance level: below this probability of arising by chance, the pattern counts. */
const chance = 0.1;

/**
 * Whether a program seems to have swapped day and month in a column. When a file with 13/01/2024 and 03/01/2024 is
 * opened in a spreadsheet with the other convention, 03/01/2024 becomes a date with day and month swapped, and
 * 13/01/2024 stays text. Then the day of every date cell is at most 12, and every text has a number above 12.
 *
 * @param dates The days of the date cells.
 * @param texts Number of texts that hold day and month in either order: those with a number above 12, and all.
 */
export function looksSwapped(
  dates: Iterable<Day>,
  texts: { readonly above12: number; readonly all: number },
): boolean {
  if (texts.all === 0 || texts.above12 < texts.all) return false;
  let byItself = (1 - mistakable) ** texts.all;
  let differs = false;
  for (const day of dates) {
    const civil = civilOf(day);
    if (civil.day > 12) return false;
    if (civil.day !== civil.month) differs = true;
    byItself *= mistakable;
  }
  return differs && byItself < chance;
}

/** The date with day and month exchanged; unchanged when the day is above 12. */
export function withDayAndMonthSwapped(day: Day): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return dayOf(year, dayOfMonth, month) ?? day;
}

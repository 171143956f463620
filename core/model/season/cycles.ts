import type { Day } from '../../cells/cell';
import { civilOf } from '../../cells/parse/civil';
import { jalaliOf } from '../../cells/parse/jalali';
import type { SeasonCalendar } from './season';

/** A cycle whose phases recur, such as the months of a year. */
export interface Cycle {
  readonly name: 'months' | 'feasts';
  readonly phases: number;
  /** 0 … phases − 1. */
  phaseOf(day: Day): number;
}

const gregorianMonths: Cycle = { name: 'months', phases: 12, phaseOf: (day) => civilOf(day).month - 1 };
const solarHijriMonths: Cycle = { name: 'months', phases: 12, phaseOf: (day) => jalaliOf(day).month - 1 };

/** Phases around the Islamic feasts; the first is the rest of the year. */
export const feastPhases = [
  'ordinary',
  'ramadan',
  'beforeFeastOfRamadan',
  'feastOfRamadan',
  'beforeFeastOfSacrifice',
  'feastOfSacrifice',
] as const;

/** Days of the Islamic year: Ramadan is its ninth month, the feasts begin on 1 Shawwal and 10 Dhu al-Hijja. */
const [ramadanBegins, feastOfRamadan, feastOfSacrifice] = [236, 266, 334];
/** The last weeks before a feast are for shopping. */
const [shopping, feastDays] = [14, 4];

const islamicFeasts: Cycle = {
  name: 'feasts',
  phases: feastPhases.length,
  phaseOf(day) {
    const ofYear = dayOfIslamicYear(day);
    if (ofYear >= ramadanBegins && ofYear < feastOfRamadan - shopping) return 1;
    if (ofYear >= ramadanBegins && ofYear < feastOfRamadan) return 2;
    if (ofYear >= feastOfRamadan && ofYear < feastOfRamadan + feastDays) return 3;
    if (ofYear >= feastOfSacrifice - shopping && ofYear < feastOfSacrifice) return 4;
    if (ofYear >= feastOfSacrifice && ofYear < feastOfSacrifice + feastDays) return 5;
    return 0;
  },
};

/** Serial day of 1 Muharram 1 (19 July 622 in the proleptic Gregorian calendar), civil epoch. */
const islamicEpoch = -466_579;
const [daysOf30Years, leapsOf30Years] = [10_631, 11];

/**
 * Days since the first of the Islamic year, by the tabular calendar; the calendar in use may differ by a day or two. The
 * arithmetic is that of Reingold & Dershowitz, Calendrical Calculations (Cambridge, 4th ed., 2018), chapter 7.
 */
function dayOfIslamicYear(day: Day): number {
  const elapsed = Math.floor(day) - islamicEpoch;
  const year = Math.floor((30 * elapsed + 10_646) / daysOf30Years);
  const newYear = 354 * (year - 1) + Math.floor((3 + leapsOf30Years * year) / 30);
  return elapsed - newYear;
}

/** The cycles of a calendar; the levels of a season are listed in this order. */
export function cyclesOf(calendar: SeasonCalendar): readonly Cycle[] {
  switch (calendar) {
    case 'gregorian':
      return [gregorianMonths];
    case 'solarHijri':
      return [solarHijriMonths];
    case 'islamicFeasts':
      return [gregorianMonths, islamicFeasts];
  }
}

import { feastPhases } from './cycles';
import { monthsOfIndex } from './levelOn';
import type { Season } from './season';

/** A season for display: 1 is an average day of the year. */
export interface SeasonLevels {
  /** The calendar of the months: Gregorian from January on, or Solar Hijri from Farvardin on. */
  readonly calendar: 'gregorian' | 'solarHijri';
  /** Twelve levels; NaN for a month of which a given index has none. */
  readonly months: readonly number[];
  /** Additional factors of the days around the Islamic feasts; null for other calendars. */
  readonly feasts: Readonly<Record<Feast, number>> | null;
}

/** The phases around the feasts, without the rest of the year. */
export type Feast = Exclude<(typeof feastPhases)[number], 'ordinary'>;

/** The levels of a season by months, and around feasts where it knows them. */
export function seasonLevels(season: Season): SeasonLevels {
  if (season.calendar === 'given') {
    return { calendar: 'gregorian', months: monthsOfIndex(season.levels), feasts: null };
  }
  const { calendar, levels } = season;
  const [months, ofFeasts] = levels;
  return {
    calendar: calendar === 'solarHijri' ? 'solarHijri' : 'gregorian',
    months,
    feasts:
      calendar === 'islamicFeasts'
        ? (Object.fromEntries(
            feastPhases.slice(1).map((name, i) => [name, ofFeasts[i + 1] / ofFeasts[0]]),
          ) as Record<Feast, number>)
        : null,
  };
}

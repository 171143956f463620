import type { Day } from '../../cells/cell';
import type { MonthlyIndex } from '../../orders/money/monthlyIndex';

/**
 * The calendars in which a season can recur: months of the Gregorian or of the Solar Hijri year, or Gregorian months together
 * with the Islamic feasts, which move through them by eleven days a year.
 */
export type SeasonCalendar = 'gregorian' | 'solarHijri' | 'islamicFeasts';

/** What the user wants: found by the data (`auto`), none, or found in a calendar other than the Gregorian one. */
export const seasonChoices = ['auto', 'off', 'nowruz', 'ramadan'] as const;
export type SeasonChoice = (typeof seasonChoices)[number];

/** How many times as much is ordered on a day as on an average one: the product of a level of each cycle. */
export type Season = SeasonOfYear | GivenSeason;

/** A season that recurs. */
export interface SeasonOfYear {
  readonly calendar: SeasonCalendar;
  /** One level for each phase of each cycle of the calendar (see `cyclesOf`); above 0, 1 on average over the years. */
  readonly levels: readonly (readonly number[])[];
  /** Weeks to come are counted from the end of this day. */
  readonly asOf: Day;
}

/** A season that the user has given by dates; beyond them the levels of the same months recur. */
export interface GivenSeason {
  readonly calendar: 'given';
  readonly levels: MonthlyIndex;
  readonly asOf: Day;
}

/** The same season for forecasts from another day. */
export function seasonAsOf(season: Season, asOf: Day): Season {
  return season.asOf === asOf ? season : { ...season, asOf };
}

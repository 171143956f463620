import { evenTime, type TimeAhead } from './inCalendarTime';
import type { Season } from './season/season';
import { seasonClock } from './season/seasonClock';

/** Model time of the coming weeks: a pace (see trendOf) and the clock of a season. */
export function timeAhead(pace: number, season: Season | undefined): TimeAhead {
  if (season === undefined) return evenTime(pace);
  const { asOf } = season;
  const { weeksAt, dayAt } = seasonClock(season);
  const now = weeksAt(asOf);
  return {
    modelWeeks: (weeks) => pace * (weeksAt(asOf + 7 * weeks) - now),
    calendarWeeks: (weeks) => (dayAt(now + weeks / pace) - asOf) / 7,
    isEven: false,
  };
}

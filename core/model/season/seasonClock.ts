import type { Day } from '../../cells/cell';
import { levelOn } from './levelOn';
import type { Season } from './season';

/** Converts calendar time to seasonal time, in which orders come evenly over the year. */
export interface SeasonClock {
  /** Weeks of seasonal time from an arbitrary origin to the end of a day; strictly increasing, also between whole days. */
  weeksAt(day: Day): number;
  /** The day (with a fraction) at which the clock shows this many weeks; inverse of `weeksAt`. */
  dayAt(weeks: number): number;
}

/** The clock knows the season this many days before and after the analysis day; farther off, every day is an average one. */
const [knownBefore, knownAfter] = [40 * 365, 15 * 365];

const clocks = new WeakMap<Season, SeasonClock>();

/**
 * The clock of a season (the operational time of an inhomogeneous Poisson process): where twice as much is ordered as usual, time
 * passes twice as fast. Cached per season.
 */
export function seasonClock(season: Season): SeasonClock {
  const clock = clocks.get(season) ?? clockOf(season);
  clocks.set(season, clock);
  return clock;
}

function clockOf(season: Season): SeasonClock {
  const level = levelOn(season);
  const from = season.asOf - knownBefore;
  const days = knownBefore + knownAfter;
  // At the end of day from + i: the sum of the levels up to it.
  const passed = new Float64Array(days + 1);
  for (let i = 1; i <= days; i++) passed[i] = passed[i - 1] + level(from + i);
  const all = passed[days];
  return {
    weeksAt(day) {
      const since = day - from;
      if (since <= 0) return since / 7;
      if (since >= days) return (all + since - days) / 7;
      const whole = Math.floor(since);
      return (passed[whole] + (since - whole) * (passed[whole + 1] - passed[whole])) / 7;
    },
    dayAt(weeks) {
      const target = 7 * weeks;
      if (target <= 0) return from + target;
      if (target >= all) return from + days + target - all;
      let [low, high] = [0, days];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (passed[middle] <= target) low = middle;
        else high = middle;
      }
      return from + low + (target - passed[low]) / (passed[low + 1] - passed[low]);
    },
  };
}

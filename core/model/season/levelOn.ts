import type { Day } from '../../cells/cell';
import { civilOf } from '../../cells/parse/civil';
import { levelIn, type MonthlyIndex } from '../../orders/money/monthlyIndex';
import { cyclesOf } from './cycles';
import type { GivenSeason, Season } from './season';

/** A season never stops the clock: gaps and ages stay above 0. */
const leastLevel = 0.05;

/** How many times as much is ordered on a day as on an average one, as a function of the day; at least 0.05. */
export function levelOn(season: Season): (day: Day) => number {
  if (season.calendar === 'given') return givenLevel(season);
  const cycles = cyclesOf(season.calendar);
  return (day) => {
    let level = 1;
    cycles.forEach(({ phaseOf }, i) => {
      level *= season.levels[i][phaseOf(day)];
    });
    return Math.max(leastLevel, level);
  };
}

/** Entries by date, and the mean of the same month where there is none; relative to the mean of all months. */
function givenLevel({ levels }: GivenSeason): (day: Day) => number {
  const { means, average } = monthMeans(levels);
  return (day) => {
    const entry = levelIn(levels, day);
    const level = entry.covered ? entry.level : means[civilOf(day).month - 1];
    return Number.isNaN(level) ? 1 : Math.max(leastLevel, level / average);
  };
}

/** The levels of the twelve Gregorian months in a given index, relative to their mean; NaN where it has none. */
export function monthsOfIndex(index: MonthlyIndex): number[] {
  const { means, average } = monthMeans(index);
  return means.map((mean) => mean / average);
}

function monthMeans(index: MonthlyIndex): { readonly means: readonly number[]; readonly average: number } {
  const months = Array.from({ length: 12 }, () => ({ sum: 0, count: 0 }));
  for (const { from, level } of index) {
    const month = months[civilOf(from).month - 1];
    month.sum += level;
    month.count++;
  }
  const means = months.map(({ sum, count }) => (count > 0 ? sum / count : Number.NaN));
  const known = means.filter((mean) => !Number.isNaN(mean));
  return { means, average: known.reduce((sum, mean) => sum + mean, 0) / known.length };
}

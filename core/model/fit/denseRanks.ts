import { known } from '../../known';

/** For each time a whole number below `size` that stands in for it: equal for equal times, higher for later ones. */
export interface Ranks {
  readonly ranks: Int32Array;
  readonly size: number;
  /** The time of each number; some may stand for nobody. */
  readonly times: Float64Array;
}

const daysPerWeek = 7;
/** Longer than any shop has been open. */
const mostDays = 100_000;

/** Ranks of times in weeks (0 or more). Whole days, which shops have, stand for themselves: that needs no sorting. */
export function denseRanks(weeks: Float64Array): Ranks {
  const ranks = new Int32Array(weeks.length);
  let last = 0;
  for (let i = 0; i < weeks.length; i++) {
    const time = weeks[i];
    const day = Math.round(time * daysPerWeek);
    if (day / daysPerWeek !== time || day < 0 || day >= mostDays) return rankAny(weeks);
    ranks[i] = day;
    if (day > last) last = day;
  }
  return {
    ranks,
    size: last + 1,
    times: Float64Array.from({ length: last + 1 }, (_, day) => day / daysPerWeek),
  };
}

function rankAny(all: Float64Array): Ranks {
  const times = Float64Array.from(new Set(all)).sort();
  const rankOf = new Map<number, number>();
  times.forEach((time, rank) => {
    rankOf.set(time, rank);
  });
  return { ranks: Int32Array.from(all, (time) => known(rankOf, time)), size: times.length, times };
}

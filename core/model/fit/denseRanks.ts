/** Dense ranks of times: equal times share a rank, later times have a higher one. */
export interface Ranks {
  readonly ranks: Int32Array;
  readonly size: number;
  /** The time of each rank; some ranks may be unused. */
  readonly times: Float64Array;
}

const daysPerWeek = 7;
/** Longer than any shop has been open. */
const mostDays = 100_000;

/** Ranks of times in weeks (0 or more). Whole days, the usual case, are their own ranks and need no sorting. */
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
  return { ranks: Int32Array.from(all, (time) => rankOf.get(time) as number), size: times.length, times };
}

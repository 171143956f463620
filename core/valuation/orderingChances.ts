import { type CustomerPatterns, timelineAt } from '../model/fit/patterns';
import type { TimingModel } from '../model/timing';

/** Chances that are kept, in eight megabytes. */
const mostKept = 1e6;

/** Writes the chances that a pattern orders within the horizon, at set × stages + stage, for as many of the sets. */
export type OrderingChances = (pattern: number, sets: number, into: Float64Array) => void;

/**
 * Intervals of customers need the chances with the first sets, and the sums of small groups those with all: the first are
 * worked out once, because with some models they take most of the time.
 */
export function orderingChances(
  patterns: CustomerPatterns,
  all: readonly { readonly timings: readonly TimingModel[] }[],
  first: number,
  horizon: number,
): OrderingChances {
  const [{ stages }] = all[0].timings;
  const size = first * stages;
  const known = new Uint8Array(Math.min(patterns.count, Math.floor(mostKept / size)));
  const kept = new Float64Array(known.length * size);
  return (pattern, sets, into) => {
    const timeline = timelineAt(patterns, pattern);
    const own = kept.subarray(pattern * size, (pattern + 1) * size);
    let set = 0;
    if (known[pattern] === 1) {
      into.set(own);
      set = first;
    }
    for (; set < sets; set++) {
      const chances = all[set].timings[patterns.group[pattern]].orderingChances(timeline, horizon);
      into.set(chances, set * stages);
    }
    // Patterns beyond those that are kept have no such place.
    if (known[pattern] === 0) {
      own.set(into.subarray(0, size));
      known[pattern] = 1;
    }
  };
}

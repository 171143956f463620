import { type CustomerPatterns, timelineAt } from '../model/fit/patterns';
import type { TimingModel } from '../model/timing';

/** Number of chances that are kept: eight megabytes. */
const mostKept = 1e6;

/**
 * Writes the chances that a customer with this pattern orders within the horizon, given each of the first `sets` sets of
 * parameters; the chance of a stage is at set × stages + stage.
 */
export type OrderingChances = (pattern: number, sets: number, into: Float64Array) => void;

/**
 * Intervals of customers need the chances given the first sets, and sums of small groups need those given all sets. The
 * chances given the first sets are worked out once, because with some models they take most of the time. `first` is the
 * smallest number of sets that is asked for.
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
    // Undefined for the patterns after those that are kept.
    if (known[pattern] === 0) {
      own.set(into.subarray(0, size));
      known[pattern] = 1;
    }
  };
}

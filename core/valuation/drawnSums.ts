import { seededRandom } from '../math/random';
import { customersByPattern, timelineAt } from '../model/fit/patterns';
import { mostMoney, type RangeInputs, seed } from './rangeInputs';
import { meanDiscount } from './rates';

/** Sums over the customers of a group, one per parameter set. */
export interface Sums {
  readonly money: Float64Array;
  readonly orders: Float64Array;
}

/** Customers between two progress reports: some hundredths of a second. */
const chunk = 200;

/**
 * Sums of simulated futures: for each set of parameters one future of every customer; yields the share done, 0 to 1.
 * `groupOf` holds each customer's group, −1 for none.
 *
 * Each distinct history has its own random stream, so the result does not depend on the order of customers.
 */
export function* drawnSums(
  inputs: RangeInputs,
  groupOf: Int32Array,
  groups: number,
): Generator<number, Sums[]> {
  const { spent, patterns, sets, fitted, horizon, discountPerWeek, margin } = inputs;
  const [{ stages }] = fitted.timings;
  const sums = Array.from({ length: groups }, () => ({
    money: new Float64Array(sets.length),
    orders: new Float64Array(sets.length),
  }));
  const grouped = groupOf.reduce((count, group) => count + (group >= 0 ? 1 : 0), 0);
  if (grouped === 0) return sums;
  const { list, start } = customersByPattern(patterns);
  const chances = new Float64Array(sets.length * stages);
  let [done, reported] = [0, 0];
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const members = list.subarray(start[pattern], start[pattern + 1]).filter((i) => groupOf[i] >= 0);
    if (members.length === 0) continue;
    members.sort((one, other) => spent.meanSpend[one] - spent.meanSpend[other] || one - other);
    const timeline = timelineAt(patterns, pattern);
    const { recency, age } = timeline;
    const group = patterns.group[pattern];
    const frequency = spent.frequency[members[0]];
    inputs.chances(pattern, sets.length, chances);
    const standings = Array.from({ length: stages }, (_, stage) =>
      fitted.timings[group].standing(timeline, stage),
    );
    let random = seededRandom(seed);
    members.forEach((i, k) => {
      const meanSpend = spent.meanSpend[i];
      if (k === 0 || meanSpend !== spent.meanSpend[members[k - 1]]) {
        // Each group has its own stream, so that groups are independent.
        random = seededRandom(seed, frequency, recency, age, meanSpend, ...(group === 0 ? [] : [group]));
      }
      const { money, orders } = sums[groupOf[i]];
      for (let set = 0; set < sets.length; set++) {
        const ofSet = set * stages;
        let [stage, rest] = [0, random()];
        while (stage < stages && rest >= chances[ofSet + stage]) rest -= chances[ofSet + stage++];
        if (stage === stages) continue;
        const { timings, spend } = sets[set];
        const future = timings[group].drawOrdering(standings[stage], horizon)(random);
        const total =
          spend.scale({ frequency, meanSpend }) * spend.drawShare(frequency, future.orders, random);
        const came = margin * total * meanDiscount(discountPerWeek * future.span);
        // 0 or NaN when gamma draws underflow.
        if (came > 0) money[set] += Math.min(came, mostMoney);
        orders[set] += future.orders;
      }
    });
    done += members.length;
    if (done >= reported + chunk) {
      reported = done;
      yield done / grouped;
    }
  }
  return sums;
}

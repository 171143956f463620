import { type PlainKey, plainKeys, plainLimits } from '../plainGroup';
import type { Group, PlainSegmentation } from '../segmentation';
import type { SegmentInputs } from '../segmentInputs';

/** Inputs of the five groups. */
export interface PlainInputs {
  readonly histories: { readonly [key in 'orders' | 'frequency' | 'recency' | 'age']: ArrayLike<number> } & {
    readonly count: number;
  };
  readonly values: Pick<SegmentInputs['values'], 'clv' | 'chanceInYear'>;
}

const groups: readonly Group<PlainKey>[] = plainKeys.map((group) => ({
  key: group,
  name: { kind: 'plain', group },
  rule: { kind: 'plain', group },
}));

const placeOf = Object.fromEntries(plainKeys.map((key, index) => [key, index])) as Record<PlainKey, number>;

/**
 * Five groups by the number of orders and the chance of an order within 12 months, whatever the horizon, so that no
 * group contradicts its name: 'probably gone' has a chance below a fifth; best, regulars and slipping away have at
 * least two orders; a customer whose silence is within the customer's mean gap, such as one order every 18 months and
 * the last one three weeks ago, is never slipping away. Conditions are tested in a fixed order, and the first that holds
 * decides.
 *
 * The best are among the tenth of the customers of `basis` with the highest expected value; the group is empty when all
 * expected values are equal.
 */
export function plainGroups(inputs: PlainInputs, basis: PlainInputs = inputs): PlainSegmentation {
  const { histories, values } = inputs;
  const bestAbove = limitOfBest(basis.values.clv);
  const groupOf = (i: number): PlainKey => {
    const chance = values.chanceInYear[i];
    if (chance < plainLimits.gone) return 'probably_gone';
    if (histories.orders[i] === 1) return 'first_timers';
    if (chance < plainLimits.slipping) return isOverdue(histories, i) ? 'slipping_away' : 'regulars';
    return values.clv[i] > bestAbove ? 'best' : 'regulars';
  };
  return {
    scheme: { name: 'plain' },
    groups,
    ordered: true,
    of: Array.from({ length: histories.count }, (_, i) => placeOf[groupOf(i)]),
    scores: null,
    frequencyScoring: null,
  };
}

/** Whether the silence is longer than the mean gap; always true for customers whose orders are all of one day, who have no gap. */
function isOverdue({ frequency, recency, age }: PlainInputs['histories'], i: number): boolean {
  return frequency[i] === 0 || frequency[i] * (age[i] - recency[i]) > recency[i];
}

/**
 * The highest value below those of the best tenth. Customers with equal values are on the same side, the lower one, so
 * that the best are never more than a tenth.
 */
function limitOfBest(clv: Float64Array): number {
  const ascending = clv.slice().sort();
  const others = ascending.length - Math.max(1, Math.round(plainLimits.best * ascending.length));
  return others > 0 ? ascending[others - 1] : Number.NEGATIVE_INFINITY;
}

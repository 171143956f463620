import { medianSorted } from 'simple-statistics';
import type { Group, Segmentation } from '../segments/segmentation';
import type { SegmentInputs } from '../segments/segmentInputs';
import { weeksOfMonths } from '../valuation/rates';
import { concentrationOf } from './concentration';
import { customersByGroup } from './customersByGroup';
import type { GroupProfile } from './profile';
import { winnableValue } from './winnableValue';

/** Smaller groups are too small to test an offer. */
const customersToTest = 200;
const weeksPerYear = weeksOfMonths(12);

/** The part of a profile that needs no other columns and no draws. */
export type GroupSums = Omit<GroupProfile, 'clvRange' | 'topValues' | 'orderPercentiles'>;

/** Sums and shares of each group, in the order of the groups; null for those without customers. Shares add up to 1, and sums to those of the shop. */
export function groupSums(inputs: SegmentInputs, segmentation: Segmentation): (GroupSums | null)[] {
  const revenue = total(inputs.histories.revenue, (own) => own);
  const clv = total(inputs.values.clv, (value) => value);
  return customersByGroup(segmentation).map((own, index) =>
    own.length === 0 ? null : sums(inputs, segmentation.groups[index], own, revenue, clv),
  );
}

function sums(
  { histories, values }: SegmentInputs,
  { key, name }: Group,
  own: readonly number[],
  shopRevenue: number,
  shopClv: number,
): GroupSums {
  const customers = own.length;
  const orders = total(own, (i) => histories.orders[i]);
  const revenue = total(own, (i) => histories.revenue[i]);
  const clv = total(own, (i) => values.clv[i]);
  const weeks = total(own, (i) => histories.age[i]);
  const gaps = own
    .filter((i) => histories.frequency[i] > 0)
    .map((i) => (7 * histories.recency[i]) / histories.frequency[i])
    .sort((a, b) => a - b);
  return {
    key,
    name,
    customers,
    customersShare: customers / histories.count,
    orders,
    revenue,
    revenueShare: shopRevenue > 0 ? revenue / shopRevenue : 0,
    clv,
    clvShare: shopClv > 0 ? clv / shopClv : 0,
    chanceInHorizon: total(own, (i) => values.chanceInHorizon[i]) / customers,
    chanceOfOrder: total(own, (i) => values.chanceOfOrder[i]) / customers,
    pAlive: total(own, (i) => values.pAlive[i]) / customers,
    averageOrder: revenue / orders,
    ordersPerYear: weeks > 0 ? (total(own, (i) => histories.frequency[i]) / weeks) * weeksPerYear : null,
    typicalGap: gaps.length > 0 ? medianSorted(gaps) : null,
    oneTimeShare: own.filter((i) => histories.orders[i] === 1).length / customers,
    atRisk: total(own, (i) => winnableValue(values, i)),
    concentration: concentrationOf(own.map((i) => histories.revenue[i])),
    tooFewToTest: customers < customersToTest,
  };
}

function total<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}

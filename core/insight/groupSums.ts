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
  const revenue = total(inputs.histories.revenue, (revenue) => revenue);
  const clv = total(inputs.values.clv, (value) => value);
  return customersByGroup(segmentation).map((members, index) =>
    members.length === 0 ? null : sums(inputs, segmentation.groups[index], members, revenue, clv),
  );
}

function sums(
  { histories, values }: SegmentInputs,
  { key, name }: Group,
  members: readonly number[],
  shopRevenue: number,
  shopClv: number,
): GroupSums {
  const customers = members.length;
  const orders = total(members, (i) => histories.orders[i]);
  const revenue = total(members, (i) => histories.revenue[i]);
  const clv = total(members, (i) => values.clv[i]);
  const weeks = total(members, (i) => histories.age[i]);
  const gaps = members
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
    chanceInHorizon: total(members, (i) => values.chanceInHorizon[i]) / customers,
    chanceOfOrder: total(members, (i) => values.chanceOfOrder[i]) / customers,
    pAlive: total(members, (i) => values.pAlive[i]) / customers,
    averageOrder: revenue / orders,
    ordersPerYear: weeks > 0 ? (total(members, (i) => histories.frequency[i]) / weeks) * weeksPerYear : null,
    typicalGap: gaps.length > 0 ? medianSorted(gaps) : null,
    oneTimeShare: members.filter((i) => histories.orders[i] === 1).length / customers,
    atRisk: total(members, (i) => winnableValue(values, i)),
    concentration: concentrationOf(members.map((i) => histories.revenue[i])),
    tooFewToTest: customers < customersToTest,
  };
}

function total<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}

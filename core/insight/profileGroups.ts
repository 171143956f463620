import { medianSorted } from 'simple-statistics';
import { perCustomer } from '../customers/perCustomer';
import { rowsByCustomer } from '../orders/customerTable/customerTable';
import { attributeOf, type OrderColumn } from '../segments/schemes/orderColumn';
import type { Group, Segmentation } from '../segments/segmentation';
import type { SegmentInputs } from '../segments/segmentInputs';
import { weeksOfMonths } from '../valuation/rates';
import type { GroupValue } from '../valuation/value';
import { concentrationOf } from './concentration';
import type { GroupProfile, TopValue } from './profile';
import { valueAtRisk } from './valueAtRisk';

/** Smaller groups are too small to test an offer. */
const customersToTest = 200;
const weeksPerYear = weeksOfMonths(12);

/**
 * A profile of each group, in the order of the groups; those without customers are left out.
 *
 * `ranges` are sums with intervals by group (from drawRanges); `columns` are those whose most frequent value is
 * reported for each group. Shares add up to 1, and sums to those of the shop.
 */
export function profileGroups(
  inputs: SegmentInputs,
  segmentation: Segmentation,
  ranges: readonly GroupValue[] | null = null,
  columns: readonly OrderColumn[] = [],
): GroupProfile[] {
  const { histories, values } = inputs;
  const members = customersByGroup(segmentation);
  const revenue = total(histories.revenue, (own) => own);
  const clv = total(values.clv, (value) => value);
  const tops = columns.map((column) => topValues(inputs, column, members));
  return segmentation.groups.flatMap((group, place) => {
    const own = members[place];
    if (own.length === 0) return [];
    const range = ranges?.[place];
    return [
      {
        ...sums(inputs, group, own, revenue, clv),
        clvRange: range ? { low: range.clvLow, high: range.clvHigh } : null,
        topValues: tops.flatMap((top) => top[place] ?? []),
      },
    ];
  });
}

/** Indexes of the customers of each group, in the order of the histories. */
export function customersByGroup({ groups, of }: Segmentation): number[][] {
  const members = groups.map((): number[] => []);
  of.forEach((group, customer) => {
    members[group].push(customer);
  });
  return members;
}

function sums(
  { histories, values }: SegmentInputs,
  { key, name }: Group,
  own: readonly number[],
  shopRevenue: number,
  shopClv: number,
): Omit<GroupProfile, 'clvRange' | 'topValues'> {
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
    atRisk: total(own, (i) => valueAtRisk(values, i)),
    concentration: concentrationOf(own.map((i) => histories.revenue[i])),
    tooFewToTest: customers < customersToTest,
  };
}

/** The most frequent value of a column in each group (null when there is none), with its lift over the shop. */
function topValues(
  inputs: SegmentInputs,
  column: OrderColumn,
  members: readonly (readonly number[])[],
): (TopValue | null)[] {
  const attribute = attributeOf(inputs, column);
  const said = perCustomer(attribute, rowsByCustomer(inputs.orders).book, inputs.histories, 'most');
  const shop = new Int32Array(attribute.keys.length);
  for (const kind of said) if (kind >= 0) shop[kind]++;
  const filled = sumOf(shop);
  const group = new Int32Array(shop.length);
  return members.map((own) => {
    group.fill(0);
    for (const i of own) if (said[i] >= 0) group[said[i]]++;
    // In a tie the first in the alphabet.
    const best = group.reduce((known, count, kind) => (count > group[known] ? kind : known), 0);
    const inGroup = sumOf(group);
    if (inGroup === 0) return null;
    const share = group[best] / inGroup;
    const lift = share / (shop[best] / filled);
    return { column: column.key, header: column.header, text: attribute.texts[best], share, lift };
  });
}

function sumOf(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function total<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}

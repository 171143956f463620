import { medianSorted } from 'simple-statistics';
import { hasRepeatOrders } from '../customers/histories';
import { goneIn, quietIn, slippingIn, stayingIn } from '../insight/slipping';
import { winnableValue } from '../insight/winnableValue';
import { placesDescending } from '../math/placesDescending';
import type { PlainSegmentation, ScoredSegmentation } from '../segments/segmentation';
import type { SegmentInputs } from '../segments/segmentInputs';
import { type CustomerList, type ListKey, type ListReason, listKeys } from './campaign';
import { productAdvice } from './nextProduct';
import { type GapInputs, type OwnGaps, ownGaps } from './ownGaps';

/** Limits for the lists; the user may change them. */
export interface ListLimits {
  /** Share of customers (best by expected value) who are VIPs and, with enough orders, key customers. */
  readonly vipShare: number;
  readonly keyOrders: number;
  /** A customer with more than this share of all revenue is a key customer in any case. */
  readonly keyRevenueShare: number;
  /** An order is overdue after this many times the customer's own mean gap … */
  readonly overdueGaps: number;
  /** … for customers with at least this many purchase days. */
  readonly overduePurchases: number;
  /** Days after the first order from which on, and up to which, a second one is encouraged. */
  readonly secondOrderFrom: number;
  readonly secondOrderDays: number;
  /** Minimum number of purchase days of a frequent buyer, … */
  readonly oftenPurchases: number;
  /** … and the share of the shop's usual order that must be at stake before a larger order is suggested. */
  readonly leastStake: number;
  /** Minimum number of orders of a customer who was loyal before going quiet. */
  readonly loyalOrders: number;
}

/** Usual limits of the lists. */
export const usualLimits: ListLimits = {
  vipShare: 0.05,
  keyOrders: 3,
  keyRevenueShare: 0.01,
  overdueGaps: 2,
  overduePurchases: 3,
  secondOrderFrom: 7,
  secondOrderDays: 60,
  oftenPurchases: 3,
  leastStake: 0.1,
  loyalOrders: 3,
};

/** Inputs of the lists: the plain groups decide who is slipping away, whatever the scheme of the groups. */
export interface ListInputs extends SegmentInputs, GapInputs {
  readonly plain: PlainSegmentation;
  readonly rfm: ScoredSegmentation;
}

/**
 * The lists in addition to the segments, each with the customers to contact and the money at stake. Customers can be on
 * several lists. `consent` holds who agreed to marketing, null when unknown; `margin` is the profit margin; `rests`
 * tells who was contacted from that list a short time ago.
 */
export function customerLists(
  inputs: ListInputs,
  consent: readonly boolean[] | null,
  margin: number,
  limits: ListLimits = usualLimits,
  rests: (list: ListKey, customer: number) => boolean = () => false,
): readonly CustomerList[] {
  const found = {
    ...candidates(inputs, margin, limits),
    ...(hasRepeatOrders(inputs.histories) ? {} : withoutRepeatOrders),
  };
  return listKeys.map((key) => listOf(key, found[key], consent, (customer) => rests(key, customer)));
}

/** Candidates for a list with the money at stake; or why there is no list. */
type ListCandidates =
  | { readonly customers: readonly number[]; readonly stakes: readonly number[] }
  | ListReason;

/** Lists that compare expected values, which are equal for all customers until somebody has ordered twice. */
const withoutRepeatOrders: Readonly<Partial<Record<ListKey, ListReason>>> = {
  vip: 'noRepeatOrders',
  lapsed_but_loyal: 'noRepeatOrders',
  slipping: 'noRepeatOrders',
};

function listOf(
  key: ListKey,
  found: ListCandidates,
  consent: readonly boolean[] | null,
  rests: (customer: number) => boolean,
): CustomerList {
  const empty = { key, customers: [], stakes: [], atStake: 0, withoutConsent: 0, resting: [] };
  if (typeof found === 'string') return { ...empty, reason: found };
  const agreed = Array.from(found.customers.keys()).filter(
    (index) => consent === null || consent[found.customers[index]],
  );
  const withoutConsent = found.customers.length - agreed.length;
  const resting = agreed.map((index) => found.customers[index]).filter(rests);
  const isResting = new Set(resting);
  const allowed = agreed.filter((index) => !isResting.has(found.customers[index]));
  if (allowed.length === 0) return { ...empty, withoutConsent, resting, reason: 'nobody' };
  // Candidates are in the order of the histories, which breaks ties.
  const order = placesDescending(Float64Array.from(allowed, (index) => found.stakes[index]));
  const stakes = Array.from(order, (index) => found.stakes[allowed[index]]);
  return {
    key,
    customers: Array.from(order, (index) => found.customers[allowed[index]]),
    stakes,
    atStake: stakes.reduce((sum, stake) => sum + stake, 0),
    withoutConsent,
    resting,
    reason: null,
  };
}

function candidates(
  inputs: ListInputs,
  margin: number,
  limits: ListLimits,
): Readonly<Record<ListKey, ListCandidates>> {
  const { histories, values, plain, rfm } = inputs;
  const { asOf } = histories;
  const isSlipping = slippingIn(plain);
  const isQuiet = quietIn(plain);
  // Until a customer has ordered twice, there is no sign of who is gone.
  const isGone = hasRepeatOrders(histories) ? goneIn(plain) : () => false;
  const isStaying = stayingIn(plain);
  const gaps = ownGaps(inputs);
  const vipFrom = valueFrom(inputs, limits.vipShare);
  const revenue = histories.revenue.reduce((sum, spent) => sum + spent, 0);
  const usualOrder = medianOf(histories.revenue.map((spent, i) => spent / histories.orders[i]));
  const winnable = (i: number) => winnableValue(values, i);
  const choose = (
    isOnList: (customer: number) => boolean,
    stake: (customer: number) => number,
  ): ListCandidates => withStakes(histories.count, (i) => (isOnList(i) ? stake(i) : null));
  const moreMoney = (i: number) => usualOrder - histories.revenue[i] / histories.orders[i];
  // Customers who are probably gone are on neither list, however much they spent.
  const isVip = (i: number) => !isGone(i) && values.clv[i] >= vipFrom && values.clv[i] > 0;
  return {
    key_customers: choose(
      (i) =>
        (isVip(i) && histories.orders[i] >= limits.keyOrders) ||
        (!isGone(i) && histories.revenue[i] > limits.keyRevenueShare * revenue),
      winnable,
    ),
    vip: choose(isVip, winnable),
    // A customer whose own usual gap has not passed is not missed yet, however long ago the last order was.
    lapsed_but_loyal: choose(
      (i) =>
        histories.orders[i] >= limits.loyalOrders &&
        rfm.scores[i][1] >= 4 &&
        rfm.scores[i][0] <= 2 &&
        gaps.isPast(i, 1),
      winnable,
    ),
    slipping: choose(isSlipping, winnable),
    // Frequent buyers with small orders. At stake: expected orders × (median order − own order).
    up_sell: choose(
      (i) =>
        histories.frequency[i] + 1 >= limits.oftenPurchases &&
        gaps.isOften(i) &&
        isStaying(i) &&
        !gaps.isPast(i, limits.overdueGaps) &&
        moreMoney(i) > 0 &&
        values.expectedOrders[i] * moreMoney(i) >= limits.leastStake * usualOrder,
      (i) => margin * values.expectedOrders[i] * moreMoney(i),
    ),
    cross_sell: crossSell(inputs, margin),
    // "It is about time" does not suit somebody who has been away for years; customers who are slipping away have their own list.
    overdue: overdue(inputs, limits, gaps, (isOverdue, stake) =>
      choose((i) => !isQuiet(i) && isOverdue(i), stake),
    ),
    second_order: choose(
      (i) =>
        histories.orders[i] === 1 &&
        asOf - histories.lastDay[i] >= limits.secondOrderFrom &&
        asOf - histories.lastDay[i] <= limits.secondOrderDays,
      (i) => margin * values.expectedOrderValue[i] * (1 - values.chanceOfOrder[i]),
    ),
  };
}

/** Customers of a single category with an associated product. */
function crossSell(inputs: SegmentInputs, margin: number): ListCandidates {
  const advice = productAdvice(inputs, 'category') ?? productAdvice(inputs, 'product');
  if (advice === null) return 'noProducts';
  const { chanceOfOrder, expectedOrderValue } = inputs.values;
  return withStakes(inputs.histories.count, (i) => {
    const next = advice.next[i];
    if (next === null || advice.products[i] !== 1) return null;
    return margin * next.confidence * chanceOfOrder[i] * expectedOrderValue[i];
  });
}

/** The customers whose stake is not null. */
function withStakes(count: number, stakeOf: (customer: number) => number | null): ListCandidates {
  const customers: number[] = [];
  const stakes: number[] = [];
  for (let i = 0; i < count; i++) {
    const stake = stakeOf(i);
    if (stake === null) continue;
    customers.push(i);
    stakes.push(stake);
  }
  return { customers, stakes };
}

function overdue(
  { histories, values }: ListInputs,
  limits: ListLimits,
  gaps: OwnGaps,
  choose: (isOnList: (i: number) => boolean, stake: (i: number) => number) => ListCandidates,
): ListCandidates {
  const known = (i: number) => histories.frequency[i] + 1 >= limits.overduePurchases;
  if (!histories.frequency.some((_, i) => known(i))) return 'tooFewRepeaters';
  return choose(
    (i) => known(i) && gaps.isPast(i, limits.overdueGaps),
    (i) => winnableValue(values, i),
  );
}

/** The lowest value within the best share of customers; ties are included. */
function valueFrom({ values }: SegmentInputs, share: number): number {
  const descending = values.clv.map((clv) => -clv).sort();
  return -descending[Math.max(0, Math.ceil(share * descending.length) - 1)];
}

function medianOf(numbers: Float64Array): number {
  return medianSorted(Array.from(numbers.sort()));
}

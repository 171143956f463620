import { medianSorted } from 'simple-statistics';
import type { ShopSeason } from '../model/season/seasonPlan';
import { timelinesFor } from '../model/season/timelinesFor';
import { bookIn } from '../orders/customerTable/customerTable';
import type { SegmentInputs } from '../segments/segmentInputs';

export interface GapInputs extends Pick<SegmentInputs, 'orders' | 'histories'> {
  /** The season in whose time silence and gaps are counted: a low season makes no customer overdue. Default: none. */
  readonly season?: ShopSeason | null;
}

/** Customers' ordering rhythm: each customer's mean gap between purchase days. */
export interface OwnGaps {
  /** Whether more than `times` the customer's own gap has passed since the last order; false without a gap. */
  isPast(customer: number, times: number): boolean;
  /** Whether the customer's own gap is no longer than that of half of all customers who have one. */
  isOften(customer: number): boolean;
}

/** Tolerance in weeks for rounding errors. */
const rounding = 1e-9;

/** The mean gaps of all customers, in seasonal time if there is a season. */
export function ownGaps({ orders, histories, season }: GapInputs): OwnGaps {
  const { frequency, recency, age } = timelinesFor(histories, bookIn(orders), season?.season);
  const gapOf = (i: number) => recency[i] / frequency[i];
  const gaps = Array.from(frequency.keys())
    .filter((i) => frequency[i] > 0)
    .map(gapOf)
    .sort((one, other) => one - other);
  const usual = gaps.length > 0 ? medianSorted(gaps) : 0;
  return {
    isPast: (i, times) =>
      frequency[i] > 0 && frequency[i] * (age[i] - recency[i]) > times * recency[i] + rounding,
    isOften: (i) => frequency[i] > 0 && gapOf(i) <= usual + rounding,
  };
}

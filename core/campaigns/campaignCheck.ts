import type { Day } from '../cells/cell';
import type { CustomerNumber } from '../customers/histories';
import { studentQuantile } from '../math/studentQuantile';
import type { SortedOrders } from '../orders/book';
import { type AbTest, abTest } from './abTest';

/** Costs of a campaign, and the margin on its orders. */
export interface CampaignCosts {
  /** Profit margin as a share of revenue. */
  readonly margin: number;
  /** Cost of contacting one customer. */
  readonly costPerContact: number;
  /** Money given with each order of a contacted customer. */
  readonly offerPerOrder: number;
}

/** A campaign that was run. Customers without orders have a number below 0. */
export interface CampaignRun extends CampaignCosts {
  readonly contacted: readonly CustomerNumber[];
  /** Customers of the list who were not contacted. */
  readonly aside: readonly CustomerNumber[];
  /** First day of the campaign. */
  readonly start: Day;
  /** Days that count, the first included. */
  readonly days: number;
}

/** Results of one group during the campaign. */
export interface GroupResult {
  readonly customers: number;
  readonly buyers: number;
  readonly orders: number;
  readonly revenue: number;
}

/** A sum with its 90 % interval; low and high are null when a group is too small to have one. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface CampaignResult {
  readonly from: Day;
  /** Last day that counts. */
  readonly to: Day;
  /** Number of its days that are in the orders so far. */
  readonly days: number;
  /** False until the analysis day reaches the last day. */
  readonly complete: boolean;
  readonly control: GroupResult;
  readonly contacted: GroupResult;
  /** Comparison of the shares of buyers; null when a group has no customers. */
  readonly response: AbTest | null;
  /** Additional revenue of the contacted customers over an equal number of control customers. */
  readonly extraRevenue: Estimate | null;
  /** The same as profit: margin applied, contacts and offers deducted. */
  readonly extraProfit: Estimate | null;
}

/** Coverage of the intervals. */
const inside = 0.9;

/**
 * The result of a campaign, from the orders up to the analysis day. All customers on the list count, whether or not they
 * responded (intention to treat), so that both groups are comparable.
 *
 * Intervals are those of `extra`.
 */
export function campaignCheck(orders: SortedOrders, asOf: Day, run: CampaignRun): CampaignResult {
  const to = run.start + run.days - 1;
  const spentOf = (customers: readonly CustomerNumber[]) =>
    [...customers]
      .sort((one, other) => one - other)
      .map((customer) => spentBetween(orders, customer, run.start, to));
  const [control, contacted] = [spentOf(run.aside), spentOf(run.contacted)];
  const bothGroups = control.length > 0 && contacted.length > 0;
  const [left, reached] = [resultOf(control), resultOf(contacted)];
  const revenue = ({ revenue }: Spent) => revenue;
  const keptOf = (spent: Spent) => run.margin * spent.revenue;
  const profitOf = (spent: Spent) => keptOf(spent) - run.costPerContact - run.offerPerOrder * spent.orders;
  return {
    from: run.start,
    to,
    days: Math.max(0, Math.min(asOf, to) - run.start + 1),
    complete: asOf >= to,
    control: left,
    contacted: reached,
    response: bothGroups ? abTest(left.customers, left.buyers, reached.customers, reached.buyers) : null,
    extraRevenue: bothGroups ? extra(control.map(revenue), contacted.map(revenue)) : null,
    extraProfit: bothGroups ? extra(control.map(keptOf), contacted.map(profitOf)) : null,
  };
}

interface Spent {
  readonly orders: number;
  readonly revenue: number;
}

function spentBetween(
  { start, day, amount }: SortedOrders,
  customer: CustomerNumber,
  from: Day,
  to: Day,
): Spent {
  let [orders, revenue] = [0, 0];
  if (customer < 0) return { orders, revenue };
  for (let at = start[customer]; at < start[customer + 1] && day[at] <= to; at++) {
    if (day[at] < from) continue;
    orders++;
    revenue += amount[at];
  }
  return { orders, revenue };
}

function resultOf(group: readonly Spent[]): GroupResult {
  return {
    customers: group.length,
    buyers: group.filter(({ orders }) => orders > 0).length,
    orders: group.reduce((sum, { orders }) => sum + orders, 0),
    revenue: group.reduce((sum, { revenue }) => sum + revenue, 0),
  };
}

/**
 * Difference of the means times the number contacted, with Student's (1908) interval (pooled variance).
 *
 * A 10 % control group has too few buyers to estimate its own variance: for such groups, Welch's (1947) 90 % interval
 * covered only 77 to 88 %, this one 92 to 96 % (campaignCheck.test.ts). When the control group is the larger one, the
 * small contacted group has the larger variance, and the wider of both intervals is used.
 *
 * @internal
 */
export function extra(control: readonly number[], contacted: readonly number[]): Estimate {
  const [one, other] = [spreadOf(control), spreadOf(contacted)];
  const value = contacted.length * (other.mean - one.mean);
  if (control.length < 2 || contacted.length < 2 || !(one.squares + other.squares > 0)) {
    return { value, low: null, high: null };
  }
  const pooled = student(one, other);
  const half = contacted.length * (one.count > other.count ? Math.max(pooled, welch(one, other)) : pooled);
  return { value, low: value - half, high: value + half };
}

/** Size, mean, and sum of squared deviations from the mean of a group. */
interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
}

/** Half-width of the interval of a difference of means, with pooled variance. */
function student(one: Spread, other: Spread): number {
  const freedom = one.count + other.count - 2;
  const variance = (one.squares + other.squares) / freedom;
  return studentQuantile(inside, freedom) * Math.sqrt(variance * (1 / one.count + 1 / other.count));
}

/** The same with separate variances. */
function welch(one: Spread, other: Spread): number {
  const [first, second] = [one, other].map(({ squares, count }) => squares / (count - 1) / count);
  const error2 = first + second;
  const freedom = error2 ** 2 / (first ** 2 / (one.count - 1) + second ** 2 / (other.count - 1));
  return studentQuantile(inside, freedom) * Math.sqrt(error2);
}

function spreadOf(numbers: readonly number[]): Spread {
  const count = numbers.length;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  return { count, mean, squares: numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) };
}

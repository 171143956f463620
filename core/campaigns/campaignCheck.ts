import type { Day } from '../cells/cell';
import { studentQuantile } from '../math/studentQuantile';
import type { Order } from '../orders/order';
import { type AbTest, abTest } from './abTest';
import { isControl } from './controlGroup';

/** A campaign that was run. */
export interface CampaignRun {
  /** The name under which its control group was kept aside. */
  readonly name: string;
  /** `Order.customer` of everybody on the list, control group included. */
  readonly customers: readonly string[];
  readonly controlShare: number;
  /** First day of the campaign. */
  readonly start: Day;
  /** Days that count, the first included. */
  readonly days: number;
  /** Share of revenue that is kept. */
  readonly margin: number;
  /** Money for contacting one customer. */
  readonly costPerContact: number;
  /** Money given with each order of a contacted customer. */
  readonly offerPerOrder: number;
}

/** What one group did in the days of the campaign. */
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
  /** False while orders after the last day are still to come. */
  readonly complete: boolean;
  readonly control: GroupResult;
  readonly contacted: GroupResult;
  /** Who bought; null when a group has no customers. */
  readonly response: AbTest | null;
  /** What the contacted brought beyond what as many of the control group did. */
  readonly extraRevenue: Estimate | null;
  /** The same in profit: margin taken, contacts and offers paid. */
  readonly extraProfit: Estimate | null;
}

/** What one interval leaves inside. */
const INSIDE = 0.9;

/**
 * What a campaign brought, from the orders that came after it: everybody on the list counts, whoever opened or
 * answered, because only so are both groups alike. Several orders on the list's customers are several orders.
 *
 * Intervals are Welch's (1947), Biometrika 34, 28–35, for means of money per customer, times the contacted.
 */
export function campaignCheck(orders: readonly Order[], run: CampaignRun): CampaignResult {
  const to = run.start + run.days - 1;
  const spent = new Map([...new Set(run.customers)].sort().map((key) => [key, { orders: 0, revenue: 0 }]));
  let last = Number.NEGATIVE_INFINITY;
  const within: Order[] = [];
  for (const order of orders) {
    last = Math.max(last, order.day);
    if (order.day >= run.start && order.day <= to && spent.has(order.customer)) within.push(order);
  }
  // From the smallest up, so that the order of the rows changes nothing.
  for (const { customer, amount } of within.sort((one, other) => one.amount - other.amount)) {
    const own = spent.get(customer);
    if (own === undefined) continue;
    own.orders += 1;
    own.revenue += amount;
  }
  const control: Spent[] = [];
  const contacted: Spent[] = [];
  for (const [key, own] of spent)
    (isControl(key, run.name, run.controlShare) ? control : contacted).push(own);
  const bothGroups = control.length > 0 && contacted.length > 0;
  const [left, reached] = [resultOf(control), resultOf(contacted)];
  const revenue = ({ revenue }: Spent) => revenue;
  const keptOf = (own: Spent) => run.margin * own.revenue;
  const profitOf = (own: Spent) => keptOf(own) - run.costPerContact - run.offerPerOrder * own.orders;
  return {
    from: run.start,
    to,
    complete: last >= to,
    control: left,
    contacted: reached,
    response: bothGroups ? abTest(left.customers, left.buyers, reached.customers, reached.buyers) : null,
    extraRevenue: bothGroups ? extra(control.map(revenue), contacted.map(revenue)) : null,
    extraProfit: bothGroups ? extra(control.map(keptOf), contacted.map(profitOf)) : null,
  };
}

interface Spent {
  orders: number;
  revenue: number;
}

function resultOf(group: readonly Spent[]): GroupResult {
  return {
    customers: group.length,
    buyers: group.filter(({ orders }) => orders > 0).length,
    orders: group.reduce((sum, { orders }) => sum + orders, 0),
    revenue: group.reduce((sum, { revenue }) => sum + revenue, 0),
  };
}

/** Difference of the means times the contacted, with Welch's interval. */
export function extra(control: readonly number[], contacted: readonly number[]): Estimate {
  const [one, other] = [meanOf(control), meanOf(contacted)];
  const value = contacted.length * (other.mean - one.mean);
  if (control.length < 2 || contacted.length < 2) return { value, low: null, high: null };
  const error2 = one.errorSquared + other.errorSquared;
  if (!(error2 > 0)) return { value, low: null, high: null };
  const freedom =
    error2 ** 2 /
    (one.errorSquared ** 2 / (control.length - 1) + other.errorSquared ** 2 / (contacted.length - 1));
  const half = contacted.length * studentQuantile(INSIDE, freedom) * Math.sqrt(error2);
  return { value, low: value - half, high: value + half };
}

/** Mean, and the square of its standard error. */
function meanOf(numbers: readonly number[]): { mean: number; errorSquared: number } {
  const count = numbers.length;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return { mean, errorSquared: squares / (count - 1) / count };
}

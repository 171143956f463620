import { type DraftOrders, isMade } from '../grouping/draftOrders';

/** Remainders below this share of the payment are rounding errors. */
const rounding = 1e-9;

/** Money of an order: paid, and left after refunds. */
export type PaidAndLeft = Pick<DraftOrders, 'paid' | 'left'>;

/** True when everything paid was refunded; an order that was free from the start is not refunded. */
export function isRefunded({ paid, left }: PaidAndLeft, order: number): boolean {
  return paid[order] > 0 && left[order] <= rounding * paid[order];
}

/** True for a refund without an order: nothing paid, money returned. */
export function isRefund({ paid, left }: PaidAndLeft, order: number): boolean {
  return paid[order] === 0 && left[order] < 0;
}

/** The outcome of a refund without an order id. */
export type RefundFate = 'reducedAnOrder' | 'refundedInFull' | 'unmatched';

export interface MatchedRefunds {
  /** Money of each order after all refunds; for refunds, the money returned. */
  readonly left: Float64Array;
  readonly fates: ReadonlyMap<number, RefundFate>;
  /** Refunded money that could not be deducted from any order (partly matched refunds, refunds above their order). */
  readonly remainder: number;
  /** How many such refunds, and one of their orders (−1: none). */
  readonly remainders: number;
  readonly example: number;
}

/**
 * Deducts refunds without an order id from the customer's most recent earlier
 * orders (on one day, the largest first). Any excess goes to the order before;
 * what exceeds all orders is the remainder.
 */
export function matchRefunds(drafts: DraftOrders): MatchedRefunds {
  const { paid } = drafts;
  const refunds: number[] = [];
  const lost: number[] = [];
  let example = -1;
  for (let order = 0; order < paid.length; order++) {
    if (isRefund(drafts, order)) refunds.push(order);
    else if (drafts.left[order] < -rounding * paid[order]) {
      lost.push(-drafts.left[order]);
      if (example < 0) example = order;
    }
  }
  const left = refunds.length === 0 ? drafts.left : drafts.left.slice();
  const reduced = new Map(refunds.length === 0 ? [] : takeOff());
  const fates = new Map<number, RefundFate>();
  for (const [refund, hit] of reduced) {
    const inFull = hit.every((order) => isRefunded({ paid, left }, order));
    fates.set(refund, hit.length === 0 ? 'unmatched' : inFull ? 'refundedInFull' : 'reducedAnOrder');
  }
  const remainder = lost.sort((a, b) => a - b).reduce((total, money) => total + money, 0);
  return { left, fates, remainder, remainders: lost.length, example };

  /** Each refund with the orders it was deducted from, oldest refund first. */
  function takeOff(): [refund: number, orders: readonly number[]][] {
    const { customer, day } = drafts;
    const ordersOf = earlierOrders(drafts, refunds);
    const oldestFirst = [...refunds].sort((a, b) => day[a] - day[b] || left[a] - left[b]);
    return oldestFirst.map((refund) => {
      let owed = -left[refund];
      const hit: number[] = [];
      for (const order of ordersOf.get(customer[refund]) ?? []) {
        if (owed <= 0) break;
        const had = left[order];
        if (day[order] > day[refund] || had <= 0) continue;
        const deducted = Math.min(owed, had);
        left[order] = had - deducted;
        owed -= deducted;
        hit.push(order);
      }
      if (hit.length > 0 && owed > -rounding * left[refund]) {
        lost.push(owed);
        if (example < 0) example = refund;
      }
      return [refund, hit];
    });
  }
}

/** Orders of customers with a refund, latest first; on one day, largest first. */
function earlierOrders(
  drafts: DraftOrders,
  refunds: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const { customer, day, paid, left } = drafts;
  const ordersOf = new Map(refunds.map((refund) => [customer[refund], [] as number[]]));
  for (let order = 0; order < paid.length; order++) {
    if (isMade(drafts, order) && !isRefund(drafts, order)) ordersOf.get(customer[order])?.push(order);
  }
  for (const orders of ordersOf.values()) {
    orders.sort((a, b) => day[b] - day[a] || paid[b] - paid[a] || left[b] - left[a]);
  }
  return ordersOf;
}

import { type DraftOrders, isMade } from '../grouping/draftOrders';

/** Below this share of what was paid, what is left is the rounding of a subtraction. */
const rounding = 1e-9;

/** Money of an order: what was paid, and what is left of it. */
export type PaidAndLeft = Pick<DraftOrders, 'paid' | 'left'>;

/** Nothing is left of what was paid; an order that was free from the start is not refunded. */
export function isRefunded({ paid, left }: PaidAndLeft, order: number): boolean {
  return paid[order] > 0 && left[order] <= rounding * paid[order];
}

/** Money went back and none came: a refund that has lost its order. */
export function isRefund({ paid, left }: PaidAndLeft, order: number): boolean {
  return paid[order] === 0 && left[order] < 0;
}

/** What became of a refund that came without its order's id. */
export type RefundFate = 'reducedAnOrder' | 'refundedInFull' | 'unmatched';

export interface MatchedRefunds {
  /** Money that is left of each order once all refunds are taken off; of refunds what was paid back. */
  readonly left: Float64Array;
  readonly fates: ReadonlyMap<number, RefundFate>;
  /** Money that could be taken off no order, of refunds that were matched in part or paid back more than the order. */
  readonly remainder: number;
  /** How many such refunds, and one of their orders (−1: none). */
  readonly remainders: number;
  readonly example: number;
}

/**
 * Takes refunds without an order of their own off the customer's most recent
 * earlier orders (of one day, the largest first). What is more than that order
 * goes on to the one before; what is more than all of them is the remainder.
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

  /** Each refund with the orders that it was taken off, the oldest refund first. */
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
        const taken = Math.min(owed, had);
        left[order] = had - taken;
        owed -= taken;
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

/** The orders of each customer with a refund, the latest first, of one day the largest. */
function earlierOrders(
  drafts: DraftOrders,
  refunds: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const { customer, day, paid, left } = drafts;
  const ordersOf = new Map(refunds.map((refund) => [customer[refund], [] as number[]]));
  for (let order = 0; order < paid.length; order++) {
    if (isMade(drafts, order) && !isRefund(drafts, order)) ordersOf.get(customer[order])?.push(order);
  }
  for (const own of ordersOf.values()) {
    own.sort((a, b) => day[b] - day[a] || paid[b] - paid[a] || left[b] - left[a]);
  }
  return ordersOf;
}

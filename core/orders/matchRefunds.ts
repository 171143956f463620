import type { Drafts } from './collapseLines';

/** Below this share of what was paid, what is left is the rounding of a subtraction. */
const rounding = 1e-9;

/** Nothing is left of what was paid; an order that was free from the start is not refunded. */
export function isRefunded(drafts: Drafts, draft: number): boolean {
  const paid = drafts.paid[draft] ?? 0;
  return paid > 0 && (drafts.left[draft] ?? 0) <= rounding * paid;
}

/** Money went back and none came: a refund that has lost its order. */
export function isRefund(drafts: Drafts, draft: number): boolean {
  return drafts.paid[draft] === 0 && (drafts.left[draft] ?? 0) < 0;
}

/** What became of a refund that came without its order's id. */
export type RefundFate = 'reducedAnOrder' | 'refundedInFull' | 'unmatched';

export interface MatchedRefunds {
  readonly fates: ReadonlyMap<number, RefundFate>;
  /** Money that could be taken off no order, of refunds that were matched in part or paid back more than the order. */
  readonly remainder: number;
  /** How many such refunds, and one of their drafts (−1: none). */
  readonly remainders: number;
  readonly example: number;
}

/**
 * Takes refunds without an order of their own off the customer's most recent
 * earlier orders (of one day, the largest first): `left` of those drafts shrinks.
 * What is more than that order goes on to the one before; what is more than all
 * of them is the remainder.
 */
export function matchRefunds(drafts: Drafts): MatchedRefunds {
  const { customer, day, paid, left } = drafts;
  const refunds: number[] = [];
  const lost: number[] = [];
  let example = -1;
  for (let draft = 0; draft < drafts.count; draft++) {
    if (isRefund(drafts, draft)) refunds.push(draft);
    else if ((left[draft] ?? 0) < -rounding * (paid[draft] ?? 0)) {
      lost.push(-(left[draft] ?? 0));
      if (example < 0) example = draft;
    }
  }
  const fates = new Map<number, RefundFate>();
  if (refunds.length > 0) {
    const ordersOf = new Map<number, number[]>(refunds.map((refund) => [customer[refund] ?? -1, []]));
    for (let draft = 0; draft < drafts.count; draft++) {
      if (!isRefund(drafts, draft)) ordersOf.get(customer[draft] ?? -1)?.push(draft);
    }
    for (const own of ordersOf.values()) {
      own.sort(
        (a, b) =>
          (day[b] ?? 0) - (day[a] ?? 0) || (paid[b] ?? 0) - (paid[a] ?? 0) || (left[b] ?? 0) - (left[a] ?? 0),
      );
    }
    const reduced = new Map<number, number[]>();
    const oldestFirst = [...refunds].sort(
      (a, b) => (day[a] ?? 0) - (day[b] ?? 0) || (left[a] ?? 0) - (left[b] ?? 0),
    );
    for (const refund of oldestFirst) {
      let owed = -(left[refund] ?? 0);
      const hit: number[] = [];
      for (const order of ordersOf.get(customer[refund] ?? -1) ?? []) {
        if (owed <= 0) break;
        const had = left[order] ?? 0;
        if ((day[order] ?? 0) > (day[refund] ?? 0) || had <= 0) continue;
        const taken = Math.min(owed, had);
        left[order] = had - taken;
        owed -= taken;
        hit.push(order);
      }
      reduced.set(refund, hit);
      if (hit.length > 0 && owed > -rounding * (left[refund] ?? 0)) {
        lost.push(owed);
        if (example < 0) example = refund;
      }
    }
    for (const [refund, hit] of reduced) {
      const inFull = hit.every((order) => isRefunded(drafts, order));
      fates.set(refund, hit.length === 0 ? 'unmatched' : inFull ? 'refundedInFull' : 'reducedAnOrder');
    }
  }
  const remainder = lost.sort((a, b) => a - b).reduce((total, money) => total + money, 0);
  return { fates, remainder, remainders: lost.length, example };
}

import type { SkipReason } from './order';

/** Reasons by their code less one: what becomes of a million rows fits into a million bytes. */
const reasons: readonly SkipReason[] = [
  ...(['blank', 'total', 'heading', 'duplicate', 'noCustomer', 'badDate', 'badAmount'] as const),
  ...(['cancelled', 'failed', 'test', 'refunded', 'notAnOrder', 'pending', 'free'] as const),
  ...(['otherCurrency', 'unmatchedRefund', 'afterAsOf', 'unknownStatus', 'unread'] as const),
];

const codes: Readonly<Record<SkipReason, number>> = Object.fromEntries(
  reasons.map((reason, i) => [reason, i + 1]),
) as Record<SkipReason, number>;

export function fateOf(reason: SkipReason): number {
  return codes[reason];
}

/** Null for a row that counts. */
export function reasonOf(fate: number): SkipReason | null {
  return reasons[fate - 1] ?? null;
}

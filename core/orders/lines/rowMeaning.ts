import type { StatusMeaning } from './status';

/**
 * The combined meaning of a row's status and kind, with the decision about pending rows and unknown words applied:
 * left out ('unpaid', 'unknownStatus') or counted ('pending', 'unknown').
 */
export type RowMeaning = StatusMeaning | 'unpaid' | 'unknownStatus';

/** Weakest first: of several columns, the meaning latest in this list counts. */
const meanings: readonly RowMeaning[] = [
  ...(['unknown', 'kept', 'pending', 'refund'] as const),
  ...(['unknownStatus', 'unpaid', 'refunded', 'failed', 'cancelled', 'test', 'notAnOrder'] as const),
];

/** Byte code of a meaning; 0 means none. */
export function meaningCode(meaning: RowMeaning): number {
  return meanings.indexOf(meaning) + 1;
}

/** Rows with this code or a higher one do not count. */
export const firstLeftOut = meaningCode('unknownStatus');

import type { StatusMeaning } from './status';

/**
 * What the columns of status and kind say of a row together, once it is decided what becomes of rows that wait for
 * payment and of words that are not known: left out ('unpaid', 'unknownStatus') or counted ('pending', 'unknown').
 */
export type RowMeaning = StatusMeaning | 'unpaid' | 'unknownStatus';

/** From the one that says least to the one that says most: of several columns the last in this list counts. */
const meanings: readonly RowMeaning[] = [
  ...(['unknown', 'kept', 'pending', 'refund'] as const),
  ...(['unknownStatus', 'unpaid', 'refunded', 'failed', 'cancelled', 'test', 'notAnOrder'] as const),
];

/** Code of a meaning in the bytes of a column: 0 is nothing said. */
export function meaningCode(meaning: RowMeaning): number {
  return meanings.indexOf(meaning) + 1;
}

/** From this code on a row does not count. */
export const firstLeftOut = meaningCode('unknownStatus');

import { isBlank } from '../../cells/blank';
import type { Cell, CodeColumn } from '../../cells/cell';
import type { Role } from '../../cells/columns/columns';
import type { Platform } from '../../cells/columns/platform';
import { compact } from '../../cells/parse/fold';
import type { ReadingChoices } from '../account/readingChoices';
import { pendingDefault } from './pendingDefault';
import { meaningCode, type RowMeaning } from './rowMeaning';
import type { StatusMeaning } from './status';
import { statusAt } from './statusAt';
import { typeMeanings } from './transactionType';
import { type UnknownStatus, unknownStatuses } from './unknownStatuses';

/** The rows apart from their status columns. */
interface Rows {
  readonly amount: Float64Array;
  /** Not 0 for rows that are not lines of an order; these are ignored. */
  readonly odd: Uint8Array;
}

export interface RowMeanings {
  /** Code of each row's meaning, 0 for none; null when no column has one. */
  readonly ofRow: Uint8Array | null;
  /** Unknown words that no other column of their row overrides, by column, most frequent first. */
  readonly unknown: readonly UnknownStatus[];
}

/**
 * The combined meaning of each row's status, kind, test mode and cancellation: the
 * strongest counts. Whether pending rows count is the user's choice, by default as
 * in the platform's own reports.
 */
export function readMeanings(
  columnOf: (role: Role) => CodeColumn | null,
  platform: Platform | null,
  { amount, odd }: Rows,
  choices: ReadingChoices,
): RowMeanings {
  const said = new Uint8Array(amount.length);
  let hasMeaning = false;
  const add = (role: Role, meaningsOf: (cells: readonly Cell[]) => (RowMeaning | null)[]): RowMeaning[] => {
    const found = columnOf(role);
    if (!found) return [];
    hasMeaning = true;
    const { codes, cells } = found;
    const ofCells = [null, ...meaningsOf(cells.slice(1))];
    const bytes = Uint8Array.from(ofCells, (meaning) => (meaning === null ? 0 : meaningCode(meaning)));
    for (let row = 0; row < codes.length; row++) {
      const byte = bytes[codes[row]];
      if (byte > said[row]) said[row] = byte;
    }
    return ofCells.map((meaning) => meaning ?? 'kept');
  };
  const decided = (meaning: StatusMeaning, text: string): RowMeaning => {
    if (meaning === 'pending') {
      const answer = choices.pendingOrders ?? pendingDefault(platform, text);
      return answer === 'count' ? 'pending' : 'unpaid';
    }
    return meaning === 'unknown' && choices.unknownStatus === 'leaveOut' ? 'unknownStatus' : meaning;
  };
  const statuses = (cells: readonly Cell[]) =>
    cells.map((cell) => decided(statusAt(platform, String(cell)), String(cell)));
  const kinds = (cells: readonly Cell[]) =>
    typeMeanings(cells.map(String), platform).map((meaning, i) => decided(meaning, String(cells[i])));
  const words = [
    { role: 'status', meanings: add('status', statuses) },
    { role: 'paymentStatus', meanings: add('paymentStatus', statuses) },
    { role: 'type', meanings: add('type', kinds) },
  ] as const;
  add('mode', (cells) => cells.map((cell) => (testModes.has(compact(String(cell))) ? 'test' : null)));
  add('cancelledAt', (cells) =>
    cells.map((cell) => (isBlank(cell) || notCancelled.has(compact(String(cell))) ? null : 'cancelled')),
  );
  if (platform === 'paypal') {
    // Negative money that is not a refund is the shop's own purchase.
    const keptCode = meaningCode('kept');
    amount.forEach((paid, row) => {
      if (paid < 0 && said[row] <= keptCode) said[row] = meaningCode('notAnOrder');
    });
  }
  const isUnknown = (meaning: RowMeaning) => meaning === 'unknown' || meaning === 'unknownStatus';
  const unknown = new Set([meaningCode('unknown'), meaningCode('unknownStatus')]);
  return {
    ofRow: hasMeaning ? said : null,
    unknown: words.flatMap(({ role, meanings }) => {
      const column = columnOf(role);
      const counts = (row: number) => odd[row] === 0 && unknown.has(said[row]);
      return column ? unknownStatuses(role, column, meanings.map(isUnknown), counts) : [];
    }),
  };
}

/** In a column of modes or, at Shopify, of payment methods. */
const testModes = new Set(
  ['test', 'test mode', 'sandbox', 'bogus', 'bogus gateway', 'for testing bogus gateway'].map(compact),
);

const notCancelled = new Set(['no', 'false', 'hayır', 'خیر', '0'].map(compact));

import { isBlank } from '../cells/blank';
import type { Cell } from '../cells/cell';
import type { Role } from '../cells/columns';
import { compact } from '../cells/fold';
import type { Platform } from '../cells/platform';
import type { Dictionary } from './dictionary';
import { meanings, type StatusMeaning, statusMeaning } from './status';
import { typeMeanings } from './transactionType';

/** Code of a meaning in the bytes of a column: 0 is nothing said. A row whose word is not known counts like one that is kept. */
export function meaningCode(meaning: StatusMeaning): number {
  return meanings.indexOf(meaning === 'unknown' ? 'kept' : meaning) + 1;
}

/**
 * What the columns of status, kind, test mode and cancellation say of each row
 * together: of several the one that says most. Null when there is no such column.
 */
export function readMeanings(
  dictionary: (role: Role) => Dictionary | null,
  platform: Platform | null,
  amount: Float64Array,
): Uint8Array | null {
  const said = new Uint8Array(amount.length);
  let some = false;
  const add = (
    found: Dictionary | null,
    meaningsOf: (cells: readonly Cell[]) => (StatusMeaning | null)[],
  ) => {
    if (!found) return;
    some = true;
    const { codes, cells } = found;
    const bytes = meaningsOf(cells).map((meaning) => (meaning === null ? 0 : meaningCode(meaning)));
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? -1;
      if (code < 0) continue;
      const byte = bytes[code] ?? 0;
      if (byte > (said[row] ?? 0)) said[row] = byte;
    }
  };
  add(dictionary('status'), (cells) => cells.map((cell) => statusMeaning(String(cell), 'status')));
  add(dictionary('paymentStatus'), (cells) => cells.map((cell) => statusMeaning(String(cell), 'status')));
  add(dictionary('type'), (cells) => typeMeanings(cells.map(String), platform));
  add(dictionary('mode'), (cells) =>
    cells.map((cell) => (testModes.has(compact(String(cell))) ? 'test' : null)),
  );
  add(dictionary('cancelledAt'), (cells) =>
    cells.map((cell) => (isBlank(cell) || notCancelled.has(compact(String(cell))) ? null : 'cancelled')),
  );
  if (platform === 'paypal') {
    // Money that went out without being a refund is what the shop bought itself.
    const kept = meaningCode('kept');
    amount.forEach((paid, row) => {
      if (paid < 0 && (said[row] ?? 0) <= kept) said[row] = meaningCode('notAnOrder');
    });
  }
  return some ? said : null;
}

/** In a column of modes or, at Shopify, of payment methods. */
const testModes = new Set(
  ['test', 'test mode', 'sandbox', 'bogus', 'bogus gateway', 'for testing bogus gateway'].map(compact),
);

const notCancelled = new Set(['no', 'false', 'hayır', 'خیر', '0'].map(compact));

import { isBlank } from '../cells/blank';
import type { Cell, CodeColumn } from '../cells/cell';
import type { Role } from '../cells/columns';
import { compact } from '../cells/fold';
import type { Platform } from '../cells/platform';
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
  columnOf: (role: Role) => CodeColumn | null,
  platform: Platform | null,
  amount: Float64Array,
): Uint8Array | null {
  const said = new Uint8Array(amount.length);
  let some = false;
  const add = (
    found: CodeColumn | null,
    meaningsOf: (cells: readonly Cell[]) => (StatusMeaning | null)[],
  ) => {
    if (!found) return;
    some = true;
    const { codes, cells } = found;
    const ofCells = [null, ...meaningsOf(cells.slice(1))];
    const bytes = Uint8Array.from(ofCells, (meaning) => (meaning === null ? 0 : meaningCode(meaning)));
    for (let row = 0; row < codes.length; row++) {
      const byte = bytes[codes[row]];
      if (byte > said[row]) said[row] = byte;
    }
  };
  add(columnOf('status'), (cells) => cells.map((cell) => statusMeaning(String(cell), 'status')));
  add(columnOf('paymentStatus'), (cells) => cells.map((cell) => statusMeaning(String(cell), 'status')));
  add(columnOf('type'), (cells) => typeMeanings(cells.map(String), platform));
  add(columnOf('mode'), (cells) =>
    cells.map((cell) => (testModes.has(compact(String(cell))) ? 'test' : null)),
  );
  add(columnOf('cancelledAt'), (cells) =>
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

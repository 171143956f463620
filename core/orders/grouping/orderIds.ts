import type { Cell, Column } from '../../cells/cell';
import { cellOf } from '../../cells/column';
import { digitValue } from '../../cells/parse/digits';

/** Numbered order ids of the rows. */
export interface OrderIds {
  /** Number of the id, from 0 in order of first appearance; −1 for a blank cell. */
  readonly ids: Int32Array;
  readonly count: number;
  /** First row with an id that has lost digits (1.2E+15); −1 when there is none. */
  readonly lossy: number;
  readonly lossyRows: number;
}

/** Ids of at most this many digits are compared as whole numbers. */
const digitsCompared = 9;

/** Limit of the lookup array, in entries per row. */
const placesPerRow = 8;

/**
 * Numbers the order ids of a column. 1001 and "1001" are one id; "#1001" and "1001", "01001" and "1001" are not.
 *
 * Nearly all ids end in digits and are numbered consecutively, so an id is split into a text prefix and a whole
 * number that indexes a plain array: several times faster than hashing a million texts.
 */
export function numberOrderIds(column: Column): OrderIds {
  if (column.kind === 'codes') {
    const { codes, cells } = column;
    const { ids, count, lossy } = numbered(cells.length, (index) => cells[index]);
    const isLossy = new Set(lossy);
    const rows = lossy.length === 0 ? [] : [...codes.keys()].filter((row) => isLossy.has(codes[row]));
    return { ids: codes.map((code) => ids[code]), count, lossy: rows[0] ?? -1, lossyRows: rows.length };
  }
  const { ids, count, lossy } = numbered(column.numbers.length, (row) => cellOf(column, row));
  return { ids, count, lossy: lossy[0] ?? -1, lossyRows: lossy.length };
}

/** Numbers cells as ids; `lossy` holds the indexes of those that lost digits. */
function numbered(
  length: number,
  cellAt: (index: number) => Cell,
): Numbered & { readonly lossy: readonly number[] } {
  const prefixes = new Map<string, number>([['', 0]]);
  const prefix = new Int32Array(length);
  const number = new Int32Array(length);
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  const lossy: number[] = [];
  let lastPrefix = '';
  let lastPlace = 0;
  for (let i = 0; i < length; i++) {
    const cell = cellAt(i);
    let value = -1;
    let front = '';
    if (typeof cell === 'number' && cell >= 0 && cell <= 999_999_999 && Number.isInteger(cell)) {
      value = cell;
    } else if (cell === null) {
      prefix[i] = -1;
      continue;
    } else {
      const text = String(cell).trim();
      let at = text.length;
      let scale = 1;
      value = 0;
      while (at > 0 && text.length - at < digitsCompared) {
        const digit = digitValue(text.charCodeAt(at - 1));
        if (digit < 0) break;
        value += digit * scale;
        scale *= 10;
        at--;
      }
      // Leading zeros are part of the id.
      while (at < text.length - 1 && text.charCodeAt(at) === 48) at++;
      if (at === text.length) value = -1;
      front = at === 0 ? '' : text.slice(0, at);
      if (lossyId.test(text)) lossy.push(i);
    }
    if (front !== lastPrefix) {
      lastPrefix = front;
      const known = prefixes.get(front);
      lastPlace = known ?? prefixes.size;
      if (known === undefined) prefixes.set(front, lastPlace);
    }
    prefix[i] = lastPlace;
    number[i] = value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const span = most - least + 1;
  const places = span * prefixes.size;
  const { ids, count } =
    places <= Math.max(1024, placesPerRow * length)
      ? byPlace(prefix, number, least, span, places)
      : byLookUp(prefix, number, least, span);
  return { ids, count, lossy };
}

const lossyId = /^\d([.,]\d+)?E\+\d+$/i;

interface Numbered {
  readonly ids: Int32Array;
  readonly count: number;
}

function byPlace(
  prefix: Int32Array,
  number: Int32Array,
  least: number,
  span: number,
  places: number,
): Numbered {
  const idAt = new Int32Array(Math.max(0, places));
  const ids = new Int32Array(prefix.length);
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    const front = prefix[i];
    if (front < 0) {
      ids[i] = -1;
      continue;
    }
    const index = front * span + number[i] - least;
    let id = idAt[index];
    if (id === 0) {
      id = ++count;
      idAt[index] = id;
    }
    ids[i] = id - 1;
  }
  return { ids, count };
}

function byLookUp(prefix: Int32Array, number: Int32Array, least: number, span: number): Numbered {
  const idOf = new Map<number, number>();
  const ids = new Int32Array(prefix.length);
  for (let i = 0; i < ids.length; i++) {
    const front = prefix[i];
    if (front < 0) {
      ids[i] = -1;
      continue;
    }
    const index = front * span + number[i] - least;
    let id = idOf.get(index);
    if (id === undefined) {
      id = idOf.size;
      idOf.set(index, id);
    }
    ids[i] = id;
  }
  return { ids, count: idOf.size };
}

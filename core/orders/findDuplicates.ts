import { cellOfRole, type Data } from './data';
import { type OrderRows, rowsOf } from './orderRows';
import type { Lines } from './readLines';

/** Orders that stand in the table several times, line by line. */
export interface Duplicates {
  /** Rows that are there once more, ascending. */
  readonly rows: readonly number[];
  readonly orders: number;
  /** True when so many orders are repeated that the table was surely put together of copies. */
  readonly evident: boolean;
}

const none: Duplicates = { rows: [], orders: 0, evident: false };

/** From so many repeated orders on, and this share of all, an export was pasted twice; fewer can be equal purchases. */
const evidentOrders = 3;
const evidentShare = 0.2;

/** Share of the orders from the first to the last day of the repeated ones that are repeated, when periods overlap. */
const filledDays = 0.6;

/** Without order ids only a table that is a copy of itself row by row is one, and it must not be tiny. */
const evidentRows = 5;

/**
 * Finds orders of which every line stands in the table the same number of times, twice or more: the same export
 * pasted twice, two periods that overlap, a .csv and an .xlsx of it. Lines are compared as they are read, so that
 * text and numbers, serials and dates written out are the same.
 */
export function findDuplicates(data: Data, lines: Lines, orderRows: OrderRows): Duplicates {
  const { who, day, amount, refund, fate } = lines;
  const isSame = (one: number, other: number): boolean =>
    who.customer[one] === who.customer[other] &&
    Object.is(day[one], day[other]) &&
    Object.is(amount[one], amount[other]) &&
    Object.is(refund[one], refund[other]) &&
    fate[one] === fate[other];
  return lines.ids ? ofOrders() : ofRows();

  function ofOrders(): Duplicates {
    const { start } = orderRows;
    const candidates: Int32Array[] = [];
    let orders = 0;
    for (let order = 0; order + 1 < start.length; order++) {
      const from = start[order] ?? 0;
      const to = start[order + 1] ?? 0;
      if (to > from) orders++;
      if (to - from < 2) continue;
      const own = orderRows.rows.subarray(from, to);
      const [first = 0, ...others] = own;
      if (fate[first] === 0 && others.some((row) => isSame(first, row))) candidates.push(own);
    }
    if (candidates.length === 0) return none;
    const details = detailsOf(data, candidates);
    const repeated = candidates
      .map((own) => copies([...own], isSame, (row) => details.get(row) ?? ''))
      .filter((copy) => copy.length > 0);
    const found = repeated.flat().sort((one, other) => one - other);
    const evident =
      repeated.length >= evidentOrders && repeated.length >= evidentShare * orders && fillTheirDays(repeated);
    return { rows: found, orders: repeated.length, evident };
  }

  /** Periods that overlap repeat all their orders; carts with two equal lines are scattered among the others. */
  function fillTheirDays(repeated: readonly (readonly number[])[]): boolean {
    const daysOfCopies = repeated.map(([row = 0]) => day[row]);
    const first = daysOfCopies.reduce((least, on) => Math.min(least, on), Number.POSITIVE_INFINITY);
    const last = daysOfCopies.reduce((most, on) => Math.max(most, on), Number.NEGATIVE_INFINITY);
    let between = 0;
    for (let order = 0; order + 1 < orderRows.start.length; order++) {
      const [row] = rowsOf(orderRows, order);
      if (row !== undefined && day[row] >= first && day[row] <= last) between++;
    }
    return repeated.length >= filledDays * between;
  }

  function ofRows(): Duplicates {
    const counted: number[] = [];
    for (let row = 0; row < lines.count; row++) if (fate[row] === 0) counted.push(row);
    const [first, ...others] = counted;
    if (first === undefined || !others.some((row) => isSame(first, row))) return none;
    const keyOf = (row: number) => `${who.customer[row]} ${day[row]} ${amount[row]}`;
    const copied = copies(counted, isSame, keyOf);
    const different = counted.length - copied.length;
    if (copied.length === 0 || different < evidentRows) return none;
    return { rows: copied, orders: different, evident: true };
  }
}

/** What else tells lines apart: product, line number, quantity. */
function detailsOf(data: Data, candidates: readonly Int32Array[]): Map<number, string> {
  const roles = (['product', 'lineId', 'quantity', 'unitPrice'] as const).filter(
    (role) => data.found.roles[role] !== undefined,
  );
  // As text: "2" and 2 are the same in two copies of an export.
  const textOf = (row: number) => roles.map((role) => String(cellOfRole(data, role, row) ?? '').trim());
  const details = new Map<number, string>();
  for (const own of candidates) {
    for (const row of own) details.set(row, textOf(row).join('\u001f'));
  }
  return details;
}

/** The rows beyond the first of each kind, when every kind stands there equally often and more than once; else none. */
function copies(
  own: readonly number[],
  isSame: (one: number, other: number) => boolean,
  keyOf: (row: number) => string,
): number[] {
  const kinds: number[][] = [];
  const byText = new Map<string, number[]>();
  for (const row of own) {
    const key = keyOf(row);
    const alike = byText.get(key) ?? [];
    const kind = alike.find((place) => isSame(kinds[place]?.[0] ?? 0, row));
    if (kind !== undefined) kinds[kind]?.push(row);
    else {
      alike.push(kinds.push([row]) - 1);
      byText.set(key, alike);
    }
  }
  const times = kinds.reduce((divisor, kind) => gcd(divisor, kind.length), 0);
  return times < 2 ? [] : kinds.flatMap((kind) => kind.slice(kind.length / times));
}

function gcd(one: number, other: number): number {
  return other === 0 ? one : gcd(other, one % other);
}

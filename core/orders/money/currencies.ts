import type { CodeColumn } from '../../cells/cell';
import { currencyNamed } from '../../cells/parse/currency';
import { sharedSigns } from '../../cells/parse/currencySigns';
import { readAmount } from '../../cells/parse/readAmount';

/** The currency of each row. */
export interface RowCurrencies {
  /** Index in `names`; −1 for none. */
  readonly ofRow: Int32Array;
  /** ISO codes or signs. */
  readonly names: readonly string[];
  /** Number of rows of each. */
  readonly rows: readonly number[];
  /** First row of each. */
  readonly first: readonly number[];
}

export const noCurrencies: RowCurrencies = { ofRow: new Int32Array(0), names: [], rows: [], first: [] };

/** From a currency column; rows that are not lines of an order (`odd` not 0) are ignored. */
export function currenciesOfColumn({ codes, cells }: CodeColumn, odd: Uint8Array): RowCurrencies {
  const names: string[] = [];
  const placeOf = cells.map((cell) =>
    cell === null ? -1 : placeIn(names, currencyNamed(String(cell)) ?? String(cell).trim().toUpperCase()),
  );
  return count(codes, placeOf, names, odd);
}

/** From the amounts themselves ("₺5", "5 TL"). */
export function currenciesOfAmounts({ codes, cells }: CodeColumn, odd: Uint8Array): RowCurrencies {
  const names: string[] = [];
  const placeOf = cells.map((cell) => {
    const name = typeof cell === 'string' ? readAmount(cell).currency : null;
    return name === null ? -1 : placeIn(names, name);
  });
  return count(codes, placeOf, names, odd);
}

/** The index of a name, which is added when new. */
function placeIn(names: string[], name: string): number {
  const known = names.indexOf(name);
  return known >= 0 ? known : names.push(name) - 1;
}

function count(
  codes: Int32Array,
  placeOf: readonly number[],
  names: readonly string[],
  odd: Uint8Array,
): RowCurrencies {
  const ofRow = new Int32Array(codes.length).fill(-1);
  const rows = names.map(() => 0);
  const first = names.map(() => -1);
  for (let row = 0; row < codes.length; row++) {
    const index = placeOf[codes[row]];
    if (index < 0 || odd[row] !== 0) continue;
    ofRow[row] = index;
    rows[index] += 1;
    if (first[index] < 0) first[index] = row;
  }
  return joinSigns(onlyMet({ ofRow, names, rows, first }));
}

/** Drops currencies without rows. */
function onlyMet(found: RowCurrencies): RowCurrencies {
  const used = found.names.map((_, i) => i).filter((i) => found.rows[i] > 0);
  if (used.length === found.names.length) return found;
  return {
    ofRow: found.ofRow.map((index) => (index < 0 ? -1 : used.indexOf(index))),
    names: used.map((i) => found.names[i]),
    rows: used.map((i) => found.rows[i]),
    first: used.map((i) => found.first[i]),
  };
}

/** "$" next to "USD" is the same currency; with two dollar currencies it is ambiguous and stays. */
function joinSigns(found: RowCurrencies): RowCurrencies {
  return Object.keys(sharedSigns).reduce(joinSign, found);
}

function joinSign(found: RowCurrencies, shared: string): RowCurrencies {
  const sign = found.names.indexOf(shared);
  const family = sharedSigns[shared].split(' ');
  const members = found.names.filter((name) => family.includes(name));
  if (sign < 0 || members.length !== 1) return found;
  const code = found.names.indexOf(members[0]);
  const keep = found.names.map((_, i) => i).filter((i) => i !== sign);
  const renumbered = found.names.map((_, i) => keep.indexOf(i === sign ? code : i));
  return {
    ofRow: found.ofRow.map((index) => (index < 0 ? -1 : renumbered[index])),
    names: keep.map((i) => found.names[i]),
    rows: keep.map((i) => found.rows[i] + (i === code ? found.rows[sign] : 0)),
    first: keep.map((i) => Math.min(found.first[i], i === code ? found.first[sign] : Infinity)),
  };
}

/**
 * Rows without a currency take that of their order's other rows; if these have several, the first in the alphabet, so
 * that the order of the rows does not matter.
 */
export function spreadOverOrders(
  { ofRow, names }: RowCurrencies,
  order: Int32Array,
  orderCount: number,
): Int32Array {
  const ofOrder = new Int32Array(orderCount).fill(-1);
  ofRow.forEach((index, row) => {
    const known = ofOrder[order[row]];
    if (index >= 0 && (known < 0 || names[index] < names[known])) ofOrder[order[row]] = index;
  });
  return ofRow.map((index, row) => (index >= 0 ? index : ofOrder[order[row]]));
}

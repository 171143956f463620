import type { AmountKind } from '../../cells/columns/columns';
import type { OrderRows } from './orderRows';

/** Quantity × unit price is the amount in nearly all rows of orders of several lines: proof that they are lines. */
const nearlyAll = 0.9;

/** Of orders with several amounts, the share that must hold different ones; fewer are totals that were corrected. */
const differing: Readonly<Record<AmountKind, number>> = { unknown: 0.1, total: 0.25, line: 0, unitPrice: 0 };

/** A cent for rounding, in every row. */
const cent = 0.011;

/** Rows with their money; an entry for each row in every column. */
export interface PricedRows {
  readonly amount: Float64Array;
  /** Quantity × unit price; null when the table has not both beside an amount. */
  readonly priced: Float64Array | null;
  /** 1 for rows that can be lines of an order. */
  readonly candidate: Uint8Array;
}

/**
 * True when the amounts of a table are those of lines, which add up to the order, and not the order's total in every
 * line. Quantity × unit price proves it, and orders whose rows differ do; rows that are equal prove nothing: the
 * lines of a cart can cost the same.
 */
export function holdsLineAmounts(
  { amount, priced, candidate }: PricedRows,
  { rows, start }: OrderRows,
  kind: AmountKind,
): boolean {
  if (kind === 'line' || kind === 'unitPrice') return true;
  let several = 0;
  let differ = 0;
  let products = 0;
  let equal = 0;
  for (let order = 0; order + 1 < start.length; order++) {
    const from = start[order];
    const to = start[order + 1];
    if (to - from < 2) continue;
    let filled = 0;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    let ownProducts = 0;
    let ownEqual = 0;
    for (let at = from; at < to; at++) {
      const row = rows[at];
      const money = amount[row];
      if (!(money >= 0) || candidate[row] === 0) continue;
      filled++;
      if (money < least) least = money;
      if (money > most) most = money;
      const product = priced === null ? Number.NaN : priced[row];
      if (Number.isNaN(product)) continue;
      ownProducts++;
      if (Math.abs(product - money) < cent) ownEqual++;
    }
    if (filled < 2) continue;
    several++;
    if (least < most) differ++;
    // Lines that are free beside the one that was paid tell nothing of the total.
    if (most > 0) {
      products += ownProducts;
      equal += ownEqual;
    }
  }
  if (products > 0 && equal >= nearlyAll * products) return true;
  return differ > 0 && differ >= differing[kind] * several;
}

import type { AmountKind } from '../../cells/columns/columns';
import type { OrderRows } from './orderRows';

/** Share of rows in orders with several lines where quantity × unit price must equal the amount, as proof of line amounts. */
const nearlyAll = 0.9;

/** Share of orders with several amounts that must have different ones; fewer are corrected totals. */
const differing: Readonly<Record<AmountKind, number>> = { unknown: 0.1, total: 0.25, line: 0, unitPrice: 0 };

/** Rounding tolerance of one cent per row. */
const cent = 0.011;

/** The rows' money; every column has one entry per row. */
export interface PricedRows {
  readonly amount: Float64Array;
  /** Quantity × unit price; null unless the table has both and an amount. */
  readonly priced: Float64Array | null;
  /** 1 for rows that can be lines of an order. */
  readonly candidate: Uint8Array;
}

/**
 * True when amounts belong to lines and add up to the order; false when each line repeats the order's total. Quantity
 * × unit price proves it, and so do orders whose rows differ. Equal rows prove nothing: lines of a cart can cost the
 * same.
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
    // Free lines next to one paid line do not show whether the amount is a total.
    if (most > 0) {
      products += ownProducts;
      equal += ownEqual;
    }
  }
  if (products > 0 && equal >= nearlyAll * products) return true;
  return differ > 0 && differ >= differing[kind] * several;
}

import type { Column } from '../cells/cell';
import { codeColumn } from '../cells/column';
import { currencyNamed } from '../cells/currency';
import { parseAmounts } from '../cells/parseAmounts';
import type { Platform } from '../cells/platform';
import type { RowCurrencies } from './currencies';
import { fateOf } from './fate';

/** Amounts of the rows, which settling changes in place. */
export interface Money {
  readonly amount: Float64Array;
  readonly refund: Float64Array;
  readonly fate: Uint8Array;
}

/** What a table offers to bring its currencies together; null where it does not. */
export interface Rates {
  readonly exchangeRate: Column | null;
  readonly convertedAmount: Column | null;
  readonly convertedRefund: Column | null;
  readonly convertedCurrency: Column | null;
  readonly platform: Platform | null;
}

/** How several currencies were made one, or that they were not. */
export type Settled =
  | { readonly how: 'one'; readonly currency: string | null }
  | { readonly how: 'chosen'; readonly currency: string; readonly others: number }
  | { readonly how: 'converted'; readonly currency: string | null; readonly rows: number }
  | { readonly how: 'open' };

/**
 * Makes the amounts of several currencies one: by the user's choice, else by the
 * table's own converted amounts or exchange rates. Tomans and rials are turned
 * into one another when she says which one she wants. Amounts of different
 * money are never added together: without a way the answer is open.
 */
export function settleCurrency(
  ofRow: Int32Array,
  { names }: RowCurrencies,
  money: Money,
  chosen: string | undefined,
  rates: Rates | null,
): Settled {
  const wanted = chosen === undefined ? undefined : (currencyNamed(chosen) ?? chosen.trim().toUpperCase());
  if (names.length < 2) return { how: 'one', currency: names[0] ?? null };
  if (wanted !== undefined && names.includes(wanted)) {
    const factors = names.map((name) => tomanFactor(name, wanted));
    return keepOne(ofRow, money, wanted, factors);
  }
  if (rates) {
    const converted = takeConverted(money, rates) ?? applyRates(ofRow, names, money, rates);
    if (converted) return converted;
  }
  return { how: 'open' };
}

/** Ten rials are one toman, always; 0 for currencies without a fixed rate. */
function tomanFactor(from: string, to: string): number {
  if (from === to) return 1;
  if (from === 'IRT' && to === 'IRR') return 10;
  return from === 'IRR' && to === 'IRT' ? 0.1 : 0;
}

function keepOne(ofRow: Int32Array, money: Money, currency: string, factors: readonly number[]): Settled {
  let others = 0;
  ofRow.forEach((place, row) => {
    const factor = place < 0 ? 1 : (factors[place] ?? 0);
    if (money.fate[row] !== 0) return;
    if (factor === 0) {
      money.fate[row] = fateOf('otherCurrency');
      others++;
    } else if (factor !== 1) scale(money, row, factor);
  });
  return { how: 'chosen', currency, others };
}

/** Dividing by ten is exact to the last digit where multiplying by 0.1 is not. */
function scale({ amount, refund }: Money, row: number, factor: number): void {
  const scaled = (value: number) => (factor < 1 ? value / Math.round(1 / factor) : value * factor);
  amount[row] = scaled(amount[row] ?? Number.NaN);
  refund[row] = scaled(refund[row] ?? Number.NaN);
}

function takeConverted(money: Money, rates: Rates): Settled | null {
  const { convertedAmount, convertedRefund, convertedCurrency } = rates;
  if (convertedAmount === null || convertedCurrency === null) return null;
  const currencies = new Set<string>();
  for (const cell of codeColumn(convertedCurrency).cells) {
    const text = String(cell ?? '').trim();
    if (text !== '') currencies.add(currencyNamed(text) ?? text.toUpperCase());
  }
  if (currencies.size !== 1) return null;
  const { values } = parseAmounts(convertedAmount);
  const refunds = convertedRefund && parseAmounts(convertedRefund).values;
  let rows = 0;
  values.forEach((value, row) => {
    if (money.fate[row] !== 0) return;
    if (value !== money.amount[row]) rows++;
    money.amount[row] = value;
    if (refunds) money.refund[row] = Math.abs(refunds[row]);
  });
  return { how: 'converted', currency: [...currencies][0] ?? null, rows };
}

/**
 * A rate is what one piece of the row's money costs in the shop's own, except in
 * BigCommerce, where it is the other way round. The shop's own has the rate 1.
 */
function applyRates(ofRow: Int32Array, names: readonly string[], money: Money, rates: Rates): Settled | null {
  if (rates.exchangeRate === null) return null;
  const { values } = parseAmounts(rates.exchangeRate, { decimalMark: '.' });
  const base = new Set<number>();
  const needed = ofRow.some((place, row) => place >= 0 && money.fate[row] === 0 && !((values[row] ?? 0) > 0));
  if (needed) return null;
  ofRow.forEach((place, row) => {
    if (place >= 0 && values[row] === 1) base.add(place);
  });
  if (base.size > 1) return null;
  let rows = 0;
  values.forEach((rate, row) => {
    if (money.fate[row] !== 0 || !(rate > 0) || rate === 1) return;
    const factor = rates.platform === 'bigcommerce' ? 1 / rate : rate;
    money.amount[row] = (money.amount[row] ?? Number.NaN) * factor;
    money.refund[row] = (money.refund[row] ?? Number.NaN) * factor;
    rows++;
  });
  const [own] = base;
  return { how: 'converted', currency: own === undefined ? null : (names[own] ?? null), rows };
}

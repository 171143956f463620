import type { Column } from '../../cells/cell';
import { codeColumn } from '../../cells/column';
import type { Platform } from '../../cells/columns/platform';
import { currencyNamed } from '../../cells/parse/currency';
import { parseAmounts } from '../../cells/parse/parseAmounts';
import type { RowCurrencies } from './currencies';

/** Money of the rows; `refund` is null without a refund column. */
export interface Amounts {
  readonly amount: Float64Array;
  readonly refund: Float64Array | null;
}

/** The same in one currency. */
export interface InOneCurrency extends Amounts {
  /** 1 for rows in another currency than the chosen one; null when none was chosen. */
  readonly otherCurrency: Uint8Array | null;
  readonly settled: Settled;
}

/** Columns that convert between currencies; null where missing. */
export interface Rates {
  readonly exchangeRate: Column | null;
  readonly convertedAmount: Column | null;
  readonly convertedRefund: Column | null;
  readonly convertedCurrency: Column | null;
  readonly platform: Platform | null;
}

/** How several currencies were unified, or that they were not. */
export type Settled =
  | { readonly how: 'one'; readonly currency: string | null }
  | { readonly how: 'chosen'; readonly currency: string; readonly others: number }
  | { readonly how: 'converted'; readonly currency: string | null; readonly rows: number }
  | { readonly how: 'open' };

/**
 * Unifies amounts in several currencies: by the user's choice, else by the table's
 * own converted amounts or exchange rates. Toman and rial are converted to the one
 * that the user chooses. Amounts in different currencies are never added: without a
 * way to convert, the question stays open.
 *
 * @param odd Not 0 for rows that are not lines of an order: these stay unchanged.
 */
export function settleCurrency(
  ofRow: Int32Array,
  { names }: RowCurrencies,
  { amount, refund }: Amounts,
  odd: Uint8Array,
  chosen: string | undefined,
  rates: Rates | null,
): InOneCurrency {
  const asTheyAre = { amount, refund, otherCurrency: null };
  const target = chosen === undefined ? undefined : (currencyNamed(chosen) ?? chosen.trim().toUpperCase());
  if (names.length < 2) return { ...asTheyAre, settled: { how: 'one', currency: names[0] ?? null } };
  if (target !== undefined && names.includes(target)) {
    const factors = names.map((name) => tomanFactor(name, target));
    return keepOne(ofRow, { amount, refund }, odd, target, factors);
  }
  const converted =
    rates &&
    (takeConverted({ amount, refund }, odd, rates) ??
      applyRates(ofRow, names, { amount, refund }, odd, rates));
  return converted ?? { ...asTheyAre, settled: { how: 'open' } };
}

/** Ten rials are one toman, always; 0 for currencies without a fixed rate. */
function tomanFactor(from: string, to: string): number {
  if (from === to) return 1;
  if (from === 'IRT' && to === 'IRR') return 10;
  return from === 'IRR' && to === 'IRT' ? 0.1 : 0;
}

function keepOne(
  ofRow: Int32Array,
  money: Amounts,
  odd: Uint8Array,
  currency: string,
  factors: readonly number[],
): InOneCurrency {
  const factorOf = (row: number) => (ofRow[row] < 0 || odd[row] !== 0 ? 1 : factors[ofRow[row]]);
  const otherCurrency = Uint8Array.from(ofRow, (_, row) => (factorOf(row) === 0 ? 1 : 0));
  const others = otherCurrency.reduce((sum, one) => sum + one, 0);
  const scale = (value: number, row: number) => scaled(value, factorOf(row));
  return {
    amount: money.amount.map(scale),
    refund: money.refund?.map(scale) ?? null,
    otherCurrency,
    settled: { how: 'chosen', currency, others },
  };
}

/** Dividing by ten is exact to the last digit where multiplying by 0.1 is not. */
function scaled(value: number, factor: number): number {
  if (factor === 0 || factor === 1) return value;
  return factor < 1 ? value / Math.round(1 / factor) : value * factor;
}

function takeConverted(money: Amounts, odd: Uint8Array, rates: Rates): InOneCurrency | null {
  const { convertedAmount, convertedRefund, convertedCurrency } = rates;
  if (convertedAmount === null || convertedCurrency === null) return null;
  const currencies = new Set<string>();
  for (const cell of codeColumn(convertedCurrency).cells) {
    const text = String(cell ?? '').trim();
    if (text !== '') currencies.add(currencyNamed(text) ?? text.toUpperCase());
  }
  if (currencies.size !== 1) return null;
  const [currency] = currencies;
  const { values } = parseAmounts(convertedAmount);
  const refunds = convertedRefund && parseAmounts(convertedRefund).values.map(Math.abs);
  let rows = 0;
  const amount = money.amount.map((amount, row) => {
    if (odd[row] !== 0) return amount;
    if (values[row] !== amount) rows++;
    return values[row];
  });
  const before = money.refund;
  const refund =
    refunds?.map((back, row) => (odd[row] === 0 ? back : before === null ? Number.NaN : before[row])) ??
    before;
  return { amount, refund, otherCurrency: null, settled: { how: 'converted', currency, rows } };
}

/**
 * A rate is the price of one unit of the row's currency in the shop's currency
 * (which has rate 1); BigCommerce uses the inverse.
 */
function applyRates(
  ofRow: Int32Array,
  names: readonly string[],
  money: Amounts,
  odd: Uint8Array,
  { exchangeRate, platform }: Rates,
): InOneCurrency | null {
  if (exchangeRate === null) return null;
  const { values } = parseAmounts(exchangeRate, { decimalMark: '.' });
  const isNeeded = ofRow.some((index, row) => index >= 0 && odd[row] === 0 && !(values[row] > 0));
  if (isNeeded) return null;
  const base = new Set<number>();
  ofRow.forEach((index, row) => {
    if (index >= 0 && values[row] === 1) base.add(index);
  });
  if (base.size > 1) return null;
  const factors = values.map((rate, row) => {
    if (odd[row] !== 0 || !(rate > 0)) return 1;
    return platform === 'bigcommerce' ? 1 / rate : rate;
  });
  const [baseCurrency] = base;
  return {
    amount: money.amount.map((amount, row) => amount * factors[row]),
    refund: money.refund?.map((refund, row) => refund * factors[row]) ?? null,
    otherCurrency: null,
    settled: {
      how: 'converted',
      currency: baseCurrency === undefined ? null : names[baseCurrency],
      rows: factors.reduce((rows, factor) => rows + (factor === 1 ? 0 : 1), 0),
    },
  };
}

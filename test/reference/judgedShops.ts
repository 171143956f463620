import { lastOf } from '../../core/base/lastOf';
import { historiesOf } from '../../core/customers/histories';
import { fitForecast } from '../../core/model/fitForecast';
import type { ForecastRecord } from '../../core/model/record/forecastRecord';
import { type Trust, trustIn } from '../../core/model/record/trust';
import { usualSeason } from '../../core/model/season/seasonPlan';
import { lastDayOf, type OrderBook } from '../../core/orders/book';
import { drawRanges } from '../../core/valuation/drawRanges';
import { weeksOfMonths } from '../../core/valuation/rates';
import type { GroupValue } from '../../core/valuation/value';
import { valueCustomers } from '../../core/valuation/valueCustomers';
import { livedShop, lives } from './livedShops';
import { bookFrom, type Order } from './orders';

/** A shop whose forecast is put into words. */
export interface ShopToJudge {
  readonly name: string;
  readonly book: () => OrderBook;
  /** Months that are forecast. */
  readonly months: number;
}

const [asAssumed, seasonal, growing, dearer, regular] = lives;

/** Shops as different as those that read the sentence: large, tiny, young, seasonal, and hardly any orders. */
export const shopsToJudge: readonly ShopToJudge[] = [
  { name: 'as assumed', book: () => livedShop(asAssumed, 1, 400, 156), months: 12 },
  { name: 'seasonal, ± 70 %', book: () => livedShop(seasonal, 1, 400, 156), months: 3 },
  { name: 'growing, later cohorts worse', book: () => livedShop(growing, 1, 400, 156), months: 3 },
  { name: 'prices + 40 % a year', book: () => livedShop(dearer, 1, 400, 156), months: 12 },
  { name: 'regular (Erlang 3)', book: () => livedShop(regular, 1, 400, 156), months: 3 },
  { name: 'thousands of customers', book: () => livedShop(asAssumed, 10, 4000, 156), months: 3 },
  { name: 'forty customers', book: () => livedShop(asAssumed, 7, 40, 104), months: 12 },
  { name: 'one year old', book: () => livedShop(asAssumed, 8, 300, 52), months: 3 },
  { name: 'half a year old', book: () => livedShop(asAssumed, 9, 300, 26), months: 12 },
  { name: 'seven weeks old', book: () => livedShop(asAssumed, 12, 300, 7), months: 3 },
  { name: 'two orders in all repeat', book: twoRepeat, months: 3 },
  { name: 'no order in the past months', book: longGone, months: 3 },
];

function twoRepeat(): OrderBook {
  const first = Array.from({ length: 150 }, (_, i) => order(`c${i}`, Math.floor(4.8 * i), 30 + (i % 7) * 5));
  return bookFrom([...first, order('c5', 100, 40), order('c50', 600, 35)]);
}

function longGone(): OrderBook {
  const first = Array.from({ length: 100 }, (_, i) => order(`c${i}`, i, 30));
  const second = Array.from({ length: 34 }, (_, i) => order(`c${3 * i}`, 50 + 3 * i, 30));
  return bookFrom([...first, ...second, order('last', 700, 30)]);
}

function order(customer: string, day: number, amount: number): Order {
  return { customer, day: 44_000 + day, amount, row: 2 + day };
}

/** The record of such a shop, what is said by it, and the total with its range. */
export function judged({ book: make, months }: ShopToJudge): {
  readonly record: ForecastRecord;
  readonly trust: Trust;
  readonly total: GroupValue;
} {
  const book = make();
  const histories = historiesOf(book, lastDayOf(book));
  const terms = { months, margin: 1, discountRate: 0 };
  const choice = { model: 'auto', prior: 'on', season: usualSeason } as const;
  const fitted = fitForecast(book, histories, choice, weeksOfMonths(months));
  const { patterns } = fitted;
  const values = lastOf(valueCustomers(histories, patterns, fitted.model, fitted.spend, terms));
  const by = { ...fitted, modelError: fitted.record.modelError };
  const all = { of: new Int32Array(histories.count), count: 1 };
  const { total } = lastOf(drawRanges(histories, patterns, values, by, terms, all));
  return { record: fitted.record, trust: trustIn(fitted.record, true), total };
}

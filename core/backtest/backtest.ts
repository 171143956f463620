import { lastOf } from '../base/lastOf';
import type { Day } from '../cells/cell';
import { type Histories, historiesOf } from '../customers/histories';
import { purchasesBetween, revenueBetween } from '../customers/purchasesBetween';
import { sumOf } from '../math/sumOf';
import { fitModel, type ModelChoice, priorUse } from '../model/choose/fitModel';
import { type CustomerPatterns, patternsOf } from '../model/fit/patterns';
import { fitForecast } from '../model/fitForecast';
import type { SpendModel } from '../model/fitted';
import type { TimingModelName } from '../model/parameters';
import type { ForecastRecord } from '../model/record/forecastRecord';
import { type SeasonRequest, usualSeason } from '../model/season/seasonPlan';
import { fitGammaGamma } from '../model/spend/fitGammaGamma';
import { firstDayOf, lastDayOf, type OrderBook } from '../orders/book';
import { rfmSegmentation } from '../segments/schemes/scoredSegments';
import { drawRanges } from '../valuation/drawRanges';
import { monthsOfWeeks } from '../valuation/rates';
import type { ExpectedValues, GroupValue, Terms } from '../valuation/value';
import { valueCustomers } from '../valuation/valueCustomers';
import { type Comparison, errorsOf, heldBy, totalOf } from './compare';

/** Options of a backtest. */
export interface BacktestOptions {
  readonly model: ModelChoice;
  /** Default: found in the months of two years or more. */
  readonly season?: SeasonRequest;
  /** Lengths of the forecasts, in weeks. */
  readonly horizons: readonly number[];
  /** Weeks from one origin to the next. */
  readonly every: number;
  /** Weeks of orders before the first origin. */
  readonly after: number;
}

/** A forecast as of a past day, made as the product would have made it, with the actual values of the following weeks. */
export interface BacktestRow {
  /** Last day that the forecast knew. */
  readonly asOf: Day;
  readonly weeks: number;
  /** Customers by that day; later ones are not part of the forecast. */
  readonly customers: number;
  readonly model: TimingModelName;
  readonly record: ForecastRecord;
  readonly orders: Comparison;
  readonly revenue: Comparison;
}

/** Forecasts from every origin over every horizon that the orders cover; oldest first. */
export function* backtest(book: OrderBook, options: BacktestOptions): Generator<BacktestRow> {
  const [first, last] = [firstDayOf(book), lastDayOf(book)];
  for (let asOf = first + 7 * options.after; asOf < last; asOf += 7 * options.every) {
    for (const weeks of options.horizons) {
      if (asOf + 7 * weeks <= last) yield forecastAt(book, asOf, weeks, options);
    }
  }
}

function forecastAt(
  book: OrderBook,
  asOf: Day,
  weeks: number,
  { model, season = usualSeason }: BacktestOptions,
): BacktestRow {
  const histories = historiesOf(book, asOf);
  const terms: Terms = { months: monthsOfWeeks(weeks), margin: 1, discountRate: 0 };
  const choice = { model, prior: priorUse(model), season };
  const fitted = fitForecast(book, histories, choice, weeks);
  const { patterns } = fitted;
  const values = lastOf(valueCustomers(histories, patterns, fitted.model, fitted.spend, terms));
  const rfm = rfmSegmentation({ histories });
  const grouping = { of: rfm.of, count: rfm.groups.length };
  const by = { ...fitted, modelError: fitted.record.modelError };
  const ranges = lastOf(drawRanges(histories, patterns, values, by, terms, grouping));
  const came = actualOf(book, histories, asOf + 1, asOf + 7 * weeks);
  const before = actualOf(book, histories, ...weeksBefore(book, asOf, weeks));
  const textbook = byTheBook(histories, patternsOf(histories), terms);
  const { clvLow, clvHigh, ordersLow, ordersHigh } = ranges.customers;
  const common = { came, before, rfm: rfm.of, ranges };
  return {
    asOf,
    weeks,
    customers: histories.count,
    model: fitted.model.name,
    record: fitted.record,
    orders: compared('orders', values.expectedOrders, textbook.expectedOrders, ordersLow, ordersHigh, common),
    revenue: compared('revenue', values.clv, textbook.clv, clvLow, clvHigh, common),
  };
}

/** BG/NBD and Gamma-Gamma as in the literature, in which first orders do not count. */
function byTheBook(histories: Histories, patterns: CustomerPatterns, terms: Terms): ExpectedValues {
  const { model } = fitModel(patterns, 'bgnbd');
  const { spend } = fitGammaGamma(histories);
  const usual: SpendModel = spend.name === 'mean' ? spend : { ...spend, firstOrders: null };
  return lastOf(valueCustomers(histories, patterns, model, usual, terms));
}

/** The same weeks one year earlier; or the weeks just before, when the history is shorter than a year. */
function weeksBefore(book: OrderBook, asOf: Day, weeks: number): [Day, Day] {
  const ago = asOf - 364 >= firstDayOf(book) ? 364 : 7 * weeks;
  return [asOf + 1 - ago, asOf + 7 * weeks - ago];
}

interface Actual {
  readonly orders: Int32Array;
  readonly revenue: Float64Array;
}

/** What the customers of the histories ordered and paid between two days. */
function actualOf(book: OrderBook, { customer }: Histories, from: Day, to: Day): Actual {
  const [orders, revenue] = [purchasesBetween(book, from, to), revenueBetween(book, from, to)];
  return {
    orders: Int32Array.from(customer, (number) => orders[number]),
    revenue: Float64Array.from(customer, (number) => revenue[number]),
  };
}

interface Common {
  readonly came: Actual;
  readonly before: Actual;
  readonly rfm: readonly number[];
  readonly ranges: { readonly total: GroupValue; readonly groups: readonly GroupValue[] };
}

function compared(
  of: 'orders' | 'revenue',
  expected: Float64Array,
  textbook: Float64Array,
  low: Float64Array,
  high: Float64Array,
  { came, before, rfm, ranges }: Common,
): Comparison {
  const actual = came[of];
  const ofGroups = ranges.groups.map(() => 0);
  const members = ranges.groups.map(() => 0);
  rfm.forEach((group, i) => {
    ofGroups[group] += actual[i];
    members[group]++;
  });
  const groups = ranges.groups
    .map((group, i) => totalOf(group, of, ofGroups[i]))
    .filter((_, i) => members[i] > 0);
  return {
    total: totalOf(ranges.total, of, sumOf(actual)),
    ...errorsOf(expected, actual),
    customers: heldBy(low, high, actual),
    groups: heldBy(
      groups.map((group) => group.low),
      groups.map((group) => group.high),
      groups.map((group) => group.actual),
    ),
    byTheBook: { ...errorsOf(textbook, actual), expected: sumOf(textbook) },
    asBefore: { ...errorsOf(before[of], actual), expected: sumOf(before[of]) },
  };
}

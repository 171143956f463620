import type { Day } from '../../cells/cell';
import { rollingOrigins } from '../../customers/rollingOrigins';
import { everyNthCustomer, type OrderBook } from '../../orders/book';
import type { ChosenModel } from '../choose/fitModel';
import { knowsSeason, type SeasonPlan } from '../season/seasonPlan';
import { modelError, type TotalMiss, usualError } from './modelError';
import { type FittedTo, type PastForecast, pastForecast } from './pastForecast';
import { returnShare } from './returnShare';
import { trendOf } from './trend';

/** One past forecast of the totals, and the actual totals. */
export interface PastWindow {
  /** Last day that the forecast knew. */
  readonly asOf: Day;
  readonly weeks: number;
  /** Number of customers on that day (of the sample in very large shops). */
  readonly customers: number;
  readonly expectedOrders: number;
  readonly actualOrders: number;
  readonly expectedRevenue: number;
  readonly actualRevenue: number;
}

/** Accuracy of past forecasts, the basis of the intervals of totals and of `Trust`. */
export interface ForecastRecord {
  /** Newest first; empty when the history is too short, or without single orders. */
  readonly windows: readonly PastWindow[];
  /** Share of customers who have dropped out by the model but go on ordering (see returnShare). */
  readonly returning: number;
  /**
   * Correction factors for the number of orders and the money per order, because past forecasts were consistently off
   * (see trendOf).
   */
  readonly trend: { readonly orders: number; readonly money: number };
  /** Standard deviation of the error of a total, on the logarithmic scale (see modelError). */
  readonly modelError: { readonly orders: number; readonly money: number };
  /** The same for today’s totals, including chance and parameter uncertainty. */
  readonly deviation: { readonly orders: number; readonly money: number };
}

/** The record without past windows: the usual error, and no corrections. */
export const noRecord: ForecastRecord = {
  windows: [],
  returning: 0,
  trend: { orders: 1, money: 1 },
  modelError: { orders: usualError, money: usualError },
  deviation: { orders: usualError, money: usualError },
};

/** Larger shops are sampled: with this many customers chance is small compared with any model error. */
const mostCustomers = 20_000;

/**
 * The record of forecasts over `horizon` weeks up to the end of `asOf`. With the automatic choice, lapsed customers are
 * expected to return as often as the past shows; a model requested by name forecasts as in the literature. With a
 * season, origins before it could be known are left out.
 */
export function forecastRecord(
  book: OrderBook,
  asOf: Day,
  fitted: FittedTo,
  horizon: number,
  choice: ChosenModel,
  plan: SeasonPlan | null,
): ForecastRecord {
  const { origins: all, overlap } = rollingOrigins(book, horizon, asOf);
  const origins = plan === null ? all : all.filter((origin) => knowsSeason(plan, book, origin.asOf));
  const sample = everyNthCustomer(book, mostCustomers);
  if (origins.length === 0) return noRecord;
  const past = origins.map((origin) => pastForecast(sample, origin, fitted, choice.prior, plan));
  const learns = choice.model === 'auto';
  const returning = learns ? returnShare(past, overlap) : 0;
  const misses = past.map((one) => missesOf(one, returning));
  const errors = misses.map(({ orders, money }) => ({
    orders: orders.error,
    money: money.error - orders.error,
  }));
  const [{ weeks }] = origins;
  const trend = (of: 'orders' | 'money'): number =>
    learns
      ? trendOf(
          errors.map((error) => error[of]),
          weeks,
          overlap,
        )
      : 0;
  const [orders, money] = [trend('orders'), trend('money')];
  // Errors after the trend correction.
  const ofOrders = misses.map((miss) => shifted(miss.orders, orders));
  const ofMoney = misses.map((miss) => shifted(miss.money, orders + money));
  const error = { orders: modelError(ofOrders, overlap), money: modelError(ofMoney, overlap) };
  // Parameter uncertainty of today's forecast; earlier forecasts had more.
  const today = pastForecast(sample, { asOf, weeks: horizon }, fitted, choice.prior, plan);
  const open = missesOf(today, returning);
  return {
    windows: misses.map(({ window }) => window),
    returning,
    trend: { orders: Math.exp(orders), money: Math.exp(money) },
    modelError: error,
    deviation: {
      orders: Math.sqrt(error.orders ** 2 + open.orders.variance),
      money: Math.sqrt(error.money ** 2 + open.money.variance),
    },
  };
}

function shifted({ error, variance }: TotalMiss, by: number): TotalMiss {
  return { error: error - by, variance };
}

/** A variance so large that the window carries no information. */
const unknown = 1e9;
/** Half an order is added to both sides, so that a quarter without orders is no infinite error. */
const half = 0.5;

function missesOf(
  past: PastForecast,
  returning: number,
): { readonly window: PastWindow; readonly orders: TotalMiss; readonly money: TotalMiss } {
  const { asOf, weeks, frequency, expected, ifReturned, orderValue, parameterVariance } = past;
  let [orders, money, came] = [0, 0, 0];
  let [luck, luckOfMoney] = [0, 0];
  for (let i = 0; i < expected.length; i++) {
    const mean = expected[i] + returning * ifReturned[i];
    const active = expected[i] + ifReturned[i];
    // Gamma distributed rates, and orders only from active customers.
    const variance = mean + mean * active * (1 + 1 / (1 + frequency[i])) - mean * mean;
    orders += mean;
    money += mean * orderValue[i];
    came += past.orders[i];
    luck += variance;
    const { ofOrder, ofMean } = past.moneySpread(i);
    luckOfMoney +=
      orderValue[i] * orderValue[i] * (variance + mean * ofOrder + ofMean * (variance + mean * mean));
  }
  const value = orders > 0 ? money / orders : 0;
  const variance = (own: number, chance: number, sum: number, one: number): number =>
    own + chance / (sum + half * one) ** 2;
  const error = (actual: number, sum: number, one: number): number =>
    one > 0 ? Math.log((actual + half * one) / (sum + half * one)) : 0;
  return {
    window: {
      asOf,
      weeks,
      customers: expected.length,
      expectedOrders: orders,
      actualOrders: came,
      expectedRevenue: money,
      actualRevenue: past.revenue,
    },
    orders: { error: error(came, orders, 1), variance: variance(parameterVariance.orders, luck, orders, 1) },
    money: {
      error: error(past.revenue, money, value),
      variance: value > 0 ? variance(parameterVariance.money, luckOfMoney, money, value) : unknown,
    },
  };
}

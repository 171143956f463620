import type { Random } from '../math/random';
import type { Timeline } from './fitted';

/** What a model says of one customer's coming weeks. */
export interface Forecast {
  /** Chance of being a customer still, 0 to 1. */
  readonly pAlive: number;
  /** Expected orders within the horizon. */
  readonly expectedTransactions: number;
  /** The same, each order discounted from the day it is expected. */
  readonly discountedTransactions: number;
}

/** One way the coming weeks may go. */
export interface Future {
  /** Orders within the horizon. */
  readonly orders: number;
  /** Weeks over which they come: until the customer leaves, at most the horizon. */
  readonly span: number;
}

/**
 * A timing model with its numbers: all that valuation and judging need of it.
 *
 * A new customer is the history NEWCOMER; every answer holds for it too.
 */
export interface TimingModel {
  /**
   * Log-likelihood of one history. Models of regular buyers count its `logGaps`;
   * where that is absent, their value lacks a term that depends on k alone.
   */
  logLikelihood(customer: Timeline): number;
  /** Chance of being a customer still so many weeks (none unless given) after the end of the data, 0 to 1. */
  pAlive(customer: Timeline, weeksAhead?: number): number;
  /**
   * The forecast for a horizon in weeks, at a discount rate per week (continuous, 0 or more),
   * as a function of the customer; it may remember what customers have in common.
   *
   * With a rate above 0 the horizon may be infinite: then the discounted transactions are all
   * that will ever come (DERT), and the expected ones those within 45/rate weeks, after which
   * an order would be worth nothing. Throws a RangeError for an infinite horizon without a rate.
   */
  forecast(horizon: number, discountPerWeek: number): (customer: Timeline) => Forecast;
  /** Chance of at least one order within so many weeks from now, as a function of the weeks; it never falls. */
  chanceOfOrder(customer: Timeline): (weeks: number) => number;
  /** Chances of exactly 0, 1, … `most` orders in the coming weeks; they sum to 1 as `most` grows. */
  orderChances(customer: Timeline, horizon: number, most: number): number[];
  /** One draw of the coming weeks from what is known of the customer. */
  drawFuture(customer: Timeline, horizon: number, random: Random): Future;
  /** Repeat purchase times of one new customer, in weeks after the first purchase, up to the horizon. */
  drawLife(horizon: number, random: Random): number[];
}

/** exp(−45) is 3e-20: what comes after that is worth nothing. */
const FORGOTTEN = 45;

/** The horizon up to which an order is worth anything at all. Throws a RangeError where that is infinite. */
export function horizonThatCounts(horizon: number, discountPerWeek: number): number {
  const end = discountPerWeek > 0 ? Math.min(horizon, FORGOTTEN / discountPerWeek) : horizon;
  if (!(end >= 0 && end < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`horizon must be >= 0, and finite without a discount rate, got ${horizon}`);
  }
  return end;
}

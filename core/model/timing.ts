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

/** A timing model with its numbers: all that valuation and judging need of it. */
export interface TimingModel {
  /**
   * The forecast for a horizon in weeks, at a discount rate per week (continuous, 0 or more),
   * as a function of the customer; it may remember what customers have in common.
   */
  forecast(horizon: number, discountPerWeek: number): (customer: Timeline) => Forecast;
  /** One draw of the coming weeks from what is known of the customer. */
  drawFuture(customer: Timeline, horizon: number, random: Random): Future;
  /** Repeat purchase times of one new customer, in weeks after the first purchase, up to the horizon. */
  drawLife(horizon: number, random: Random): number[];
}

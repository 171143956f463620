import type { Random } from '../math/random';
import type { TimedHistory } from './fitted';

/** What a model says of one customer's coming weeks. */
export interface Forecast {
  /** Chance of being a customer still, 0 to 1. */
  readonly pAlive: number;
  /** Expected orders within the horizon. */
  readonly expectedTransactions: number;
  /** The same, each order discounted from the day it is expected. */
  readonly discountedTransactions: number;
}

/** One way the coming weeks of a customer who orders in them may go. */
export interface Future {
  /** Orders within the horizon, 1 or more. */
  readonly orders: number;
  /** Weeks over which the orders come: until the customer leaves, at most the horizon. */
  readonly span: number;
}

/**
 * All that the future of an active customer depends on: t_x no longer matters once the stage is given. So many
 * customers have one standing, and with standings that differ a little nearly the same future.
 */
export interface Standing {
  /** Repeat orders, as the model counts them. */
  readonly orders: number;
  /** T in weeks; in BG/BB the opportunities without an order. */
  readonly time: number;
  /** Exponential stages since the last order, 0 … stages − 1. */
  readonly stage: number;
}

/**
 * A timing model with its numbers, as each model tells its own story: how likely it is that a customer is active,
 * and how active customers go on. `answersOf` makes the answers of a TimingModel out of it.
 */
export interface ActiveModel {
  /** Exponential stages between two orders: k of the regular models, otherwise 1. */
  readonly stages: number;
  /** Futures change smoothly with log(timeScale + time of the standing). */
  readonly timeScale: number;
  /** Log-likelihood of one history; models of regular buyers count its `logGaps` (0 where that is not known). */
  logLikelihood(customer: TimedHistory): number;
  /** Chance of being active at the end of the data. */
  pAlive(customer: TimedHistory): number;
  /** How likely each stage is for an active customer; they sum to 1. */
  stageChances(customer: TimedHistory): readonly number[];
  standing(customer: TimedHistory, stage: number): Standing;

  /** Of active customers: the chance to be so after so many weeks (above 0) too. */
  chanceToStay(standing: Standing, weeks: number): number;
  /** The chance of at least one order within so many weeks; it never falls. */
  chanceOfOrder(standing: Standing, weeks: number): number;
  /** Chances of 0, 1, … orders, as far as `most` or as any counts. */
  orderChances(standing: Standing, horizon: number, most: number): ArrayLike<number>;
  /** Expected orders, each discounted by exp(−rate × weeks), within a finite horizon. */
  expectedOrders(standing: Standing, horizon: number, discountPerWeek: number): number;
  /** Draws the coming weeks of those who order at least once in them. */
  drawOrdering(standing: Standing, horizon: number): (random: Random) => Future;
}

/**
 * A timing model with its numbers: all that valuation and judging need of it.
 *
 * A new customer is the history NEWCOMER; every answer holds for it too.
 */
export interface TimingModel
  extends Pick<ActiveModel, 'stages' | 'timeScale' | 'logLikelihood' | 'standing' | 'drawOrdering'> {
  /** Chance of being a customer still so many weeks (none unless given) after the end of the data, 0 to 1. */
  pAlive(customer: TimedHistory, weeksAhead?: number): number;
  /**
   * The forecast for a horizon in weeks, at a discount rate per week (continuous, 0 or more),
   * as a function of the customer; what customers have in common is worked out once.
   *
   * With a rate above 0 the horizon may be infinite: then the discounted transactions are all
   * that will ever come (DERT), and the expected ones those within 45/rate weeks, after which
   * an order would be worth nothing. Throws a RangeError for an infinite horizon without a rate.
   */
  forecast(horizon: number, discountPerWeek: number): (customer: TimedHistory) => Forecast;
  /** Chance of at least one order within so many weeks from now, as a function of the weeks; it never falls. */
  chanceOfOrder(customer: TimedHistory): (weeks: number) => number;
  /** By stage: the chance of being active, at that stage, and of ordering within the horizon. They sum to `chanceOfOrder`. */
  orderingChances(customer: TimedHistory, horizon: number): readonly number[];
  /** Chances of exactly 0, 1, … `most` orders in the coming weeks; they sum to 1 as `most` grows. */
  orderChances(customer: TimedHistory, horizon: number, most: number): number[];
}

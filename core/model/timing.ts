import type { Random } from '../math/random';
import type { TimedHistory } from './fitted';

/** Forecast for one customer. */
export interface Forecast {
  /** Probability of still being a customer, 0 to 1. */
  readonly pAlive: number;
  /** Expected orders within the horizon. */
  readonly expectedTransactions: number;
  /** Expected orders within the horizon of a customer who is certainly active. */
  readonly transactionsIfActive: number;
  /** Expected orders within the horizon, each discounted from the day it is expected. */
  readonly discountedTransactions: number;
}

/** One simulated future of a customer who orders within the horizon. */
export interface Future {
  /** Orders within the horizon, 1 or more. */
  readonly orders: number;
  /** Weeks over which the orders come: until the customer leaves, at most the horizon. */
  readonly span: number;
}

/**
 * The state that determines the future of an active customer: given the stage, t_x no longer matters. So many customers
 * share a standing, and similar standings have similar futures.
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
 * A timing model as its own formulas define it: the probability that a customer is active, and the future of active
 * customers. `answersOf` derives a TimingModel from it.
 */
export interface ActiveModel {
  /** Exponential stages between two orders: k of the regular models, otherwise 1. */
  readonly stages: number;
  /** Futures change smoothly with log(timeScale + time of the standing). */
  readonly timeScale: number;
  /** Log-likelihood of one history; models of regular buyers use its `logGaps` (0 where unknown). */
  logLikelihood(customer: TimedHistory): number;
  /** Chance of being active at the end of the data. */
  pAlive(customer: TimedHistory): number;
  /** Probability of each stage for an active customer; they sum to 1. */
  stageChances(customer: TimedHistory): readonly number[];
  standing(customer: TimedHistory, stage: number): Standing;

  /** Probability that an active customer is still active after `weeks` (above 0). */
  chanceToStay(standing: Standing, weeks: number): number;
  /** Probability of at least one order within `weeks`; never decreasing. */
  chanceOfOrder(standing: Standing, weeks: number): number;
  /** Probabilities of 0, 1, … orders, up to `most` or until negligible. */
  orderChances(standing: Standing, horizon: number, most: number): ArrayLike<number>;
  /** Expected orders, each discounted by exp(−rate × weeks), within a finite horizon. */
  expectedOrders(standing: Standing, horizon: number, discountPerWeek: number): number;
  /** Draws futures with at least one order within the horizon. */
  drawOrdering(standing: Standing, horizon: number): (random: Random) => Future;
}

/**
 * A fitted timing model, as valuation and holdout checks need it.
 *
 * A new customer is the history `newcomer`; every method accepts it.
 */
export interface TimingModel
  extends Pick<ActiveModel, 'stages' | 'timeScale' | 'logLikelihood' | 'standing' | 'drawOrdering'> {
  /** Probability of still being a customer `weeksAhead` (default 0) after the end of the data, 0 to 1. */
  pAlive(customer: TimedHistory, weeksAhead?: number): number;
  /**
   * The forecast for a horizon in weeks, at a discount rate per week (continuous, 0 or more),
   * as a function of the customer; shared terms are computed once.
   *
   * With a rate above 0 the horizon may be infinite: then the discounted transactions are all
   * that will ever come (DERT), and the expected ones those within 45/rate weeks, after which
   * an order would be worth nothing. Throws a RangeError for an infinite horizon without a rate.
   */
  forecast(horizon: number, discountPerWeek: number): (customer: TimedHistory) => Forecast;
  /** Probability of at least one order within a number of weeks, as a function of the weeks; never decreasing. */
  chanceOfOrder(customer: TimedHistory): (weeks: number) => number;
  /** By stage: the probability of being active at that stage and ordering within the horizon. They sum to `chanceOfOrder`. */
  orderingChances(customer: TimedHistory, horizon: number): readonly number[];
  /** Chances of exactly 0, 1, … `most` orders in the coming weeks; they sum to 1 as `most` grows. */
  orderChances(customer: TimedHistory, horizon: number, most: number): number[];
}

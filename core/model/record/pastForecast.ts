import type { Day } from '../../cells/cell';
import { historiesOf } from '../../customers/histories';
import { purchasesBetween, revenueBetween } from '../../customers/purchasesBetween';
import type { Origin } from '../../customers/rollingOrigins';
import type { OrderBook } from '../../orders/book';
import { fitAgain } from '../choose/chooseModel';
import { everyNth } from '../fit/everyNth';
import { type Patterns, patternsOf, samePatterns, timelineAt } from '../fit/patterns';
import type { PriorUse } from '../fit/priorChoice';
import type { FittedModel, SpendModel, WeightedModel } from '../fitted';
import { bestPart, mainParts } from '../mainParts';
import type { Season } from '../season/season';
import { type SeasonPlan, seasonBy } from '../season/seasonPlan';
import { timelinesFor } from '../season/timelinesFor';
import { countedSpend } from '../spend/countedSpend';
import { fitGammaGamma } from '../spend/fitGammaGamma';
import { spendModel } from '../spend/spendModel';
import { timingModel } from '../timingModel';
import { logSlopes } from '../uncertainty/movedFit';

/** A forecast as of a past day, by customer, with the actual values. */
export interface PastForecast {
  readonly asOf: Day;
  readonly weeks: number;
  /** Known repeat orders of each customer on that day. */
  readonly frequency: Int32Array;
  /** Orders expected by the model … */
  readonly expected: Float64Array;
  /** … and the additional orders if every customer who has dropped out by the model went on ordering. */
  readonly ifReturned: Float64Array;
  /** Expected money of one order. */
  readonly orderValue: Float64Array;
  /** Actual purchase days, and the actual money of all customers together. */
  readonly orders: Int32Array;
  readonly revenue: number;
  /** Spread of a single order and of the customer's mean around the expected money (see MoneySpread). */
  readonly moneySpread: (customer: number) => MoneySpread;
  /** Variances of the logarithms of expected orders and money due to parameter uncertainty. */
  readonly parameterVariance: { readonly orders: number; readonly money: number };
}

/** Squared coefficients of variation of a customer's future money, given the known orders. */
interface MoneySpread {
  /** Of one order around the customer's own mean. */
  readonly ofOrder: number;
  /** Of the customer's own mean, which all orders of the customer share. */
  readonly ofMean: number;
}

/** Sample size of patterns for fits of past days; far more than a total needs. */
const mostPatterns = 2000;
/** Patterns from which the slopes of the total are estimated. */
const patternsAsked = 40;

/**
 * The forecast that today's models (refitted, with today's weights) would have made on that day, with the season found
 * in the orders up to that day.
 */
export function pastForecast(
  book: OrderBook,
  { asOf, weeks }: Origin,
  today: FittedTo,
  prior: PriorUse,
  plan: SeasonPlan | null,
): PastForecast {
  const histories = historiesOf(book, asOf);
  const season = (plan && seasonBy(plan, book, asOf, (season) => fitIn(season).model)) ?? undefined;
  const { model, patterns, few } = fitIn(season);
  const { spend } = fitGammaGamma(histories);
  const forecast = timingModel(model).forecast(weeks, 0);
  const ofPatterns = { expected: new Float64Array(patterns.count), added: new Float64Array(patterns.count) };
  for (let i = 0; i < patterns.count; i++) {
    const { expectedTransactions, transactionsIfActive } = forecast(timelineAt(patterns, i));
    ofPatterns.expected[i] = expectedTransactions;
    ofPatterns.added[i] = transactionsIfActive - expectedTransactions;
  }
  const { expectedSpend } = spendModel(spend);
  const counted = countedSpend(histories, spend);
  const counts = purchasesBetween(book, asOf + 1, asOf + 7 * weeks);
  const money = revenueBetween(book, asOf + 1, asOf + 7 * weeks);
  return {
    asOf,
    weeks,
    frequency: histories.frequency,
    moneySpread: (customer) => moneySpread(spend, counted.frequency[customer]),
    expected: Float64Array.from(patterns.of, (pattern) => ofPatterns.expected[pattern]),
    ifReturned: Float64Array.from(patterns.of, (pattern) => Math.max(0, ofPatterns.added[pattern])),
    orderValue: Float64Array.from(patterns.of, (_, i) =>
      expectedSpend({ frequency: counted.frequency[i], meanSpend: counted.meanSpend[i] }),
    ),
    orders: Int32Array.from(histories.customer, (customer) => counts[customer]),
    revenue: histories.customer.reduce((sum, customer) => sum + money[customer], 0),
    // The models of an average are fitted to the same orders and share their errors, so the best one stands for all, as
    // in the intervals.
    parameterVariance: parameterVariance(bestPart(model), spend, few, weeks),
  };

  function fitIn(season: Season | undefined) {
    const inTime = patternsOf(timelinesFor(histories, book, season));
    const sample = everyNth(inTime, mostPatterns);
    const { season: _, ...again } = refitted(sample, today, prior);
    const model = (season === undefined ? again : { ...again, season }) as FittedModel;
    return { model, patterns: inTime, few: sample };
  }
}

/** The models of today and the patterns to which they were fitted. */
export interface FittedTo {
  readonly model: FittedModel;
  readonly patterns: Patterns;
}

/** The main models of today, fitted to these patterns. */
function refitted(patterns: Patterns, today: FittedTo, prior: PriorUse): FittedModel {
  const main = mainParts(today.model);
  // A shop with few patterns is not sampled, so today's fit can be reused.
  if (samePatterns(patterns, today.patterns)) return main;
  const again = (model: FittedModel): FittedModel => fitAgain(model, patterns, true, prior);
  const { average } = main;
  if (average === undefined) return again(main);
  const parts = average.map(({ model, weight }): WeightedModel => ({ model: again(model), weight }));
  return { ...parts[0].model, average: parts };
}

function parameterVariance(
  model: FittedModel,
  spend: SpendModel,
  patterns: Patterns,
  weeks: number,
): PastForecast['parameterVariance'] {
  const sample = everyNth(patterns, patternsAsked);
  const slopes = logSlopes(model, (moved) => {
    const forecast = timingModel(moved).forecast(weeks, 0);
    let sum = 0;
    for (let i = 0; i < sample.count; i++) {
      sum += sample.customers[i] * forecast(timelineAt(sample, i)).expectedTransactions;
    }
    return [sum];
  });
  const orders = slopes.reduce((sum, [slope]) => sum + slope * slope, 0);
  const { ofOrder, ofMean } = moneySpread(spend, 0);
  return { orders, money: orders + (ofOrder + ofMean) / Math.max(1, spend.customers) };
}

/** The largest squared coefficient of variation: for q up to 2 the second moment is infinite. */
const widest = 4;

/**
 * Spread of money around its expectation for a customer with `orders` known orders: an order is gamma distributed
 * around the customer's mean with shape p, and the mean inverse gamma distributed with shape q + p × orders (Hardie's
 * note 025).
 */
function moneySpread(spend: SpendModel, orders: number): MoneySpread {
  if (spend.name === 'mean') return { ofOrder: 1, ofMean: 0 };
  const { p, q } = spend.parameters;
  const shape = q + p * orders;
  const ofMean = shape > 2 ? Math.min(widest, 1 / (shape - 2)) : widest;
  return { ofOrder: Math.min(widest, (1 + ofMean) / p), ofMean };
}

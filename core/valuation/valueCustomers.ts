import { type CustomerPatterns, ofCustomers, timelineAt } from '../model/fit/patterns';
import type { FittedModel, SpendModel } from '../model/fitted';
import { countedSpend } from '../model/spend/countedSpend';
import type { SpendHistories } from '../model/spend/repeatSpend';
import { spendModel } from '../model/spend/spendModel';
import { timingModels } from '../model/timingModel';
import { checkTerms } from './checkTerms';
import { medianDaysToOrder, soonInDays } from './nextOrder';
import { daysPerWeek, weeklyRate, weeksOfMonths } from './rates';
import type { ExpectedValues, Terms } from './value';

/** Weeks of 12 months. */
const year = weeksOfMonths(12);

/** Patterns between two progress reports: some hundredths of a second. */
const chunk = 1000;

/**
 * Expected values of each customer; yields the share done, 0 to 1. `patterns` are those of the histories.
 *
 * The value is margin × expected money per order × discounted expected orders; `drawRanges` adds its uncertainty.
 * Equal histories get equal values, independent of other customers.
 * Throws a RangeError for impossible terms.
 */
export function* valueCustomers(
  histories: SpendHistories,
  patterns: CustomerPatterns,
  model: FittedModel,
  spend: SpendModel,
  terms: Terms,
): Generator<number, ExpectedValues> {
  checkTerms(terms);
  const horizon = weeksOfMonths(terms.months);
  const timings = timingModels(model);
  const forecasts = timings.map((timing) => timing.forecast(horizon, weeklyRate(terms.discountRate)));
  const ofPatterns = {
    pAlive: new Float64Array(patterns.count),
    pAliveLater: new Float64Array(patterns.count),
    chanceOfOrder: new Float64Array(patterns.count),
    chanceInHorizon: new Float64Array(patterns.count),
    chanceInYear: new Float64Array(patterns.count),
    nextOrderInDays: new Float64Array(patterns.count),
    expectedOrders: new Float64Array(patterns.count),
  };
  const discountedOrders = new Float64Array(patterns.count);
  for (let i = 0; i < patterns.count; i++) {
    if (i > 0 && i % chunk === 0) yield i / patterns.count;
    const timeline = timelineAt(patterns, i);
    const timing = timings[patterns.group[i]];
    const { pAlive, expectedTransactions, discountedTransactions } = forecasts[patterns.group[i]](timeline);
    const chanceWithin = timing.chanceOfOrder(timeline);
    ofPatterns.pAlive[i] = pAlive;
    ofPatterns.pAliveLater[i] = Math.min(pAlive, timing.pAlive(timeline, horizon));
    ofPatterns.chanceOfOrder[i] = chanceWithin(soonInDays / daysPerWeek);
    ofPatterns.chanceInHorizon[i] = chanceWithin(horizon);
    ofPatterns.chanceInYear[i] = horizon === year ? ofPatterns.chanceInHorizon[i] : chanceWithin(year);
    ofPatterns.nextOrderInDays[i] = medianDaysToOrder(chanceWithin);
    ofPatterns.expectedOrders[i] = expectedTransactions;
    discountedOrders[i] = discountedTransactions;
  }

  const { expectedSpend } = spendModel(spend);
  const { count } = histories;
  const { frequency, meanSpend } = countedSpend(histories, spend);
  const expectedOrderValue = new Float64Array(count);
  const clv = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    expectedOrderValue[i] = expectedSpend({ frequency: frequency[i], meanSpend: meanSpend[i] });
    clv[i] = terms.margin * expectedOrderValue[i] * discountedOrders[patterns.of[i]];
  }
  return {
    count,
    pAlive: ofCustomers(ofPatterns.pAlive, patterns),
    pAliveLater: ofCustomers(ofPatterns.pAliveLater, patterns),
    chanceOfOrder: ofCustomers(ofPatterns.chanceOfOrder, patterns),
    chanceInHorizon: ofCustomers(ofPatterns.chanceInHorizon, patterns),
    chanceInYear: ofCustomers(ofPatterns.chanceInYear, patterns),
    nextOrderInDays: ofCustomers(ofPatterns.nextOrderInDays, patterns),
    expectedOrders: ofCustomers(ofPatterns.expectedOrders, patterns),
    expectedOrderValue,
    clv,
  };
}

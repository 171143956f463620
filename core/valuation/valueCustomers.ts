import type { CustomerHistory } from '../customers/histories';
import type { FittedModel, SpendModel } from '../model/fitted';
import { spendModel } from '../model/spendModel';
import { timingModel } from '../model/timingModel';
import { checkTerms } from './checkTerms';
import { medianDaysToOrder, SOON_IN_DAYS } from './nextOrder';
import { DAYS_PER_WEEK, weeklyRate, weeksOfMonths } from './rates';
import type { ExpectedValue, Terms } from './value';

/** Customers between two reports of progress: some hundredths of a second. */
const CHUNK = 1000;

/**
 * What each customer is expected to bring, lined up with the histories; yields the share done, 0 to 1.
 *
 * The value is margin × expected money per order × discounted expected orders. How far the truth may lie from it
 * is for `drawRanges` to say. Equal histories get equal values, whatever their place.
 * Throws a RangeError for impossible terms.
 */
export function* valueCustomers(
  histories: readonly CustomerHistory[],
  model: FittedModel,
  spend: SpendModel,
  terms: Terms,
): Generator<number, ExpectedValue[]> {
  checkTerms(terms);
  const horizon = weeksOfMonths(terms.months);
  const timing = timingModel(model);
  const forecast = timing.forecast(horizon, weeklyRate(terms.discountRate));
  const { expectedSpend } = spendModel(spend);

  const values: ExpectedValue[] = [];
  for (const history of histories) {
    if (values.length > 0 && values.length % CHUNK === 0) yield values.length / histories.length;
    const { pAlive, expectedTransactions, discountedTransactions } = forecast(history);
    const expectedOrderValue = expectedSpend(history);
    const chanceWithin = timing.chanceOfOrder(history);
    values.push({
      pAlive,
      pAliveLater: Math.min(pAlive, timing.pAlive(history, horizon)),
      chanceOfOrder: chanceWithin(SOON_IN_DAYS / DAYS_PER_WEEK),
      nextOrderInDays: medianDaysToOrder(chanceWithin),
      expectedOrders: expectedTransactions,
      expectedOrderValue,
      clv: terms.margin * expectedOrderValue * discountedTransactions,
    });
  }
  return values;
}

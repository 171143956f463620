import type { CustomerHistory } from '../customers/history';
import { seededRandom } from '../math/random';
import type { FittedModel, SpendModel } from '../model/fitted';
import { spendModel } from '../model/spendModel';
import { timingModel } from '../model/timingModel';
import { drawParameters } from './drawParameters';
import { predictiveInterval } from './predictiveInterval';
import { weeklyRate, weeksOfMonths } from './rates';
import type { CustomerValue, Terms } from './value';

/** Customers between two reports of progress. */
const CHUNK = 2000;
/** Ways the future may go that are tried for each customer; even. */
const DRAWS = 200;
/** How many times as many for customers who bought once: they share one calculation, which must not be noisy. */
const ROUNDS_FOR_NEWCOMERS = 5;
/** Any number will do, as long as it stays: the same data must give the same intervals for ever. */
const SEED = 20051;

/**
 * What each customer is expected to bring, lined up with the histories; yields the share done, 0 to 1.
 *
 * The value is margin × expected money per order × discounted expected orders. Its 90 % interval
 * holds both kinds of doubt: parameters the data also allow, and the luck of the future
 * (see predictiveInterval). The mean of something that is mostly 0 can lie above nearly all
 * that will happen; the interval is then stretched to include it, so nobody sees a value outside its own interval.
 * Without `intervals`, low and high equal the value.
 *
 * Equal histories get equal values, whatever their place. Throws a RangeError for impossible terms.
 */
export function* valueCustomers(
  histories: readonly CustomerHistory[],
  model: FittedModel,
  spend: SpendModel,
  terms: Terms,
  { intervals }: { readonly intervals: boolean },
): Generator<number, CustomerValue[]> {
  check(terms);
  const horizon = weeksOfMonths(terms.months);
  const forecast = timingModel(model).forecast(horizon, weeklyRate(terms.discountRate));
  const { expectedSpend } = spendModel(spend);
  const interval = intervals ? rememberNewcomers(intervalsOf(model, spend, terms)) : null;

  const values: CustomerValue[] = [];
  for (const history of histories) {
    if (values.length > 0 && values.length % CHUNK === 0) yield values.length / histories.length;
    const { pAlive, expectedTransactions, discountedTransactions } = forecast(history);
    const expectedOrderValue = expectedSpend(history);
    const clv = terms.margin * expectedOrderValue * discountedTransactions;
    const { low, high } = interval === null ? { low: clv, high: clv } : interval(history);
    values.push({
      pAlive,
      expectedOrders: expectedTransactions,
      expectedOrderValue,
      clv,
      clvLow: Math.min(low, clv),
      clvHigh: Math.max(high, clv),
    });
  }
  return values;
}

type Known = Pick<CustomerHistory, 'frequency' | 'recency' | 'age' | 'meanSpend'>;
type Interval = { readonly low: number; readonly high: number };

/** The interval of a customer's value, as a function of the customer. */
function intervalsOf(model: FittedModel, spend: SpendModel, terms: Terms): (customer: Known) => Interval {
  const horizon = weeksOfMonths(terms.months);
  const rate = weeklyRate(terms.discountRate);
  const timings = drawParameters(model, DRAWS, seededRandom(SEED, 1)).map((parameters) =>
    timingModel({ name: model.name, parameters }),
  );
  const spends =
    spend.name === 'mean'
      ? timings.map(() => spendModel(spend))
      : drawParameters(spend, DRAWS, seededRandom(SEED, 2)).map((parameters) =>
          spendModel({ ...spend, parameters }),
        );
  return (customer) => {
    const { frequency, recency, age, meanSpend } = customer;
    const random = seededRandom(SEED, frequency, recency, age, meanSpend);
    const draws: number[] = [];
    for (let round = 0; round < (frequency === 0 ? ROUNDS_FOR_NEWCOMERS : 1); round++) {
      timings.forEach((timing, i) => {
        const { orders, span } = timing.drawFuture(customer, horizon, random);
        const total = orders === 0 ? 0 : (spends[i]?.drawTotal(customer, orders, random) ?? 0);
        draws.push(Math.min(terms.margin * total * meanDiscount(rate * span), Number.MAX_VALUE));
      });
    }
    return predictiveInterval(draws);
  };
}

/** Mean of exp(−s) over s from 0 to `end`: the discount of orders spread evenly over that time. */
function meanDiscount(end: number): number {
  return end > 1e-12 ? -Math.expm1(-end) / end : 1;
}

/** Customers who bought once differ in their age only, so one calculation serves all of an age. */
function rememberNewcomers(interval: (customer: Known) => Interval): (customer: Known) => Interval {
  const known = new Map<number, Interval>();
  return (customer) => {
    if (customer.frequency > 0) return interval(customer);
    const { age } = customer;
    const result = known.get(age) ?? interval({ frequency: 0, recency: 0, age, meanSpend: 0 });
    known.set(age, result);
    return result;
  };
}

function check({ months, margin, discountRate }: Terms): void {
  if (!(months > 0 && months < Number.POSITIVE_INFINITY))
    throw new RangeError(`months must be > 0, got ${months}`);
  if (!(margin > 0 && margin <= 1)) throw new RangeError(`margin must be > 0 and <= 1, got ${margin}`);
  if (!(discountRate >= 0 && discountRate < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`discountRate must be >= 0, got ${discountRate}`);
  }
}

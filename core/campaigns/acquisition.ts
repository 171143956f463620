import { firstSpendOf } from '../customers/firstSpend';
import type { Histories } from '../customers/histories';
import { newcomerForecast } from '../model/newcomerForecast';
import { spendModel } from '../model/spend/spendModel';
import type { Valuation } from '../segments/segmentInputs';
import { weeklyRate, weeksOfMonths } from '../valuation/rates';
import { largestCost } from '../valuation/simpleFormulas';

/** How much winning a new customer may cost, from the expected value. Money after margin. */
export interface AcquisitionLimit {
  /** Acquisition cost of one customer; null when unknown. */
  readonly cost: number | null;
  /** Expected within the months of the analysis, the first order included. */
  readonly value: number;
  /** Maximum cost at a value-to-cost ratio of three. */
  readonly largestCost: number;
  /** CLV ÷ cost; null when the cost is unknown. */
  readonly ratio: number | null;
  /**
   * Whole months until a customer is expected to pay back the cost, 0 when the first order does; null when the cost
   * is unknown, or when it takes more than five years.
   */
  readonly paybackMonths: number | null;
}

/** The part of the histories needed to separate first from repeat orders. */
type FirstPurchases = Pick<Histories, 'count' | 'revenue' | 'frequency' | 'meanSpend'>;

/** The usual rule of thumb: value is three times the cost. */
const usualRatio = 3;
/** Longest payback period considered, in months. */
const mostMonths = 60;

/**
 * A new customer brings a first order (the mean of past first orders) and then what the model expects after a first
 * order. Needs at least one customer.
 */
export function acquisitionLimit(
  histories: FirstPurchases,
  valuation: Valuation,
  cost: number | null,
): AcquisitionLimit {
  const within = valueWithin(histories, valuation);
  const value = within(valuation.terms.months);
  return {
    cost,
    value,
    largestCost: largestCost(value, usualRatio),
    ratio: cost === null || cost === 0 ? null : value / cost,
    paybackMonths: cost === null ? null : firstMonth((months) => within(months) >= cost),
  };
}

/** What a new customer is expected to bring within some months, the first order included: from a number of months, 0 or more. */
export function valueWithin(histories: FirstPurchases, valuation: Valuation): (months: number) => number {
  const first = valuation.terms.margin * meanFirstOrder(histories);
  return (months) => first + (months === 0 ? 0 : newcomerValue(valuation, months));
}

/** Mean money of the first purchase day: revenue minus repeat purchases. */
function meanFirstOrder(histories: FirstPurchases): number {
  return firstSpendOf(histories).reduce((sum, spend) => sum + spend, 0) / histories.count;
}

/** Expected value on the day of the first order, excluding that order. */
function newcomerValue({ model, spend, terms }: Valuation, months: number): number {
  const order = spendModel(spend).expectedSpend({ frequency: 0, meanSpend: 0 });
  const forecast = newcomerForecast(model, weeksOfMonths(months), weeklyRate(terms.discountRate));
  return terms.margin * order * forecast.discountedTransactions;
}

/** The first month in which the condition holds; null when it does not within `mostMonths`. */
function firstMonth(holds: (months: number) => boolean): number | null {
  if (!holds(mostMonths)) return null;
  let [low, high] = [0, mostMonths];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

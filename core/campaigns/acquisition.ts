import type { Histories } from '../customers/histories';
import { newcomer } from '../model/fitted';
import { spendModel } from '../model/spend/spendModel';
import { timingModel } from '../model/timingModel';
import type { Valuation } from '../segments/segmentInputs';
import { weeklyRate, weeksOfMonths } from '../valuation/rates';
import { largestCost } from '../valuation/simpleFormulas';

/** What a new customer may cost, from what one is expected to bring. Money with the margin taken. */
export interface AcquisitionLimit {
  /** Money it takes to win one; null while nobody has said. */
  readonly cost: number | null;
  /** Expected within the months of the analysis, the first order included. */
  readonly value: number;
  /** Most that a customer may cost at three times as much value as cost. */
  readonly largestCost: number;
  /** CLV ÷ cost; null while the cost is not known. */
  readonly ratio: number | null;
  /**
   * Whole months until a customer is expected to have earned the cost back, 0 when the first order does;
   * null while the cost is not known, and where it takes more than five years.
   */
  readonly paybackMonths: number | null;
}

/** What tells the first orders from the repeat orders. */
type FirstOrders = Pick<Histories, 'count' | 'revenue' | 'frequency' | 'meanSpend'>;

/** Three times as much value as cost is the usual rule of thumb. */
const usualRatio = 3;
/** Nobody waits longer for money to come back. */
const mostMonths = 60;

/**
 * A new customer brings the first order, as first orders have been so far, and then what the model expects of
 * somebody who has just ordered for the first time. Needs at least one customer.
 */
export function acquisitionLimit(
  histories: FirstOrders,
  valuation: Valuation,
  cost: number | null,
): AcquisitionLimit {
  const { margin, months } = valuation.terms;
  const first = margin * meanFirstOrder(histories);
  const within = (months: number) => first + (months === 0 ? 0 : newcomerValue(valuation, months));
  const value = within(months);
  return {
    cost,
    value,
    largestCost: largestCost(value, usualRatio),
    ratio: cost === null || cost === 0 ? null : value / cost,
    paybackMonths: cost === null ? null : firstMonth((months) => within(months) >= cost),
  };
}

/** Money of the first purchase day: what is left of all when the repeat purchases are taken off. */
function meanFirstOrder({ count, revenue, frequency, meanSpend }: FirstOrders): number {
  let first = 0;
  for (let i = 0; i < count; i++) first += Math.max(0, revenue[i] - meanSpend[i] * frequency[i]);
  return first / count;
}

/** What is expected of somebody on the day of the first order, that order left out. */
function newcomerValue({ model, spend, terms }: Valuation, months: number): number {
  const forecast = timingModel(model).forecast(weeksOfMonths(months), weeklyRate(terms.discountRate));
  const order = spendModel(spend).expectedSpend({ frequency: 0, meanSpend: 0 });
  return terms.margin * order * forecast(newcomer).discountedTransactions;
}

/** The first month from which on it holds; null when it does not within `MOST_MONTHS`. */
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

import { firstSpendOf } from '../../customers/firstSpend';
import type { SpendModel } from '../fitted';
import type { SpendHistories } from './repeatSpend';
import { spendOfThePast } from './spendModel';

/** The orders that count for a customer's spend, and their mean: `Spend` in columns. */
export interface CountedSpend {
  readonly frequency: Int32Array;
  readonly meanSpend: Float64Array;
}

/**
 * The repeat orders, and the first order times the factor that makes it one of them; without the first order where the
 * model does not count it. So the values of one-time buyers depend on what they spent.
 *
 * The parameters stay those of the literature, fitted to repeat orders. A free first order says nothing about what a
 * customer pays: it is replaced by the population mean, which leaves the expected order unchanged.
 */
export function countedSpend(histories: SpendHistories, spend: SpendModel): CountedSpend {
  const { frequency, meanSpend } = histories;
  if (spend.name === 'mean' || spend.firstOrders === null) return { frequency, meanSpend };
  const { factor } = spend.firstOrders;
  const { expectedSpend } = spendOfThePast(spend);
  const first = firstSpendOf(histories);
  return {
    frequency: frequency.map((repeats) => repeats + 1),
    meanSpend: meanSpend.map((mean, i) => {
      const repeats = frequency[i];
      const one = first[i] > 0 ? factor * first[i] : expectedSpend({ frequency: repeats, meanSpend: mean });
      return (repeats * mean + one) / (repeats + 1);
    }),
  };
}

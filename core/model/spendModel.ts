import { drawGamma } from '../math/drawGamma';
import type { Random } from '../math/random';
import type { SpendModel } from './fitted';
import { gammaGamma } from './gammaGamma';
import type { Spend } from './gammaGammaLikelihood';

/** A spend model with its numbers: all that valuation needs of it. */
export interface SpendForecast {
  /** Expected money of one coming order, 0 or more. */
  expectedSpend(customer: Spend): number;
  /** One draw of the money of `orders` coming orders together. */
  drawTotal(customer: Spend, orders: number, random: Random): number;
}

/** The spend model that these numbers belong to. */
export function spendModel(spend: SpendModel): SpendForecast {
  if (spend.name === 'gammagamma') return gammaGamma(spend.parameters, spend.observedMean);
  return {
    expectedSpend: () => spend.mean,
    // Nothing is known of the spread of orders: one as large as their mean leaves the interval wide.
    drawTotal: (_, orders, random) => (orders === 0 ? 0 : spend.mean * drawGamma(orders, random)),
  };
}

import { drawGamma } from '../../math/drawGamma';
import type { SpendModel } from '../fitted';
import { gammaGamma } from './gammaGamma';
import type { SpendForecast } from './spend';

/** Makes the spend model with these parameters, for the expected level of coming orders. */
export function spendModel(spend: SpendModel): SpendForecast {
  const { level = 1 } = spend;
  const plain = spendOfThePast(spend);
  if (level === 1) return plain;
  return {
    ...plain,
    expectedSpend: (customer) => level * plain.expectedSpend(customer),
    scale: (customer) => level * plain.scale(customer),
  };
}

/** The same for the level of past orders. */
export function spendOfThePast(spend: SpendModel): SpendForecast {
  if (spend.name === 'gammagamma') return gammaGamma(spend.parameters, spend.observedMean);
  return {
    expectedSpend: () => spend.mean,
    // The spread of orders is unknown: a standard deviation equal to the mean leaves the interval wide.
    scale: () => spend.mean,
    drawShare: (_, orders, random) => drawGamma(orders, random),
  };
}

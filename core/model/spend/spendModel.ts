import { drawGamma } from '../../math/drawGamma';
import type { SpendModel } from '../fitted';
import { gammaGamma } from './gammaGamma';
import type { SpendForecast } from './spend';

/** Makes the spend model of these parameters. */
export function spendModel(spend: SpendModel): SpendForecast {
  if (spend.name === 'gammagamma') return gammaGamma(spend.parameters, spend.observedMean);
  return {
    expectedSpend: () => spend.mean,
    // The spread of orders is unknown: a standard deviation equal to the mean leaves the interval wide.
    scale: () => spend.mean,
    drawShare: (_, orders, random) => drawGamma(orders, random),
  };
}

import { drawGamma } from '../../math/drawGamma';
import type { SpendModel } from '../fitted';
import { gammaGamma } from './gammaGamma';
import type { SpendForecast } from './spend';

/** The spend model that these numbers belong to. */
export function spendModel(spend: SpendModel): SpendForecast {
  if (spend.name === 'gammagamma') return gammaGamma(spend.parameters, spend.observedMean);
  return {
    expectedSpend: () => spend.mean,
    // Nothing is known of the spread of orders: one as large as their mean leaves the interval wide.
    scale: () => spend.mean,
    drawShare: (_, orders, random) => drawGamma(orders, random),
  };
}

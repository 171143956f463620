import { drawGamma } from '../../math/drawGamma';
import type { GammaGammaParameters } from '../parameters';
import type { Spend, SpendForecast } from './spend';

/** A customer without repeat orders is never expected to spend more than this many times the observed mean. */
const mostOverMean = 2;

/**
 * Expected money of a coming order given x repeat orders with mean z. Hardie's note 025, eq. 5.
 *
 * The population mean, p gamma / (q − 1), diverges as q falls to 1; it is capped at twice the observed mean, which a
 * typical fit never reaches.
 *
 * @example
 * conditionalExpectedSpend({ p: 6.25, q: 3.74, gamma: 15.44 }, 35.1, { frequency: 2, meanSpend: 40 }); // ≈ 39.14
 *
 * @internal
 */
export function conditionalExpectedSpend(
  { p, q, gamma }: GammaGammaParameters,
  observedMean: number,
  { frequency: x, meanSpend: z }: Spend,
): number {
  const weightOfPopulation = Math.max(q - 1, (p * gamma) / (mostOverMean * observedMean));
  return (p * gamma + p * x * z) / (p * x + weightOfPopulation);
}

/** The Gamma-Gamma model with its parameters. */
export function gammaGamma(parameters: GammaGammaParameters, observedMean: number): SpendForecast {
  const { p, q, gamma } = parameters;
  return {
    expectedSpend: (customer) => conditionalExpectedSpend(parameters, observedMean, customer),
    scale: ({ frequency: x, meanSpend: z }) => gamma + x * z,
    drawShare: (x, orders, random) => drawGamma(p * orders, random) / drawGamma(q + p * x, random),
  };
}

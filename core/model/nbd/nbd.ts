import { type Lomax, lomaxWithin } from '../../math/competingLomax';
import { drawGamma } from '../../math/drawGamma';
import { drawPoisson } from '../../math/drawPoisson';
import { negativeBinomial } from '../../math/negativeBinomial';
import { singlePattern } from '../fit/patterns';
import type { NbdParameters } from '../parameters';
import type { ActiveModel, Standing } from '../timing';
import { nbdLikelihood } from './nbdLikelihood';

/**
 * The NBD model: customers buy at a constant individual rate, without dropout.
 *
 * Ehrenberg (1959), Applied Statistics 8(1). It is BG/NBD and Pareto/NBD without dropout, and
 * the likelihood is that of the purchases one by one, as in those.
 */
export function nbd({ r, alpha }: NbdParameters): ActiveModel {
  const posterior = ({ orders, time }: Standing): Lomax => ({ shape: r + orders, rate: alpha + time });
  return {
    stages: 1,
    timeScale: alpha,
    logLikelihood: (customer) => -nbdLikelihood(singlePattern(customer))([r, alpha].map(Math.log)).value,
    pAlive: () => 1,
    stageChances: () => [1],
    standing: ({ frequency, age }, stage) => ({ orders: frequency, time: age, stage }),
    chanceToStay: () => 1,
    chanceOfOrder(standing, weeks) {
      const { shape, rate } = posterior(standing);
      return -Math.expm1(-shape * Math.log1p(weeks / rate));
    },
    orderChances(standing, horizon) {
      const { shape, rate } = posterior(standing);
      return negativeBinomial(shape, (shape / rate) * horizon);
    },
    expectedOrders(standing, horizon, discountPerWeek) {
      const { shape, rate } = posterior(standing);
      const discounted = discountPerWeek * horizon;
      return (shape / rate) * (discounted > 0 ? -Math.expm1(-discounted) / discountPerWeek : horizon);
    },
    drawOrdering(standing, horizon) {
      const { shape, rate } = posterior(standing);
      const firstOrder = lomaxWithin({ shape, rate }, horizon);
      return (random) => {
        const first = firstOrder(random());
        const lambda = drawGamma(shape + 1, random) / (rate + first);
        return { orders: 1 + drawPoisson(lambda * (horizon - first), random), span: horizon };
      };
    },
  };
}

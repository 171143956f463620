import { drawGamma } from '../math/drawGamma';
import { drawPoisson } from '../math/drawPoisson';
import { drawPoissonTimes } from '../math/drawPoissonTimes';
import { negativeBinomial } from '../math/negativeBinomial';
import type { Timeline } from './fitted';
import { nbdLikelihood } from './nbdLikelihood';
import { horizonThatCounts, type TimingModel } from './timing';

/** Parameters of the NBD model: purchase rates are gamma distributed with shape r and rate alpha (weeks). Above 0. */
export interface NbdParameters {
  readonly r: number;
  readonly alpha: number;
}

/**
 * The NBD model with its numbers: customers buy at a steady rate of their own, and nobody ever leaves.
 *
 * Ehrenberg (1959), Applied Statistics 8(1). It is BG/NBD and Pareto/NBD without dropout, and
 * the likelihood is that of the purchases one by one, as in those.
 */
export function nbd({ r, alpha }: NbdParameters): TimingModel {
  const shape = (customer: Timeline): number => r + customer.frequency;
  const rate = (customer: Timeline): number => alpha + customer.age;
  return {
    logLikelihood: (customer) => -nbdLikelihood([{ ...customer, count: 1 }])([r, alpha].map(Math.log)).value,
    pAlive: () => 1,
    chanceOfOrder: (customer) => (weeks) =>
      -Math.expm1(-shape(customer) * Math.log1p(weeks / rate(customer))),
    forecast(horizon, discountPerWeek) {
      const weeks = horizonThatCounts(horizon, discountPerWeek);
      const worth =
        discountPerWeek * weeks > 0 ? -Math.expm1(-discountPerWeek * weeks) / discountPerWeek : weeks;
      return (customer) => {
        const perWeek = shape(customer) / rate(customer);
        return { pAlive: 1, expectedTransactions: perWeek * weeks, discountedTransactions: perWeek * worth };
      };
    },
    orderChances(customer, horizon, most) {
      const chances = negativeBinomial(shape(customer), (shape(customer) / rate(customer)) * horizon);
      return Array.from({ length: most + 1 }, (_, n) => chances[n] ?? 0);
    },
    drawFuture(customer, horizon, random) {
      const lambda = drawGamma(shape(customer), random) / rate(customer);
      return { orders: drawPoisson(lambda * horizon, random), span: horizon };
    },
    drawLife: (horizon, random) => drawPoissonTimes(drawGamma(r, random) / alpha, horizon, random),
  };
}

import { competingLomax, drawRace, type Lomax } from '../../math/competingLomax';
import { drawGamma } from '../../math/drawGamma';
import { drawPoisson } from '../../math/drawPoisson';
import { integrate, quadrature } from '../../math/integrate';
import { negativeBinomial } from '../../math/negativeBinomial';
import { singlePattern } from '../fit/patterns';
import type { TimedHistory } from '../fitted';
import type { ParetonbdParameters } from '../parameters';
import type { ActiveModel, Standing } from '../timing';
import { paretonbdLikelihood } from './paretonbdLikelihood';

/** The Pareto/NBD model (Schmittlein, Morrison & Colombo 1987, Management Science 33(1)) with its numbers. */
export function paretonbd(parameters: ParetonbdParameters): ActiveModel {
  const { r, alpha, s, beta } = parameters;
  // For an active customer, next order and dropout are two independent waiting times.
  const nextOrder = ({ orders, time }: Standing): Lomax => ({ shape: r + orders, rate: alpha + time });
  const leaving = ({ time }: Standing): Lomax => ({ shape: s, rate: beta + time });

  return {
    stages: 1,
    timeScale: Math.min(alpha, beta),
    logLikelihood: (customer) =>
      -paretonbdLikelihood(singlePattern(customer))([r, alpha, s, beta].map(Math.log)).value,
    pAlive: (customer) => pAlive(parameters, customer),
    stageChances: () => [1],
    standing: ({ frequency, age }, stage) => ({ orders: frequency, time: age, stage }),
    chanceToStay: (standing, weeks) => chanceOfWaiting(leaving(standing), weeks),
    chanceOfOrder: (standing, weeks) => competingLomax(nextOrder(standing), leaving(standing), weeks),
    orderChances: (standing, horizon, most) =>
      chancesWhileHere(nextOrder(standing), leaving(standing), horizon, most),
    expectedOrders(standing, horizon, discountPerWeek) {
      const { shape, rate } = nextOrder(standing);
      return (shape / rate) * weeksHere(leaving(standing), horizon, discountPerWeek);
    },
    drawOrdering(standing, horizon) {
      const order = nextOrder(standing);
      const leave = leaving(standing);
      const firstOrder = drawRace(order, leave, horizon);
      return (random) => {
        const first = firstOrder(random);
        const lambda = drawGamma(order.shape + 1, random) / (order.rate + first);
        const mu = drawGamma(leave.shape, random) / (leave.rate + first);
        const span = Math.min(horizon, first - Math.log(random()) / mu);
        return { orders: 1 + drawPoisson(lambda * (span - first), random), span };
      };
    },
  };
}

/**
 * Probability that a customer is still active at the end of the data: neither order nor leaving since the last
 * order, against leaving first. Schmittlein, Morrison & Colombo (1987); Hardie's note 009.
 */
function pAlive({ r, alpha, s, beta }: ParetonbdParameters, customer: TimedHistory): number {
  const { frequency: x, recency: tx, age: T } = customer;
  if (tx === T) return 1;
  const order = { shape: r + x, rate: alpha + tx };
  const leave = { shape: s, rate: beta + tx };
  const silence = T - tx;
  const left = competingLomax(leave, order, silence);
  const stayed = chanceOfWaiting(order, silence) * chanceOfWaiting(leave, silence);
  return stayed / (stayed + left);
}

/** Probability that such a waiting time exceeds `weeks`. */
function chanceOfWaiting({ shape, rate }: Lomax, weeks: number): number {
  return Math.exp(-shape * Math.log1p(weeks / rate));
}

/**
 * Expected discounted weeks that a customer is active within the horizon: times the rate of orders it is
 * the expectation of Hardie's note 009, and for an infinite horizon the confluent function of his note "DERT" (2005),
 * without the pole at s = 1.
 */
function weeksHere(leave: Lomax, horizon: number, discountPerWeek: number): number {
  const { shape: s, rate } = leave;
  const end = Math.log1p(horizon / rate);
  if (discountPerWeek === 0) return rate * end * meanGrowth((1 - s) * end);
  const decay = s + discountPerWeek * (rate + horizon);
  const panels = Math.min(200, Math.ceil((end * (3 + decay)) / 10));
  return (
    rate * integrate((y) => Math.exp((1 - s) * y - discountPerWeek * rate * Math.expm1(y)), 0, end, panels)
  );
}

/** (exp(z) − 1)/z, which is 1 at 0. */
function meanGrowth(z: number): number {
  return z === 0 ? 1 : Math.expm1(z) / z;
}

/**
 * Probabilities of exactly 0 … `most` orders of an active customer: still active at the horizon, or with dropout at
 * some time before it. Fader & Hardie (2006), "Deriving an expression for P(X(t, t+τ) = x) under the Pareto/NBD
 * model", as one integral of positive terms.
 */
function chancesWhileHere(order: Lomax, leave: Lomax, horizon: number, most: number): number[] {
  const until = (weeks: number): Float64Array =>
    negativeBinomial(order.shape, (order.shape * weeks) / order.rate, most);
  const stay = chanceOfWaiting(leave, horizon);
  const all = until(horizon);
  // Negligible terms at the end are left out.
  const chances = Array.from({ length: most + 1 }, (_, n) => (n < all.length ? stay * all[n] : 0));
  const smaller = Math.min(order.rate, leave.rate);
  const reach = Math.log1p(horizon / smaller);
  const fall =
    order.shape * Math.log1p(horizon / order.rate) + leave.shape * Math.log1p(horizon / leave.rate);
  const panels = Math.min(300, Math.ceil((3 * reach + fall) / 10));
  const { places, weights } = quadrature(16, panels);
  places.forEach((index, i) => {
    const y = smaller * Math.expm1(reach * index);
    const leavesNow =
      (reach * weights[i] * leave.shape * chanceOfWaiting(leave, y) * (smaller + y)) / (leave.rate + y);
    const before = until(y);
    for (let n = 0; n <= most && n < before.length; n++) {
      chances[n] += leavesNow * before[n];
    }
  });
  return chances;
}

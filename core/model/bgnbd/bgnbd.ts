import { lomaxWithin } from '../../math/competingLomax';
import { drawBeta, drawGamma } from '../../math/drawGamma';
import { drawPoisson } from '../../math/drawPoisson';
import { hyp2f1 } from '../../math/hyp2f1';
import { integrate } from '../../math/integrate';
import type { Random } from '../../math/random';
import type { TimedHistory } from '../fitted';
import type { BgnbdParameters } from '../parameters';
import type { ActiveModel, Future } from '../timing';
import { type AliveState, chancesWhileHere } from './orderChances';

const { abs, ceil, exp, expm1, log, log1p, max, min } = Math;

/** Number of purchases that an active customer has survived without dropout; `modified` includes the first one. */
export function stayed({ frequency: x }: Pick<TimedHistory, 'frequency'>, modified: boolean): number {
  return modified ? x + 1 : x;
}

/**
 * Probability that a customer is still active at the end of the data, 0 to 1.
 *
 * In BG/NBD it is 1 for a customer who has bought once, because dropout is only
 * possible after a repeat purchase. Fader, Hardie & Lee (2008), Hardie's note 021; MBG/NBD (`modified`) has one purchase more.
 *
 * @example
 * pAlive({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
 *        { frequency: 2, recency: 30.43, age: 38.86 }); // ≈ 0.7266
 *
 * @internal
 */
export function pAlive(
  { r, alpha, a, b }: BgnbdParameters,
  customer: TimedHistory,
  modified = false,
): number {
  const { frequency: x, recency: tx, age: T } = customer;
  const n = stayed(customer, modified);
  if (n === 0) return 1;
  const silence = log1p((T - tx) / (alpha + tx));
  const logOddsOfGone = log(a) - log(b + n - 1) + (r + x) * silence;
  return 1 / (1 + exp(logOddsOfGone));
}

/**
 * The BG/NBD model (Fader, Hardie & Lee 2005, Marketing Science 24(2)), or with `modified` MBG/NBD, in which customers
 * may leave after the first purchase too (Batislam, Denizel & Filiztekin 2007, IJRM 24(3)), with its numbers.
 */
export function bgnbd(parameters: BgnbdParameters, modified: boolean): ActiveModel {
  const { r, alpha, a, b } = parameters;
  /** The posterior of an active customer. */
  const posterior = ({ orders, time }: { orders: number; time: number }): AliveState => ({
    shape: r + orders,
    rate: alpha + time,
    stage: 0,
    a,
    b: b + stayed({ frequency: orders }, modified),
  });
  return {
    stages: 1,
    timeScale: alpha,
    logLikelihood: (customer) => logLikelihood(parameters, customer, modified),
    pAlive: (customer) => pAlive(parameters, customer, modified),
    stageChances: () => [1],
    standing: ({ frequency, age }, stage) => ({ orders: frequency, time: age, stage }),
    chanceToStay: (standing, weeks) => chanceToStay(posterior(standing), weeks),
    // The time to the next order is Lomax distributed.
    chanceOfOrder: ({ orders, time }, weeks) => -expm1(-(r + orders) * log1p(weeks / (alpha + time))),
    orderChances: (standing, horizon) => chancesWhileHere(1, posterior(standing), horizon),
    expectedOrders: (standing, horizon, discountPerWeek) =>
      ordersWhileActive(posterior(standing), horizon, discountPerWeek),
    drawOrdering: (standing, horizon) => drawOrdering(posterior(standing), horizon),
  };
}

/** Of one customer, by the formulas of `bgnbdLikelihood`. */
function logLikelihood(
  { r, alpha, a, b }: BgnbdParameters,
  customer: TimedHistory,
  modified: boolean,
): number {
  const { frequency: x, recency: tx, age: T } = customer;
  const n = stayed(customer, modified);
  let value = -r * log1p(T / alpha) - x * (log(alpha) + log1p(T / alpha));
  for (let i = 0; i < x; i++) value += log(r + i);
  for (let i = 0; i < n; i++) value -= log1p(a / (b + i));
  if (n === 0) return value;
  const u = log(a) - log(b + n - 1) + (r + x) * log1p((T - tx) / (alpha + tx));
  return value + max(u, 0) + log1p(exp(-abs(u)));
}

/** The mean of exp(−λ p s), the chance that no order of these weeks was the last one, over the posteriors of λ and p. */
function chanceToStay({ shape, rate, a, b }: AliveState, weeks: number): number {
  return hyp2f1(shape, a, a + b, -weeks / rate);
}

/**
 * Discounted orders of a customer who is known to be active today.
 *
 * The integral over s of the expected rate of orders, the mean of λ exp(−λ p s) over the
 * posteriors λ ~ Gamma(r+x, alpha+T) and p ~ Beta(a, b+x) (b+x+1 in MBG/NBD). It equals the closed form of eq. 10
 * of the 2005 paper, but has no pole at a = 1 and no cancellation, and includes discounting.
 * The variable is y = log(1 + s/(alpha+T)), in which the integrand is smooth for any horizon.
 */
function ordersWhileActive(
  { shape, rate, a, b }: AliveState,
  horizon: number,
  discountPerWeek: number,
): number {
  const all = a + b;
  const end = log1p(horizon / rate);
  const decay = ((shape + 1) * a) / all + discountPerWeek * (rate + horizon);
  const panels = min(200, ceil((end * (3 + decay)) / 10));
  return integrate(
    (y) => {
      const growth = expm1(y);
      const rateOfOrders = shape * hyp2f1(shape + 1, a, all, -growth);
      return rateOfOrders * (1 + growth) * exp(-discountPerWeek * rate * growth);
    },
    0,
    end,
    panels,
  );
}

/**
 * After the first order, the orders of a customer who stays and the order after which the customer leaves are two
 * independent Poisson streams with rates λ(1 − p) and λp, so the others are not drawn one by one.
 */
function drawOrdering({ shape, rate, a, b }: AliveState, horizon: number): (random: Random) => Future {
  const firstOrder = lomaxWithin({ shape, rate }, horizon);
  return (random) => {
    const first = firstOrder(random());
    const lambda = drawGamma(shape + 1, random) / (rate + first);
    const p = drawBeta(a, b, random);
    if (random() < p) return { orders: 1, span: first };
    const leaves = first - log(random()) / (lambda * p);
    return leaves < horizon
      ? { orders: 2 + drawPoisson(lambda * (1 - p) * (leaves - first), random), span: leaves }
      : { orders: 1 + drawPoisson(lambda * (1 - p) * (horizon - first), random), span: horizon };
  };
}

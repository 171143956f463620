import { drawBeta, drawGamma } from '../math/drawGamma';
import { drawPoisson } from '../math/drawPoisson';
import { hyp2f1 } from '../math/hyp2f1';
import { integrate } from '../math/integrate';
import type { Random } from '../math/random';
import { bgnbdLikelihood } from './bgnbdLikelihood';
import type { Timeline } from './fitted';
import type { Forecast, Future, TimingModel } from './timing';

/**
 * Parameters of the BG/NBD model (Fader, Hardie & Lee 2005, Marketing Science 24(2)):
 * purchase rates are gamma distributed with shape r and rate alpha (weeks), the chance of
 * leaving after a purchase is beta distributed with a and b. All above 0.
 */
export interface BgnbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Log-likelihood of one customer. Eq. 6 of the 2005 paper. */
export function bgnbdLogLikelihood({ r, alpha, a, b }: BgnbdParameters, customer: Timeline): number {
  return -bgnbdLikelihood([{ ...customer, count: 1 }])([r, alpha, a, b].map(Math.log)).value;
}

/**
 * Probability that a customer is still active at the end of the data, 0 to 1.
 *
 * It is 1 for a customer who has bought once: in this model nobody can leave
 * before a second purchase. Fader, Hardie & Lee (2008), Hardie's note 021.
 *
 * @example
 * pAlive({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
 *        { frequency: 2, recency: 30.43, age: 38.86 }); // ≈ 0.7266
 */
export function pAlive({ r, alpha, a, b }: BgnbdParameters, customer: Timeline): number {
  const { frequency: x, recency: tx, age: T } = customer;
  if (x === 0) return 1;
  const silence = Math.log1p((T - tx) / (alpha + tx));
  const logOddsOfGone = Math.log(a) - Math.log(b + x - 1) + (r + x) * silence;
  return 1 / (1 + Math.exp(logOddsOfGone));
}

/** Orders expected in the next `horizon` weeks, given the history. Eq. 10 of the 2005 paper. */
export function expectedTransactions(
  parameters: BgnbdParameters,
  customer: Timeline,
  horizon: number,
): number {
  return discountedTransactions(parameters, customer, horizon, 0);
}

/** The same, each order discounted to today from the day it is expected, at a continuous rate per week. */
export function discountedTransactions(
  parameters: BgnbdParameters,
  customer: Timeline,
  horizon: number,
  discountPerWeek: number,
): number {
  return (
    pAlive(parameters, customer) * transactionsWhileAlive(parameters, customer, horizon, discountPerWeek)
  );
}

/** Repeat orders of somebody of whom nothing is known within `horizon` weeks of the first. E[X(t)], eq. 9. */
export function expectedTransactionsOfNewCustomer(parameters: BgnbdParameters, horizon: number): number {
  return transactionsWhileAlive(parameters, { frequency: 0, age: 0 }, horizon, 0);
}

/**
 * Discounted orders of somebody who is known to be alive today.
 *
 * The integral over s of the expected rate of orders, the mean of λ exp(−λ p s) over the
 * posteriors λ ~ Gamma(r+x, alpha+T) and p ~ Beta(a, b+x). It equals the closed form of eq. 10
 * but has no pole at a = 1, cancels nowhere, and takes discounting in its stride.
 * The variable is y = log(1 + s/(alpha+T)), in which the integrand is smooth for any horizon.
 */
function transactionsWhileAlive(
  { r, alpha, a, b }: BgnbdParameters,
  { frequency: x, age: T }: Pick<Timeline, 'frequency' | 'age'>,
  horizon: number,
  discountPerWeek: number,
): number {
  const shape = r + x;
  const rate = alpha + T;
  const end = Math.log1p(horizon / rate);
  const decay = ((shape + 1) * a) / (a + b + x) + discountPerWeek * (rate + horizon);
  const panels = Math.min(200, Math.ceil((end * (3 + decay)) / 10));
  return integrate(
    (y) => {
      const growth = Math.expm1(y);
      const rateOfOrders = shape * hyp2f1(shape + 1, a, a + b + x, -growth);
      return rateOfOrders * (1 + growth) * Math.exp(-discountPerWeek * rate * growth);
    },
    0,
    end,
    panels,
  );
}

/**
 * P(alive) so many weeks from now: that of today times the mean of exp(−λ p s), the chance that no order of these
 * weeks was the last one, over the posteriors of λ and p.
 */
export function pAliveLater(parameters: BgnbdParameters, customer: Timeline, weeks: number): number {
  const { r, alpha, a, b } = parameters;
  const { frequency: x, age: T } = customer;
  return pAlive(parameters, customer) * hyp2f1(r + x, a, a + b + x, -weeks / (alpha + T));
}

/** Chance of at least one order within so many weeks: of being alive, and then of a time to the next order that is Lomax distributed. */
export function chanceOfOrder(parameters: BgnbdParameters, customer: Timeline): (weeks: number) => number {
  const alive = pAlive(parameters, customer);
  const shape = parameters.r + customer.frequency;
  const rate = parameters.alpha + customer.age;
  return (weeks) => -alive * Math.expm1(-shape * Math.log1p(weeks / rate));
}

/** The BG/NBD model with its numbers. */
export function bgnbd(parameters: BgnbdParameters): TimingModel {
  return {
    forecast: (horizon, discountPerWeek) => forecast(parameters, horizon, discountPerWeek),
    pAliveLater: (customer, weeks) => pAliveLater(parameters, customer, weeks),
    chanceOfOrder: (customer) => chanceOfOrder(parameters, customer),
    drawFuture: (customer, horizon, random) => drawFuture(parameters, customer, horizon, random),
    drawLife: (horizon, random) => drawLife(parameters, horizon, random),
  };
}

function forecast(
  parameters: BgnbdParameters,
  horizon: number,
  discountPerWeek: number,
): (customer: Timeline) => Forecast {
  // While alive, only frequency and age matter: many customers share them.
  const known = new Map<string, { expected: number; discounted: number }>();
  return (customer) => {
    const key = `${customer.frequency} ${customer.age}`;
    let alive = known.get(key);
    if (alive === undefined) {
      const expected = transactionsWhileAlive(parameters, customer, horizon, 0);
      const discounted =
        discountPerWeek === 0
          ? expected
          : transactionsWhileAlive(parameters, customer, horizon, discountPerWeek);
      alive = { expected, discounted };
      known.set(key, alive);
    }
    const chance = pAlive(parameters, customer);
    return {
      pAlive: chance,
      expectedTransactions: chance * alive.expected,
      discountedTransactions: chance * alive.discounted,
    };
  };
}

/**
 * Orders of the customers who stay and the order after which one leaves are two
 * independent Poisson streams with rates λ(1 − p) and λp, so no order is drawn one by one.
 */
function drawFuture(
  parameters: BgnbdParameters,
  customer: Timeline,
  horizon: number,
  random: Random,
): Future {
  if (random() >= pAlive(parameters, customer)) return { orders: 0, span: 0 };
  const { r, alpha, a, b } = parameters;
  const lambda = drawGamma(r + customer.frequency, random) / (alpha + customer.age);
  const p = drawBeta(a, b + customer.frequency, random);
  const leaves = -Math.log(random()) / (lambda * p);
  if (leaves < horizon) return { orders: 1 + drawPoisson(lambda * (1 - p) * leaves, random), span: leaves };
  return { orders: drawPoisson(lambda * (1 - p) * horizon, random), span: horizon };
}

function drawLife({ r, alpha, a, b }: BgnbdParameters, horizon: number, random: Random): number[] {
  const lambda = drawGamma(r, random) / alpha;
  const p = drawBeta(a, b, random);
  const times: number[] = [];
  let time = 0;
  do {
    time -= Math.log(random()) / lambda;
    if (!(time <= horizon)) break;
    times.push(time);
  } while (random() >= p);
  return times;
}

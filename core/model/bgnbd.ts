import { drawBeta, drawGamma } from '../math/drawGamma';
import { drawPoisson } from '../math/drawPoisson';
import { hyp2f1 } from '../math/hyp2f1';
import { integrate } from '../math/integrate';
import type { Random } from '../math/random';
import { bgnbdLikelihood } from './bgnbdLikelihood';
import { NEWCOMER, type Timeline } from './fitted';
import { chancesWhileHere, mixWithGone, type StillHere } from './orderChances';
import { rememberLast } from './rememberLast';
import { type Forecast, type Future, horizonThatCounts, type TimingModel } from './timing';

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
  /** Whether one may leave after the first purchase too: MBG/NBD (Batislam, Denizel & Filiztekin 2007, IJRM 24(3)). */
  readonly modified?: boolean;
}

/** Log-likelihood of one customer. Eq. 6 of the 2005 paper. */
export function bgnbdLogLikelihood(parameters: BgnbdParameters, customer: Timeline): number {
  const { r, alpha, a, b, modified = false } = parameters;
  const likelihood = bgnbdLikelihood([{ ...customer, count: 1 }], { k: 1, modified });
  return -likelihood([r, alpha, a, b].map(Math.log)).value;
}

/** Purchases after which one could have left and did not, if still a customer. */
export function stayed(
  { modified = false }: BgnbdParameters,
  { frequency: x }: Pick<Timeline, 'frequency'>,
): number {
  return modified ? x + 1 : x;
}

/**
 * Probability that a customer is still active at the end of the data, 0 to 1.
 *
 * In BG/NBD it is 1 for a customer who has bought once: there nobody can leave
 * before a second purchase. Fader, Hardie & Lee (2008), Hardie's note 021; MBG/NBD has one purchase more.
 *
 * @example
 * pAlive({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
 *        { frequency: 2, recency: 30.43, age: 38.86 }); // ≈ 0.7266
 */
export function pAlive(parameters: BgnbdParameters, customer: Timeline): number {
  const { r, alpha, a, b } = parameters;
  const { frequency: x, recency: tx, age: T } = customer;
  const n = stayed(parameters, customer);
  if (n === 0) return 1;
  const silence = Math.log1p((T - tx) / (alpha + tx));
  const logOddsOfGone = Math.log(a) - Math.log(b + n - 1) + (r + x) * silence;
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
  return expectedTransactions(parameters, NEWCOMER, horizon);
}

/**
 * Discounted orders of somebody who is known to be alive today.
 *
 * The integral over s of the expected rate of orders, the mean of λ exp(−λ p s) over the
 * posteriors λ ~ Gamma(r+x, alpha+T) and p ~ Beta(a, b+x) (b+x+1 in MBG/NBD). It equals the closed form of eq. 10
 * but has no pole at a = 1, cancels nowhere, and takes discounting in its stride.
 * The variable is y = log(1 + s/(alpha+T)), in which the integrand is smooth for any horizon.
 */
function transactionsWhileAlive(
  parameters: BgnbdParameters,
  customer: Timeline,
  horizon: number,
  discountPerWeek: number,
): number {
  const { r, alpha, a, b } = parameters;
  const { frequency: x, age: T } = customer;
  const all = a + b + stayed(parameters, customer);
  const shape = r + x;
  const rate = alpha + T;
  const end = Math.log1p(horizon / rate);
  const decay = ((shape + 1) * a) / all + discountPerWeek * (rate + horizon);
  const panels = Math.min(200, Math.ceil((end * (3 + decay)) / 10));
  return integrate(
    (y) => {
      const growth = Math.expm1(y);
      const rateOfOrders = shape * hyp2f1(shape + 1, a, all, -growth);
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
function pAliveLater(parameters: BgnbdParameters, customer: Timeline, weeks: number): number {
  const { r, alpha, a, b } = parameters;
  const { frequency: x, age: T } = customer;
  if (weeks === 0) return pAlive(parameters, customer);
  const all = a + b + stayed(parameters, customer);
  return pAlive(parameters, customer) * hyp2f1(r + x, a, all, -weeks / (alpha + T));
}

/** Chance of at least one order within so many weeks: of being alive, and then of a time to the next order that is Lomax distributed. */
function chanceOfOrder(parameters: BgnbdParameters, customer: Timeline): (weeks: number) => number {
  const alive = pAlive(parameters, customer);
  const shape = parameters.r + customer.frequency;
  const rate = parameters.alpha + customer.age;
  return (weeks) => -alive * Math.expm1(-shape * Math.log1p(weeks / rate));
}

/** The BG/NBD model, or MBG/NBD, with its numbers. */
export function bgnbd(parameters: BgnbdParameters): TimingModel {
  const isHere = rememberLast((customer: Timeline) => pAlive(parameters, customer));
  return {
    logLikelihood: (customer) => bgnbdLogLikelihood(parameters, customer),
    forecast: (horizon, discountPerWeek) => forecast(parameters, horizon, discountPerWeek),
    pAlive: (customer, weeksAhead = 0) => pAliveLater(parameters, customer, weeksAhead),
    chanceOfOrder: (customer) => chanceOfOrder(parameters, customer),
    orderChances(customer, horizon, most) {
      const here = stillHere(parameters, customer);
      return mixWithGone(chancesWhileHere(1, here, horizon), pAlive(parameters, customer), most);
    },
    drawFuture(customer, horizon, random) {
      if (random() >= isHere(customer)) return { orders: 0, span: 0 };
      return drawWhileHere(stillHere(parameters, customer), horizon, random);
    },
    drawLife: (horizon, random) => drawLife(parameters, horizon, random),
  };
}

function forecast(
  parameters: BgnbdParameters,
  horizon: number,
  discountPerWeek: number,
): (customer: Timeline) => Forecast {
  const weeks = horizonThatCounts(horizon, discountPerWeek);
  // While alive, only frequency and age matter: many customers share them.
  const known = new Map<string, { expected: number; discounted: number }>();
  return (customer) => {
    const key = `${customer.frequency} ${customer.age}`;
    let alive = known.get(key);
    if (alive === undefined) {
      const expected = transactionsWhileAlive(parameters, customer, weeks, 0);
      const discounted =
        discountPerWeek === 0
          ? expected
          : transactionsWhileAlive(parameters, customer, weeks, discountPerWeek);
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
 * The next order comes first, because most customers have none. After it, orders of somebody who stays and the order
 * after which she leaves are two independent Poisson streams with rates λ(1 − p) and λp, so the others are not drawn one by one.
 */
function drawWhileHere({ shape, rate, a, b }: StillHere, horizon: number, random: Random): Future {
  const lambda = drawGamma(shape, random) / rate;
  const first = -Math.log(random()) / lambda;
  if (!(first < horizon)) return { orders: 0, span: horizon };
  const p = drawBeta(a, b, random);
  if (random() < p) return { orders: 1, span: first };
  const leaves = first - Math.log(random()) / (lambda * p);
  if (!(leaves < horizon)) {
    return { orders: 1 + drawPoisson(lambda * (1 - p) * (horizon - first), random), span: horizon };
  }
  return { orders: 2 + drawPoisson(lambda * (1 - p) * (leaves - first), random), span: leaves };
}

function drawLife(parameters: BgnbdParameters, horizon: number, random: Random): number[] {
  const { r, alpha, a, b, modified = false } = parameters;
  const lambda = drawGamma(r, random) / alpha;
  const p = drawBeta(a, b, random);
  const times: number[] = [];
  if (modified && random() < p) return times;
  let time = 0;
  do {
    time -= Math.log(random()) / lambda;
    if (!(time <= horizon)) break;
    times.push(time);
  } while (random() >= p);
  return times;
}

/** What is known of somebody who is still here. */
function stillHere(parameters: BgnbdParameters, customer: Timeline): StillHere {
  const { r, alpha, a, b } = parameters;
  return {
    shape: r + customer.frequency,
    rate: alpha + customer.age,
    stage: 0,
    a,
    b: b + stayed(parameters, customer),
  };
}

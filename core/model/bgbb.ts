import { drawBinomial } from '../math/drawBinomial';
import { drawBeta } from '../math/drawGamma';
import type { Random } from '../math/random';
import { bgbbLikelihood } from './bgbbLikelihood';
import type { Timeline } from './fitted';
import { type Opportunities, opportunitiesOf } from './opportunities';
import { mixWithGone } from './orderChances';
import { horizonThatCounts, type TimingModel } from './timing';

/**
 * Parameters of the BG/BB model (Fader, Hardie & Shang 2010, Marketing Science 29(6)): the chance of ordering at an
 * opportunity is beta distributed with alpha and beta, that of leaving before one with gamma and delta. Opportunities
 * are `period` weeks apart. All above 0.
 */
export interface BgbbParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
  readonly period: number;
}

/**
 * The BG/BB model with its numbers.
 *
 * Horizons are in weeks, as in every model: a horizon that ends between two opportunities
 * holds the second one with the chance that the part of the way makes.
 */
export function bgbb(parameters: BgbbParameters): TimingModel {
  const { alpha, beta, gamma, delta, period } = parameters;
  const pAlive = (own: Opportunities): number => pAliveNow(parameters, own);
  const counted = (customer: Timeline): Opportunities => opportunitiesOf(customer, period);
  /** Chance that somebody who is here at n still is at each of the next opportunities. */
  const stays = (n: number, opportunities: number): number[] =>
    accumulate(opportunities, (j) => (delta + n + j - 1) / (gamma + delta + n + j - 1));
  const orderChance = ({ x, n }: Opportunities): number => (alpha + x) / (alpha + beta + n);

  return {
    logLikelihood: (customer) => logLikelihood(parameters, counted(customer)),
    pAlive(customer, weeksAhead = 0) {
      const own = counted(customer);
      const staying = between(
        weeksAhead / period,
        (opportunities) => stays(own.n, opportunities)[opportunities] ?? 1,
      );
      return pAlive(own) * staying;
    },
    forecast(horizon, discountPerWeek) {
      const opportunities = horizonThatCounts(horizon, discountPerWeek) / period;
      // While here, only the number of opportunities so far matters.
      const known = new Map<number, { expected: number; discounted: number }>();
      return (customer) => {
        const own = counted(customer);
        let time = known.get(own.n);
        if (time === undefined) {
          const staying = stays(own.n, Math.ceil(opportunities));
          const total = (discount: number): number =>
            between(opportunities, (all) => {
              let sum = 0;
              for (let j = 1; j <= all; j++) sum += (staying[j] ?? 0) * Math.exp(-discount * j * period);
              return sum;
            });
          time = { expected: total(0), discounted: total(discountPerWeek) };
          known.set(own.n, time);
        }
        const chance = pAlive(own);
        const perOpportunity = chance * orderChance(own);
        return {
          pAlive: chance,
          expectedTransactions: perOpportunity * time.expected,
          discountedTransactions: perOpportunity * time.discounted,
        };
      };
    },
    chanceOfOrder(customer) {
      const own = counted(customer);
      const chance = pAlive(own);
      return (weeks) =>
        chance *
        between(weeks / period, (opportunities) => {
          const staying = stays(own.n, opportunities);
          let [waits, sum] = [1, 0];
          for (let j = 1; j <= opportunities; j++) {
            const rest = alpha + beta + own.n + j - 1;
            sum += ((waits * (alpha + own.x)) / rest) * (staying[j] ?? 0);
            waits *= (beta + own.n - own.x + j - 1) / rest;
          }
          return sum;
        });
    },
    orderChances(customer, horizon, most) {
      const own = counted(customer);
      const whole = Math.floor(horizon / period);
      const part = horizon / period - whole;
      const less = chancesWhileHere(parameters, own, whole);
      const more = part > 0 ? chancesWhileHere(parameters, own, whole + 1) : [];
      const mixed = Array.from(
        { length: most + 1 },
        (_, n) => (1 - part) * (less[n] ?? 0) + part * (more[n] ?? 0),
      );
      return mixWithGone(mixed, pAlive(own), most);
    },
    drawFuture(customer, horizon, random) {
      const own = counted(customer);
      if (random() >= pAlive(own)) return { orders: 0, span: 0 };
      const p = drawBeta(alpha + own.x, beta + own.n - own.x, random);
      const theta = drawBeta(gamma, delta + own.n, random);
      const opportunities = Math.floor(horizon / period + random());
      const here = Math.min(opportunities, opportunitiesHere(theta, random));
      return { orders: drawBinomial(here, p, random), span: Math.min(horizon, here * period) };
    },
    drawLife(horizon, random) {
      const p = drawBeta(alpha, beta, random);
      const here = opportunitiesHere(drawBeta(gamma, delta, random), random);
      const times: number[] = [];
      for (let j = 1; j <= here && j * period <= horizon; j++) if (random() < p) times.push(j * period);
      return times;
    },
  };
}

function logLikelihood({ alpha, beta, gamma, delta }: BgbbParameters, counted: Opportunities): number {
  return -bgbbLikelihood([{ ...counted, count: 1 }])([alpha, beta, gamma, delta].map(Math.log)).value;
}

/**
 * Probability that a customer is still active after the last opportunity. Fader, Hardie & Shang (2010): "left after opportunity j" for each j since the last order, relative to "still here".
 */
function pAliveNow({ alpha, beta, gamma, delta }: BgbbParameters, { x, tx, n }: Opportunities): number {
  let term = (gamma / (delta + n - 1)) * ((alpha + beta + n - 1) / (beta + n - 1 - x));
  let left = 0;
  for (let j = n - 1; j >= tx; j--) {
    left += term;
    term *= ((alpha + beta + j - 1) / (beta + j - 1 - x)) * ((gamma + delta + j) / (delta + j - 1));
  }
  return 1 / (1 + left);
}

/** Chances of 0, 1, … orders at so many opportunities of somebody who is still here: by when they leave, if at all. */
function chancesWhileHere(
  { alpha, beta, gamma, delta }: BgbbParameters,
  { x, n }: Opportunities,
  opportunities: number,
): number[] {
  const total = Array.from({ length: opportunities + 1 }, () => 0);
  // Beta-binomial chances at the opportunities so far.
  let orders = [1];
  let staying = 1;
  for (let j = 0; ; j++) {
    const last = j === opportunities;
    const leaves = last ? 1 : gamma / (gamma + delta + n + j);
    orders.forEach((chance, i) => {
      total[i] = (total[i] ?? 0) + staying * leaves * chance;
    });
    if (last) return total;
    staying *= 1 - leaves;
    const rest = alpha + beta + n + j;
    const before = orders;
    orders = Array.from(
      { length: j + 2 },
      (_, i) =>
        ((before[i] ?? 0) * (beta + n - x + j - i) +
          (i > 0 ? (before[i - 1] ?? 0) * (alpha + x + i - 1) : 0)) /
        rest,
    );
  }
}

/** Opportunities that somebody who leaves before each with chance theta is here for: geometric, by inversion. */
function opportunitiesHere(theta: number, random: Random): number {
  return theta < 1 ? Math.floor(Math.log(random()) / Math.log1p(-theta)) : 0;
}

/** Products of the factors 1 … j, for j from 0 to `last`. */
function accumulate(last: number, factor: (j: number) => number): number[] {
  const products = [1];
  for (let j = 1; j <= last; j++) products.push((products[j - 1] ?? 0) * factor(j));
  return products;
}

/** A function of a whole number of opportunities, in between as the straight line. */
function between(opportunities: number, of: (whole: number) => number): number {
  const whole = Math.floor(opportunities);
  const part = opportunities - whole;
  return part === 0 ? of(whole) : (1 - part) * of(whole) + part * of(whole + 1);
}

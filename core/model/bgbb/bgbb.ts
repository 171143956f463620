import { drawBinomial } from '../../math/drawBinomial';
import { drawBeta } from '../../math/drawGamma';
import { drawGeometric } from '../../math/drawGeometric';
import type { Random } from '../../math/random';
import type { TimedHistory } from '../fitted';
import type { BgbbParameters } from '../parameters';
import type { ActiveModel, Future, Standing } from '../timing';
import { bgbbLikelihood } from './bgbbLikelihood';
import { type Opportunities, opportunitiesOf } from './opportunities';

/**
 * The BG/BB model (Fader, Hardie & Shang 2010, Marketing Science 29(6)) with its numbers.
 *
 * Horizons are in weeks, as in every model. Between two opportunities, results are
 * interpolated linearly.
 */
export function bgbb(parameters: BgbbParameters): ActiveModel {
  const { alpha, beta, gamma, delta, period } = parameters;
  const counted = (customer: TimedHistory): Opportunities => opportunitiesOf(customer, period);
  /** Probability that a customer active at n is still active at each of the next opportunities. */
  const stays = (n: number, opportunities: number): number[] =>
    accumulate(opportunities, (j) => (delta + n + j - 1) / (gamma + delta + n + j - 1));

  return {
    stages: 1,
    // The odds of an order change smoothly with beta plus the opportunities without an order.
    timeScale: beta,
    logLikelihood: (customer) => logLikelihood(parameters, counted(customer)),
    pAlive: (customer) => pAlive(parameters, counted(customer)),
    stageChances: () => [1],
    standing(customer, stage) {
      const { x, n } = counted(customer);
      return { orders: x, time: n - x, stage };
    },
    chanceToStay: (standing, weeks) =>
      between(weeks / period, (opportunities) => stays(offeredTo(standing), opportunities)[opportunities]),
    chanceOfOrder: (standing, weeks) =>
      between(weeks / period, (opportunities) => {
        const n = offeredTo(standing);
        const staying = stays(n, opportunities);
        let [waits, sum] = [1, 0];
        for (let j = 1; j <= opportunities; j++) {
          const rest = alpha + beta + n + j - 1;
          sum += ((waits * (alpha + standing.orders)) / rest) * staying[j];
          waits *= (beta + standing.time + j - 1) / rest;
        }
        return sum;
      }),
    orderChances(standing, horizon, most) {
      const whole = Math.floor(horizon / period);
      const part = horizon / period - whole;
      const less = chancesWhileHere(parameters, standing, whole);
      const more = part > 0 ? chancesWhileHere(parameters, standing, whole + 1) : [];
      // There are at most as many orders as opportunities.
      const chanceOf = (chances: readonly number[], n: number) => (n < chances.length ? chances[n] : 0);
      return Array.from(
        { length: most + 1 },
        (_, n) => (1 - part) * chanceOf(less, n) + part * chanceOf(more, n),
      );
    },
    expectedOrders(standing, horizon, discountPerWeek) {
      const n = offeredTo(standing);
      const staying = stays(n, Math.ceil(horizon / period));
      const expected = between(horizon / period, (all) => {
        let sum = 0;
        for (let j = 1; j <= all; j++) sum += staying[j] * Math.exp(-discountPerWeek * j * period);
        return sum;
      });
      return ((alpha + standing.orders) / (alpha + beta + n)) * expected;
    },
    drawOrdering: (standing, horizon) => drawOrdering(parameters, standing, horizon),
  };
}

/** Number of opportunities so far. */
function offeredTo({ orders, time }: Standing): number {
  return orders + time;
}

/** Draws the opportunity of the first order, then the later orders. */
function drawOrdering(
  { alpha, beta, gamma, delta, period }: BgbbParameters,
  standing: Standing,
  horizon: number,
): (random: Random) => Future {
  const { orders: x, time: missed } = standing;
  const n = offeredTo(standing);
  const whole = Math.floor(horizon / period);
  const part = horizon / period - whole;
  // At index j the chance that the first order is made at opportunity j or earlier.
  const firstBy = [0];
  let [waits, staying] = [1, 1];
  for (let j = 1; j <= Math.ceil(horizon / period); j++) {
    const rest = alpha + beta + n + j - 1;
    staying *= (delta + n + j - 1) / (gamma + delta + n + j - 1);
    const offered = j > whole ? part : 1;
    firstBy.push(firstBy[j - 1] + (offered * staying * waits * (alpha + x)) / rest);
    waits *= (beta + missed + j - 1) / rest;
  }
  const all = firstBy[firstBy.length - 1];
  return (random) => {
    const reached = random() * all;
    const first = Math.max(
      1,
      firstBy.findIndex((chance) => chance > reached),
    );
    const offered = first > whole || random() < part ? whole + 1 : whole;
    const p = drawBeta(alpha + x + 1, beta + missed + first - 1, random);
    const theta = drawBeta(gamma, delta + n + first, random);
    const more = Math.min(offered - first, drawGeometric(theta, random()));
    return { orders: 1 + drawBinomial(more, p, random), span: Math.min(horizon, (first + more) * period) };
  };
}

function logLikelihood({ alpha, beta, gamma, delta }: BgbbParameters, counted: Opportunities): number {
  return -bgbbLikelihood([{ ...counted, count: 1 }])([alpha, beta, gamma, delta].map(Math.log)).value;
}

/**
 * Probability that a customer is still active after the last opportunity. Fader, Hardie & Shang (2010): "left after opportunity j" for each j since the last order, relative to "still here".
 */
function pAlive({ alpha, beta, gamma, delta }: BgbbParameters, { x, tx, n }: Opportunities): number {
  let term = (gamma / (delta + n - 1)) * ((alpha + beta + n - 1) / (beta + n - 1 - x));
  let left = 0;
  for (let j = n - 1; j >= tx; j--) {
    left += term;
    term *= ((alpha + beta + j - 1) / (beta + j - 1 - x)) * ((gamma + delta + j) / (delta + j - 1));
  }
  return 1 / (1 + left);
}

/** Probabilities of 0, 1, … orders of an active customer at the given opportunities, summed over the time of dropout. */
function chancesWhileHere(
  { alpha, beta, gamma, delta }: BgbbParameters,
  standing: Standing,
  opportunities: number,
): number[] {
  const { orders: x } = standing;
  const n = offeredTo(standing);
  const total = Array.from({ length: opportunities + 1 }, () => 0);
  // Beta-binomial chances at the opportunities so far.
  let orders = [1];
  let staying = 1;
  for (let j = 0; ; j++) {
    const last = j === opportunities;
    const leaves = last ? 1 : gamma / (gamma + delta + n + j);
    orders.forEach((chance, i) => {
      total[i] += staying * leaves * chance;
    });
    if (last) return total;
    staying *= 1 - leaves;
    const rest = alpha + beta + n + j;
    const before = orders;
    orders = Array.from(
      { length: j + 2 },
      (_, i) =>
        ((i <= j ? before[i] * (beta + n - x + j - i) : 0) +
          (i > 0 ? before[i - 1] * (alpha + x + i - 1) : 0)) /
        rest,
    );
  }
}

/** Products of the factors 1 … j, for j from 0 to `last`. */
function accumulate(last: number, factor: (j: number) => number): number[] {
  const products = [1];
  for (let j = 1; j <= last; j++) products.push(products[j - 1] * factor(j));
  return products;
}

/** Linear interpolation of a function of a whole number of opportunities. */
function between(opportunities: number, of: (whole: number) => number): number {
  const whole = Math.floor(opportunities);
  const part = opportunities - whole;
  return part === 0 ? of(whole) : (1 - part) * of(whole) + part * of(whole + 1);
}

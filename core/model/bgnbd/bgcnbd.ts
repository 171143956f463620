import { drawBeta } from '../../math/drawGamma';
import { drawGeometric } from '../../math/drawGeometric';
import { integrate } from '../../math/integrate';
import { drawCount } from '../../math/negativeBinomial';
import type { Random } from '../../math/random';
import { singlePattern } from '../fit/patterns';
import type { BgcnbdParameters } from '../parameters';
import type { ActiveModel, Future, Standing } from '../timing';
import { stayed } from './bgnbd';
import { bgnbdLikelihood } from './bgnbdLikelihood';
import { logOfStages, stageChances } from './erlangStage';
import { type AliveState, chancesWhileHere, chanceToStay, ordersWhileHere } from './orderChances';

/**
 * BG/CNBD-k, or with `modified` MBG/CNBD-k, for k of 2 or more (Reutterer, Platzer & Schröder 2021, IJRM 38(1)), with
 * its numbers: BG/NBD, but a purchase comes after k stages.
 *
 * Everything is exact, unlike in the paper, which approximates expected orders for k > 1: for an active customer the
 * number of stages since the last purchase has known chances, and given it the stages to come are
 * a negative binomial count, of which every k-th is an order.
 */
export function bgcnbd({ r, alpha, a, b, k }: BgcnbdParameters, modified: boolean): ActiveModel {
  const posterior = ({ orders, time, stage }: Standing): AliveState => ({
    shape: r + k * orders + stage,
    rate: alpha + time,
    stage,
    a,
    b: b + stayed({ frequency: orders }, modified),
  });
  return {
    stages: k,
    timeScale: alpha,
    logLikelihood: (customer) =>
      -bgnbdLikelihood(singlePattern(customer), { k, modified })([r, alpha, a, b].map(Math.log)).value,
    pAlive(customer) {
      const { frequency: x, recency: tx, age: T } = customer;
      const n = stayed(customer, modified);
      if (n === 0) return 1;
      const shape = r + k * x;
      const logOddsOfGone =
        Math.log(a) -
        Math.log(b + n - 1) +
        shape * Math.log1p((T - tx) / (alpha + tx)) -
        logOfStages(k, shape, T - tx, alpha + T);
      return 1 / (1 + Math.exp(logOddsOfGone));
    },
    stageChances: ({ frequency: x, recency: tx, age: T }) => stageChances(k, r + k * x, T - tx, alpha + T),
    standing: ({ frequency, age }, stage) => ({ orders: frequency, time: age, stage }),
    chanceToStay: (standing, weeks) => chanceToStay(k, posterior(standing), weeks),
    chanceOfOrder: (standing, weeks) => chanceOfStages(k - standing.stage, posterior(standing), weeks),
    orderChances: (standing, horizon) => chancesWhileHere(k, posterior(standing), horizon),
    expectedOrders: (standing, horizon, discountPerWeek) =>
      ordersWhileActive(k, posterior(standing), horizon, discountPerWeek),
    drawOrdering: (standing, horizon) => drawOrdering(k, posterior(standing), horizon),
  };
}

/** Draws the number of stages (at least one order) and the order after which the customer drops out; the smaller limits the orders. */
function drawOrdering(k: number, person: AliveState, horizon: number): (random: Random) => Future {
  const { shape, rate, stage, a, b } = person;
  const mean = (shape * horizon) / rate;
  return (random) => {
    const stages = drawCount(shape, mean, k - stage, random());
    const last = 1 + drawGeometric(drawBeta(a, b, random), random());
    const possible = Math.floor((stage + stages) / k);
    if (last > possible) return { orders: possible, span: horizon };
    // The stages are spread evenly over the horizon: the time of the m-th of n is beta distributed.
    const m = k * last - stage;
    return { orders: last, span: horizon * drawBeta(m, stages + 1 - m, random) };
  };
}

/** Probability of at least `stages` stages within the horizon. */
function chanceOfStages(stages: number, { shape, rate }: AliveState, horizon: number): number {
  // Few stages: one minus the probabilities of fewer, the first of which is alpha^shape.
  const q = horizon / (rate + horizon);
  let term = Math.exp(-shape * Math.log1p(horizon / rate));
  let fewer = 0;
  for (let n = 0; n < stages; n++) {
    fewer += term;
    term *= ((shape + n) / (n + 1)) * q;
  }
  return Math.max(0, 1 - fewer);
}

/**
 * Expected orders of an active customer, each discounted: exp(−δ s) integrated over the expected orders M(s), by parts, because M is
 * smooth while its rate goes up and down with every purchase of a regular buyer.
 */
function ordersWhileActive(k: number, person: AliveState, horizon: number, discount: number): number {
  const all = ordersWhileHere(k, person, horizon);
  if (discount === 0) return all;
  const { rate } = person;
  const end = Math.log1p(horizon / rate);
  const panels = Math.min(200, Math.ceil((end * (6 + discount * (rate + horizon))) / 10));
  const lost = integrate(
    (y) => {
      const weeks = rate * Math.expm1(y);
      return Math.exp(y - discount * weeks) * ordersWhileHere(k, person, weeks);
    },
    0,
    end,
    panels,
  );
  return Math.exp(-discount * horizon) * all + discount * rate * lost;
}

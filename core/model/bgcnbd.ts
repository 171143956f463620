import { drawBeta, drawGamma } from '../math/drawGamma';
import { drawPoisson } from '../math/drawPoisson';
import { integrate } from '../math/integrate';
import { type BgnbdParameters, stayed } from './bgnbd';
import { bgnbdLikelihood } from './bgnbdLikelihood';
import type { Timeline } from './fitted';
import { chancesWhileHere, chanceToStay, mixWithGone, ordersWhileHere, type StillHere } from './orderChances';
import { stageChances, stagesPassed } from './stagesPassed';
import { horizonThatCounts, type TimingModel } from './timing';

/**
 * Parameters of BG/CNBD-k and MBG/CNBD-k (Reutterer, Platzer & Schröder 2021, IJRM 38(1)): those of
 * BG/NBD, but a purchase comes after k stages, each at the rate that r and alpha describe.
 */
export interface BgcnbdParameters extends BgnbdParameters {
  /** 2 or more; with 1 the model is BG/NBD and has shorter formulas. */
  readonly k: number;
}

/**
 * BG/CNBD-k or MBG/CNBD-k with its numbers.
 *
 * Everything is exact, unlike in the paper, which approximates expected orders for k > 1: for a customer who
 * is still here the number of stages since the last purchase has known chances, and given it the stages to come are
 * a negative binomial count, of which every k-th is an order.
 */
export function bgcnbd(parameters: BgcnbdParameters): TimingModel {
  const { r, alpha, a, b, k, modified = false } = parameters;
  const here = (customer: Timeline, stage: number): StillHere => ({
    shape: r + k * customer.frequency + stage,
    rate: alpha + customer.age,
    stage,
    a,
    b: b + stayed(parameters, customer),
  });
  const stagesOf = ({ frequency: x, recency: tx, age: T }: Timeline): number[] =>
    stageChances(k, r + k * x, T - tx, alpha + T);
  /** The mean of something over the stages that the customer may have passed. */
  const overStages = (customer: Timeline, of: (stage: number) => number): number =>
    stagesOf(customer).reduce((sum, chance, stage) => sum + chance * of(stage), 0);

  function pAliveNow(customer: Timeline): number {
    const { frequency: x, recency: tx, age: T } = customer;
    const n = stayed(parameters, customer);
    if (n === 0) return 1;
    const shape = r + k * x;
    const logOddsOfGone =
      Math.log(a) -
      Math.log(b + n - 1) +
      shape * Math.log1p((T - tx) / (alpha + tx)) -
      stagesPassed(k, shape, T - tx, alpha + T).value;
    return 1 / (1 + Math.exp(logOddsOfGone));
  }

  return {
    logLikelihood(customer) {
      const likelihood = bgnbdLikelihood([{ ...customer, count: 1 }], { k, modified });
      return -likelihood([r, alpha, a, b].map(Math.log)).value;
    },
    pAlive(customer, weeksAhead = 0) {
      const now = pAliveNow(customer);
      return weeksAhead === 0
        ? now
        : now * overStages(customer, (stage) => chanceToStay(k, here(customer, stage), weeksAhead));
    },
    forecast(horizon, discountPerWeek) {
      const weeks = horizonThatCounts(horizon, discountPerWeek);
      // While alive and at one stage, only frequency and age matter: many customers share them.
      const known = new Map<string, { expected: number; discounted: number }[]>();
      return (customer) => {
        const key = `${customer.frequency} ${customer.age}`;
        let stages = known.get(key);
        if (stages === undefined) {
          stages = Array.from({ length: k }, (_, stage) => {
            const person = here(customer, stage);
            return {
              expected: ordersWhileHere(k, person, weeks),
              discounted: discountedWhileHere(k, person, weeks, discountPerWeek),
            };
          });
          known.set(key, stages);
        }
        const pAlive = pAliveNow(customer);
        const each = stages;
        return {
          pAlive,
          expectedTransactions: pAlive * overStages(customer, (stage) => each[stage]?.expected ?? 0),
          discountedTransactions: pAlive * overStages(customer, (stage) => each[stage]?.discounted ?? 0),
        };
      };
    },
    chanceOfOrder(customer) {
      const pAlive = pAliveNow(customer);
      const stages = stagesOf(customer);
      return (weeks) =>
        pAlive *
        stages.reduce(
          (sum, chance, stage) => sum + chance * chanceOfStages(k - stage, here(customer, stage), weeks),
          0,
        );
    },
    orderChances(customer, horizon, most) {
      const mixed = Array.from({ length: most + 1 }, () => 0);
      stagesOf(customer).forEach((chance, stage) => {
        const chances = chancesWhileHere(k, here(customer, stage), horizon);
        for (let n = 0; n <= most; n++) mixed[n] = (mixed[n] ?? 0) + chance * (chances[n] ?? 0);
      });
      return mixWithGone(mixed, pAliveNow(customer), most);
    },
    drawFuture(customer, horizon, random) {
      if (random() >= pAliveNow(customer)) return { orders: 0, span: 0 };
      const chances = stagesOf(customer);
      let stage = 0;
      for (let rest = random() - (chances[0] ?? 0); rest > 0 && stage < k - 1; stage++)
        rest -= chances[stage + 1] ?? 0;
      const person = here(customer, stage);
      const lambda = drawGamma(person.shape, random) / person.rate;
      const p = drawBeta(a, person.b, random);
      const stages = drawPoisson(lambda * horizon, random);
      const last = ordersUntilGone(p, random());
      const possible = Math.floor((stage + stages) / k);
      if (last > possible) return { orders: possible, span: horizon };
      // The stages are spread evenly over the horizon: the time of the m-th of n is beta distributed.
      const m = k * last - stage;
      return { orders: last, span: horizon * drawBeta(m, stages + 1 - m, random) };
    },
    drawLife(horizon, random) {
      const lambda = drawGamma(r, random) / alpha;
      const p = drawBeta(a, b, random);
      const times: number[] = [];
      let time = 0;
      if (modified && random() < p) return times;
      do {
        time += drawGamma(k, random) / lambda;
        if (!(time <= horizon)) break;
        times.push(time);
      } while (random() >= p);
      return times;
    },
  };
}

/** After how many orders somebody leaves who leaves after each with chance p: geometric, by inversion. */
function ordersUntilGone(p: number, uniform: number): number {
  return p < 1 ? 1 + Math.floor(Math.log(uniform) / Math.log1p(-p)) : 1;
}

/** Chance of at least so many stages within the horizon. */
function chanceOfStages(stages: number, { shape, rate }: StillHere, horizon: number): number {
  // Few stages: one minus the chances of fewer, of which the first is alpha^shape.
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
 * The same, each order discounted: exp(−δ s) integrated over the expected orders M(s), by parts, because M is
 * smooth while its rate goes up and down with every purchase of a regular buyer.
 */
function discountedWhileHere(k: number, person: StillHere, horizon: number, discount: number): number {
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

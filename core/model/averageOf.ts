import { sumOf } from '../math/sumOf';
import type { TimedHistory } from './fitted';
import { memoizeLast } from './memoizeLast';
import type { ActiveModel, Standing } from './timing';

/** A model, and its share in an average; shares sum to 1. */
export interface Part {
  readonly model: ActiveModel;
  readonly weight: number;
}

/**
 * The average of several models: a mixture in which each customer's future follows one of them, with the weights as
 * probabilities.
 *
 * So every answer is the weighted mean of the parts' answers. The stages of the average are those of all parts, one
 * after the other.
 */
export function averageOf(parts: readonly [Part, ...Part[]]): ActiveModel {
  const places: { readonly model: ActiveModel; readonly stage: number }[] = [];
  for (const { model } of parts) {
    for (let stage = 0; stage < model.stages; stage++) places.push({ model, stage });
  }
  const active = memoizeLast((customer: TimedHistory) =>
    parts.map(({ model, weight }) => weight * model.pAlive(customer)),
  );
  const ofPart = ({ orders, time, stage }: Standing): Standing => ({
    orders,
    time,
    stage: places[stage].stage,
  });
  return {
    stages: places.length,
    // The smallest scale: futures of each part change smoothly with log(its own scale + time), hence also with this one.
    timeScale: parts.reduce((least, { model }) => Math.min(least, model.timeScale), Number.POSITIVE_INFINITY),
    logLikelihood(customer) {
      const logs = parts.map(({ model, weight }) => Math.log(weight) + model.logLikelihood(customer));
      const most = Math.max(...logs);
      return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
    },
    pAlive: (customer) => Math.min(1, sumOf(active(customer))),
    stageChances(customer) {
      const shares = active(customer);
      const all = sumOf(shares);
      return parts.flatMap(({ model, weight }, i) => {
        const share = all > 0 ? shares[i] / all : weight;
        return model.stageChances(customer).map((chance) => share * chance);
      });
    },
    standing: (customer, stage) => ({
      ...places[stage].model.standing(customer, places[stage].stage),
      stage,
    }),
    chanceToStay: (standing, weeks) => places[standing.stage].model.chanceToStay(ofPart(standing), weeks),
    chanceOfOrder: (standing, weeks) => places[standing.stage].model.chanceOfOrder(ofPart(standing), weeks),
    orderChances: (standing, horizon, most) =>
      places[standing.stage].model.orderChances(ofPart(standing), horizon, most),
    expectedOrders: (standing, horizon, discountPerWeek) =>
      places[standing.stage].model.expectedOrders(ofPart(standing), horizon, discountPerWeek),
    drawOrdering: (standing, horizon) => places[standing.stage].model.drawOrdering(ofPart(standing), horizon),
  };
}

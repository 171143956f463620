import { drawBeta, drawGamma } from '../../core/math/drawGamma';
import { drawGeometric } from '../../core/math/drawGeometric';
import type { Random } from '../../core/math/random';
import type { BgnbdParameters, NamedParameters } from '../../core/model/parameters';
import { drawPoissonTimes } from './drawPoissonTimes';

/** The story of each model: repeat purchase times of one new customer, in weeks after the first purchase, up to the horizon. */
export function drawLife(model: NamedParameters, horizon: number, random: Random): number[] {
  switch (model.name) {
    case 'nbd': {
      const { r, alpha } = model.parameters;
      return drawPoissonTimes(drawGamma(r, random) / alpha, horizon, random);
    }
    case 'paretonbd': {
      const { r, alpha, s, beta } = model.parameters;
      const lambda = drawGamma(r, random) / alpha;
      const end = Math.min(horizon, (-Math.log(random()) * beta) / drawGamma(s, random));
      return drawPoissonTimes(lambda, end, random);
    }
    case 'bgbb': {
      const { alpha, beta, gamma, delta, period } = model.parameters;
      const p = drawBeta(alpha, beta, random);
      const here = drawGeometric(drawBeta(gamma, delta, random), random());
      const times: number[] = [];
      for (let j = 1; j <= here && j * period <= horizon; j++) if (random() < p) times.push(j * period);
      return times;
    }
    case 'bgnbd':
    case 'mbgnbd':
      return drawBgLife(model.parameters, 1, model.name === 'mbgnbd', horizon, random);
    case 'bgcnbd':
    case 'mbgcnbd':
      return drawBgLife(model.parameters, model.parameters.k, model.name === 'mbgcnbd', horizon, random);
  }
}

/** Customers leave after a purchase; with `modified` after the first one too. A purchase takes k stages. */
function drawBgLife(
  { r, alpha, a, b }: BgnbdParameters,
  k: number,
  modified: boolean,
  horizon: number,
  random: Random,
): number[] {
  const lambda = drawGamma(r, random) / alpha;
  const p = drawBeta(a, b, random);
  const times: number[] = [];
  if (modified && random() < p) return times;
  let time = 0;
  do {
    time += (k === 1 ? -Math.log(random()) : drawGamma(k, random)) / lambda;
    if (!(time <= horizon)) break;
    times.push(time);
  } while (random() >= p);
  return times;
}

import type { FittedModel } from './fitted';

/** A model with a smaller weight hardly changes a total or an interval, and costs as much to compute as the others. */
const fairShare = 0.25;

/** An average reduced to its main models, always including the best one; for computations that are repeated many times. */
export function mainParts(model: FittedModel): FittedModel {
  const { average } = model;
  if (average === undefined) return model;
  const main = average.filter(({ weight }, i) => i === 0 || weight >= fairShare);
  if (main.length === 1) return bestPart(model);
  const all = main.reduce((sum, { weight }) => sum + weight, 0);
  return { ...model, average: main.map((part) => ({ ...part, weight: part.weight / all })) };
}

/** The best model of an average alone. */
export function bestPart(model: FittedModel): FittedModel {
  const { average: _, ...alone } = model;
  return alone as FittedModel;
}

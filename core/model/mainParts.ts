import type { FittedModel } from './fitted';

/** A model with less weight than this hardly moves a total or a range, and costs as much as the others. */
const fairShare = 0.25;

/** The same forecasts by the models that weigh most in an average, the best among them; for what is worked out many times. */
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

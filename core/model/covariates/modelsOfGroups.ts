import type { FittedModel } from '../fitted';
import { covariateModels, knowsCovariates } from './covariateModels';
import { pointOfGroup } from './covariates';

/** The model of each group of customers with equal covariates, at its own parameters; the model itself without covariates. */
export function modelsOfGroups(model: FittedModel): readonly FittedModel[] {
  if (model.covariates === undefined) return [model];
  return model.covariates.groups.map(({ values }) => ofGroup(model, values));
}

/** Models of an average that know no covariates are the same for all groups. */
function ofGroup(model: FittedModel, values: readonly number[]): FittedModel {
  const { covariates, average, ...rest } = model;
  const parts = average?.map((part) => ({ ...part, model: ofGroup(part.model, values) }));
  const parameters =
    covariates === undefined ? {} : shiftedParameters(model, covariates.coefficients, values);
  return { ...rest, ...parameters, ...(parts === undefined ? {} : { average: parts }) } as FittedModel;
}

function shiftedParameters(model: FittedModel, coefficients: readonly number[], values: readonly number[]) {
  if (!knowsCovariates(model.name)) return {};
  const known = covariateModels[model.name];
  const point = [...Object.values(model.parameters).map(Math.log), ...coefficients];
  return known.named(pointOfGroup(point, values, known).map(Math.exp));
}

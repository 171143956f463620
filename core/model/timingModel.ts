import { answersOf } from './answersOf';
import { averageOf, type Part } from './averageOf';
import { bgbb } from './bgbb/bgbb';
import { bgcnbd } from './bgnbd/bgcnbd';
import { bgnbd } from './bgnbd/bgnbd';
import { modelsOfGroups } from './covariates/modelsOfGroups';
import type { FittedModel } from './fitted';
import { inCalendarTime, timeAhead } from './inCalendarTime';
import { nbd } from './nbd/nbd';
import type { BgcnbdParameters, NamedParameters } from './parameters';
import { paretonbd } from './paretonbd/paretonbd';
import type { ActiveModel, TimingModel } from './timing';

const known = new WeakMap<Averaged, TimingModel>();

/** Parameters of one model, or of several with weights, with the share of those who return, the pace and the season (see FittedModel). */
type Averaged = NamedParameters & Pick<FittedModel, 'average' | 'pace' | 'returning' | 'season'>;

/**
 * Makes the timing model of these parameters; of their average where there are several.
 *
 * Cached per parameter object, so that valuation, movement and the holdout check share its cached results.
 */
export function timingModel(model: Averaged): TimingModel {
  const made =
    known.get(model) ??
    answersOf(
      inCalendarTime(averagedModel(model), timeAhead(model.pace ?? 1, model.season)),
      model.returning,
    );
  known.set(model, made);
  return made;
}

const knownGroups = new WeakMap<FittedModel, readonly TimingModel[]>();

/** The timing model of each group of customers with equal covariates, as `CovariateShifts` lists them; a single one without covariates. */
export function timingModels(model: FittedModel): readonly TimingModel[] {
  const made = knownGroups.get(model) ?? modelsOfGroups(model).map(timingModel);
  knownGroups.set(model, made);
  return made;
}

function averagedModel(model: Averaged): ActiveModel {
  const [first, ...others] = (model.average ?? []).map(
    (part): Part => ({ model: activeModel(part.model), weight: part.weight }),
  );
  return first === undefined ? activeModel(model) : averageOf([first, ...others]);
}

function activeModel(model: NamedParameters): ActiveModel {
  switch (model.name) {
    case 'nbd':
      return nbd(model.parameters);
    case 'bgnbd':
      return bgnbd(model.parameters, false);
    case 'mbgnbd':
      return bgnbd(model.parameters, true);
    case 'bgcnbd':
      return regular(model.parameters, false);
    case 'mbgcnbd':
      return regular(model.parameters, true);
    case 'paretonbd':
      return paretonbd(model.parameters);
    case 'bgbb':
      return bgbb(model.parameters);
  }
}

/** With k = 1 the regular models equal the plain ones, which have shorter formulas. */
function regular(parameters: BgcnbdParameters, modified: boolean): ActiveModel {
  return parameters.k === 1 ? bgnbd(parameters, modified) : bgcnbd(parameters, modified);
}

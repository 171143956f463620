import type { Day } from '../../cells/cell';
import type { FittedModel } from '../fitted';
import { seasonAsOf } from './season';

/** The model for forecasts from another day: the weeks to come begin there in its season. The same without one. */
export function modelAsOf(model: FittedModel, asOf: Day): FittedModel {
  const { season } = model;
  return season === undefined ? model : { ...model, season: seasonAsOf(season, asOf) };
}

import type { Day } from '../../cells/cell';
import type { FittedModel } from '../fitted';
import { seasonAsOf } from './season';

/** The model for forecasts from another day: its season starts there. Unchanged without a season. */
export function modelAsOf(model: FittedModel, asOf: Day): FittedModel {
  const { season } = model;
  return season === undefined ? model : { ...model, season: seasonAsOf(season, asOf) };
}

import { averagedModel } from './activeModel';
import { answersOf } from './answersOf';
import { modelsOfGroups } from './covariates/modelsOfGroups';
import type { FittedModel } from './fitted';
import { evenTime, inCalendarTime, type TimeAhead } from './inCalendarTime';
import type { NamedParameters } from './parameters';
import type { Season } from './season/season';
import { seasonClock } from './season/seasonClock';
import type { TimingModel } from './timing';

const known = new WeakMap<Averaged, TimingModel>();

/** Parameters of one model, or of several with weights, with the share of those who return, the pace and the season (see FittedModel). */
type Averaged = NamedParameters & Pick<FittedModel, 'average' | 'pace' | 'returning' | 'season'>;

/**
 * Makes the timing model of these parameters; of their average where there are several.
 *
 * Cached per parameter object, so that valuation, movement and the holdout check share its cached results.
 */
export function timingModel(model: Averaged): TimingModel {
  const timing =
    known.get(model) ??
    answersOf(
      inCalendarTime(averagedModel(model), timeAhead(model.pace ?? 1, model.season)),
      model.returning,
    );
  known.set(model, timing);
  return timing;
}

const knownGroups = new WeakMap<FittedModel, readonly TimingModel[]>();

/** The timing model of each group of customers with equal covariates, as `CovariateShifts` lists them; a single one without covariates. */
export function timingModels(model: FittedModel): readonly TimingModel[] {
  const models = knownGroups.get(model) ?? modelsOfGroups(model).map(timingModel);
  knownGroups.set(model, models);
  return models;
}

/** Model time of the coming weeks: a pace (see trendOf) and the clock of a season. */
function timeAhead(pace: number, season: Season | undefined): TimeAhead {
  if (season === undefined) return evenTime(pace);
  const { asOf } = season;
  const { weeksAt, dayAt } = seasonClock(season);
  const now = weeksAt(asOf);
  return {
    modelWeeks: (weeks) => pace * (weeksAt(asOf + 7 * weeks) - now),
    calendarWeeks: (weeks) => (dayAt(now + weeks / pace) - asOf) / 7,
    isEven: false,
  };
}

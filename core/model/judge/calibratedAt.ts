import type { CalibrationSplit } from '../../customers/calibrationSplit';
import type { OrderBook } from '../../orders/book';
import type { ChosenModel } from '../choose/fitModel';
import type { FittedModel } from '../fitted';
import type { Season } from '../season/season';
import { type SeasonPlan, seasonBy } from '../season/seasonPlan';
import { timelinesFor } from '../season/timelinesFor';
import { fitCalibration, type HeldBack, heldBackOf } from './evaluateHoldout';

/**
 * The held-back data of a split, and the model fitted to its calibration weeks. Both are in the time of the season as
 * known at the end of those weeks; with less than a year, in calendar time.
 */
export function calibratedAt(
  book: OrderBook,
  split: CalibrationSplit,
  { model, prior }: ChosenModel,
  plan: SeasonPlan | null,
): { readonly held: HeldBack; readonly calibrated: FittedModel } {
  const heldIn = (season: Season | undefined) =>
    heldBackOf(split, timelinesFor(split.calibration, book, season), season);
  const fitIn = (season: Season | undefined) => fitCalibration(heldIn(season), model, prior);
  const season = (plan && seasonBy(plan, book, split.calibrationEnd, fitIn)) ?? undefined;
  const held = heldIn(season);
  return { held, calibrated: fitCalibration(held, model, prior) };
}

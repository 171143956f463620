import type { Problem } from '../../cells/problem';
import { calibrationSplit } from '../../customers/calibrationSplit';
import type { Histories } from '../../customers/histories';
import type { OrdersOrCustomers } from '../../orders/customerTable/customerTable';
import type { ChosenModel } from '../choose/fitModel';
import type { SeasonPlan } from '../season/seasonPlan';
import { calibratedAt } from './calibratedAt';
import { calibrateUsual, compareModels, evaluateHoldout } from './evaluateHoldout';
import type { Holdout, ModelScore, TrackingPoint } from './holdout';
import { track } from './track';

/** The holdout check: how the model and its alternatives forecast the last part of the history. */
export interface PastCheck {
  /** Null when the history is too short for a holdout. */
  readonly holdout: Holdout | null;
  /** How each model, including the one in use, forecast the same weeks. */
  readonly candidates: readonly ModelScore[];
  /** Cumulative repeat orders by week, actual and expected. */
  readonly tracking: readonly TrackingPoint[];
  readonly problems: readonly Problem[];
}

/** The result without a check. */
export const unchecked: PastCheck = { holdout: null, candidates: [], tracking: [], problems: [] };

/**
 * Fits the model in use and the usual ones to the calibration period, and compares their forecasts with the holdout.
 * The season is the one found by the end of the calibration period, if that is a year or longer.
 */
export function checkOnPast(
  read: OrdersOrCustomers,
  histories: Histories,
  choice: ChosenModel,
  plan: SeasonPlan | null,
): PastCheck {
  if (read.kind === 'customers') return unchecked;
  const { book } = read;
  const split = calibrationSplit(book);
  if (split === null) return { ...unchecked, problems: [tooShort(histories)] };
  const { held, calibrated } = calibratedAt(book, split, choice, plan);
  return {
    holdout: evaluateHoldout(held, calibrated),
    candidates: compareModels(held, calibrateUsual(held, calibrated, choice.prior)),
    tracking: track(book, split, calibrated),
    problems: [],
  };
}

function tooShort({ age }: Histories): Problem {
  const weeks = age.reduce((longest, weeks) => Math.max(longest, weeks), 0);
  return { code: 'noHoldout', params: { weeks: Math.floor(weeks) }, severity: 'note' };
}

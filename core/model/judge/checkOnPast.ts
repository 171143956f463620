import type { Problem } from '../../cells/problem';
import { calibrationSplit } from '../../customers/calibrationSplit';
import type { Histories } from '../../customers/histories';
import type { OrdersOrCustomers } from '../../orders/customerTable/customerTable';
import type { FittedModel } from '../fitted';
import {
  calibrateUsual,
  compareModels,
  evaluateHoldout,
  fitCalibration,
  heldBackOf,
} from './evaluateHoldout';
import type { Holdout, ModelScore, TrackingPoint } from './holdout';
import { track } from './track';

/** How the model, and others, would have forecast the last part of the history. */
export interface PastCheck {
  /** Null when the history is too short to hold some of it back. */
  readonly holdout: Holdout | null;
  /** How each model forecast the same weeks, the one in use among them. */
  readonly candidates: readonly ModelScore[];
  /** Cumulative repeat orders as they came and as the model expects them, by week. */
  readonly tracking: readonly TrackingPoint[];
  readonly problems: readonly Problem[];
}

/** Where nothing is to be checked. */
export const unchecked: PastCheck = { holdout: null, candidates: [], tracking: [], problems: [] };

/** Fits the model in use, and the usual ones, to the first part of the history, and compares the rest with what came. */
export function checkOnPast(read: OrdersOrCustomers, histories: Histories, { name }: FittedModel): PastCheck {
  if (read.kind === 'customers') return unchecked;
  const { book } = read;
  const split = calibrationSplit(book);
  if (split === null) return { ...unchecked, problems: [tooShort(histories)] };
  const held = heldBackOf(split);
  const calibrated = fitCalibration(held, name);
  return {
    holdout: evaluateHoldout(held, calibrated),
    candidates: compareModels(held, calibrateUsual(held, calibrated)),
    tracking: track(book, split, calibrated),
    problems: [],
  };
}

function tooShort({ age }: Histories): Problem {
  const weeks = age.reduce((longest, own) => Math.max(longest, own), 0);
  return { code: 'noHoldout', params: { weeks: Math.floor(weeks) }, severity: 'note' };
}

import type { FunctionDescription } from '../types';
import { abTestFunction } from './abTestFunction';
import { clv } from './clvFunction';
import { cohortsFunction } from './cohortsFunction';
import { expectedOrders, pAlive } from './customerFunctions';
import { clvModel } from './modelFunction';
import { rfm, segment } from './segmentFunctions';
import { segmentSummary } from './segmentSummaryFunction';
import { cacPayback, clvAov, clvRetention, clvSimple, maxCac } from './simpleFunctions';
import { clvSubscription } from './subscriptionFunction';

/** Descriptions of all custom functions for the help, without their implementations, so that a page with the help stays small. */
export const descriptions: readonly FunctionDescription[] = [
  clv,
  segment,
  segmentSummary,
  rfm,
  pAlive,
  expectedOrders,
  clvModel,
  cohortsFunction,
  clvSimple,
  clvAov,
  clvRetention,
  maxCac,
  cacPayback,
  clvSubscription,
  abTestFunction,
];

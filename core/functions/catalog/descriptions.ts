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

/** Every custom function as the help tells of it; a page that shows the help does not carry along how they run. */
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

import type { CustomFunction } from '../types';
import { abTestFunction } from './abTestFunction';
import { clv } from './clvFunction';
import { cohortsFunction } from './cohortsFunction';
import { expectedOrders, pAlive } from './customerFunctions';
import { clvModel } from './modelFunction';
import { rfm, segment } from './segmentFunctions';
import { segmentSummary } from './segmentSummaryFunction';
import { simpleFunctions } from './simpleFunctions';
import { clvSubscription } from './subscriptionFunction';

/** Every custom function, described once; both hosts are built from this list. */
export const catalog: readonly CustomFunction[] = [
  clv,
  segment,
  segmentSummary,
  rfm,
  pAlive,
  expectedOrders,
  clvModel,
  cohortsFunction,
  ...simpleFunctions,
  clvSubscription,
  abTestFunction,
];

import type { FunctionName } from '../../speech/functionHelp/functionHelp';
import {
  largestCost,
  monthsToPayBack,
  retentionValue,
  simpleValue,
  valueOfOrders,
} from '../../valuation/simpleFormulas';
import type { CustomFunction } from '../types';
import { runAbTest } from './abTestFunction';
import { askClv, clv } from './clvFunction';
import { runCohorts } from './cohortsFunction';
import { perCustomer } from './customerFunction';
import { askExpectedOrders, askPAlive, expectedOrders, pAlive } from './customerFunctions';
import { descriptions } from './descriptions';
import { runClvModel } from './modelFunction';
import { askRfm, askSegment, rfm, segment } from './segmentFunctions';
import { runSegmentSummary } from './segmentSummaryFunction';
import {
  cacPayback,
  clvAov,
  clvRetention,
  clvSimple,
  maxCac,
  overNumbers,
  refuseCacPayback,
  refuseClvRetention,
  refuseClvSimple,
} from './simpleFunctions';
import { runClvSubscription } from './subscriptionFunction';

const runs: Readonly<Record<FunctionName, CustomFunction['run']>> = {
  CLV: perCustomer(clv, askClv),
  SEGMENT: perCustomer(segment, askSegment),
  SEGMENT_SUMMARY: runSegmentSummary,
  RFM: perCustomer(rfm, askRfm),
  P_ALIVE: perCustomer(pAlive, askPAlive),
  EXPECTED_ORDERS: perCustomer(expectedOrders, askExpectedOrders),
  CLV_MODEL: runClvModel,
  COHORTS: runCohorts,
  CLV_SIMPLE: overNumbers(clvSimple, { work: simpleValue, refuse: refuseClvSimple }),
  CLV_AOV: overNumbers(clvAov, { work: valueOfOrders }),
  CLV_RETENTION: overNumbers(clvRetention, { work: retentionValue, refuse: refuseClvRetention }),
  MAX_CAC: overNumbers(maxCac, { work: largestCost }),
  CAC_PAYBACK: overNumbers(cacPayback, { work: monthsToPayBack, refuse: refuseCacPayback }),
  CLV_SUBSCRIPTION: runClvSubscription,
  AB_TEST: runAbTest,
};

/** Every custom function, described once; both hosts are built from this list. */
export const catalog: readonly CustomFunction[] = descriptions.map((description) => ({
  ...description,
  run: runs[description.name],
}));

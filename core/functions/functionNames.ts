import type { FunctionName } from '../speech/functionHelp/functionHelp';

/** The names of all custom functions, for a script that registers the functions before their implementations are loaded. */
export const functionNames = [
  'CLV',
  'SEGMENT',
  'SEGMENT_SUMMARY',
  'RFM',
  'P_ALIVE',
  'EXPECTED_ORDERS',
  'CLV_MODEL',
  'COHORTS',
  'CLV_SIMPLE',
  'CLV_AOV',
  'CLV_RETENTION',
  'MAX_CAC',
  'CAC_PAYBACK',
  'CLV_SUBSCRIPTION',
  'AB_TEST',
] as const satisfies readonly FunctionName[];

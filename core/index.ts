/**
 * The core as a library: from orders to customer lifetime values.
 *
 *     import { analyze, tableOf, toJson } from 'customer-value';
 *     const result = analyze(tableOf(rows), { months: 12 });
 *     if (result.ok) console.log(toJson(result));
 *     else console.error(result.problems);
 *
 * These names are stable; everything else in this folder may change. README.md has the glossary.
 */

import './speech/speakAll';

// Everything at once.
export type { Analysis, NoAnalysis, Progress } from './analysis';
// Groups of customers, and plans.
export type { Plan } from './campaigns/plan';
// Cells and days.
export type { Cell, Day, Row, Table } from './cells/cell';
export { dayToIso, isoToDay } from './cells/parse/civil';
export type { Problem } from './cells/problem';
export { type TableBuilder, tableBuilder, tableOf } from './cells/table';
export { type Histories, historiesOf } from './customers/histories';
// The custom functions of both hosts.
export { catalog } from './functions/catalog/catalog';
export type { ReportSpec } from './host/spec';
export { cohorts } from './insight/cohorts';
export {
  analyze,
  analyzeInSteps,
  type JsonOptions,
  jsonPieces,
  type Options,
  type PlanOptions,
  plan,
  report,
  toJson,
  type WritingOptions,
} from './library';
export { fitModel, type ModelChoice } from './model/choose/fitModel';
export { patternsOf } from './model/fit/patterns';
export type { PriorChoice } from './model/fit/priorChoice';
export type { FittedModel, SpendModel } from './model/fitted';
export { fitSbg as fitSubscriptions } from './model/sbg/fitSbg';
// Models.
export { fitGammaGamma as fitSpend } from './model/spend/fitGammaGamma';
export { spendModel } from './model/spend/spendModel';
export { timingModel } from './model/timingModel';
// Orders.
export type { OrderBook } from './orders/book';
export type { CustomerTable, OrdersOrCustomers } from './orders/customerTable/customerTable';
export type { Orders } from './orders/order';
export { readOrders } from './orders/readOrders';
export type { Scheme } from './segments/scheme';
export { segmentCustomers } from './segments/segmentCustomers';
// Words.
export type { Language } from './speech/language';
export { problemText } from './speech/problems/problemText';
export type { GroupValue, Terms, Values } from './valuation/value';

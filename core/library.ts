import type { Analysis, AnalysisOptions, NoAnalysis, Progress } from './analysis';
import * as flow from './analyze';
import { makePlan, type Plan, type PlanOptions as WholePlanOptions } from './campaigns/plan';
import type { Day, Table } from './cells/cell';
import { isoToDay, lastDayOfSheets } from './cells/parse/civil';
import { checkOptions, checkPlan } from './checkOptions';
import type { ReportSpec } from './host/spec';
import { noAnalysisToJson } from './report/analysisJson';
import { buildReport } from './report/buildReport';
import { toJson as documentOf } from './report/documentJson';
import { jsonPieces as piecesOf } from './report/jsonPieces';
import { noMemory, type ReportMemory } from './report/memory/reportMemory';
import { fields } from './request/fields';
import type { Language } from './speech/language';
import { defaultTerms } from './valuation/defaultTerms';
import type { Terms } from './valuation/value';

/** Options of an analysis, all optional. */
export interface Options extends Partial<Terms>, Partial<Omit<AnalysisOptions, 'terms' | 'asOf'>> {
  /** The analysis day, as a serial day or as text such as "2024-12-31"; null or left out: the day of the last order. */
  readonly asOf?: Day | string | null;
}

/** Options of a plan, all optional. */
export interface PlanOptions extends Partial<Omit<WholePlanOptions, 'compareTo'>> {
  /** The earlier day that customers are compared with, in either form; null or left out: 90 days before the analysis day. */
  readonly compareTo?: Day | string | null;
}

/** Options of the output, all optional. */
export interface WritingOptions {
  /** Default: `plan(analysis)`. */
  readonly plan?: Plan;
  /** Language of names and sentences: "en" (default), "tr" or "fa". */
  readonly language?: Language;
}

export interface JsonOptions extends WritingOptions {
  /** Earlier runs, and the program version to record with this run. Default: no runs, and ''. */
  readonly memory?: Partial<ReportMemory>;
  /** Indented with line breaks, for human readers. */
  readonly pretty?: boolean;
}

/**
 * Analyses the orders of a table; `ok: false` with the problems when they allow no analysis.
 *
 * Defaults: one year (`months: 12`) of revenue (`margin: 1`) at `discountRate: 0.1` a year, the model chosen by AIC
 * with a weak prior (one named by `model` is fitted by maximum likelihood, unless `prior` says otherwise), with intervals and a
 * holdout check. Throws a RangeError for options out of range.
 *
 * @example
 * analyze(tableOf([['Customer', 'Date', 'Amount'], ['ann', '2024-03-31', 20], ['ann', '2024-05-02', 25]])).ok; // true
 * analyze(tableOf([['Customer', 'Date', 'Amount']])).ok; // false
 */
export function analyze(table: Table, options: Options = {}): Analysis | NoAnalysis {
  return flow.analyze(table, analysisOptions(options));
}

/** The same step by step, for programs that show progress or cancel. */
export function analyzeInSteps(
  table: Table,
  options: Options = {},
): Generator<Progress, Analysis | NoAnalysis> {
  return flow.analyzeInSteps(table, analysisOptions(options));
}

/**
 * Movement, lists for this week with control groups, budgets; each part is computed on first use.
 *
 * Throws a RangeError for options out of range.
 */
export function plan(analysis: Analysis, { compareTo = null, ...options }: PlanOptions = {}): Plan {
  const day = compareTo === null ? null : dayIn(compareTo, 'compareTo');
  if (day !== null && day >= analysis.histories.asOf) {
    throw new RangeError(`compareTo must be before the analysis day, got ${compareTo}`);
  }
  checkPlan(options);
  return makePlan(analysis, { campaign: null, budget: null, ...options, compareTo: day });
}

/** The report as plain data: tabs with their tables and charts, for any program that can draw these. */
export function report(
  analysis: Analysis,
  { plan: planned = plan(analysis), language = 'en' }: WritingOptions = {},
): ReportSpec {
  return buildReport(analysis, planned, language);
}

/**
 * Everything as one JSON document, the same as `npm run report -- FILE --json`; nothing is rounded. Above a few hundred
 * thousand orders use `jsonPieces` instead.
 */
export function toJson(result: Analysis | NoAnalysis, options: JsonOptions = {}): string {
  return [...jsonPieces(result, options)].join('');
}

/** The same document in pieces of about a million characters, for any number of orders. */
export function jsonPieces(
  result: Analysis | NoAnalysis,
  { pretty = false, language = 'en', ...options }: JsonOptions = {},
): Generator<string> {
  const document = result.ok
    ? documentOf(result, options.plan ?? plan(result), language, { ...noMemory, ...options.memory })
    : noAnalysisToJson(result, language);
  return piecesOf(document, pretty ? '  ' : '');
}

function analysisOptions({
  months = defaultTerms.months,
  margin = defaultTerms.margin,
  discountRate = defaultTerms.discountRate,
  asOf = null,
  ...others
}: Options): AnalysisOptions {
  const { columns: _, ...reading } = others.reading ?? {};
  checkOptions({
    ...{ months, margin, discountRate, ...reading },
    ...{ model: others.model, prior: others.prior, season: others.season?.choice },
  });
  return {
    reading: {},
    model: fields.model.standard,
    intervals: true,
    holdout: true,
    ...others,
    terms: { months, margin, discountRate },
    asOf: asOf === null ? null : dayIn(asOf, 'asOf'),
  };
}

function dayIn(given: Day | string, option: string): Day {
  const day = typeof given === 'string' ? isoToDay(given) : given;
  if (day !== null && Number.isInteger(day) && day >= 1 && day <= lastDayOfSheets) return day;
  throw new RangeError(`${option} must be a day such as 2024-12-31, got ${given}`);
}

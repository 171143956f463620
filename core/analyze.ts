import type { Analysis, AnalysisOptions, NoAnalysis, Progress } from './analysis';
import { lastOf } from './base/lastOf';
import type { Table } from './cells/cell';
import { hasErrors } from './cells/problem';
import { historiesIn } from './customers/historiesIn';
import { chooseGroups, valuedGroups } from './insight/chosenGroups';
import { priorUse } from './model/choose/fitModel';
import { covariatesOf } from './model/covariates/covariatesOf';
import { groupedPatterns } from './model/covariates/groupedPatterns';
import { fitForecast } from './model/fitForecast';
import { checkOnPast, unchecked } from './model/judge/checkOnPast';
import { trustIn } from './model/record/trust';
import { usualSeason } from './model/season/seasonPlan';
import { seasonProblems } from './model/season/seasonProblems';
import { orderTrendOf, trendProblems } from './model/spend/orderTrend';
import { dataCheck } from './orders/account/dataCheck';
import { bookIn, type OrdersOrCustomers, withSpend } from './orders/customerTable/customerTable';
import { inOneMoney } from './orders/money/priceIndex';
import { readTable } from './orders/readTable';
import { plainGroups } from './segments/schemes/plainGroups';
import { rfmSegmentation } from './segments/schemes/scoredSegments';
import { degenerateIntervals, drawRanges } from './valuation/drawRanges';
import { newcomerCohorts } from './valuation/newcomerCohorts';
import { valueNewcomers } from './valuation/newcomers';
import { weeksOfMonths } from './valuation/rates';
import { relationshipOf } from './valuation/relationship';
import { valueCustomers } from './valuation/valueCustomers';

/**
 * The whole flow, step by step, so that a page can show progress and cancel:
 *
 *     cells → orders → customers → model → valuation → segments
 *
 * The plan is a second call, `makePlan` (core/campaigns/plan); the report of both is a third,
 * `buildReport` (core/report/buildReport).
 *
 * Returns a NoAnalysis when the data allow no analysis; its problems say why.
 * The result does not depend on the order of the rows.
 *
 * @param before The orders of this table, where `readTable` has read them already with the same reading and day.
 */
export function* analyzeInSteps(
  table: Table,
  options: AnalysisOptions,
  before: OrdersOrCustomers | null = null,
): Generator<Progress, Analysis | NoAnalysis> {
  const { terms, reading, priceIndex = null, covariates = [], scheme = { name: 'plain' } } = options;

  // 1. Cells → orders: every row accounted for, refunds deducted, prices of one day.
  yield { stage: 'orders', done: 0 };
  const read = withSpend(before ?? readTable(table, reading, options.asOf), table.sheet);
  if (hasErrors(read)) return { ok: false, problems: read.problems, account: dataCheck(table, read) };
  const { orders, ...money } = inOneMoney(read, options.asOf, priceIndex);

  // 2. Orders → customers: when each ordered, how often, and for how much.
  yield { stage: 'customers', done: 0.2 };
  const histories = historiesIn(orders, options.asOf);

  // 3. Customers → models of timing, spend and covariates.
  yield { stage: 'model', done: 0.3 };
  const prior = priorUse(options.model, options.prior);
  const book = bookIn(orders);
  const choice = { model: options.model, prior, season: options.season ?? usualSeason };
  const fitted = fitForecast(book, histories, choice, weeksOfMonths(terms.months));
  const { spend, record } = fitted;
  const orderTrend = orders.kind === 'orders' && !money.isOfOneDay ? orderTrendOf(orders.book) : null;
  const withCovariates = covariatesOf(table, orders, histories, covariates, fitted.model, prior);
  const { model } = withCovariates;
  const patterns = model.covariates ? groupedPatterns(histories, book, model) : fitted.patterns;

  // 4. Holdout: how well the model would have forecast the last part of the history.
  yield { stage: 'holdout', done: 0.4 };
  const past = options.holdout
    ? checkOnPast(orders, histories, choice, fitted.season?.plan ?? null)
    : unchecked;

  // 5. Models → expected value of each customer.
  yield { stage: 'valuation', done: 0.5 };
  const valuing = valueCustomers(histories, patterns, model, spend, terms);
  const inputs = { table, orders, histories, values: yield* reported(valuing, 'valuation', 0.5, 0.55) };

  // 6. Customers → groups: the plain ones and the RFM segments, which every customer has, and those of the chosen scheme.
  yield { stage: 'segments', done: 0.55 };
  const [plain, rfm] = [plainGroups(inputs), rfmSegmentation(inputs)];
  const chosen = chooseGroups(inputs, scheme, { plain, rfm });

  // 7. The intervals come last, because they are also summed by group.
  yield { stage: 'ranges', done: 0.6 };
  const grouping = { of: chosen.segmentation.of, count: chosen.segmentation.groups.length };
  const forecasters = { model, spend, modelError: record.modelError };
  const newcomers = [
    ...valueNewcomers(histories, inputs.values, forecasters, withCovariates.covariates, terms),
    ...(covariates.length > 0
      ? newcomerCohorts(orders, histories, inputs.values, forecasters, prior, terms)
      : []),
  ];
  const drawing = drawRanges(histories, patterns, inputs.values, forecasters, terms, grouping);
  const ranges = options.intervals
    ? yield* reported(drawing, 'ranges', 0.6, 1)
    : degenerateIntervals(inputs.values, grouping);

  const problems = [read, money, fitted, past, withCovariates]
    .flatMap((part) => part.problems)
    .concat(
      trendProblems(orderTrend),
      seasonProblems(fitted.season, book, histories.asOf, choice.season, terms.months),
    );
  return {
    ...inputs,
    ...past,
    ...withCovariates,
    ok: true,
    terms,
    asked: choice,
    moneyOf: money.isOfOneDay ? histories.asOf : null,
    spend,
    season: fitted.season,
    record,
    trust: trustIn(record, orders.kind === 'orders'),
    orderTrend,
    relationship: relationshipOf(histories, inputs.values, terms),
    values: { ...inputs.values, ...ranges.customers },
    total: ranges.total,
    newcomers,
    plain,
    rfm,
    groups: valuedGroups(chosen, inputs, ranges.groups),
    problems,
  };
}

/** The whole flow at once; see `analyzeInSteps`. */
export function analyze(
  table: Table,
  options: AnalysisOptions,
  before: OrdersOrCustomers | null = null,
): Analysis | NoAnalysis {
  return lastOf(analyzeInSteps(table, options, before));
}

/** Runs a step that reports its share done, from 0 to 1, as a part of the whole. */
function* reported<Result>(
  steps: Generator<number, Result>,
  stage: Progress['stage'],
  from: number,
  to: number,
): Generator<Progress, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { stage, done: from + (to - from) * step.value };
  }
}

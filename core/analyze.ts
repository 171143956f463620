import type { Analysis, AnalysisOptions, NoAnalysis, Progress } from './analysis';
import { makePlan } from './campaigns/plan';
import { columnLetter } from './cells/address';
import type { Table } from './cells/cell';
import type { Problem } from './cells/problem';
import { cellAt } from './cells/table';
import { calibrationSplit } from './customers/calibrationSplit';
import { type Histories, historiesOf } from './customers/histories';
import { perCustomer } from './customers/perCustomer';
import { type Covariate, fitCovariates } from './model/fitCovariates';
import { fitGammaGamma } from './model/fitGammaGamma';
import { fitModel } from './model/fitModel';
import { sureOfNewcomers } from './model/fitted';
import { calibrate, calibrateUsual, compareModels, heldBackOf, judge } from './model/judge';
import { patternsOf } from './model/patterns';
import { track } from './model/track';
import { trustIn } from './model/trust';
import { attribute } from './orders/attribute';
import { lastDayOf } from './orders/book';
import { dataCheck } from './orders/dataCheck';
import type { Orders } from './orders/order';
import { inMoneyOf } from './orders/priceIndex';
import { readOrders } from './orders/readOrders';
import { chooseGroups } from './segments/chosenGroups';
import { rfmSegmentation } from './segments/scoredSegments';
import { drawRanges, pointRanges } from './valuation/drawRanges';
import { relationshipOf } from './valuation/relationship';
import { valueCustomers } from './valuation/valueCustomers';

/**
 * The whole flow, a step at a time, so that a page can show where it is and stop it:
 *
 *     cells → orders → customers → model → valuation → segments → campaigns
 *
 * The intervals of the values come last, because they are also summed by group.
 * The report (core/report/buildReport) is made from the result.
 *
 * Stops with a NoAnalysis when the data allow none; its problems say why.
 * The result does not depend on the order of the rows.
 */
export function* analyzeInSteps(
  table: Table,
  options: AnalysisOptions,
): Generator<Progress, Analysis | NoAnalysis> {
  yield { stage: 'orders', done: 0 };
  const read = readOrders(table, options.reading, options.asOf);
  const check = dataCheck(table, read);
  if (read.problems.some((problem) => problem.severity === 'error')) {
    return { failed: true, orders: read, problems: read.problems, check };
  }
  const { book, problems: priceProblems } = inOneMoney(read, options);
  const orders = { ...read, book };

  yield { stage: 'customers', done: 0.2 };
  const asOf = options.asOf ?? lastDayOf(book);
  const histories = historiesOf(book, asOf);
  const patterns = patternsOf(histories);

  yield { stage: 'model', done: 0.3 };
  const { model, problems: modelProblems } = fitModel(patterns, options.model);
  const { spend, problems: spendProblems } = fitGammaGamma(histories);
  const asked = (options.covariates ?? []).map((column) => covariateOf(table, orders, column, histories));
  const modified = !sureOfNewcomers.includes(model.name);
  const covariates = asked.length === 0 ? null : fitCovariates(histories, asked, { modified });

  yield { stage: 'holdout', done: 0.4 };
  const split = options.holdout ? calibrationSplit(book) : null;
  const held = split && heldBackOf(split);
  const calibrated = held && calibrate(held, model.name);
  const holdout = held && calibrated && judge(held, calibrated);
  const candidates = held && calibrated ? compareModels(held, calibrateUsual(held, calibrated)) : [];
  const tracking = split && calibrated ? track(book, split, calibrated) : [];

  yield { stage: 'valuation', done: 0.5 };
  const expected = yield* reported(
    valueCustomers(histories, patterns, model, spend, options.terms),
    'valuation',
    0.5,
    0.55,
  );

  yield { stage: 'segments', done: 0.55 };
  const inputs = { orders, table, histories, values: expected };
  const rfm = rfmSegmentation(inputs);
  const chosen = chooseGroups(inputs, options.scheme ?? { name: 'rfm' }, rfm);
  const planOptions = typeof options.plan === 'function' ? options.plan(chosen) : options.plan;

  yield { stage: 'ranges', done: 0.6 };
  const grouping = { of: chosen.segmentation.of, count: chosen.segmentation.groups.length };
  const { customers, total, groups } = options.intervals
    ? yield* reported(
        drawRanges(histories, patterns, expected, model, spend, options.terms, grouping),
        'ranges',
        0.6,
        1,
      )
    : pointRanges(expected, grouping);
  const plan = planOptions
    ? makePlan(inputs, chosen.segmentation, { model, spend, terms: options.terms }, planOptions)
    : null;

  const problems = [...orders.problems, ...priceProblems, ...modelProblems, ...spendProblems];
  if (options.holdout && !holdout) problems.push(noHoldout(histories));
  if (asked.length > 0 && covariates === null) {
    problems.push({
      code: 'nothingToCompare',
      params: { columns: asked.map(({ name }) => name) },
      severity: 'note',
    });
  }
  return {
    terms: options.terms,
    asOf,
    moneyOf: options.priceIndex ? asOf : null,
    orders,
    histories,
    model,
    spend,
    holdout,
    candidates,
    tracking,
    trust: trustIn(holdout, problems),
    covariates,
    relationship: relationshipOf(histories, expected, options.terms),
    values: { ...expected, ...customers },
    total,
    rfm,
    groups: { ...chosen, values: groups },
    plan,
    problems,
    check,
  };
}

/** A column as what it says of each customer, lined up with the histories. */
function covariateOf(table: Table, orders: Orders, column: number, histories: Histories): Covariate {
  const said = attribute(orders, table, column);
  const { headerRow } = orders.found;
  const header = headerRow === null ? null : cellAt(table, headerRow, column);
  return {
    name: header === null ? columnLetter(column + 1) : String(header),
    of: Array.from(perCustomer(said, orders.book, histories, 'first'), (kind) =>
      kind < 0 ? '' : said.texts[kind],
    ),
  };
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

/** The orders in the money of the analysis day where there is a price index, else as they were paid. */
function inOneMoney({ book }: Orders, { asOf, priceIndex }: AnalysisOptions): ReturnType<typeof inMoneyOf> {
  return priceIndex ? inMoneyOf(asOf ?? lastDayOf(book), book, priceIndex) : { book, problems: [] };
}

/** The history is too short to check the forecast on it. */
function noHoldout({ age }: Histories): Problem {
  const weeks = age.reduce((longest, own) => Math.max(longest, own), 0);
  return { code: 'noHoldout', params: { weeks: Math.floor(weeks) }, severity: 'note' };
}

/** The whole flow at once. */
export function analyze(table: Table, options: AnalysisOptions): Analysis | NoAnalysis {
  const steps = analyzeInSteps(table, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

import type { Cell } from '../../cells/cell';
import type { TableSpec, TabSpec } from '../../host/spec';
import { modelsWithoutEarlyDropout } from '../../model/fitted';
import { formatCount, formatNumber, formatPercent, listOf } from '../../speech/format';
import { modelWords } from '../../speech/model/modelWords';
import { problemText } from '../../speech/problems/problemText';
import { seasonText } from '../../speech/season/seasonText';
import { trustText } from '../../speech/trust/trustText';
import { column, rowAfterNotes } from '../layout';
import type { ReportContext } from '../reportContext';
import { covariateNotes, covariateTables } from './covariateTable';
import { judgementTables, type LooseTable, shortName, trackingChart } from './modelTables';
import { newcomerTables } from './newcomerTable';
import { seasonChart, seasonTables } from './seasonTable';

/** The fitted model with standard errors, and the holdout check. */
export function modelTab(context: ReportContext): TabSpec {
  const { analysis, language, text } = context;
  const { model, holdout } = analysis;
  const words = modelWords(language);
  const notes = [
    trustText(analysis.trust, language),
    words.timing({ model: words.names[model.name] }),
    ...(model.average
      ? [
          words.averaged({
            models: listOf(
              model.average.map(
                (one) => `${shortName(words.names[one.model.name])} ${formatPercent(one.weight, language)}`,
              ),
              language,
            ),
          }),
        ]
      : []),
    ...(analysis.season ? [seasonText(analysis.season, language)] : []),
    ...trendNotes(context),
    ...(model.returning ? [words.returning({ share: formatPercent(model.returning, language) })] : []),
    ...priorNotes(context),
    ...spendNotes(context),
    ...(holdout
      ? [
          words.checked({
            weeks: formatNumber(holdout.holdoutWeeks, language, 0),
            expected: formatCount(holdout.expected, language),
            actual: formatCount(holdout.actual, language),
          }),
        ]
      : []),
    ...(modelsWithoutEarlyDropout.includes(model.name) ? [text.notes.oneOrderAlive] : []),
    ...covariateNotes(context),
    ...(analysis.newcomers.length > 1 ? [words.newcomers.note] : []),
    ...analysis.problems.map((problem) => problemText(problem, language)),
  ];
  const tables = stacked(rowAfterNotes(notes), [
    figures(context),
    ...judgementTables(context),
    ...covariateTables(context),
    ...newcomerTables(context),
    ...seasonTables(context),
  ]);
  const charts = [trackingChart(context, tables), seasonChart(context, tables)];
  return {
    key: 'model',
    name: text.tabs.model,
    heading: text.headings.model,
    notes,
    tables,
    charts: charts.filter((chart) => chart !== null),
    frozenRows: 0,
  };
}

/** The spend model, and how first orders count in it. */
function spendNotes({ analysis: { spend }, language }: ReportContext): string[] {
  const words = modelWords(language);
  if (spend.name === 'mean') return [words.spendMean];
  const fitted = [
    words.spend,
    ...(spend.priorStrength === undefined
      ? []
      : [words.spendPrior({ strength: formatPercent(spend.priorStrength, language) })]),
  ];
  if (spend.firstOrders === null) return fitted;
  const { factor } = spend.firstOrders;
  return [
    ...fitted,
    factor === 1
      ? words.firstOrdersAlike
      : words.firstOrdersScaled({ factor: formatNumber(factor, language, 2) }),
  ];
}

/** How much of the fit is the weak prior's, and what that costs in likelihood. */
function priorNotes({ analysis, language }: ReportContext): string[] {
  const { prior, logLikelihood } = analysis.model;
  const words = modelWords(language);
  if (prior.strength === 0) return [];
  const strength = formatPercent(prior.strength, language);
  if (prior.maximumLikelihood === null) return [words.priorAlone({ strength })];
  const lost = prior.maximumLikelihood.logLikelihood - logLikelihood;
  return [words.priorBeside({ strength, lost: formatNumber(lost, language, 2) })];
}

function trendNotes({ analysis: { model, spend }, language }: ReportContext): string[] {
  const words = modelWords(language);
  return [
    ...(model.pace ? [words.trendOfOrders({ more: formatPercent(model.pace, language) })] : []),
    ...(spend.level ? [words.trendOfMoney({ more: formatPercent(spend.level, language) })] : []),
  ];
}

/** Parameters and measures, each with an explanation; beside them the maximum of the likelihood where a prior moved them from it. */
function figures({ analysis, language, text }: ReportContext): LooseTable {
  const { model, spend, holdout, relationship } = analysis;
  const { strength, maximumLikelihood } = model.prior;
  const words = modelWords(language);
  const beside = (value: number | undefined): Cell[] => (strength > 0 ? [value ?? ''] : []);
  const row = (label: keyof typeof words.rows, value: number | null, maximum?: number): Cell[][] =>
    value === null ? [] : [[label, value, '', ...beside(maximum), words.rows[label]]];
  const parameters = (
    name: string,
    values: Readonly<Record<string, number>>,
    errors: Readonly<Partial<Record<string, number>>>,
    maxima: Readonly<Partial<Record<string, number>>> = {},
  ): Cell[][] =>
    Object.keys(values).map((letter) => [
      letter,
      values[letter],
      errors[letter] ?? '',
      ...beside(maxima[letter]),
      words.parameters[`${name}.${letter}`] ?? words.parameters[letter] ?? '',
    ]);
  const c = text.columns;
  return {
    key: 'model',
    columns: [
      column(c.label, 'text', 170),
      column(c.value, 'parameter', 130),
      column(c.standardError, 'parameter', 130),
      ...(strength > 0 ? [column(words.columns.maximumLikelihood, 'parameter', 130)] : []),
      column(c.explanation, 'text', 520),
    ],
    rows: [
      ...parameters(model.name, model.parameters, model.standardErrors, maximumLikelihood?.parameters),
      ...row('log_likelihood', model.logLikelihood, maximumLikelihood?.logLikelihood),
      ...row('customers', model.customers),
      ...row('prior_strength', strength),
      ...(spend.name === 'gammagamma'
        ? parameters(spend.name, spend.parameters, spend.standardErrors)
        : row('mean_spend', spend.mean)),
      ...row('spend_customers', spend.customers),
      ...row('first_order_factor', spend.name === 'gammagamma' ? (spend.firstOrders?.factor ?? null) : null),
      ...row('observed_months', relationship.observedMonths),
      ...row('kept_share', relationship.kept),
      ...row('expected_months', relationship.expectedMonths),
      ...(holdout
        ? [
            ...row('holdout_weeks', holdout.holdoutWeeks),
            ...row('holdout_expected', holdout.expected),
            ...row('holdout_actual', holdout.actual),
            ...row('holdout_bias', holdout.bias),
            ...row('holdout_mae', holdout.mae),
            ...row('holdout_rmse', holdout.rmse),
            ...row('holdout_naive_mae', holdout.naiveMae),
            ...row('holdout_naive_rmse', holdout.naiveRmse),
          ]
        : []),
    ],
  };
}

/** Stacks tables with a blank row between them. */
function stacked(firstRow: number, tables: readonly LooseTable[]): TableSpec[] {
  let row = firstRow;
  return tables.map((table) => {
    const placed = { ...table, row, column: 0 };
    row += table.rows.length + 2;
    return placed;
  });
}

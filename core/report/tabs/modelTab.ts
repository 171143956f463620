import type { Cell } from '../../cells/cell';
import { formatCount, formatNumber } from '../../locales/format';
import { problemText } from '../../locales/problemText';
import { column, rowAfterNotes } from '../layout';
import type { ReportContext } from '../reportContext';
import type { TableSpec, TabSpec } from '../spec';

/** The fitted model with standard errors, and how well it forecast the past. */
export function modelTab(context: ReportContext): TabSpec {
  const { analysis, language, text } = context;
  const { model, spend, holdout } = analysis;
  const notes = [
    text.modelRows.model,
    holdout
      ? text.notes.checked({
          weeks: formatNumber(holdout.holdoutWeeks, language, 0),
          expected: formatCount(holdout.expected, language),
          actual: formatCount(holdout.actual, language),
        })
      : text.notes.unchecked,
    text.notes.oneOrderAlive,
    ...analysis.problems.map((problem) => problemText(problem, language)),
  ];
  const explain = text.modelRows as Readonly<Record<string, string>>;
  const row = (label: string, value: number, error: number | undefined = undefined): Cell[] => [
    label,
    value,
    error ?? '',
    explain[label] ?? '',
  ];
  const parameterRows = (
    parameters: Readonly<Record<string, number>>,
    errors: Readonly<Partial<Record<string, number>>>,
  ) => Object.keys(parameters).map((letter) => row(letter, parameters[letter], errors[letter]));
  const c = text.columns;
  const table: TableSpec = {
    key: 'model',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [
      column(c.label, 'text', 170),
      column(c.value, 'parameter', 130),
      column(c.standardError, 'parameter', 130),
      column(c.explanation, 'text', 520),
    ],
    rows: [
      ...parameterRows(model.parameters, model.standardErrors),
      row('log_likelihood', model.logLikelihood),
      row('customers', model.customers),
      ...(spend.name === 'gammagamma'
        ? parameterRows(spend.parameters, spend.standardErrors)
        : [row('mean_spend', spend.mean)]),
      row('spend_customers', spend.customers),
      ...(holdout
        ? [
            row('holdout_weeks', holdout.holdoutWeeks),
            row('holdout_expected', holdout.expected),
            row('holdout_actual', holdout.actual),
            row('holdout_bias', holdout.bias),
            row('holdout_mae', holdout.mae),
            row('holdout_naive_mae', holdout.naiveMae),
          ]
        : []),
    ],
  };
  return {
    key: 'model',
    name: text.tabs.model,
    heading: text.headings.model,
    notes,
    tables: [table],
    charts: [],
    frozenRows: 0,
  };
}

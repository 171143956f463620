import type { Cell } from '../../../cells/cell';
import { modelWords } from '../../../speech/model/modelWords';
import { column, type LooseTable } from '../../layout';
import type { ReportContext } from '../../reportContext';

type Label = keyof ReturnType<typeof modelWords>['rows'];

/**
 * The parameters with an explanation and their letters in the papers; also the maximum likelihood values if the prior
 * moved the fit.
 */
export function parameterTable({ analysis, language, text, pages }: ReportContext): LooseTable {
  const { model, spend } = analysis;
  const { strength, maximumLikelihood } = model.prior;
  const words = modelWords(language);
  const beside = (value: number | undefined): Cell[] => (strength > 0 ? [value ?? ''] : []);
  const parameters = (
    name: string,
    values: Readonly<Record<string, number>>,
    errors: Readonly<Partial<Record<string, number>>>,
    maxima: Readonly<Partial<Record<string, number>>> = {},
  ): Cell[][] =>
    Object.keys(values).map((letter) => [
      words.parameters[`${name}.${letter}`] ?? words.parameters[letter] ?? letter,
      values[letter],
      errors[letter] ?? '',
      ...beside(maxima[letter]),
      letter,
    ]);
  const c = text.columns;
  return {
    key: 'model',
    columns: [
      { ...column(c.explanation, 'text', 520), wrap: true },
      column(c.value, 'parameter', 130),
      column(c.standardError, 'parameter', 130),
      ...(strength > 0 ? [column(words.columns.maximumLikelihood, 'parameter', 130)] : []),
      column(pages.method.letter, 'text', 110),
    ],
    rows: [
      ...parameters(model.name, model.parameters, model.standardErrors, maximumLikelihood?.parameters),
      [
        words.rows.log_likelihood,
        model.logLikelihood,
        '',
        ...beside(maximumLikelihood?.logLikelihood),
        'log L',
      ],
      ...(spend.name === 'gammagamma' ? parameters(spend.name, spend.parameters, spend.standardErrors) : []),
    ],
  };
}

/** Counts and months, then shares, then errors of the check; a table each, because their number formats differ. */
export function measureTables({ analysis, language, text }: ReportContext): LooseTable[] {
  const { model, spend, holdout, relationship } = analysis;
  const words = modelWords(language);
  const row = (label: Label, value: number | null | undefined): Cell[][] =>
    value === null || value === undefined ? [] : [[words.rows[label], value]];
  const c = text.columns;
  const table = (
    key: string,
    kind: 'count' | 'percent' | 'parameter' | 'number',
    rows: Cell[][],
  ): LooseTable => ({
    key,
    columns: [{ ...column(c.explanation, 'text', 520), wrap: true }, column(c.value, kind, 130)],
    rows,
  });
  return [
    table('counts', 'count', [
      ...row('customers', model.customers),
      ...row('spend_customers', spend.customers),
      ...row('observed_months', relationship.observedMonths),
      ...row('expected_months', relationship.expectedMonths),
      ...row('holdout_weeks', holdout?.holdoutWeeks),
      ...row('holdout_expected', holdout?.expected),
      ...row('holdout_actual', holdout?.actual),
    ]),
    table('shares', 'percent', [
      ...row('prior_strength', model.prior.strength),
      ...row('kept_share', relationship.kept),
      ...row('holdout_bias', holdout?.bias),
    ]),
    table('errors', 'number', [
      ...row('mean_spend', spend.name === 'mean' ? spend.mean : null),
      ...row('first_order_factor', spend.name === 'gammagamma' ? spend.firstOrders?.factor : null),
    ]),
    table('checkErrors', 'parameter', [
      ...row('holdout_mae', holdout?.mae),
      ...row('holdout_rmse', holdout?.rmse),
      ...row('holdout_naive_mae', holdout?.naiveMae),
      ...row('holdout_naive_rmse', holdout?.naiveRmse),
    ]),
  ].filter(({ rows }) => rows.length > 0);
}

import { cohortCovariate } from '../../model/covariates/cohortCovariate';
import { modelWords } from '../../speech/model/modelWords';
import { column } from '../layout';
import { clvHeader, type ReportContext } from '../reportContext';
import { levelText } from './covariateTable';
import type { LooseTable } from './modelTables';

/**
 * What a customer still to come is worth: all together, then with each value of a covariate, and one like those who first
 * ordered in each quarter; none when no column was asked for.
 */
export function newcomerTables(context: ReportContext): LooseTable[] {
  const { analysis, language, text } = context;
  if (analysis.newcomers.length < 2) return [];
  const { newcomers: words, covariates } = modelWords(language);
  const { customers, expectedOrders, low, high } = text.columns;
  return [
    {
      key: 'newcomers',
      columns: [
        column(covariates.columns.covariate, 'text', 170),
        column(words.level, 'text', 130),
        column(customers, 'count'),
        column(words.firstOrder, 'money'),
        column(expectedOrders, 'number'),
        column(clvHeader(context), 'money'),
        column(low, 'money'),
        column(high, 'money'),
      ],
      rows: analysis.newcomers.map((one) => [
        one.covariate === cohortCovariate ? words.cohort : (one.covariate ?? words.all),
        one.level === null ? '' : levelText(one.level, context),
        one.customers,
        one.firstOrder,
        one.expectedOrders,
        one.clv,
        one.clvLow,
        one.clvHigh,
      ]),
    },
  ];
}

import { cohortCovariate } from '../../../model/covariates/cohortCovariate';
import { modelWords } from '../../../speech/model/modelWords';
import { column, type LooseTable } from '../../layout';
import { moneyColumn, type ReportContext, valueName } from '../../reportContext';
import { levelText } from './covariateTable';

/**
 * Value of a future customer: over all customers, for each value of a covariate, and by acquisition quarter; no table
 * without covariates.
 */
export function newcomerTables(context: ReportContext): LooseTable[] {
  const { analysis, language, text } = context;
  if (analysis.newcomers.length < 2) return [];
  const { newcomers: words, covariates } = modelWords(language);
  const { customers, expectedOrders, low, high } = text.columns;
  const amounts = analysis.newcomers.map(({ clv }) => clv);
  return [
    {
      key: 'newcomers',
      columns: [
        column(covariates.columns.covariate, 'text', 170),
        column(words.level, 'text', 130),
        column(customers, 'count'),
        moneyColumn(context, words.firstOrder, amounts),
        column(expectedOrders, 'number'),
        moneyColumn(context, valueName(context), amounts),
        moneyColumn(context, low, amounts),
        moneyColumn(context, high, amounts),
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

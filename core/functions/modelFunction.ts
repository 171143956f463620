import type { Analysis } from '../analysis';
import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import { trustText } from '../locales/trustText';
import { modelChoices } from '../model/modelChoices';
import { analyzeRange } from './analyzeRange';
import { asOf, orders, untermed } from './arguments';
import { argumentReader } from './inputs';
import type { Argument, CustomFunction } from './types';

const model: Argument = { name: 'model', kind: 'text', optional: true };

export const clvModel: CustomFunction = {
  name: 'CLV_MODEL',
  arguments: [orders, model, asOf],
  spills: true,
  run([ordersIn, modelIn, asOfIn], context) {
    const { language } = context;
    const read = argumentReader(language);
    const chosen = read.choice(modelIn, model.name, modelChoices);
    const found = analyzeRange(
      ordersIn,
      { ...untermed(read, asOfIn), model: chosen, holdout: true },
      context,
    );
    return modelRows(found, language);
  },
};

/** Label, value, standard error: labels are the same in every language, so that formulas can look them up. */
function modelRows(found: Analysis, language: Language): (string | number)[][] {
  const { model, spend, holdout, relationship, trust } = found;
  const parameterRows = (
    parameters: Readonly<Record<string, number>>,
    errors: Readonly<Partial<Record<string, number>>>,
  ) => Object.keys(parameters).map((letter) => [letter, parameters[letter], errors[letter] ?? '']);
  return [
    ['model', model.name, ''],
    ...parameterRows(model.parameters, model.standardErrors),
    ...(spend.name === 'gammagamma'
      ? parameterRows(spend.parameters, spend.standardErrors)
      : [['mean_spend', spend.mean, '']]),
    ['log_likelihood', model.logLikelihood, ''],
    ['customers', model.customers, ''],
    ...(spend.name === 'gammagamma' ? [['spend_log_likelihood', spend.logLikelihood, '']] : []),
    ['spend_customers', spend.customers, ''],
    ...(holdout
      ? [
          ['holdout_weeks', holdout.holdoutWeeks, ''],
          ['holdout_bias', holdout.bias, ''],
          ['holdout_mae', holdout.mae, ''],
          ['holdout_rmse', holdout.rmse, ''],
          ['holdout_naive_mae', holdout.naiveMae, ''],
          ['holdout_naive_rmse', holdout.naiveRmse, ''],
        ]
      : []),
    ['observed_months', relationship.observedMonths ?? '', ''],
    ['kept_share', relationship.kept, ''],
    ['expected_months', relationship.expectedMonths ?? messages(language).functions.headers.noLimit, ''],
    ['trust', trust.level, trustText(trust, language)],
  ];
}

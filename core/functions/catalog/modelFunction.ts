import { calibrationSplit } from '../../customers/calibrationSplit';
import { type ChosenModel, priorUse } from '../../model/choose/fitModel';
import { calibratedAt } from '../../model/judge/calibratedAt';
import { evaluateHoldout } from '../../model/judge/evaluateHoldout';
import type { Holdout } from '../../model/judge/holdout';
import { trustIn } from '../../model/record/trust';
import type { SeasonPlan } from '../../model/season/seasonPlan';
import { terms } from '../../request/fields/terms';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import { trustText } from '../../speech/trust/trustText';
import { defaultTerms } from '../../valuation/defaultTerms';
import { relationshipOf } from '../../valuation/relationship';
import { choiceOf } from '../arguments/argument';
import { asOf, orders } from '../arguments/arguments';
import { argumentReader } from '../arguments/inputs';
import { sampleOrders } from '../help/example';
import { analyzeRange } from '../ranges/analyzeRange';
import type { RangeAnalysis } from '../ranges/rangeAnalysis';
import type { FunctionContext, FunctionDescription, FunctionResult, Input } from '../types';

const model = choiceOf(terms.model);
const prior = choiceOf(terms.prior);

export const clvModel: FunctionDescription = {
  name: 'CLV_MODEL',
  arguments: [orders, model, asOf, prior],
  spills: true,
  examples: [[sampleOrders], [sampleOrders, 'BG/NBD', '2024-06-30']],
  source:
    'Fader, Hardie & Lee (2005), Marketing Science 24(2); Batislam, Denizel & Filiztekin (2007), IJRM 24(3); Reutterer, Platzer & Schröder (2021), IJRM 38(1); Schmittlein, Morrison & Colombo (1987), Management Science 33(1); Fader, Hardie & Shang (2010), Marketing Science 29(6); Ehrenberg (1959), Applied Statistics 8(1)',
};

export function runClvModel(
  [ordersIn, modelIn, asOfIn, priorIn]: readonly Input[],
  context: FunctionContext,
): FunctionResult {
  const { language } = context;
  const read = argumentReader(language);
  const choice = read.choice(modelIn, model);
  const chosen = { model: choice, prior: priorUse(choice, read.choice(priorIn, prior)) };
  return modelRows(analyzeRange(ordersIn, read.day(asOfIn, asOf), context), chosen, language);
}

/** Label, value, standard error: labels are the same in every language, so that formulas can look them up. */
function modelRows(range: RangeAnalysis, chosen: ChosenModel, language: Language): (string | number)[][] {
  const { model, spend, record, season } = range.models(chosen.model, defaultTerms, chosen.prior);
  const { strength, maximumLikelihood } = model.prior;
  const holdout = heldBack(range, chosen, season?.plan ?? null);
  const trust = trustIn(record, range.orders.kind === 'orders');
  const relationship = relationshipOf(
    range.histories,
    range.values(defaultTerms, chosen.model, chosen.prior),
    defaultTerms,
  );
  const parameterRows = (
    parameters: Readonly<Record<string, number>>,
    errors: Readonly<Partial<Record<string, number>>>,
  ) => Object.keys(parameters).map((letter) => [letter, parameters[letter], errors[letter] ?? '']);
  const isPriced = range.orders.kind === 'orders' || range.orders.spendKnown;
  const spendRows =
    spend.name === 'gammagamma'
      ? parameterRows(spend.parameters, spend.standardErrors)
      : [['mean_spend', spend.mean, '']];
  return [
    ['model', model.name, ''],
    ...parameterRows(model.parameters, model.standardErrors),
    // Some parameter letters occur in both models: those below this row belong to the spend model.
    ...(isPriced ? [['spend_model', spend.name, ''], ...spendRows] : []),
    ['log_likelihood', model.logLikelihood, ''],
    ['customers', model.customers, ''],
    ['prior_strength', strength, ''],
    ...(strength > 0 && maximumLikelihood !== null
      ? [['maximum_log_likelihood', maximumLikelihood.logLikelihood, '']]
      : []),
    ...(spend.name === 'gammagamma' ? [['spend_log_likelihood', spend.logLikelihood, '']] : []),
    ...(isPriced ? [['spend_customers', spend.customers, '']] : []),
    ...(spend.name === 'gammagamma' && spend.firstOrders !== null
      ? [['first_order_factor', spend.firstOrders.factor, '']]
      : []),
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
    ['expected_months', relationship.expectedMonths ?? functionWords(language).headers.noLimit, ''],
    ['trust', trust.level, trustText(trust, language)],
  ];
}

/** The holdout check; null when the history is too short, and for a table of customers. */
function heldBack({ orders }: RangeAnalysis, chosen: ChosenModel, plan: SeasonPlan | null): Holdout | null {
  if (orders.kind === 'customers') return null;
  const split = calibrationSplit(orders.book);
  if (split === null) return null;
  const { held, calibrated } = calibratedAt(orders.book, split, chosen, plan);
  return evaluateHoldout(held, calibrated);
}

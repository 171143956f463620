import { modelsWithoutEarlyDropout } from '../../../model/fitted';
import { formatCount, formatNumber, formatPercent, listOf } from '../../../speech/format';
import { modelWords, shortModelName } from '../../../speech/model/modelWords';
import { problemText } from '../../../speech/problems/problemText';
import type { ReportContext } from '../../reportContext';
import { covariateNotes } from './covariateTable';

/** The models in sentences: names, fit, and past accuracy. */
export function modelLines(context: ReportContext): string[] {
  const { analysis, language, text } = context;
  const { model, holdout } = analysis;
  const words = modelWords(language);
  return [
    words.timing({ model: words.names[model.name] }),
    ...(model.average
      ? [
          words.averaged({
            models: listOf(
              model.average.map(
                (one) =>
                  `${shortModelName(words.names[one.model.name])} ${formatPercent(one.weight, language)}`,
              ),
              language,
            ),
          }),
        ]
      : []),
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
    ...analysis.problems
      .filter(({ severity }) => severity === 'note')
      .map((problem) => problemText(problem, language)),
  ];
}

/** Sentences on the spend model, and how first orders count in it. */
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

/** Sentences on the influence of the weak prior, and its cost in log-likelihood. */
function priorNotes({ analysis, language }: ReportContext): string[] {
  const { prior, logLikelihood } = analysis.model;
  const words = modelWords(language);
  if (prior.strength === 0) return [];
  const strength = formatPercent(prior.strength, language);
  if (prior.maximumLikelihood === null) return [words.priorAlone({ strength })];
  const cost = prior.maximumLikelihood.logLikelihood - logLikelihood;
  return [words.priorBeside({ strength, lost: formatNumber(cost, language, 2) })];
}

function trendNotes({ analysis: { model, spend }, language }: ReportContext): string[] {
  const words = modelWords(language);
  return [
    ...(model.pace ? [words.trendOfOrders({ more: formatPercent(model.pace, language) })] : []),
    ...(spend.level ? [words.trendOfMoney({ more: formatPercent(spend.level, language) })] : []),
  ];
}

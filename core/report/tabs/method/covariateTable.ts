import { pooledLevel } from '../../../model/covariates/contrasts';
import type { CovariateEffect, Ratio } from '../../../model/covariates/fitCovariates';
import { formatNumber } from '../../../speech/format';
import { modelWords } from '../../../speech/model/modelWords';
import { column, type LooseTable } from '../../layout';
import type { ReportContext } from '../../reportContext';

/** Each clear difference as a sentence; a column without any gets one that says so. */
export function covariateNotes(context: ReportContext): string[] {
  const { analysis, language } = context;
  const effects = analysis.covariates?.effects ?? [];
  const say = modelWords(language).covariates;
  const number = (value: number) => formatNumber(value, language, 2);
  const names = [...new Set(effects.map(({ covariate }) => covariate))];
  return names.flatMap((covariate) => {
    const sentences = effects
      .filter((effect) => effect.covariate === covariate)
      .flatMap((effect) => {
        const words = (ratio: Ratio) => ({
          covariate,
          level: levelText(effect.level, context),
          reference: levelText(effect.reference, context),
          ratio: number(ratio.ratio),
          low: number(ratio.low),
          high: number(ratio.high),
        });
        const { leaving, ordering } = effect;
        return [
          ...(leaving.low > 1 ? [say.leavesSooner(words(leaving))] : []),
          ...(leaving.high < 1 ? [say.staysLonger(words(leaving))] : []),
          ...(ordering.low > 1 ? [say.ordersMore(words(ordering))] : []),
          ...(ordering.high < 1 ? [say.ordersLess(words(ordering))] : []),
        ];
      });
    return sentences.length > 0 ? sentences : [say.noDifference({ covariate })];
  });
}

/** Every comparison with its intervals; none when not requested. */
export function covariateTables(context: ReportContext): LooseTable[] {
  const { analysis, language, text } = context;
  if (analysis.covariates === null) return [];
  const { columns: c } = modelWords(language).covariates;
  const { low, high, customers } = text.columns;
  return [
    {
      key: 'covariates',
      columns: [
        column(c.covariate, 'text', 170),
        column(c.level, 'text', 130),
        column(c.reference, 'text', 130),
        column(customers, 'count'),
        column(c.ordering, 'number'),
        column(low, 'number'),
        column(high, 'number'),
        column(c.pooled, 'number'),
        column(c.leaving, 'number'),
        column(low, 'number'),
        column(high, 'number'),
        column(c.pooled, 'number'),
      ],
      rows: analysis.covariates.effects.map((effect: CovariateEffect) => [
        effect.covariate,
        levelText(effect.level, context),
        levelText(effect.reference, context),
        effect.customers,
        effect.ordering.ratio,
        effect.ordering.low,
        effect.ordering.high,
        effect.ordering.pooled,
        effect.leaving.ratio,
        effect.leaving.low,
        effect.leaving.high,
        effect.leaving.pooled,
      ]),
    },
  ];
}

/** The value of a covariate as it is shown. */
export function levelText(level: string, { language }: ReportContext): string {
  const { other, none } = modelWords(language).covariates;
  if (level === pooledLevel) return other;
  return level === '' ? none : level;
}

import { compressHistories } from '../../../core/model/compressHistories';
import { fitBgbb } from '../../../core/model/fitBgbb';
import { fitBgnbd } from '../../../core/model/fitBgnbd';
import { fitModel } from '../../../core/model/fitModel';
import { fitSbg } from '../../../core/model/fitSbg';
import type { FittedModel, Timeline } from '../../../core/model/fitted';
import { dataRows, describeWithData } from '../../reference/cdnow';
import { cdnowWithGaps } from '../../reference/cdnowGaps';
import { cdnowSummary } from '../../reference/cdnowSummary';
import { near } from '../../reference/near';
import {
  cdnowMbgnbd,
  cdnowParetonbd,
  cdnowRounded,
  donationsBgbb,
  type Optimum,
} from '../../reference/published';

const fitTo = (histories: readonly Timeline[], name: FittedModel['name']) =>
  fitModel(compressHistories(histories), name);

/**
 * The search ends within 3e-9 standard errors of the optimum, which is at most 1e-9 of a parameter here; of the
 * standard errors eight digits were kept.
 */
function agree(model: FittedModel, { parameters, standardErrors, logLikelihood }: Optimum): void {
  for (const [name, value] of Object.entries(parameters)) near(model.parameters[name] ?? 0, value, 1e-9);
  for (const [name, value] of Object.entries(standardErrors)) {
    near(model.standardErrors[name] ?? 0, value, 1e-7);
  }
  near(model.logLikelihood, logLikelihood, 1e-12);
}

describeWithData('CDNOW sample, 39 weeks', () => {
  const exact = cdnowSummary();

  test.each([cdnowMbgnbd, cdnowParetonbd])('$model', (optimum) => {
    const { model, problems } = fitTo(exact, optimum.model);
    agree(model, optimum);
    expect(problems).toEqual([]);
    expect(model.evaluations).toBeLessThanOrEqual(12);
  });

  test.each(cdnowRounded)('$model with times rounded to two decimals', (optimum) => {
    const rounded = exact.map((row) => ({
      ...row,
      recency: Math.round(row.recency * 100) / 100,
      age: Math.round(row.age * 100) / 100,
    }));
    agree(fitTo(rounded, optimum.model).model, optimum);
  });

  // BTYDplus 1.2.0 stops some 1e-6 short of the optimum; its log-likelihood has twelve digits.
  test('nbd', () => {
    const { model } = fitTo(exact, 'nbd');
    near(model.parameters.r ?? 0, 0.384765875, 1e-5);
    near(model.parameters.alpha ?? 0, 12.0720137, 1e-5);
    near(model.logLikelihood, -9763.65761467, 1e-12);
  });

  describe('regular buyers', () => {
    const patterns = compressHistories(cdnowWithGaps());

    // BTYDplus 1.2.0, three decimals.
    test.each([
      [1, '-9582.136'],
      [2, '-9853.253'],
      [3, '-10394.363'],
    ])('MBG/CNBD-%d', (k, logLikelihood) => {
      const { model } = fitBgnbd(patterns, { k, modified: true });
      expect(model.logLikelihood.toFixed(3)).toBe(logLikelihood);
    });

    test.each(['bgcnbd', 'mbgcnbd'] as const)('%s finds none: k is 1, and the rest is as without', (name) => {
      const { model } = fitModel(patterns, name);
      const plain = fitModel(patterns, name === 'bgcnbd' ? 'bgnbd' : 'mbgnbd').model;
      expect(model).toMatchObject({ name, parameters: { ...plain.parameters, k: 1 } });
      expect(model.logLikelihood).toBe(plain.logLikelihood);
    });
  });

  test.each(['nbd', 'mbgnbd', 'paretonbd'] as const)('%s: shuffled rows give the identical bits', (name) => {
    const shuffled = [...exact].sort((one, other) => Math.sin(Number(one.id)) - Math.sin(Number(other.id)));
    expect(fitTo(shuffled, name)).toEqual(fitTo(exact, name));
  });

  test.each([
    ['nbd', ['alpha'], ['r']],
    ['mbgnbd', ['alpha'], ['r', 'a', 'b']],
    ['paretonbd', ['alpha', 'beta'], ['r', 's']],
  ] as const)('%s: days instead of weeks', (name, times, others) => {
    const inDays = exact.map((row) => ({ ...row, recency: row.recency * 7, age: row.age * 7 }));
    const [weeks, days] = [fitTo(exact, name).model.parameters, fitTo(inDays, name).model.parameters];
    for (const letter of times) near((days[letter] ?? 0) / 7, weeks[letter] ?? 0, 1e-9);
    for (const letter of others) near(days[letter] ?? 0, weeks[letter] ?? 0, 1e-9);
  });
});

describeWithData('donations', () => {
  const patterns = dataRows('donations_lifetimes.csv')
    .slice(1)
    .map(([x, tx, n, count]) => ({
      frequency: Number(x),
      recency: Number(tx),
      age: Number(n),
      count: Number(count),
    }));

  test('bgbb', () => {
    const { model, problems } = fitBgbb(patterns, 1);
    agree(model, donationsBgbb);
    expect(problems).toEqual([]);
  });

  test('in weeks, with the years between opportunities found out', () => {
    const year = 365.25 / 7;
    const inWeeks = patterns.map((pattern) => ({
      ...pattern,
      recency: pattern.recency * year,
      age: pattern.age * year,
    }));
    const { model } = fitModel(inWeeks, 'bgbb');
    agree(model, donationsBgbb);
    near(model.parameters.period ?? 0, year, 1e-15);
  });
});

describeWithData('subscriptions of Fader & Hardie (2007)', () => {
  const survivors = (column: number) =>
    dataRows('sbg_fader_hardie_2007.csv')
      .slice(1)
      .map((row) => Number(row[column]));

  // mpmath with Newton's method; published: .704, 1.182 and .668, 3.806 for seven years.
  test.each([
    ['regular', 1, 4, 0.7636650626, 1.295830272, undefined],
    ['regular', 1, 5, 0.7370070272, 1.245343214, undefined],
    ['regular', 1, 7, 0.7040772985, 1.182043026, -1680.26518846],
    ['regular', 1, 8, 0.6991180757, 1.172394478, undefined],
    ['regular', 1, 12, 0.6973624517, 1.168904621, -1931.49169413],
    ['high-end', 2, 4, 1.28097638, 7.790384095, undefined],
    ['high-end', 2, 5, 0.8753819667, 5.16167037, undefined],
    ['high-end', 2, 7, 0.6680883511, 3.806094964, -1611.15814739],
    ['high-end', 2, 8, 0.6289994196, 3.548264547, undefined],
    ['high-end', 2, 12, 0.5961112005, 3.326968741, -2010.85841957],
  ])('%s customers, column %d, %d years', (_, column, years, alpha, beta, logLikelihood) => {
    const model = fitSbg(survivors(column).slice(0, years + 1));
    near(model.parameters.alpha, alpha, 1e-9);
    near(model.parameters.beta, beta, 1e-9);
    if (logLikelihood !== undefined) near(model.logLikelihood, logLikelihood, 1e-11);
  });
});

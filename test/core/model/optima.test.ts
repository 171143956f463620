import { isoToDay } from '../../../core/cells/parse/civil';
import { tableOf } from '../../../core/cells/table';
import { fitBgbb } from '../../../core/model/bgbb/fitBgbb';
import { fitBgnbd } from '../../../core/model/bgnbd/fitBgnbd';
import { fitModel } from '../../../core/model/choose/fitModel';
import { fitCovariates } from '../../../core/model/covariates/fitCovariates';
import type { FittedModel, TimedHistory } from '../../../core/model/fitted';
import { fitSbg } from '../../../core/model/sbg/fitSbg';
import { fitGammaGamma } from '../../../core/model/spend/fitGammaGamma';
import { readOrders } from '../../../core/orders/readOrders';
import { cdnowWithGaps } from '../../reference/cdnowGaps';
import { cdnowSummary } from '../../reference/cdnowSummary';
import { compressed, patternsFrom, spendHistories, timelines } from '../../reference/columns';
import { historiesOfOrders } from '../../reference/histories';
import { near } from '../../reference/near';
import reference from '../../reference/optima.json';
import {
  cdnowMbgnbd,
  cdnowParetonbd,
  cdnowRounded,
  donationsBgbb,
  type Optimum,
} from '../../reference/published';
import { donors, highEndCustomers, regularCustomers } from '../../reference/publishedTables';
import { dataRows, describeWithResearchData } from '../../reference/researchData';

type Letters = Readonly<Record<string, number>>;

const fitTo = (histories: readonly TimedHistory[], name: FittedModel['name']) =>
  fitModel(compressed(histories), name);

/**
 * The search ends within 3e-9 standard errors of the optimum, which is at most 1e-9 of a parameter here; of the
 * standard errors eight digits were kept.
 */
function agree(
  model: {
    readonly parameters: Letters;
    readonly standardErrors: Letters;
    readonly logLikelihood: number;
  },
  { parameters, standardErrors, logLikelihood }: Omit<Optimum, 'model'>,
): void {
  for (const [name, value] of Object.entries(parameters)) near(model.parameters[name], value, 1e-9);
  for (const [name, value] of Object.entries(standardErrors)) {
    near(model.standardErrors[name], value, 1e-7);
  }
  near(model.logLikelihood, logLikelihood, 1e-12);
}

/** The maximum that test/reference/optima.py finds, with 50 digits and the papers' own formulas. */
function maximum(name: string, data = 'CDNOW'): Omit<Optimum, 'model'> {
  const found = reference.optima.find((row) => row.model === name && row.data === data);
  if (found === undefined) throw new Error(`optima.json has no ${name} on ${data}`);
  return found as unknown as Optimum;
}

describeWithResearchData('CDNOW sample, 39 weeks', () => {
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

  test.each(['nbd', 'bgnbd', 'mbgnbd', 'paretonbd'] as const)('%s: the program agrees', (name) =>
    agree(fitTo(exact, name).model, maximum(name)),
  );

  // BTYDplus 1.2.0: parameters some 1e-6 short of the optimum, twelve digits of the log-likelihood.
  test('nbd as BTYDplus has it', () => {
    const { model } = fitTo(exact, 'nbd');
    const { r, alpha }: Letters = model.parameters;
    near(r, 0.384765875, 1e-6);
    near(alpha, 12.0720137, 1e-6);
    near(model.logLikelihood, -9763.65761467, 1e-12);
  });

  test.each<[FittedModel['name'], string[]]>([
    ['bgnbd', ['0.243', '4.414', '0.793', '2.426']], // Fader, Hardie & Lee (2005), table 2
    ['paretonbd', ['0.553', '10.578', '0.606', '11.669']], // the same; Hardie's note 008
    ['mbgnbd', ['0.525', '6.183', '0.891', '1.614']], // BTYDplus 1.2.0, and the tests of lifetimes 0.11.3
  ])('%s: the published digits', (name, digits) => {
    const { parameters } = fitTo(exact, name).model;
    expect(Object.values(parameters).map((value) => value.toFixed(3))).toEqual(digits);
  });

  describe('regular buyers', () => {
    const patterns = compressed(cdnowWithGaps());

    test.each([
      [2, false],
      [2, true],
      [3, false],
      [3, true],
    ])('k = %d, leaving after the first purchase too: %s', (k, modified) => {
      const { model, problems } = fitBgnbd(patterns, { k, modified });
      agree(model, maximum(`${modified ? 'mbgcnbd' : 'bgcnbd'}-${k}`));
      expect(problems).toEqual([]);
    });

    // BTYDplus 1.2.0, three decimals.
    test.each([
      [1, '-9582.136'],
      [2, '-9853.253'],
      [3, '-10394.363'],
    ])('MBG/CNBD-%d', (k, logLikelihood) => {
      const { model } = fitBgnbd(patterns, { k, modified: true });
      expect(model.logLikelihood.toFixed(3)).toBe(logLikelihood);
    });

    test.each([false, true])('days instead of weeks, modified: %s', (modified) => {
      const inDays = cdnowWithGaps().map(({ frequency, recency, age, logGaps }) => ({
        frequency,
        recency: recency * 7,
        age: age * 7,
        logGaps: logGaps + frequency * Math.log(7),
      }));
      const days = fitBgnbd(compressed(inDays), { k: 2, modified }).model;
      const weeks = fitBgnbd(patterns, { k: 2, modified }).model;
      for (const letter of ['r', 'a', 'b'] as const) {
        near(days.parameters[letter], weeks.parameters[letter], 1e-9);
      }
      near(days.parameters.alpha / 7, weeks.parameters.alpha, 1e-9);
    });

    test.each(['bgcnbd', 'mbgcnbd'] as const)('%s finds none: k is 1, and the rest is as without', (name) => {
      const { model } = fitModel(patterns, name);
      const plain = fitModel(patterns, name === 'bgcnbd' ? 'bgnbd' : 'mbgnbd').model;
      expect(model).toMatchObject({ name, parameters: { ...plain.parameters, k: 1 } });
      expect(model.logLikelihood).toBe(plain.logLikelihood);
    });
  });

  test('BG/NBD with a covariate: whether the first order held several CDs', () => {
    const { parameters, standardErrors, logLikelihood } = maximum(
      'covariate',
      'CDNOW, first order of several CDs',
    );
    const cds = new Map<string, Map<string, number>>();
    for (const [, customer = '', date = '', discs] of dataRows('cdnow_sample.csv').slice(1)) {
      const days = cds.get(customer) ?? new Map<string, number>();
      cds.set(customer, days.set(date, (days.get(date) ?? 0) + Number(discs)));
    }
    const first = [...cds].sort(([one], [other]) => Number(one) - Number(other)).map(([, days]) => days);
    const of = first.map((days) => {
      const [day = ''] = [...days.keys()].sort();
      return (days.get(day) ?? 0) > 1 ? 'several' : 'one';
    });
    const fit = fitCovariates(timelines(exact), [{ name: 'CDs', of }], 'bgnbd')?.fit;
    const [effect] = fit?.effects ?? [];
    near(fit?.logLikelihood ?? 0, logLikelihood, 1e-12);
    // The program sets "several" against "one"; the fit sets the rarer one against the other.
    const [sign, shift] = effect?.level === 'several' ? [1, 0] : [-1, 1];
    for (const name of ['ordering', 'leaving'] as const) {
      const [center = 0, error = 0] = [parameters[name], standardErrors[name]];
      near(Math.log(effect?.[name].ratio ?? 0), sign * center, 1e-7);
      // 1.6449 standard errors either way are 90 %.
      near(Math.log(effect?.[name].high ?? 0), sign * center + 1.6448536269514722 * error, 1e-7);
      near(Math.log(effect?.[name].low ?? 0), sign * center - 1.6448536269514722 * error, 1e-7);
    }
    const { r = 0, alpha = 0, a = 0, b = 0, ordering = 0, leaving = 0 } = parameters;
    near(fit?.parameters.r ?? 0, r, 1e-9);
    near(fit?.parameters.alpha ?? 0, alpha * Math.exp(-shift * ordering), 1e-8);
    near(fit?.parameters.a ?? 0, a * Math.exp(shift * leaving), 1e-8);
    near(fit?.parameters.b ?? 0, b, 1e-8);
  });

  test('Gamma-Gamma with money rounded to cents, half a cent up, as in the file of lifetimes', () => {
    const cents = exact.map((row) => ({ ...row, meanSpend: Math.round(row.meanSpend * 100 + 1e-6) / 100 }));
    const { spend } = fitGammaGamma(spendHistories(cents));
    if (spend.name !== 'gammagamma') throw new Error('expected Gamma-Gamma');
    agree(spend, maximum('gammagamma', 'CDNOW, two decimals'));
    near(spend.logLikelihood, -4055.9232435028, 1e-12);
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
    const [weeks, days] = [exact, inDays].map((rows): Letters => fitTo(rows, name).model.parameters);
    for (const letter of times) near(days[letter] / 7, weeks[letter], 1e-9);
    for (const letter of others) near(days[letter], weeks[letter], 1e-9);
  });
});

// Six digits of mpmath with 40. BTYD 2.4.3 gives an error here, because of one customer with 170 orders; CLVTools 0.12.1 stops at
// an alpha of 5.97255 for BG/NBD.
describeWithResearchData('CDNOW, all 23,570 customers and 78 weeks', () => {
  const rows = dataRows('cdnow_master.csv').map(([customer, date, , dollars]) => [customer, date, dollars]);
  const orders = readOrders(tableOf(rows), {}, null);
  const histories = historiesOfOrders(orders, isoToDay('1998-06-30') ?? 0);

  test('paretonbd', () => {
    const { r, alpha, s, beta }: Letters = fitTo(histories, 'paretonbd').model.parameters;
    expect([r, alpha, s, beta].map((value) => Number(value.toPrecision(5)))).toEqual([
      0.61099, 13.614, 0.31258, 6.1486,
    ]);
  });
  test('bgnbd', () => {
    const { alpha }: Letters = fitTo(histories, 'bgnbd').model.parameters;
    expect(alpha.toFixed(5)).toBe('5.98649');
  });
});

describe('donations', () => {
  test('bgbb', () => {
    const { model, problems } = fitBgbb(patternsFrom(donors), 1);
    agree(model, donationsBgbb);
    agree(model, maximum('bgbb', 'donations'));
    // Fader, Hardie & Shang (2010).
    const { period, ...letters } = model.parameters;
    expect(Object.values(letters).map((value) => value.toFixed(3))).toEqual([
      '1.204',
      '0.750',
      '0.657',
      '2.783',
    ]);
    expect(model.logLikelihood.toFixed(1)).toBe('-33225.6');
    expect(problems).toEqual([]);
  });

  test('in weeks, with the years between opportunities found out', () => {
    const year = 365.25 / 7;
    const inWeeks = donors.map((pattern) => ({
      ...pattern,
      recency: pattern.recency * year,
      age: pattern.age * year,
    }));
    const { model } = fitModel(patternsFrom(inWeeks), 'bgbb');
    agree(model, donationsBgbb);
    const { period }: Letters = model.parameters;
    near(period, year, 1e-15);
  });
});

describe('subscriptions of Fader & Hardie (2007)', () => {
  const survivors = { regular: regularCustomers, 'high-end': highEndCustomers };

  // mpmath with Newton's method; published: .704, 1.182 and .668, 3.806 for seven years.
  test.each([
    ['regular', 4, 0.7636650626, 1.295830272, undefined],
    ['regular', 5, 0.7370070272, 1.245343214, undefined],
    ['regular', 7, 0.7040772985, 1.182043026, -1680.26518846],
    ['regular', 8, 0.6991180757, 1.172394478, undefined],
    ['regular', 12, 0.6973624517, 1.168904621, -1931.49169413],
    ['high-end', 4, 1.28097638, 7.790384095, undefined],
    ['high-end', 5, 0.8753819667, 5.16167037, undefined],
    ['high-end', 7, 0.6680883511, 3.806094964, -1611.15814739],
    ['high-end', 8, 0.6289994196, 3.548264547, undefined],
    ['high-end', 12, 0.5961112005, 3.326968741, -2010.85841957],
  ] as const)('%s customers, %d years', (who, years, alpha, beta, logLikelihood) => {
    const model = fitSbg(survivors[who].slice(0, years + 1));
    near(model.parameters.alpha, alpha, 1e-9);
    near(model.parameters.beta, beta, 1e-9);
    if (logLikelihood !== undefined) near(model.logLikelihood, logLikelihood, 1e-11);
  });

  // The same with standard errors, and the digits of Fader & Hardie (2007).
  test.each([
    ['regular', ['0.704', '1.182']],
    ['high-end', ['0.668', '3.806']],
  ] as const)('%s customers, seven years', (name, digits) => {
    const model = fitSbg(survivors[name].slice(0, 8));
    agree(
      { ...model, parameters: { ...model.parameters }, standardErrors: { ...model.standardErrors } },
      maximum('sbg', `${name} customers, seven years`),
    );
    expect(Object.values(model.parameters).map((value) => value.toFixed(3))).toEqual(digits);
  });
});

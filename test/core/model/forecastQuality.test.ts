import type { Problem } from '../../../core/cells/problem';
import { type ForecastQuality, trustIn } from '../../../core/model/judge/forecastQuality';
import type { Holdout } from '../../../core/model/judge/holdout';
import { languages } from '../../../core/speech/language';
import { forecastQualityText } from '../../../core/speech/trust/forecastQualityText';

const holdout: Holdout = {
  model: 'bgnbd',
  calibrationWeeks: 40,
  holdoutWeeks: 20,
  customers: 900,
  actual: 400,
  expected: 410,
  bias: 0.025,
  mae: 0.5,
  rmse: 1,
  naiveMae: 0.9,
  naiveRmse: 2,
  byOrders: [],
  byFrequency: [],
};
const few: Problem = {
  code: 'littleData',
  severity: 'note',
  params: { customers: 30, repeaters: 9, leans: true },
};
const judged = (change: Partial<Holdout>, problems: readonly Problem[] = []): string => {
  const { level, reason } = trustIn({ ...holdout, ...change }, problems);
  return `${level}: ${reason}`;
};

test('a total is trusted by how far the forecast of held-back weeks was off', () =>
  expect([-0.04, 0.1, 0.11, 0.25, -0.26].map((bias) => judged({ bias }))).toEqual([
    'good: right',
    'good: right',
    'fair: off',
    'fair: off',
    'weak: off',
  ]));

test.each<[string, Partial<Holdout>, readonly Problem[], string]>([
  ['few customers: it may be luck', {}, [few], 'fair: fewCustomers'],
  ['few orders: it may be luck', { actual: 20 }, [], 'fair: fewOrders'],
  ['fifty orders are enough', { actual: 50 }, [], 'good: right'],
  ['49 are not', { actual: 49 }, [], 'fair: fewOrders'],
  ['the mean error alone as large as that of pace', { mae: 0.9 }, [], 'good: right'],
  ['the squared error alone as large', { rmse: 2 }, [], 'good: right'],
  ['a miss says more than the luck', { bias: 0.5, actual: 20 }, [few], 'weak: off'],
  ['single customers no better than pace', { mae: 0.9, rmse: 2 }, [], 'fair: noBetterThanPace'],
  ['nobody ordered', { actual: 0, bias: 1 }, [], 'unchecked: nobodyOrdered'],
])('%s', (_, change, problems, verdict) => expect(judged(change, problems)).toBe(verdict));

test('no holdout', () => {
  const ofCustomers: Problem = {
    code: 'customerTable',
    severity: 'warning',
    params: { customers: 30, orders: 90 },
  };
  expect(trustIn(null, [few])).toMatchObject({ level: 'unchecked', reason: 'shortHistory' });
  expect(trustIn(null, [few, ofCustomers])).toMatchObject({ level: 'unchecked', reason: 'noSingleOrders' });
});

describe.each(languages)('in %s', (language) => {
  const reasons: ForecastQuality['reason'][] = [
    'right',
    'off',
    'fewCustomers',
    'fewOrders',
    'noBetterThanPace',
    'shortHistory',
    'nobodyOrdered',
  ];
  test('every verdict is one sentence of its own, a weak one not that of a fair one', () => {
    const sentences = [
      ...reasons.map((reason) =>
        forecastQualityText({ level: 'fair', reason, weeks: 26, off: 0.18 }, language),
      ),
      forecastQualityText({ level: 'weak', reason: 'off', weeks: 26, off: 0.4 }, language),
    ];
    expect(new Set(sentences).size).toBe(reasons.length + 1);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });
});

test('says it in words', () =>
  expect(forecastQualityText({ level: 'good', reason: 'right', weeks: 39, off: 0.042 }, 'en')).toBe(
    'You can plan with the total: when we hid the last 39 weeks, the forecast missed the real number of orders by 4.2%.',
  ));

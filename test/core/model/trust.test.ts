import { type ForecastRecord, noRecord, type PastWindow } from '../../../core/model/record/forecastRecord';
import { type Trust, trustIn } from '../../../core/model/record/trust';
import { languages } from '../../../core/speech/language';
import { trustText } from '../../../core/speech/trust/trustText';

const window = (actualOrders: number): PastWindow => ({
  asOf: 45_000,
  weeks: 13,
  customers: 900,
  expectedOrders: 100,
  actualOrders,
  expectedRevenue: 3000,
  actualRevenue: 3000,
});
const record = (actual: readonly number[], deviation = 0.1): ForecastRecord => ({
  ...noRecord,
  windows: actual.map(window),
  deviation,
});
const verdict = ({ level, reason }: Trust): string => `${level}: ${reason}`;

test('a plan can be made where a third more or less holds nine of ten totals', () => {
  // exp(1.6449 × 0.1748) = 1.3331; 0.175 is just beyond a third.
  expect(verdict(trustIn(record([100], 0.1748), true))).toBe('good: record');
  expect(verdict(trustIn(record([100], 0.1751), true))).toBe('fair: record');
  expect(trustIn(record([100], 0.1), true).plusMinus).toBeCloseTo(Math.exp(0.16449) - 1, 12);
});

test('what past forecasts missed, of windows that do not overlap, newest first, four at most', () => {
  const actual = [110, 1, 80, 1, 100, 1, 125, 1, 50];
  expect(trustIn(record(actual), true).missed.map((share) => Number(share.toFixed(4)))).toEqual([
    0.0909, 0.25, 0, 0.2,
  ]);
});

test('without a record', () => {
  expect(verdict(trustIn(noRecord, true))).toBe('unchecked: shortHistory');
  expect(verdict(trustIn(noRecord, false))).toBe('unchecked: noSingleOrders');
  expect(verdict(trustIn(record([0, 0]), true))).toBe('unchecked: nobodyOrdered');
  expect(verdict(trustIn(record([0, 3]), true))).toBe('good: record');
});

test.each(languages)('every verdict is a sentence of its own in %s', (language) => {
  const judged: Trust[] = [
    trustIn(record([110, 1, 80]), true),
    trustIn(record([110, 1, 80], 0.3), true),
    trustIn(record([110]), true),
    trustIn(noRecord, true),
    trustIn(noRecord, false),
    trustIn(record([0]), true),
  ];
  const sentences = judged.map((trust) => trustText(trust, language));
  expect(new Set(sentences).size).toBe(judged.length);
  for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
});

test('says it in words', () => {
  expect(trustText(trustIn(record([110, 1, 80, 1, 100]), true), 'en')).toBe(
    'You can plan with the total if you allow for 18% more or less: 3 forecasts for 13 weeks, made on past days, would have missed the orders that came by 9%, 25% and 0%.',
  );
  expect(trustText(trustIn(record([110], 0.3), true), 'en')).toBe(
    'Treat the total as a rough guide, which may be off by 64%: a forecast made 13 weeks ago would have missed the orders that came by 9%. Use the values to see who matters more than whom.',
  );
});

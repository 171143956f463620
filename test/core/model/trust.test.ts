import { type ForecastRecord, noRecord, type PastWindow } from '../../../core/model/record/forecastRecord';
import { type Trust, trustIn } from '../../../core/model/record/trust';
import { languages } from '../../../core/speech/language';
import { trustText } from '../../../core/speech/trust/trustText';

const window = (came: number, expected = 100): PastWindow => ({
  asOf: 45_000,
  weeks: 13,
  customers: 900,
  expectedOrders: expected,
  actualOrders: came,
  expectedRevenue: 30 * expected,
  actualRevenue: 33 * came,
});
const record = (came: readonly number[], deviation = 0.1): ForecastRecord => ({
  ...noRecord,
  windows: came.map((one) => window(one)),
  deviation: { orders: 0.5, money: deviation },
});
const verdict = ({ level, reason }: Trust): string => `${level}: ${reason}`;
const rounded = ({ missed }: Trust): number[] => missed.map((share) => Number(share.toFixed(4)));

test('a plan can be made where a third more holds nineteen of twenty totals', () => {
  // exp(1.6449 × 0.1748) = 1.3331; 0.175 is just beyond a third.
  expect(verdict(trustIn(record([90], 0.1748), true))).toBe('good: record');
  expect(verdict(trustIn(record([90], 0.1751), true))).toBe('fair: record');
  expect(trustIn(record([100], 0.1), true).plusMinus).toBeCloseTo(Math.exp(0.16449) - 1, 12);
});

test('no plan with an allowance that would not have held the newest forecast, or most of them', () => {
  // Money per order came out a tenth higher: 91 orders of 100 bring as much as was expected, and 18 % are allowed for.
  const level = (came: readonly number[]) => trustIn(record(came), true).level;
  expect([[91], [107], [77.2]].map((came) => level(came))).toEqual(['good', 'good', 'good']);
  expect([[108], [76.8]].map((came) => level(came))).toEqual(['fair', 'fair']);
  // Windows that overlap are passed over.
  expect(level([91, 1, 60, 1, 91])).toBe('good');
  expect(level([60, 1, 91, 1, 91])).toBe('fair');
  expect(level([91, 1, 60])).toBe('fair');
  // That the total is raised for it does not make a miss undone.
  const raised = { ...record([108]), trend: { orders: 1.1, money: 1 } };
  expect(trustIn(raised, true).level).toBe('fair');
});

test('the money that came beside each forecast, of windows that do not overlap, newest first, four at most', () => {
  const came = [110, 1, 80, 1, 100, 1, 125, 1, 50];
  expect(rounded(trustIn(record(came), true))).toEqual([0.21, -0.12, 0.1, 0.375]);
});

test('orders where there is no money', () => {
  const free = { ...window(110), expectedRevenue: 0, actualRevenue: 0 };
  const trust = trustIn({ ...record([]), windows: [free] }, true);
  expect(rounded(trust)).toEqual([0.1]);
  expect(trust.plusMinus).toBeCloseTo(Math.exp(1.6449 * 0.5) - 1, 12);
});

test('without a record', () => {
  expect(verdict(trustIn(noRecord, true))).toBe('unchecked: shortHistory');
  expect(verdict(trustIn(noRecord, false))).toBe('unchecked: noSingleOrders');
});

test('a few orders are no record, but none where many were expected are', () => {
  const few = (came: number, expected: number) =>
    verdict(trustIn({ ...record([]), windows: [window(came, expected)] }, true));
  expect(few(9, 9.9)).toBe('unchecked: fewOrders');
  expect(few(10, 0.5)).toBe('fair: record');
  expect(few(0, 10)).toBe('fair: record');
});

test.each(languages)('every verdict is a sentence of its own in %s', (language) => {
  const judged: Trust[] = [
    trustIn(record([105, 1, 80]), true),
    trustIn(record([105, 1, 80], 0.3), true),
    trustIn({ ...record([105, 1, 80]), trend: { orders: 1.2, money: 1 } }, true),
    trustIn({ ...record([105, 1, 80]), trend: { orders: 1, money: 0.8 } }, true),
    trustIn(record([105]), true),
    trustIn(noRecord, true),
    trustIn(noRecord, false),
    trustIn({ ...record([]), windows: [window(0, 1)] }, true),
  ];
  const sentences = judged.map((trust) => trustText(trust, language));
  expect(new Set(sentences).size).toBe(judged.length);
  for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
});

test('says it in words', () => {
  expect(trustText(trustIn(record([105, 1, 80, 1, 91]), true), 'en')).toBe(
    'You can plan with the total of today’s customers if you allow for 15% less to 18% more: compared with 3 forecasts for 13 weeks, made on past days, actual revenue was 16% more, 12% less and as forecast.',
  );
  const raised = { ...record([110], 0.3), trend: { orders: 1.1, money: 1.2 } };
  expect(trustText(trustIn(raised, true), 'en')).toBe(
    'Treat the total of today’s customers as a rough guide, which may come out 39% lower or 64% higher: compared with a forecast made 13 weeks ago, actual revenue was 21% more. The total has already been raised by 32% for this. Use the values to compare customers with each other.',
  );
});

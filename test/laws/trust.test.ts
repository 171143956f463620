import { type Language, languages } from '../../core/speech/language';
import { trustText } from '../../core/speech/trust/trustText';
import { judged, shopsToJudge } from '../reference/judgedShops';

/** What the sentence should come to for each shop. */
const expected: Readonly<Record<string, string>> = {
  'as assumed': 'good: record',
  'seasonal, ± 70 %': 'good: record',
  'growing, later cohorts worse': 'fair: record',
  'prices + 40 % a year': 'fair: record',
  'regular (Erlang 3)': 'good: record',
  'thousands of customers': 'good: record',
  'forty customers': 'fair: record',
  'one year old': 'fair: record',
  'half a year old': 'fair: record',
  'seven weeks old': 'unchecked: shortHistory',
  'two orders in all repeat': 'unchecked: fewOrders',
  'no order in the past months': 'unchecked: fewOrders',
};

/** Words for what came beside a forecast. */
const directions: Readonly<Record<Language, { more: RegExp; less: RegExp; same: RegExp }>> = {
  en: { more: /% (more|higher)/g, less: /% (less|lower)/g, same: /as forecast/g },
  tr: { more: /%\d+ fazla/g, less: /%\d+ eksi[kğ]/g, same: /tahmin kadar/g },
  fa: { more: /٪ بیشتر/g, less: /٪ کمتر/g, same: /برابر پیش‌بینی/g },
};

/** The longest that is read to the end beside a figure. */
const mostCharacters = 330;

const digits = '۰۱۲۳۴۵۶۷۸۹';
const percentagesIn = (sentence: string): number[] =>
  [...sentence.replace(/[۰-۹]/g, (digit) => `${digits.indexOf(digit)}`).matchAll(/%(\d+)|(\d+)[%٪]/g)].map(
    ([, before, behind]) => Number(before ?? behind),
  );
const count = (sentence: string, word: RegExp): number => [...sentence.matchAll(word)].length;
const rounded = (share: number): number => Math.round(100 * Math.abs(share));

describe.each(shopsToJudge.map((shop) => [shop.name, shop] as const))('%s', (name, shop) => {
  const { record, trust, total } = judged(shop);

  test('the verdict', () => expect(`${trust.level}: ${trust.reason}`).toBe(expected[name]));

  test('agrees with the range of the total beside it', () => {
    if (trust.reason !== 'record') return expect(trust.plusMinus).toBe(0);
    const upper = Math.log(total.clvHigh / total.clv);
    // The range is drawn, and skewed where there are few orders; the sentence is the normal approximation.
    expect(Math.log1p(trust.plusMinus) / upper).toBeGreaterThan(0.9);
    expect(Math.log1p(trust.plusMinus) / upper).toBeLessThan(1.25);
    // A third, give or take what the approximation is off there.
    if (trust.level === 'good') return expect(total.clvHigh / total.clv - 1).toBeLessThan(0.36);
    return expect(total.clvHigh / total.clv - 1).toBeGreaterThan(0.3);
  });

  test.each(languages)('every figure and direction is that of the record, in %s', (language) => {
    const sentence = trustText(trust, language);
    expect(sentence.length).toBeLessThanOrEqual(mostCharacters);
    if (trust.reason !== 'record') return expect(percentagesIn(sentence)).toEqual([]);
    const windows = record.windows.filter((_, i) => i % 2 === 0).slice(0, 4);
    const misses = windows.map(({ actualRevenue, expectedRevenue }) => actualRevenue / expectedRevenue - 1);
    const told = misses.filter((share) => rounded(share) > 0);
    const raised = rounded(record.trend.orders * record.trend.money - 1);
    expect(percentagesIn(sentence)).toEqual([
      rounded(trust.plusMinus / (1 + trust.plusMinus)),
      rounded(trust.plusMinus),
      ...told.map(rounded),
      ...(raised > 0 ? [raised] : []),
    ]);
    const { more, less, same } = directions[language];
    // One of each is what should be allowed for.
    const up = told.filter((share) => share > 0).length;
    expect(count(sentence, less)).toBe(1 + told.length - up);
    expect(count(sentence, more)).toBe(1 + up + (language === 'fa' && raised > 0 ? 1 : 0));
    return expect(count(sentence, same)).toBe(misses.length - told.length);
  });
});

test('a shop of thousands is not told that it has few customers', () => {
  const large = shopsToJudge.find(({ name }) => name === 'thousands of customers');
  if (large === undefined) throw new Error('no such shop');
  const { trust } = judged(large);
  for (const language of languages) {
    expect(trustText(trust, language)).not.toMatch(/few|luck|az müşteri|şans|کم‌شمار|شانس/);
  }
});

import type { Analysis, AnalysisOptions } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import { acquisitionLimit } from '../../../core/campaigns/acquisition';
import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { seededRandom } from '../../../core/math/random';
import { type AnalysisJson, analysisToJson } from '../../../core/report/analysisJson';
import { weeksOfMonths } from '../../../core/valuation/rates';
import { near } from '../../reference/near';
import { knownSpend } from '../../reference/shop';
import { simulateLives } from '../../reference/simulate';
import { readJson } from '../report/readJson';

const months = 6;
const ahead = weeksOfMonths(months);
const truths = {
  Search: { r: 1, alpha: 8, a: 0.6, b: 2.4 },
  Instagram: { r: 1, alpha: 5, a: 1.2, b: 2.4 },
} as const;
type Channel = keyof typeof truths;

const lives = (channel: Channel, weeks: readonly number[], seed: number) =>
  simulateLives({ name: 'bgnbd', parameters: truths[channel] }, knownSpend, weeks, seededRandom(seed));

/** A year of 400 customers from each channel. */
function orders(seed: number): Cell[][] {
  const rows: Cell[][] = [['Customer', 'Date', 'Amount', 'Channel']];
  for (const channel of ['Search', 'Instagram'] as const) {
    // One more from Search, so that it is the reference.
    const weeks = Array.from({ length: channel === 'Search' ? 401 : 400 }, (_, i) => 52 - (i % 40));
    for (const [i, life] of lives(channel, weeks, seed).entries()) {
      [0, ...life.times].forEach((time, k) => {
        const money = k === 0 ? life.first : life.amounts[k - 1];
        const day = 44_000 + Math.round(7 * (52 - weeks[i] + time));
        rows.push([`${channel} ${i}`, day, Math.max(0.01, Math.round(100 * money) / 100), channel]);
      });
    }
  }
  return rows;
}

function analysisOf(seed: number, options: Partial<AnalysisOptions> = {}): Analysis {
  const found = analyze(tableOf(orders(seed)), {
    terms: { months, margin: 0.5, discountRate: 0 },
    asOf: 44_364,
    reading: {},
    model: 'bgnbd',
    intervals: false,
    holdout: false,
    covariates: [3],
    ...options,
  });
  if (!found.ok) throw new Error('the orders cannot be read');
  return found;
}

const shop = analysisOf(1);

/** What 20,000 customers of a channel brought on average within those months, the first order included. */
function truth(channel: Channel): number {
  const all = lives(channel, new Array<number>(20_000).fill(ahead), 77);
  const money = all.map(({ first, amounts }) => amounts.reduce((sum, own) => sum + own, first));
  return (0.5 * money.reduce((sum, own) => sum + own, 0)) / all.length;
}

test('all together, then each channel, the reference first', () =>
  expect(shop.newcomers.slice(0, 3)).toMatchObject([
    { covariate: null, level: null, customers: 801 },
    { covariate: 'Channel', level: 'Search', customers: 401 },
    { covariate: 'Channel', level: 'Instagram', customers: 400 },
  ]));

test('the value of all is the one that winning a customer is measured by', () =>
  near(shop.newcomers[0]?.clv ?? 0, acquisitionLimit(shop.histories, shop, null).value, 1e-12));

test.each<[Channel, number]>([
  ['Search', 1],
  ['Instagram', 2],
])(
  'the interval holds what customers from %s bring, in nine shops of ten (seeds 1 to 20)',
  (channel, index) => {
    const came = truth(channel);
    const held = Array.from({ length: 20 }, (_, i) => analysisOf(i + 1).newcomers[index]).filter(
      (one) => one !== undefined && one.clvLow <= came && came <= one.clvHigh,
    );
    // 20 tosses of a coin of 0.9: below 15 once in a hundred.
    expect(held.length).toBeGreaterThanOrEqual(15);
  },
);

test('without a column there is one value for all', () => {
  const [all, ...others] = analysisOf(1, { covariates: [] }).newcomers;
  expect(others).toEqual([]);
  expect(all?.clvLow).toBeLessThan(all?.clv ?? 0);
  expect(all?.clvHigh).toBeGreaterThan(all?.clv ?? 0);
});

test('the JSON document has them, and the cohorts by name', () => {
  const { newcomers } = readJson<AnalysisJson>(analysisToJson(shop, 'en'));
  expect(newcomers.slice(0, 3)).toEqual(shop.newcomers.slice(0, 3));
  expect(newcomers.slice(3)).toEqual(
    shop.newcomers.slice(3).map((one) => ({ ...one, covariate: '*cohort', level: expect.any(String) })),
  );
  expect(newcomers.length).toBeGreaterThan(5);
});

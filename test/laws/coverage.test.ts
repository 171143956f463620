import { compressHistories } from '../../core/model/compressHistories';
import { fitBgnbd } from '../../core/model/fitBgnbd';
import { fitGammaGamma } from '../../core/model/fitGammaGamma';
import { weeklyRate, weeksOfMonths } from '../../core/valuation/rates';
import { simulateShop } from '../reference/shop';
import { valueAll } from '../reference/values';

const terms = { months: 12, margin: 1, discountRate: 0.1 };
const ahead = weeksOfMonths(terms.months);

interface Hit {
  readonly frequency: number;
  readonly inside: boolean;
}

/** One invented shop, fitted as any other; whether each customer's real year lies in the interval. */
function hits(seed: number, customers: number, parameters: Record<string, number>): Hit[] {
  const { histories, lives } = simulateShop(seed, customers, 78, ahead, { name: 'bgnbd', parameters });
  const { model } = fitBgnbd(compressHistories(histories));
  const { spend } = fitGammaGamma(histories);
  return valueAll(histories, model, spend, terms).values.map(({ clvLow, clvHigh }, i) => {
    const { age = 0, frequency = 0 } = histories[i] ?? {};
    const { times = [], amounts = [] } = lives[i] ?? {};
    const earned = times.reduce(
      (sum, time, k) =>
        sum + (time > age ? (amounts[k] ?? 0) * Math.exp(-weeklyRate(0.1) * (time - age)) : 0),
      0,
    );
    return { frequency, inside: clvLow <= earned && earned <= clvHigh };
  });
}

const share = (all: readonly Hit[]) => all.filter(({ inside }) => inside).length / all.length;

test.each([
  ['like CDNOW', { r: 0.243, alpha: 4.41, a: 0.79, b: 2.43 }, 300, 12],
  ['frequent orders', { r: 1.8, alpha: 6, a: 0.8, b: 4 }, 300, 8],
  ['a very small shop', { r: 0.8, alpha: 8, a: 0.8, b: 2.4 }, 25, 40],
])('a 90 %% interval holds what happens about 90 %% of the time: %s', (_, parameters, customers, shops) => {
  const all = Array.from({ length: shops }, (_, seed) => hits(seed + 1, customers, parameters)).flat();
  const repeaters = all.filter(({ frequency }) => frequency > 0);
  expect(share(all)).toBeGreaterThan(0.87);
  expect(share(all)).toBeLessThan(0.96);
  expect(share(repeaters)).toBeGreaterThan(0.87);
  expect(share(repeaters)).toBeLessThan(0.96);
});

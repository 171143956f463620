import { seededRandom } from '../../../core/math/random';
import { fitGammaGamma } from '../../../core/model/spend/fitGammaGamma';
import { spendByFrequency } from '../../../core/model/spend/spendByFrequency';
import { cdnowSummary } from '../../reference/cdnowSummary';
import { repeatSpend, spendHistories } from '../../reference/columns';
import { near } from '../../reference/near';
import { describeWithResearchData } from '../../reference/researchData';
import { simulateShop } from '../../reference/shop';

describeWithResearchData('CDNOW sample', () => {
  const found = spendByFrequency(repeatSpend(cdnowSummary()));

  // BTYD 2.4.3: cor(x, m.x) of the 946 repeat buyers.
  test('correlation .113887919', () => near(found.correlation, 0.113887919, 1e-8));
  test('too small to matter', () => {
    expect(found.matters).toBe(false);
    expect(fitGammaGamma(spendHistories(cdnowSummary())).problems).toEqual([]);
  });
  test('another currency and another order of the rows give the same', () => {
    const other = cdnowSummary()
      .reverse()
      .map((row) => ({ ...row, meanSpend: row.meanSpend * 41_000 }));
    near(spendByFrequency(repeatSpend(other)).correlation, found.correlation, 1e-12);
  });
});

describe('shops in which the assumption fails', () => {
  const shop = (factor: (frequency: number) => number) =>
    simulateShop(9, 1500, 78, 0).histories.map((history) => ({
      ...history,
      meanSpend: history.meanSpend * factor(history.frequency),
    }));

  test.each<[string, (frequency: number) => number, boolean]>([
    ['who orders more spends more', (x) => 1 + 0.15 * x, true],
    ['who orders more spends less', (x) => 1 / (1 + 0.3 * x), false],
  ])('%s: it is said, with the sign', (_, factor, positive) => {
    const [problem] = fitGammaGamma(spendHistories(shop(factor))).problems;
    expect(problem).toMatchObject({ code: 'spendFollowsFrequency', severity: 'warning' });
    const correlation = problem?.code === 'spendFollowsFrequency' ? problem.params.correlation : Number.NaN;
    expect(correlation > 0).toBe(positive);
  });

  test('shops in which it holds are left in peace (seeds 1 to 60)', () => {
    const alarms = Array.from({ length: 60 }, (_, seed) =>
      spendByFrequency(repeatSpend(simulateShop(seed + 1, 200, 78, 0).histories)),
    ).filter(({ matters }) => matters);
    expect(alarms.length).toBeLessThanOrEqual(1);
  });
});

test('nothing varies: no correlation, no alarm', () => {
  const random = seededRandom(2);
  const same = Array.from({ length: 20 }, () => ({ frequency: 2, meanSpend: 10 + random() }));
  expect(spendByFrequency(repeatSpend(same))).toEqual({ correlation: 0, effect: 0, matters: false });
  expect(spendByFrequency(repeatSpend([]))).toEqual({ correlation: 0, effect: 0, matters: false });
});

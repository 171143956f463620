import { seededRandom } from '../../core/math/random';
import type { Timeline, TimingModelName } from '../../core/model/fitted';
import { compareModels, judge, type Split } from '../../core/model/judge';
import { historyAfter, type Life, simulateLives } from '../../core/model/simulate';
import { describeWithData } from '../reference/cdnow';
import { cdnowSummary } from '../reference/cdnowSummary';
import { near } from '../reference/near';
import { knownSpend } from '../reference/shop';

const singles: readonly TimingModelName[] = ['nbd', 'bgnbd', 'mbgnbd', 'bgcnbd', 'mbgcnbd', 'paretonbd'];

/** A shop that behaves as one model says: known up to a day, and followed for 39 weeks more. */
function shop(seed: number, name: TimingModelName, parameters: Record<string, number>): Split {
  const random = seededRandom(seed);
  const ages = Array.from({ length: 1500 }, () => Math.round(7 * (60 - 40 * random())) / 7);
  const lives = simulateLives(
    { name, parameters },
    knownSpend,
    ages.map((age) => age + 39),
    random,
  );
  return {
    calibrationWeeks: 60,
    holdoutWeeks: 39,
    calibration: { histories: lives.map((life, i) => withGaps(life, ages[i] ?? 0)) },
    actual: lives.map(({ times }, i) => times.filter((time) => time > (ages[i] ?? 0)).length),
  };
}

/** What a shop's own orders would tell: with how regular the gaps were. */
function withGaps(life: Life, age: number): Timeline {
  const known = [0, ...life.times.filter((time) => time <= age)];
  const logGaps = known.slice(1).reduce((sum, time, i) => sum + Math.log(time - (known[i] ?? 0)), 0);
  return { ...historyAfter(life, age), logGaps };
}

/** The automatic choice against the best single model, as everybody can see it afterwards. */
function lag(split: Split): { chosen: string; ratio: number } {
  const best = Math.min(...compareModels(split, singles).map(({ mae }) => mae));
  const { model, mae } = judge(split, 'auto');
  return { chosen: model, ratio: mae / best };
}

test.each<[string, TimingModelName, Record<string, number>, string]>([
  ['regular buyers', 'mbgcnbd', { r: 2, alpha: 4, a: 0.4, b: 2.4, k: 3 }, 'mbgcnbd'],
  ['nobody leaves', 'nbd', { r: 0.8, alpha: 9 }, 'nbd'],
])('the choice is never 2 %% worse than the best model: %s (seed 1)', (_, name, parameters, expected) => {
  const { chosen, ratio } = lag(shop(1, name, parameters));
  expect(chosen).toBe(expected);
  expect(ratio).toBeLessThanOrEqual(1.02);
});

describeWithData('CDNOW, 39 weeks', () => {
  const split: Split = {
    calibrationWeeks: 39,
    holdoutWeeks: 39,
    calibration: { histories: cdnowSummary() },
    actual: cdnowSummary().map(({ holdout }) => holdout),
  };

  test('the choice is never 2 % worse than the best model', () => {
    const { chosen, ratio } = lag(split);
    expect(chosen).toBe('mbgnbd');
    expect(ratio).toBeLessThanOrEqual(1.02);
  });

  // mpmath at the true optima; the bias rounded to three digits after the point.
  test.each<[TimingModelName, number, number, number]>([
    ['bgnbd', -0.12146, 0.785454, 1.607982],
    ['mbgnbd', -0.16221, 0.764779, 1.607183],
    ['paretonbd', -0.11503, 0.754523, 1.602848],
  ])('%s as the peers have it', (name, bias, mae, rmse) => {
    const [candidate] = compareModels(split, [name]);
    near(candidate?.bias ?? 0, bias, 1e-4);
    near(candidate?.mae ?? 0, mae, 2e-6);
    near(candidate?.rmse ?? 0, rmse, 2e-6);
  });
});

import type { ModelChoice } from '../../../core/model/choose/fitModel';
import {
  calibrateUsual,
  evaluateHoldout,
  fitCalibration,
  heldBackOf,
} from '../../../core/model/judge/evaluateHoldout';
import { cdnowSummary } from '../../reference/cdnowSummary';
import { modelNamed, timelines } from '../../reference/columns';
import { near } from '../../reference/near';
import { describeWithResearchData } from '../../reference/researchData';
import { simulateShop } from '../../reference/shop';

const split = (rows: readonly { frequency: number; recency: number; age: number; holdout: number }[]) => ({
  calibrationWeeks: 39,
  holdoutWeeks: 39,
  calibration: timelines(rows),
  actual: rows.map(({ holdout }) => holdout),
});

/** The forecast of a model that is calibrated as any other. */
const judged = (found: ReturnType<typeof split>, choice: ModelChoice) => {
  const held = heldBackOf(found);
  return evaluateHoldout(held, fitCalibration(held, choice));
};

/** Means by calibration frequency 0 … 7+: customers, actual, expected of BG/NBD and of Pareto/NBD. */
const publishedByFrequency: readonly (readonly [number, number, number, number])[] = [
  [1411, 0.236712, 0.225087, 0.138447],
  [439, 0.697039, 0.523131, 0.599471],
  [214, 1.392523, 1.044134, 1.195837],
  [100, 1.56, 1.52028, 1.713843],
  [62, 2.532258, 2.163866, 2.398308],
  [38, 2.947368, 2.653846, 2.907208],
  [29, 3.862069, 3.504042, 3.818559],
  [64, 6.359375, 6.157191, 6.403067],
];

describeWithResearchData('CDNOW sample, 39 weeks forecast', () => {
  const verdict = judged(split(cdnowSummary()), 'bgnbd');

  // mpmath at the optimum; six digits kept. The actual orders: BTYD's cdnowSummary.
  test('the forecast is 12 % short', () => {
    near(verdict.expected, 1653.40869794, 1e-9);
    near(verdict.bias, -0.1214619, 1e-6);
  });
  test('errors per customer', () => {
    near(verdict.mae, 0.785454, 1e-6);
    near(verdict.rmse, 1.607982, 1e-6);
    near(verdict.naiveMae, 1.023669, 1e-6);
  });
  test('counts', () => {
    expect(verdict).toMatchObject({
      model: 'bgnbd',
      customers: 2357,
      actual: 1882,
      calibrationWeeks: 39,
      holdoutWeeks: 39,
    });
  });
  test('the naive forecast is 2930.1 orders (RMSE 2.211918)', () => near(verdict.naiveRmse, 2.211918, 1e-6));

  // As in figure 5 of Fader, Hardie & Lee (2005); mpmath, six digits.
  test.each([
    ['bgnbd', 2],
    ['paretonbd', 3],
  ] as const)('%s: mean orders by calibration frequency', (name, column) => {
    const { byFrequency } = judged(split(cdnowSummary()), name);
    publishedByFrequency.forEach((expected, orders) => {
      const row = byFrequency[orders];
      expect([row?.orders, row?.customers]).toEqual([orders, expected[0]]);
      near(row?.actual ?? 0, expected[1], 3e-6);
      near(row?.expected ?? 0, expected[column], 3e-6);
    });
  });

  test('customers by orders in the held-back weeks: both columns hold everybody', () => {
    const counts = verdict.byOrders.map(({ orders }) => orders);
    expect(counts).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    near(
      verdict.byOrders.reduce((all, { actual }) => all + actual, 0),
      2357,
      1e-15,
    );
    near(
      verdict.byOrders.reduce((all, { expected }) => all + expected, 0),
      2357,
      1e-9,
    );
    // Nobody can be closer than luck allows: the model is 12 % short, so it leaves too many at 0.
    const [none] = verdict.byOrders;
    expect(none?.expected).toBeGreaterThan(none?.actual ?? 0);
    near(none?.expected ?? 0, none?.actual ?? 0, 0.05);
  });
});

test('nobody bought in either time: no division by zero', () => {
  const verdict = judged(split([{ frequency: 0, recency: 0, age: 0, holdout: 0 }]), 'auto');
  expect(JSON.stringify(verdict)).not.toContain('null');
});

test('counts that do not line up are the programmer’s mistake', () => {
  const rows = [{ frequency: 0, recency: 0, age: 3, holdout: 0 }];
  expect(() => heldBackOf({ ...split(rows), actual: [] })).toThrow(RangeError);
});

describe('the usual models beside the one in use', () => {
  const model = modelNamed('bgnbd', { r: 1.8, alpha: 6, a: 0.8, b: 4 });
  /** Frequent orders, so nearly every customer has a pattern of the own. Seed 5. */
  const shopOf = (customers: number) => {
    const { histories } = simulateShop(5, customers, 104, 0, model);
    const actual = histories.map(() => 0);
    return heldBackOf({ calibrationWeeks: 104, holdoutWeeks: 52, calibration: timelines(histories), actual });
  };

  test('of up to 20,000 patterns they are those that are fitted as any other', () => {
    const held = shopOf(1000);
    const used = fitCalibration(held, 'bgnbd');
    expect(calibrateUsual(held, used)).toEqual(
      (['nbd', 'bgnbd', 'mbgnbd', 'paretonbd'] as const).map((name) => fitCalibration(held, name)),
    );
  });

  test('of more they lie within half a standard error of those, after one look at all patterns', () => {
    const held = shopOf(22_000);
    expect(held.patterns.count).toBeGreaterThan(20_000);
    const used = fitCalibration(held, 'bgnbd');
    const usual = calibrateUsual(held, used);
    expect(usual.map(({ name }) => name)).toEqual(['nbd', 'bgnbd', 'mbgnbd', 'paretonbd']);
    expect(usual[1]).toBe(used);
    for (const rough of usual) {
      if (rough === used) continue;
      const full = fitCalibration(held, rough.name);
      expect(rough.evaluations).toBe(1);
      const [ours, theirs] = [Object.values(rough.parameters), Object.values(full.parameters)];
      Object.values(full.standardErrors).forEach((error, i) => {
        expect(Math.abs(ours[i] - theirs[i])).toBeLessThan(error / 2);
      });
      expect(Math.abs(rough.logLikelihood - full.logLikelihood)).toBeLessThan(1);
    }
  });

  test('a model that is none of them comes last', () => {
    const held = shopOf(100);
    const used = fitCalibration(held, 'bgbb');
    expect(calibrateUsual(held, used).at(-1)).toBe(used);
  });
});

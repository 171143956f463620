import { judge } from '../../../core/model/judge';
import { describeWithData } from '../../reference/cdnow';
import { cdnowSummary } from '../../reference/cdnowSummary';
import { near } from '../../reference/near';

const split = (rows: readonly { frequency: number; recency: number; age: number; holdout: number }[]) => ({
  calibrationWeeks: 39,
  holdoutWeeks: 39,
  calibration: { histories: rows },
  actual: rows.map(({ holdout }) => holdout),
});

describeWithData('CDNOW sample, 39 weeks forecast', () => {
  const verdict = judge(split(cdnowSummary()));

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
    expect(verdict).toMatchObject({ customers: 2357, actual: 1882, calibrationWeeks: 39, holdoutWeeks: 39 });
  });
});

test('nobody bought in either time: no division by zero', () => {
  const verdict = judge(split([{ frequency: 0, recency: 0, age: 0, holdout: 0 }]));
  for (const value of Object.values(verdict)) expect(Number.isFinite(value)).toBe(true);
});

test('counts that do not line up are the programmer’s mistake', () => {
  const rows = [{ frequency: 0, recency: 0, age: 3, holdout: 0 }];
  expect(() => judge({ ...split(rows), actual: [] })).toThrow(RangeError);
});

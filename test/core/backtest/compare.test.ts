import { errorsOf, gini, heldBy } from '../../../core/backtest/compare';

test('a range holds what lies on its ends; money may differ in the last digits', () => {
  expect(heldBy([0, 1, 2], [1, 2, 3], [1, 1, 3.1])).toEqual({ held: 2, of: 3, width: 3 / 5.1 });
  expect(heldBy([0], [0.3], [0.1 + 0.2])).toMatchObject({ held: 1 });
  expect(heldBy([], [], [])).toEqual({ held: 0, of: 0, width: 0 });
});

test('errors for single customers', () =>
  expect(errorsOf([1, 2, 0], [0, 2, 2])).toMatchObject({ mae: 1, rmse: Math.sqrt(5 / 3) }));

test('the Gini coefficient is 1 in the right order, −1 in the opposite, 0 where the forecast says nothing', () => {
  const came = [0, 1, 2, 7];
  expect(gini([1, 2, 3, 4], came)).toBeCloseTo(1, 12);
  expect(gini([4, 3, 2, 1], came)).toBeCloseTo(-1, 12);
  expect(gini([5, 5, 5, 5], came)).toBeCloseTo(0, 12);
  // Of those with one forecast, the order does not matter.
  expect(gini([1, 1, 3, 3], came)).toBeCloseTo(gini([1, 1, 3, 3], [1, 0, 7, 2]), 12);
  expect(gini([1, 2], [0, 0])).toBe(0);
});

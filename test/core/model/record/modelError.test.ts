import { modelError, type TotalMiss, usualError } from '../../../../core/model/record/modelError';

const misses = (errors: readonly number[], variance = 0): TotalMiss[] =>
  errors.map((error) => ({ error, variance }));

test('the usual error without a record', () => expect(modelError([], 1)).toBe(usualError));

test('the usual error counts as four windows', () => {
  const four = modelError(misses([0.3, -0.3, 0.3, -0.3]), 1);
  expect(four).toBeCloseTo(Math.sqrt((4 * 0.0225 + 4 * 0.09) / 8), 12);
});

test('what chance explains is not the model’s error', () => {
  // Errors as large as the variance: less than the usual error.
  expect(modelError(misses([0.1, 0.1, 0.1, 0.1], 0.01), 1)).toBeLessThan(usualError);
  // Squared errors of just the variance: windows without any error of the model, as far as they count.
  const weight = (0.0225 / (0.0225 + 0.04)) ** 2;
  const four = misses([0.2, -0.2, 0.2, -0.2], 0.04);
  expect(modelError(four, 1)).toBeCloseTo(Math.sqrt((4 * 0.0225) / (4 + 4 * weight)), 12);
  // A window of pure chance says next to nothing.
  expect(modelError(misses([3], 1e9), 1)).toBeCloseTo(usualError, 6);
});

test('windows that overlap count less', () => {
  const record = misses([0.4, 0.4, 0.4]);
  expect(modelError(record, 2)).toBeLessThan(modelError(record, 1));
  expect(modelError(record, 2)).toBeGreaterThan(usualError);
});

test('no record makes a model certain', () => expect(modelError(misses(Array(500).fill(0)), 1)).toBe(0.04));

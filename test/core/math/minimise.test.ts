import { cholesky, choleskySolve, inverse } from '../../../core/math/cholesky';
import { minimise } from '../../../core/math/minimise';
import { near } from '../../reference/near';

/** Rosenbrock's valley (Rosenbrock 1960): minimum 0 at (1, 1). */
const valley = ([x = 0, y = 0]: readonly number[]) => ({
  value: 100 * (y - x * x) ** 2 + (1 - x) ** 2,
  gradient: [-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)],
  hessian: [
    [1200 * x * x - 400 * y + 2, -400 * x],
    [-400 * x, 200],
  ],
});

test('finds the end of a curved valley', () => {
  const { point, converged, evaluations } = minimise(valley, [-1.2, 1]);
  expect(converged).toBe(true);
  expect(evaluations).toBeLessThan(40);
  near(point[0], 1, 1e-12);
  near(point[1], 1, 1e-12);
});

test('says so when the function falls for ever', () => {
  const slide = ([x = 0]: readonly number[]) => ({
    value: Math.exp(-x),
    gradient: [-Math.exp(-x)],
    hessian: [[Math.exp(-x)]],
  });
  const { converged, point } = minimise(slide, [0]);
  expect(converged).toBe(false);
  expect(point[0]).toBeGreaterThan(10);
});

test('leaves a saddle', () => {
  const saddle = ([x = 0, y = 0]: readonly number[]) => ({
    value: x * x - y * y + 0.1 * y ** 4,
    gradient: [2 * x, -2 * y + 0.4 * y ** 3],
    hessian: [
      [2, 0],
      [0, -2 + 1.2 * y * y],
    ],
  });
  const { point, converged } = minimise(saddle, [1, 0.01]);
  expect(converged).toBe(true);
  near(Math.abs(point[1]), Math.sqrt(5), 1e-9);
});

test('the inverse of a Hilbert matrix is whole numbers', () => {
  const hilbert = [0, 1, 2].map((i) => [0, 1, 2].map((j) => 1 / (i + j + 1)));
  const expected = [
    [9, -36, 30],
    [-36, 192, -180],
    [30, -180, 180],
  ];
  const found = inverse(hilbert);
  expected.forEach((row, i) => {
    row.forEach((value, j) => {
      near(found?.[i][j] ?? Number.NaN, value, 1e-12);
    });
  });
  const lower = cholesky(hilbert) ?? [];
  near(choleskySolve(lower, [1, 0, 0])[1], -36, 1e-12);
});

test.each([
  [
    'indefinite',
    [
      [1, 2],
      [2, 1],
    ],
  ],
  ['not finite', [[Number.POSITIVE_INFINITY]]],
  ['not a number', [[Number.NaN]]],
])('a matrix that is %s has no triangle', (_, matrix) => expect(cholesky(matrix)).toBeNull());

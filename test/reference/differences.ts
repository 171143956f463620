import type { Evaluation } from '../../core/math/minimise';
import { near } from './near';

/**
 * Expects a function's gradient and Hessian to be what central differences say.
 *
 * Steps of 1e-5 are good to about 1e-9 of the function's own size, which is why that is the floor.
 */
export function matchDifferences(
  evaluate: (point: readonly number[]) => Evaluation,
  point: readonly number[],
  error = 1e-6,
): void {
  const { value, gradient, hessian } = evaluate(point);
  const floor = Math.max(1, Math.abs(value) / 100);
  point.forEach((_, i) => {
    const moved = (step: number) => evaluate(point.map((old, j) => (i === j ? old + step : old)));
    const [up, down] = [moved(1e-5), moved(-1e-5)];
    near(gradient[i], (up.value - down.value) / 2e-5, error, floor);
    point.forEach((_, j) => {
      const difference = (up.gradient[j] - down.gradient[j]) / 2e-5;
      near(hessian[i][j], difference, error, floor);
    });
  });
}

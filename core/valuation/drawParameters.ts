import { cholesky } from '../math/cholesky';
import { drawNormal } from '../math/drawNormal';
import type { Random } from '../math/random';

/** Further than this many standard errors out, the normal approximation says more about itself than about the data. */
const FURTHEST = 3;

/**
 * Parameter values that the data allow, from the Laplace approximation: the logarithms
 * are normal around the fit. They come in pairs mirrored at the fit, so their mean is the fit;
 * `count` is even. Without a covariance all are the fit itself.
 */
export function drawParameters<Name extends string>(
  fitted: {
    readonly parameters: Readonly<Record<Name, number>>;
    readonly covariance: readonly (readonly number[])[];
  },
  count: number,
  random: Random,
): Record<Name, number>[] {
  const names = Object.keys(fitted.parameters) as Name[];
  const lower = cholesky(fitted.covariance) ?? [];
  const draws: Record<Name, number>[] = [];
  while (draws.length < count) {
    const normals = names.map(() => Math.max(-FURTHEST, Math.min(FURTHEST, drawNormal(random))));
    for (const sign of [1, -1]) {
      const draw: Record<Name, number> = { ...fitted.parameters };
      names.forEach((name, i) => {
        const shift = (lower[i] ?? []).reduce((sum, weight, k) => sum + weight * (normals[k] ?? 0), 0);
        draw[name] *= Math.exp(sign * shift);
      });
      draws.push(draw);
    }
  }
  return draws;
}

import { cholesky } from '../math/cholesky';
import { drawGamma } from '../math/drawGamma';
import { drawNormal } from '../math/drawNormal';
import type { Random } from '../math/random';

/** Further than this many standard errors out, the normal approximation says more about itself than about the data. */
const FURTHEST = 3;
/** Degrees of freedom of the tails: these where next to nothing is known … */
const FEWEST_DEGREES = 4;
/** … and these more once every logarithm has a standard error of 1; four times as many at one half, and so on. */
const DEGREES_AT_ONE = 2;

/**
 * Parameter values that the data allow, from the Laplace approximation: the logarithms
 * are distributed around the fit as the curvature there says. They come in pairs mirrored at the fit, so their
 * mean is the fit; `count` is even. Without a covariance all are the fit itself.
 *
 * With little data a likelihood has heavier tails than its curvature says, which shows in intervals that are too
 * narrow for the customers who stand out. So the draws are Student's t, whose degrees of freedom grow with what
 * is known; they are normal where the data decide. `npm run coverage-study` measures what comes of it.
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
  const worst = fitted.covariance.reduce((most, row, i) => Math.max(most, row[i] ?? 0), 0);
  const degrees = FEWEST_DEGREES + DEGREES_AT_ONE / worst;
  const draws: Record<Name, number>[] = [];
  while (draws.length < count) {
    const normals = names.map(() => Math.max(-FURTHEST, Math.min(FURTHEST, drawNormal(random))));
    const stretch = degrees < 1e6 ? Math.sqrt(degrees / (2 * drawGamma(degrees / 2, random))) : 1;
    for (const sign of [stretch, -stretch]) {
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

import { cholesky } from '../../math/cholesky';

/** A fit with the covariance of its log parameters; an average of several has those of each (see FittedModel). */
export interface Fitted {
  readonly parameters: Readonly<Record<string, number>>;
  readonly covariance: readonly (readonly number[])[];
  readonly average?: readonly { readonly model: Fitted; readonly weight: number }[];
  /** Coefficients that are moved as they are, not by their logarithms; their rows of the covariance come last. */
  readonly covariates?: { readonly coefficients: readonly number[] };
}

/** How many independent directions the parameters of a fit have: those of each model of an average. */
export function directionsOf({ covariance, average }: Pick<Fitted, 'covariance' | 'average'>): number {
  return average ? average.reduce((all, { model }) => all + directionsOf(model), 0) : covariance.length;
}

/**
 * The fit with its parameters moved by `steps` standard deviations along independent directions (the columns of the
 * covariance's Cholesky factor). Steps of 0 give the fit itself. Each model of an average has steps of its own.
 */
export function movedFit<Fit extends Fitted>(fitted: Fit, steps: readonly number[]): Fit {
  const { average } = fitted;
  if (average) {
    let used = 0;
    const moved = average.map(({ model, weight }) => {
      const stepsOfModel = steps.slice(used, used + directionsOf(model));
      used += stepsOfModel.length;
      return { model: movedFit(model, stepsOfModel), weight };
    });
    return { ...fitted, parameters: moved[0].model.parameters, average: moved };
  }
  const lower = cholesky(fitted.covariance) ?? [];
  const shifts = lower.map((row) => row.reduce((sum, weight, k) => sum + weight * steps[k], 0));
  // Numbers that were chosen, not fitted, come last and have no row in the covariance.
  const letters = Object.keys(fitted.parameters).slice(0, shifts.length);
  const moved = letters.map((name, i) => [name, fitted.parameters[name] * Math.exp(shifts[i])]);
  const parameters = { ...fitted.parameters, ...Object.fromEntries(moved) };
  const { covariates } = fitted;
  if (covariates === undefined || shifts.length === 0) return { ...fitted, parameters };
  const coefficients = covariates.coefficients.map(
    (coefficient, i) => coefficient + shifts[letters.length + i],
  );
  return { ...fitted, parameters, covariates: { ...covariates, coefficients } };
}

/**
 * How the logarithms of some sums change along each direction of `movedFit`, by central differences: a row for each
 * direction, 0 where a sum is 0. The sum of the squares of a column is the variance of that logarithm that comes of not
 * knowing the parameters (delta method).
 */
export function logSlopes<Fit extends Fitted>(
  fitted: Fit,
  sumsOf: (moved: Fit) => readonly number[],
): readonly (readonly number[])[] {
  return Array.from({ length: directionsOf(fitted) }, (_, direction, all = directionsOf(fitted)) => {
    const along = (step: number): readonly number[] =>
      sumsOf(
        movedFit(
          fitted,
          Array.from({ length: all }, (__, i) => (i === direction ? step : 0)),
        ),
      );
    const down = along(-1);
    return along(1).map((up, i) => (up > 0 && down[i] > 0 ? Math.log(up / down[i]) / 2 : 0));
  });
}

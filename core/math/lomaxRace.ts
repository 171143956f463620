import { type Quadrature, quadrature } from './integrate';

/** exp(−40) is 4e-18: what lies behind that cannot be seen. */
const OUT_OF_SIGHT = 40;
const MOST_PANELS = 200;

/** A waiting time that is exponential with a gamma distributed rate (Lomax): P(time > t) = (rate/(rate+t))^shape. */
export interface Lomax {
  readonly shape: number;
  readonly rate: number;
}

/**
 * Chance that the first time comes before the second and within the horizon.
 *
 * The integral over y of (B/(B+y))^q q/(B+y) · (A/(A+y))^p, for a first time with shape q and rate B and a second
 * with p and A. All of it is positive, so nothing cancels, whatever the parameters: the 2F1 functions of the
 * Pareto/NBD model are this integral. The relative error is below 1e-12.
 */
export function lomaxRace(first: Lomax, second: Lomax, horizon: number): number {
  const { shape: q, rate: B } = first;
  const { shape: p, rate: A } = second;
  const m = Math.min(A, B);
  const { reach, places, weights } = racePlan(q, B, p, A, horizon);
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    const y = m * Math.expm1(reach * (places[i] ?? 0));
    sum += (weights[i] ?? 0) * Math.exp(-p * Math.log1p(y / A) - q * Math.log1p(y / B)) * ((m + y) / (B + y));
  }
  return q * reach * sum;
}

/**
 * Where to look at that integrand, as a share of `reach`: its variable is v = log(1 + y/min(A, B)), in which it is
 * smooth for any parameters, up to where it has fallen out of sight.
 */
export function racePlan(
  q: number,
  B: number,
  p: number,
  A: number,
  horizon: number,
): Quadrature & { readonly reach: number } {
  // One is taken off p because the integrand may rise with exp(v) before B shows.
  const seen = Math.min(
    horizon,
    p > 1 ? A * Math.expm1(OUT_OF_SIGHT / (p - 1)) : horizon,
    B * Math.expm1(OUT_OF_SIGHT / q),
  );
  const reach = Math.log1p(seen / Math.min(A, B));
  const fall = p * Math.log1p(seen / A) + (q + 1) * Math.log1p(seen / B);
  if (reach < 0.8 && fall + reach < 3) return { ...FEW_PLACES, reach };
  const panels = Math.min(MOST_PANELS, Math.ceil(Math.max(reach / 2.5, (fall + reach) / 12)));
  return { ...manyPlaces(panels), reach };
}

const FEW_PLACES = quadrature(8, 1);
const many: Quadrature[] = [];

function manyPlaces(panels: number): Quadrature {
  const known = many[panels] ?? quadrature(16, panels);
  many[panels] = known;
  return known;
}

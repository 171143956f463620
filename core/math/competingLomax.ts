import { type Quadrature, quadrature } from './integrate';
import type { Random } from './random';

/** exp(−40) is 4e-18: contributions beyond are below rounding. */
const outOfSight = 40;
const mostPanels = 200;

/** A waiting time that is exponential with a gamma distributed rate (Lomax): P(time > t) = (rate/(rate+t))^shape. */
export interface Lomax {
  readonly shape: number;
  readonly rate: number;
}

/** Draws such a time, given that it lies within the horizon, from a uniform number. */
export function lomaxWithin({ shape, rate }: Lomax, horizon: number): (uniform: number) => number {
  return powerWithin(shape + 1, rate, horizon);
}

/**
 * Chance that the first time comes before the second and within the horizon.
 *
 * The integral over y of (B/(B+y))^q q/(B+y) · (A/(A+y))^p, for a first time with shape q and rate B and a second with
 * p and A. The integrand is positive, so nothing cancels, whatever the parameters: the 2F1 functions of the Pareto/NBD
 * model are this integral. The relative error is below 1e-12.
 */
export function competingLomax(first: Lomax, second: Lomax, horizon: number): number {
  const { shape: q, rate: B } = first;
  const { shape: p, rate: A } = second;
  const { reach, rule } = quadraturePlan(q, B, p, A, horizon);
  const { places, weights } = rule;
  const [smaller, ofSmaller, larger, ofLarger] = A <= B ? [A, p, B, q] : [B, q, A, p];
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    // log(1 + y/smaller), the variable of the quadrature.
    const v = reach * places[i];
    const y = smaller * Math.expm1(v);
    const survival = Math.exp(-ofSmaller * v - ofLarger * Math.log1p(y / larger));
    sum += weights[i] * survival * ((smaller + y) / (B + y));
  }
  return q * reach * sum;
}

/** Limit on rejections; then the last proposal is taken. */
const mostTries = 1000;

/**
 * Draws the first time, given that it comes before the second and within the horizon.
 *
 * Its density is (1 + t/B)^−(q+1) (1 + t/A)^−p. Of the two powers, the one with the smaller rate is steeper at 0. The
 * other is bounded by a power of the same base with the same slope at 0 (Bernoulli's inequality), so the proposal is a
 * single power, drawn by inversion, and few draws are rejected.
 */
export function drawRace(first: Lomax, second: Lomax, horizon: number): (random: Random) => number {
  const { shape: q, rate: B } = first;
  const { shape: p, rate: A } = second;
  const [rate, power, otherRate, other] = B <= A ? [B, q + 1, A, p] : [A, p, B, q + 1];
  const instead = (other * rate) / otherRate;
  const drawTime = powerWithin(power + instead, rate, horizon);
  return (random) => {
    let time = horizon;
    for (let tries = 0; tries < mostTries; tries++) {
      time = drawTime(random());
      const below = other * Math.log1p(time / otherRate) - instead * Math.log1p(time / rate);
      if (random() < Math.exp(-below)) return time;
    }
    return time;
  };
}

/** Draws a time within the horizon, with a density that falls as (1 + t/rate)^−power, from a uniform number. */
function powerWithin(power: number, rate: number, horizon: number): (uniform: number) => number {
  const reach = Math.log1p(horizon / rate);
  // Near power 1 the logarithm of the time is uniform; the exact formula would divide 0 by 0.
  if (Math.abs(power - 1) * reach < 1e-9) return (uniform) => rate * Math.expm1(uniform * reach);
  const within = -Math.expm1((1 - power) * reach);
  return (uniform) => rate * Math.expm1(Math.log1p(-uniform * within) / (1 - power));
}

/** Nodes of the integral of `competingLomax`, as shares of `reach`. */
export interface QuadraturePlan {
  readonly reach: number;
  readonly rule: Quadrature;
}

/**
 * A quadrature plan for the integral of `competingLomax`. Its variable is v = log(1 + y/min(A, B)), in which the
 * integrand is smooth for any parameters, up to where it is negligible; the steeper its fall, the more nodes it needs.
 */
export function quadraturePlan(q: number, B: number, p: number, A: number, horizon: number): QuadraturePlan {
  let seen = horizon;
  let fall = p * Math.log1p(seen / A) + (q + 1) * Math.log1p(seen / B);
  if (fall > outOfSight) {
    // p − 1 instead of p, because the integrand may first rise with exp(v).
    const byA = p > 1 ? A * Math.expm1(outOfSight / (p - 1)) : horizon;
    seen = Math.min(horizon, byA, B * Math.expm1(outOfSight / q));
    fall = p * Math.log1p(seen / A) + (q + 1) * Math.log1p(seen / B);
  }
  const reach = Math.log1p(seen / Math.min(A, B));
  const size = fall + reach;
  if (reach < 0.8 && size < 3) return { reach, rule: eight };
  if (reach < 1.6 && size < 7) return { reach, rule: twelve };
  return { reach, rule: sixteen(Math.min(mostPanels, Math.ceil(Math.max(reach / 2.5, size / 12)))) };
}

const eight = quadrature(8, 1);
const twelve = quadrature(12, 1);
const sixteens: Quadrature[] = [];

/** The 16-point rule on each of `panels` parts, cached. */
function sixteen(panels: number): Quadrature {
  const rule = sixteens[panels] ?? quadrature(16, panels);
  sixteens[panels] = rule;
  return rule;
}

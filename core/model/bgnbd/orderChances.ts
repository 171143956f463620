import { atLeast, negativeBinomial } from '../../math/negativeBinomial';

/** Posterior of an active customer, with the stages passed since the last purchase (0 unless k > 1). */
export interface AliveState {
  /** Rate of stages: gamma distributed with this shape and rate (weeks). */
  readonly shape: number;
  readonly rate: number;
  readonly stage: number;
  /** Dropout probability after a purchase: beta distributed with a and b. */
  readonly a: number;
  readonly b: number;
}

/**
 * Chances that exactly 0, 1, … orders would come within the horizon if the customer never left,
 * as long as any of them counts: the n-th comes when kn − stage stages have passed.
 */
function possibleOrders(k: number, { shape, rate, stage }: AliveState, horizon: number): Float64Array {
  const stages = negativeBinomial(shape, (shape * horizon) / rate);
  if (k === 1) return stages;
  const orders = new Float64Array(Math.floor((stage + stages.length - 1) / k) + 1);
  stages.forEach((chance, i) => {
    const n = Math.floor((stage + i) / k);
    orders[n] += chance;
  });
  return orders;
}

/**
 * Probabilities of exactly 0, 1, … orders within the horizon of an active customer who may drop out after each
 * purchase; negligible ones at the end are left out.
 *
 * Reutterer, Platzer & Schröder (2021); for k = 1 it is eq. 8 of Fader, Hardie & Lee (2005). All terms are positive.
 */
export function chancesWhileHere(k: number, person: AliveState, horizon: number): number[] {
  const { a, b } = person;
  const possible = possibleOrders(k, person, horizon);
  const tails = atLeast(possible);
  // Probability of no dropout after the first n orders.
  let stays = 1;
  return Array.from(possible, (exactly, n) => {
    if (n === 0) return exactly;
    const before = stays;
    stays *= (b + n - 1) / (a + b + n - 1);
    return exactly * stays + (tails[n] * before * a) / (a + b + n - 1);
  });
}

/** Probability that an active customer is still active at the horizon. */
export function chanceToStay(k: number, person: AliveState, horizon: number): number {
  const { a, b } = person;
  let stays = 1;
  return possibleOrders(k, person, horizon).reduce((sum, exactly, n) => {
    if (n > 0) stays *= (b + n - 1) / (a + b + n - 1);
    return sum + exactly * stays;
  }, 0);
}

/** Expected orders of an active customer within the horizon: the sum of the probabilities of at least 1, 2, … orders. */
export function ordersWhileHere(k: number, person: AliveState, horizon: number): number {
  const { a, b } = person;
  const tails = atLeast(possibleOrders(k, person, horizon));
  let before = 1;
  return tails.reduce((sum, tail, n) => {
    if (n === 0) return 0;
    if (n > 1) before *= (b + n - 2) / (a + b + n - 2);
    return sum + tail * before;
  }, 0);
}

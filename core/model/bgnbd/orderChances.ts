import { atLeast, negativeBinomial, toAtLeast } from '../../math/negativeBinomial';

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
  // Every k-th stage is an order; `passed` are those since the last.
  for (let i = 0, n = 0, passed = stage; i < stages.length; i++, passed++) {
    if (passed === k) {
      n++;
      passed = 0;
    }
    orders[n] += stages[i];
  }
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
  const possible = possibleOrders(k, person, horizon);
  let [sum, stays] = [possible[0], 1];
  for (let n = 1; n < possible.length; n++) {
    stays *= (b + n - 1) / (a + b + n - 1);
    sum += possible[n] * stays;
  }
  return sum;
}

/** Expected orders of an active customer within the horizon: the sum of the probabilities of at least 1, 2, … orders. */
export function ordersWhileHere(k: number, person: AliveState, horizon: number): number {
  const { a, b } = person;
  const tails = toAtLeast(possibleOrders(k, person, horizon));
  let [sum, before] = [0, 1];
  for (let n = 1; n < tails.length; n++) {
    if (n > 1) before *= (b + n - 2) / (a + b + n - 2);
    sum += tails[n] * before;
  }
  return sum;
}

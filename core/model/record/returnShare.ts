import type { PastForecast } from './pastForecast';

/** Standard deviation of the prior of the share. The prior mean is 0: no customer returns. */
const belief = 0.15;
/** Variance of real counts relative to Poisson counts. */
const dispersion = 2;
/** Upper limit of the share. */
const most = 0.6;
const bisections = 30;

/**
 * The share of customers who have dropped out by the model but go on ordering, learnt from past forecasts; 0 to 0.6.
 *
 * In BG/NBD and its relatives dropout is final; real customers return: lapsed good customers place two to three times
 * as many orders as the models expect. With this share s the expected orders are those of an active customer times
 * P(alive) + s (1 − P(alive)). It maximises the Poisson likelihood of the actual orders, with a free level for each
 * window so that a strong season is not mistaken for returns, times a normal prior. `overlap` is the number of windows
 * that cover a week.
 */
export function returnShare(past: readonly PastForecast[], overlap: number): number {
  const slope = (share: number): number => {
    let sum = 0;
    for (const window of past) sum += slopeOf(window, share);
    return sum / (dispersion * overlap) - share / (belief * belief);
  };
  if (!(slope(0) > 0)) return 0;
  let [low, high] = [0, most];
  for (let i = 0; i < bisections; i++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Derivative of a window's log-likelihood by the share. */
function slopeOf({ expected, ifReturned, orders }: PastForecast, share: number): number {
  let [slope, came, all, returned] = [0, 0, 0, 0];
  for (let i = 0; i < orders.length; i++) {
    all += expected[i];
    returned += ifReturned[i];
    const mean = expected[i] + share * ifReturned[i];
    if (orders[i] === 0 || !(mean > 0)) continue;
    came += orders[i];
    slope += (orders[i] * ifReturned[i]) / mean;
  }
  return all > 0 ? slope - (came * returned) / (all + share * returned) : 0;
}

import type { PastForecast } from './pastForecast';

/** Standard deviation of the belief before any window is seen, centred at 0: the model is right, who left has left. */
const belief = 0.15;
/** Real counts vary about twice as much as Poisson counts. */
const dispersion = 2;
/** Never more than this. */
const most = 0.6;
const bisections = 30;

/**
 * The share of those who dropped out, by the model, who go on ordering all the same, learnt from past forecasts; 0 to 0.6.
 *
 * Dropout is for ever in BG/NBD and its relatives; in life people return: lapsed good customers bring two to three times
 * the orders that the models expect. With this share s the expected orders are those of an active customer times
 * P(alive) + s (1 − P(alive)). It maximises the Poisson likelihood of what came, each window at a level of its own, so that
 * a strong season is not taken for returns, less what the belief costs. `overlap` is by how many windows a week is covered.
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

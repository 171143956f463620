/** How likely an order of a single customer is, as a word: a range such as "0 to 2 orders" says nothing to anybody. */
export type Likelihood = 'safe' | 'open' | 'longShot';

/** Of three such customers two order. Our own bounds, even on both sides. */
export const safeFrom = 2 / 3;
export const openFrom = 1 / 3;

/** The word for a chance of at least one order, 0 to 1. */
export function likelihoodOf(chance: number): Likelihood {
  return chance >= safeFrom ? 'safe' : chance >= openFrom ? 'open' : 'longShot';
}

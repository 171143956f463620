/** Likelihood of an order of a single customer, as a word, because an interval such as "0 to 2 orders" is not informative. */
export type Likelihood = 'safe' | 'open' | 'longShot';

/** Lower limit of 'safe': two of three such customers order. Our own limits, symmetric around one half. */
export const safeFrom = 2 / 3;
export const openFrom = 1 / 3;

/** The word for a chance of at least one order, 0 to 1. */
export function likelihoodOf(chance: number): Likelihood {
  return chance >= safeFrom ? 'safe' : chance >= openFrom ? 'open' : 'longShot';
}

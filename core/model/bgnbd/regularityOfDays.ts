import type { Patterns } from '../fit/patterns';
import { risenByDays } from './risenByDays';

/**
 * Half of what separates random orders from the border at which k = 2 becomes as likely as k = 1, in the mean of
 * log(gap / mean gap): that mean is −0.577 for random orders, and the border 1 − 2 log 2 = −0.386.
 */
const leeway = 0.095;

/**
 * The log-likelihood that one more stage per purchase gains through whole days alone, beyond a leeway.
 *
 * Orders of one day are one purchase, so no gap is below a day, and random orders of somebody who comes every other day
 * look regular: the logarithms of the gaps are higher than those of an exponential distribution with their mean.
 */
export function regularityOfDays({ count, frequency, recency, customers }: Patterns): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const gaps = customers[i] * frequency[i];
    if (gaps > 0)
      sum += gaps * Math.max(0, risenByDays(Math.max(1, (7 * recency[i]) / frequency[i])) - leeway);
  }
  return sum;
}

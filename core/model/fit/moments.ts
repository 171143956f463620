import type { Patterns } from './patterns';
import type { Belief } from './weakPrior';

/** Shops younger than this are too young to set the time scale of the prior, in weeks. */
const shortestScale = 4;

/** Moments for starting points and weak priors. */
export interface Moments {
  readonly customers: number;
  readonly repeaters: number;
  readonly meanFrequency: number;
  /** Variance of the frequency. */
  readonly spread: number;
  /** In weeks. */
  readonly meanAge: number;
}

/** Throws a RangeError when there are no patterns. */
export function momentsOf(patterns: Patterns): Moments {
  if (patterns.count === 0) throw new RangeError('patterns must hold at least one customer');
  let [customers, repeaters, purchases, squares, ages] = [0, 0, 0, 0, 0];
  for (let i = 0; i < patterns.count; i++) {
    const count = patterns.customers[i];
    const frequency = patterns.frequency[i];
    customers += count;
    if (frequency > 0) repeaters += count;
    purchases += count * frequency;
    squares += count * frequency * frequency;
    ages += count * patterns.age[i];
  }
  const meanFrequency = purchases / customers;
  return {
    customers,
    repeaters,
    meanFrequency,
    spread: squares / customers - meanFrequency * meanFrequency,
    meanAge: ages / customers,
  };
}

/** The moments of repeat buyers alone (at least one). Their mean age is approximated by that of all customers. */
export function momentsOfRepeaters({
  customers,
  repeaters,
  meanFrequency,
  spread,
  meanAge,
}: Moments): Moments {
  const part = repeaters / customers;
  const mean = meanFrequency / part;
  const squares = (spread + meanFrequency * meanFrequency) / part;
  return { customers: repeaters, repeaters, meanFrequency: mean, spread: squares - mean * mean, meanAge };
}

/**
 * log r and log alpha without dropout: method of moments for the negative binomial distribution.
 * With k stages per purchase, the rate of stages is k times as high.
 */
export function rateStart({ customers, meanFrequency, spread, meanAge }: Moments, k = 1): number[] {
  const mean = Math.max(meanFrequency, 0.1 / customers);
  const excess = Math.max(spread / mean - 1, 0.1);
  const r = Math.min(20, Math.max(0.05, mean / excess));
  const alpha = (r * (meanAge > 0 ? meanAge : shortestScale)) / (mean * k);
  return [Math.log(r), Math.log(alpha)];
}

/** The time by which the prior measures rates: the mean age, in weeks. */
export function timeScale({ meanAge }: Moments): number {
  return Math.max(meanAge, shortestScale);
}

/** The weak prior for log r and log alpha, which come first: orders of magnitude of published fits, without a unit. */
export function rateBeliefs(moments: Moments, k = 1): Belief[] {
  return [
    // Heterogeneity of the purchase rate.
    { weights: [1, 0], center: Math.log(0.5), spread: 1.2 },
    // Repeat purchases of a mean customer in a mean age: about one, give or take a factor of seven.
    { weights: [1, -1], center: Math.log(k / timeScale(moments)), spread: 2 },
  ];
}

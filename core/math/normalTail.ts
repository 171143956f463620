/** Above, the fraction converges fast; below, the series does. */
const far = 1.6;
/** Terms after which neither changes the last digit. */
const terms = 250;

/**
 * The chance that a standard normal number is above z: 0.05 for 1.6449. With all digits far out too, where 1 less the
 * distribution function has none left (1e-15 relative to |z| = 37, from where on it is 0 or 1).
 *
 * Near 0 the series of Marsaglia (2004), Journal of Statistical Software 11(4), whose terms are positive; far out
 * Laplace's continued fraction (Abramowitz & Stegun 26.2.14).
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > far) {
    let below = z;
    for (let term = terms; term > 0; term--) below = z + term / below;
    return density / below;
  }
  let [sum, power] = [z, z];
  for (let term = 3; term < terms; term += 2) {
    power *= (z * z) / term;
    sum += power;
  }
  return 0.5 - density * sum;
}

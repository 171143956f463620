/** Above this the continued fraction converges fast, below it the series does. */
const far = 1.6;
/** Number of terms after which neither changes in the last digit. */
const terms = 250;

/**
 * Upper tail probability of the standard normal distribution: 0.05 for z = 1.6449. Accurate also far out, where 1 −
 * Φ(z) cancels (relative error 1e-15 up to |z| = 37, where the result becomes 0 or 1).
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

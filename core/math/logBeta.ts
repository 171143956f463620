import { logGamma, stirlingRest } from './logGamma';

/**
 * Logarithm of the beta function B(a, b) for a, b > 0.
 *
 * log Γ(b) − log Γ(a + b) is taken as one difference when b is large, where the
 * two would cancel: so the error stays below 1e-14 relative to max(1, |value|).
 */
export function logBeta(a: number, b: number): number {
  if (a > b) return logBeta(b, a);
  if (b < 10) return logGamma(a) + logGamma(b) - logGamma(a + b);
  return (
    logGamma(a) -
    a * Math.log(b) -
    ((a + b - 0.5) * Math.log1p(a / b) - a) +
    (stirlingRest(b) - stirlingRest(a + b))
  );
}

import { fisherExact } from '../../../core/math/fisherExact';
import { near } from '../../reference/near';

/**
 * By hand, as sums of C(n, a) C(m, t − a) / C(n + m, t). In the first three another table is exactly as likely as the
 * one seen, though its logarithm differs in the last digit.
 */
test.each([
  [9, 10, 2, 7, 61 / 1768],
  [1, 7, 1, 3, 1],
  [6, 10, 1, 4, 80 / 143],
  [3, 10, 7, 10, 8263 / 46189],
])('%d of %d against %d of %d', (one, size, other, otherSize, pValue) =>
  near(fisherExact({ successes: one, size }, { successes: other, size: otherSize }), pValue, 1e-12),
);

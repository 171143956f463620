import type { FittedSbg } from '../../../core/model/sbg/fitSbg';
import { valueSubscription } from '../../../core/valuation/subscription';
import { near } from '../../reference/near';

/** The model with these parameters, as if they were known. */
const known = (alpha: number, beta: number) => ({ parameters: { alpha, beta } }) as unknown as FittedSbg;
const terms = { marginPerPeriod: 10, discountRate: 0, periods: Number.POSITIVE_INFINITY };

test('half of the customers are gone with the renewal after which exactly half are left', () => {
  // S(1) = beta / (alpha + beta).
  expect(valueSubscription(known(1, 1), terms, 0, 3).medianLifetime).toBe(1);
  expect(valueSubscription(known(1, 1.01), terms, 0, 3).medianLifetime).toBe(2);
});

test('survival is shown from before the first renewal to the last one asked for', () => {
  // S(t) = 1 / (1 + t) for alpha = beta = 1.
  const { survival } = valueSubscription(known(1, 1), terms, 0, 3);
  expect(survival).toHaveLength(4);
  survival.forEach((share, t) => {
    near(share, 1 / (1 + t), 1e-14);
  });
});

test('without discount and end: the mean times to come', () => {
  // New: (alpha + beta − 1)/(alpha − 1) = 5/2; after 4 renewals (beta + 4)/(alpha − 1) = 7/2.
  const { lifetime, value, valueOfPresent } = valueSubscription(known(3, 3), terms, 4, 0);
  near(lifetime, 5 / 2, 1e-14);
  near(value, 10 * (5 / 2), 1e-14);
  near(valueOfPresent, 10 * (7 / 2), 1e-14);
  expect(valueSubscription(known(0.9, 3), terms, 4, 0).lifetime).toBe(Number.POSITIVE_INFINITY);
});

test('who has renewed pays from the next renewal on', () => {
  // One payment only: the new customer pays it at once, the present one with the chance of renewing, 4/5 after one renewal.
  const { value, valueOfPresent } = valueSubscription(known(1, 3), { ...terms, periods: 1 }, 1, 0);
  near(value, 10, 1e-14);
  near(valueOfPresent, 10 * (4 / 5), 1e-14);
});

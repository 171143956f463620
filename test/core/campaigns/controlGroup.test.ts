import { controlGroup } from '../../../core/campaigns/controlGroup';

const customers = Array.from({ length: 5000 }, (_, i) => `customer${i}@shop.com`);
const campaigns = Array.from({ length: 50 }, (_, i) => `Campaign ${i}`);
const share = 0.1;
/** Standard error of the share of one campaign. */
const error = Math.sqrt((share * (1 - share)) / customers.length);

const controls = campaigns.map((campaign) => customers.filter((key) => controlGroup(campaign, share)(key)));

test('the share kept aside is the wanted one within binomial limits, for 50 campaigns', () => {
  const distances = controls.map(({ length }) => (length / customers.length - share) / error);
  // Of 50 standard normal numbers one beyond 3.9 has a chance of 0.5 %.
  for (const distance of distances) expect(Math.abs(distance)).toBeLessThan(3.9);
  // And they spread as they should: chi-squared with 50 degrees of freedom, 0.1 % to 99.9 %.
  const squares = distances.reduce((sum, distance) => sum + distance ** 2, 0);
  expect(squares).toBeGreaterThan(24.7);
  expect(squares).toBeLessThan(86.7);
});

test('two campaigns share no more of their control groups than chance', () => {
  const pairs = campaigns.flatMap((_, i) => campaigns.slice(i + 1).map((_, j) => [i, i + 1 + j] as const));
  const sets = controls.map((keys) => new Set(keys));
  const both = pairs.map(([i, j]) => controls[i].filter((key) => sets[j].has(key)).length);
  const expected = customers.length * share ** 2;
  const mean = both.reduce((sum, count) => sum + count, 0) / both.length;
  // 1,225 pairs of 50 ± 7 customers each.
  expect(Math.abs(mean - expected)).toBeLessThan((4 * Math.sqrt(expected)) / Math.sqrt(pairs.length));
});

test('what a customer is worth does not decide: mean values of both parts agree, for 50 campaigns', () => {
  // Values that rise with the key, as they do when old customers have low numbers.
  const values = new Map(customers.map((key, i) => [key, i]));
  const deviation = customers.length / Math.sqrt(12);
  const mean = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (values.get(key) ?? 0), 0) / keys.length;
  for (const control of controls) {
    const limit = (3.9 * deviation) / Math.sqrt(control.length);
    expect(Math.abs(mean(control) - (customers.length - 1) / 2)).toBeLessThan(limit);
  }
});

test('nobody who is kept aside is contacted when the share grows', () => {
  const before = customers.filter((key) => controlGroup('Spring', share)(key));
  expect(before.length).toBeGreaterThan(0);
  for (const key of before) expect(controlGroup('Spring', 0.2)(key)).toBe(true);
});

test('the campaign’s name is read as people write it', () => {
  const keys = (campaign: string) => customers.filter((key) => controlGroup(campaign, share)(key));
  expect(keys('  YAZ İndirimi ')).toEqual(keys('yaz indirimi'));
  expect(keys('yaz')).not.toEqual(keys('kış'));
  expect(keys('🎉').length).toBeGreaterThan(0);
});

test('a share of 0 keeps nobody aside and one of 1 everybody', () => {
  expect(customers.some((key) => controlGroup('x', 0)(key))).toBe(false);
  expect(customers.every((key) => controlGroup('x', 1)(key))).toBe(true);
});

/** Never change these: a campaign that runs must find its control group again after an update. */
test('keeps the same people aside for ever', () => {
  expect(customers.slice(0, 60).filter((key) => controlGroup('Spring 2025', share)(key))).toEqual(
    [10, 20, 26, 29, 30, 51, 55].map((i) => `customer${i}@shop.com`),
  );
});

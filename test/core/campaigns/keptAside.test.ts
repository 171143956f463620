import { abTest, smallestLift } from '../../../core/campaigns/abTest';
import { keptAside, rateDuringCampaign } from '../../../core/campaigns/keptAside';

test.each([
  // size, rate: share, shows in points
  [5000, 0.1, 0.1],
  [2000, 0.1, 0.1],
  [1000, 0.1, 0.1],
  [400, 0.1, 0.3],
  [200, 0.1, 0.5],
  [88, 0.2, 0.5],
])('of %d customers of whom %d order anyway, %d are kept aside', (size, rate, share) => {
  const found = keptAside(size, rate, null);
  expect(found).toEqual({
    share,
    shows: smallestLift(Math.round(size * share), size - Math.round(size * share), rate),
    reason: null,
  });
  expect(found.shows).toBeLessThanOrEqual(0.25);
});

test.each([
  [34, 0.2],
  [12, 0.05],
  [2, 0.5],
  [1, 0.5],
  [0, 0],
])('of %d customers of whom %d order anyway nobody is kept aside, and it says why', (size, rate) => {
  expect(keptAside(size, rate, null)).toEqual({ share: 0, shows: null, reason: 'tooFew' });
});

test('a larger share than the chosen one is never needed, a smaller one shows too little', () => {
  for (const size of [300, 500, 800, 1500]) {
    const { share, shows } = keptAside(size, 0.15, null);
    const less = Math.round(size * (share - 0.05));
    if (share > 0.1) expect(smallestLift(less, size - less, 0.15)).toBeGreaterThan(0.1);
    expect(shows === null || (share < 0.5 && shows > 0.1)).toBe(false);
  }
});

test('the user’s own share is taken as it is', () => {
  expect(keptAside(34, 0.2, 0.3)).toMatchObject({ share: 0.3, reason: null });
  expect(keptAside(1000, 0.2, 0.5)).toMatchObject({ share: 0.5, reason: null });
  expect(keptAside(1000, 0.2, 0)).toEqual({ share: 0, shows: null, reason: 'asked' });
});

test('what it says it shows would be shown: the interval of such a result excludes 0', () => {
  for (const [size, rate] of [
    [400, 0.1],
    [200, 0.2],
    [2000, 0.05],
  ]) {
    const { share, shows } = keptAside(size, rate, null);
    const aside = Math.round(size * share);
    const others = size - aside;
    const test = abTest(aside, Math.round(aside * rate), others, Math.round(others * (rate + Number(shows))));
    expect(test.verdict).toBe('better');
  }
});

test('the rate of a campaign is that of its 30 days', () => {
  const chances = Float64Array.of(0.271, 0, 1, 0.9);
  // 0.9³ = 0.729, so a chance of 0.271 in 90 days is one of 0.1 in 30.
  expect(rateDuringCampaign(chances, [0])).toBeCloseTo(0.1, 12);
  expect(rateDuringCampaign(chances, [0, 1, 2])).toBeCloseTo(1.1 / 3, 12);
  expect(rateDuringCampaign(chances, [])).toBe(0);
});

import { type Random, seededRandom } from '../../../core/math/random';
import { fitBgcnbd } from '../../../core/model/bgnbd/fitBgcnbd';
import { risenByDays } from '../../../core/model/bgnbd/regularityOfDays';
import type { TimedHistory } from '../../../core/model/fitted';
import { compressed } from '../../reference/columns';

/** Mean of log g over whole days g ≥ 1, each with the same chance p = 1 / meanGap of an order, against −log p − γ. */
function summed(meanGap: number): number {
  const stays = 1 - 1 / meanGap;
  let [sum, chance] = [0, 1 / meanGap];
  for (let day = 1; day < 60 * meanGap; day++) {
    sum += chance * Math.log(day);
    chance *= stays;
  }
  return sum - Math.log(meanGap) + 0.5772156649015329;
}

test('whole days raise the mean logarithm of random gaps by that much, to 0.005', () => {
  for (const meanGap of [1, 1.2, 1.5, 2, 3, 5, 7, 10, 14, 30, 60, 120, 365]) {
    expect(Math.abs(risenByDays(meanGap) - summed(meanGap))).toBeLessThan(0.005);
  }
});

/** Customers seen for so many weeks, whose gaps in days are drawn by `gap`. */
function shop(customers: number, weeks: number, gap: () => number): TimedHistory[] {
  return Array.from({ length: customers }, () => {
    let [frequency, day, logGaps] = [0, 0, 0];
    for (let days = gap(); day + days <= 7 * weeks; days = gap()) {
      day += days;
      frequency++;
      logGaps += Math.log(days / 7);
    }
    return { frequency, recency: day / 7, age: weeks, logGaps };
  });
}

/** Days until the next one with an order, where orders come at random: those of one day are one purchase. */
const byChance = (random: Random, meanGap: number) => () =>
  1 + Math.floor(Math.log(random()) / Math.log(1 - 1 / meanGap));

const stagesOf = (histories: readonly TimedHistory[]) =>
  [false, true].map((modified) => fitBgcnbd(compressed(histories), modified).model.parameters.k);

// Without the whole days taken off, k = 2 to 12 comes out of the first five.
test.each([1.1, 1.5, 2, 3, 5, 8, 30])(
  'random orders every %d days on average are not regular (seed 3)',
  (meanGap) =>
    expect(stagesOf(shop(60, Math.max(30, 2 * meanGap), byChance(seededRandom(3), meanGap)))).toEqual([1, 1]),
);

test('a shop in which half come daily, and half now and then, is not regular (seed 4)', () => {
  const random = seededRandom(4);
  const histories = [...shop(60, 50, byChance(random, 1.2)), ...shop(60, 50, byChance(random, 30))];
  expect(stagesOf(histories)).toEqual([1, 1]);
});

test.each([7, 14, 30])('orders every %d days, give or take a few, are regular (seed 5)', (days) => {
  const random = seededRandom(5);
  const around = () => Math.round(days * (0.8 + 0.4 * random()));
  for (const k of stagesOf(shop(60, 40, around))) expect(k).toBeGreaterThan(4);
});

test('nor is anything concluded from ten customers, however even their gaps', () => {
  const alike = { frequency: 4, recency: 20, age: 25, logGaps: 4 * Math.log(5) };
  const copies = (count: number) => Array.from({ length: count }, () => alike);
  expect(stagesOf(copies(10))).toEqual([1, 1]);
  expect(stagesOf(copies(29))).toEqual([1, 1]);
  expect(stagesOf(copies(30))).toEqual([12, 12]);
});

import { seededRandom } from '../../../core/math/random';
import { countInterval, predictiveInterval } from '../../../core/valuation/predictiveInterval';

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const zeros = (count: number) => Array.from({ length: count }, () => 0);

test.each([
  ['never 0: five percent out at either end', upTo(1000), 50.5, 950.5],
  ['0 in 4 %: still both ends', [...zeros(40), ...upTo(960)], 10.5, 910.5],
  ['0 in 8 %: from 0, eight percent above', [...zeros(80), ...upTo(920)], 0, 840.5],
  ['0 in 50 %: from 0, ten percent above', [...zeros(500), ...upTo(500)], 0, 400.5],
  ['0 in 95 %: nothing is expected', [...zeros(950), ...upTo(50)], 0, 0],
  ['always 0', zeros(10), 0, 0],
])('%s', (_, draws, low, high) => {
  const interval = predictiveInterval(draws);
  // Half a step of the draws: conventions about quantiles differ by that much.
  expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(0.5);
  expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(0.5);
});

test('where 0 has exactly the chance that is left out below, the interval begins at 0', () => {
  // In hundreds, because beside it stands the least of the draws above 0.
  const draws = (zeroes: number) => [...zeros(zeroes), ...upTo(1000 - zeroes).map((draw) => 100 * draw)];
  expect(predictiveInterval(draws(50)).low).toBe(0);
  expect(countInterval(draws(50)).low).toBe(0);
  expect(predictiveInterval(draws(49)).low).toBeGreaterThanOrEqual(100);
});

describe('counts', () => {
  const times = (count: number, value: number) => Array.from({ length: count }, () => value);

  test.each([
    ['always 0', zeros(100), 0, 0],
    ['0 in 92 %: nothing is expected', [...zeros(920), ...times(80, 1)], 0, 0],
    ['0 in 80 %, 1 in 15 %', [...zeros(800), ...times(150, 1), ...times(50, 2)], 0, 1],
    ['0 in 3 %', [...zeros(30), ...times(470, 1), ...times(440, 2), ...times(60, 3)], 1, 2],
    ['large counts as anything else', upTo(1000), 50, 950],
  ])('%s', (_, draws, low, high) => {
    const interval = countInterval(draws);
    expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(low < 10 ? 0 : 1);
    expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(high < 10 ? 0 : 1);
  });
});

// One more draw of the same urn lies inside as often as promised: 181 of the 201 places among 200 draws (seed 5).
test('holds the next draw nine times out of ten', () => {
  const random = seededRandom(5);
  let held = 0;
  for (let round = 0; round < 4000; round++) {
    const { low, high } = predictiveInterval(Array.from({ length: 200 }, random));
    const next = random();
    if (low <= next && next <= high) held++;
  }
  // Three standard errors of 4,000 coin tosses.
  expect(Math.abs(held / 4000 - 0.9)).toBeLessThan(0.0143);
});

import { predictiveInterval } from '../../../core/valuation/predictiveInterval';

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

import { readRate } from '../../../core/cells/parse/rate';

test.each<[number | string, number]>([
  [0.4, 0.4],
  [40, 0.4],
  ['40', 0.4],
  ['0,4', 0.4],
  ['40%', 0.4],
  ['%40', 0.4],
  ['٪۴۰', 0.4],
  // All of it: a sheet holds 1 where it shows 100 %.
  [1, 1],
  ['1', 1],
  ['100%', 1],
  ['1%', 0.01],
  // With a sign it is percent, however small.
  ['0.5%', 0.005],
  [0, 0],
])('%j is %d', (written, share) => {
  expect(readRate(written)).toBeCloseTo(share, 12);
});

test.each(['', '%', 'half', '1.234,5'])('%j is no share', (written) => {
  expect(readRate(written)).toBeNaN();
});

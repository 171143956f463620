import { atLeast, drawCount, negativeBinomial } from '../../../core/math/negativeBinomial';
import { seededRandom } from '../../../core/math/random';

/** Shape, mean, least: few and many counts, none of the small ones possible, and hardly ever as many as asked for. */
const cases: readonly (readonly [number, number, number])[] = [
  [0.3, 2, 0],
  [0.3, 2, 3],
  [40, 600, 12],
  [5, 2000, 1],
  // exp(−shape × log(1 + mean/shape)) is below the smallest number.
  [5000, 3000, 0],
  [5000, 3000, 12],
  // A chance of 1e-8 or so.
  [2, 0.01, 4],
];

test.each(cases)(
  'a draw is the last count whose tail exceeds a uniform share: shape %d, mean %d, at least %d',
  (shape, mean, least) => {
    const tails = atLeast(negativeBinomial(shape, mean));
    const random = seededRandom(11);
    for (let i = 0; i < 300; i++) {
      const uniform = random();
      const rest = uniform * tails[least];
      let last = least;
      while (last + 1 < tails.length && tails[last + 1] > rest) last++;
      expect(drawCount(shape, mean, least, uniform)).toBe(last);
    }
  },
);

test('the ends of the uniform numbers give the ends of the counts', () => {
  const last = negativeBinomial(3, 10).length - 1;
  expect(drawCount(3, 10, 2, 1 - 2 ** -53)).toBe(2);
  // From below a sum of chances near 1 is known to 1e-16.
  expect(drawCount(3, 10, 2, 0)).toBeGreaterThan(100);
  expect(drawCount(3, 10, 2, 0)).toBeLessThanOrEqual(last);
});

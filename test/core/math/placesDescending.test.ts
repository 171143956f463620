import { placesDescending } from '../../../core/math/placesDescending';
import { seededRandom } from '../../../core/math/random';

/** Values of every size and sign, with many equal ones among them. */
function values(count: number): Float64Array {
  const random = seededRandom(23, count);
  const ends = [0, -0, 5e-324, -5e-324, Number.MAX_VALUE, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return Float64Array.from({ length: count }, (_, i) => {
    if (i % 5 === 0) return ends[Math.floor(ends.length * random())];
    if (i % 3 === 0) return Math.floor(9 * random()) - 4;
    return (random() - 0.5) * 10 ** Math.floor(40 * random() - 20);
  });
}

// The longest is not sorted by comparing.
test.each([0, 1, 40, 2999, 3000, 9000])(
  '%i values, the highest first and equal ones by their place',
  (count) => {
    const given = values(count);
    const kept = given.slice();
    const compared = Array.from(given.keys()).sort((a, b) =>
      given[a] === given[b] ? a - b : given[b] > given[a] ? 1 : -1,
    );
    expect(Array.from(placesDescending(given))).toEqual(compared);
    expect(given).toEqual(kept);
  },
);

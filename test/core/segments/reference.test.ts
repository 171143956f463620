import { kMeansCluster, silhouette } from 'simple-statistics';
import { gini } from '../../../core/insight/concentration';
import { kMeans, nearestCentre } from '../../../core/math/kMeans';
import { murmurHash } from '../../../core/math/murmurHash';
import { normalTail } from '../../../core/math/normalTail';
import { seededRandom } from '../../../core/math/random';
import { studentQuantile } from '../../../core/math/studentQuantile';
import { naturalBreaks } from '../../../core/segments/schemes/valueTiers';
import { near } from '../../reference/near';
import reference from '../../reference/segments.json';

/** Everything here is held against numbers that test/reference/segments.py made with scipy or exact fractions. */

test.each(reference.gini as [number[], number][])('Gini of %j', (amounts, expected) => {
  near(gini([...amounts].sort((a, b) => a - b)), expected, 1e-13, 1e-9);
});

test.each(reference.breaks)('natural breaks: $count groups of $values', ({ values, count, cost }) => {
  const limits = naturalBreaks(
    [...values].sort((a, b) => a - b),
    count,
  );
  expect(limits).toHaveLength(count - 1);
  // Two splits can be equally good, so the spread inside is compared, not the limits.
  near(spreadInside(values, limits), cost, 1e-12);
});

/** Sum of squared distances to the mean of the group. */
function spreadInside(values: readonly number[], limits: readonly number[]): number {
  const groups = [...limits, Number.POSITIVE_INFINITY].map((to, i) =>
    values.filter((value) => value < to && value >= (limits[i - 1] ?? Number.NEGATIVE_INFINITY)),
  );
  return groups.reduce((sum, group) => {
    const mean = group.reduce((total, value) => total + value, 0) / group.length;
    return sum + group.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}

test.each(reference.murmur as [string, number][])('hash of “%s”', (text, expected) => {
  expect(murmurHash(text)).toBe(expected);
});

test.each(reference.student as [number, number, number][])(
  'Student: %d inside, %d degrees of freedom',
  // With a million degrees logarithms of gammas lose the last digits.
  (inside, freedom, expected) =>
    near(studentQuantile(inside, freedom), expected, freedom > 1e5 ? 1e-8 : 1e-10),
);

test.each(reference.normalTail as [number, number][])(
  'upper tail of the normal distribution at %d',
  (z, expected) =>
    // At 37 the exponent alone has no more digits.
    near(normalTail(z), expected, z > 10 ? 2e-13 : 2e-15),
);

describe('k-means', () => {
  const { points, best } = reference.kMeans;

  test.each(best)('finds the best of 200 starts of scipy, k = $k', ({ k, inertia }) => {
    // More clusters than clouds can be laid in many ways that are nearly as good.
    const allowed = k > 4 ? 0.005 : 1e-9;
    expect(kMeans(points, k, 200, seededRandom(1)).inertia).toBeLessThanOrEqual(inertia * (1 + allowed));
  });

  test.each(best)('silhouette of simple-statistics, k = $k', ({ k, inertia, silhouette: expected }) => {
    const found = kMeans(points, k, 200, seededRandom(1));
    // Another clustering than scipy's has another silhouette.
    if (Math.abs(found.inertia - inertia) > 1e-6 * inertia) return;
    const widths = silhouette(
      points,
      points.map((point) => nearestCentre(point, found.centres)),
    );
    near(widths.reduce((sum, width) => sum + width, 0) / widths.length, expected, 1e-9);
  });

  test('finds four clear clouds from one spread start more often than from any four points', () => {
    const clear = best.find(({ k }) => k === 4)?.inertia ?? 0;
    let spread = 0;
    let any = 0;
    for (let seed = 0; seed < 200; seed++) {
      if (kMeans(points, 4, 1, seededRandom(seed)).inertia < clear * 1.01) spread++;
      try {
        const { labels, centroids } = kMeansCluster(points, 4, seededRandom(seed));
        const inertia = points.reduce(
          (sum, point, i) => sum + point.reduce((s, v, d) => s + (v - centroids[labels[i]][d]) ** 2, 0),
          0,
        );
        if (inertia < clear * 1.01) any++;
      } catch {
        // A cluster without points.
      }
    }
    expect([spread, any]).toEqual([178, 118]);
  });

  test('refuses more clusters than points', () => {
    expect(() => kMeans([[1], [2]], 3, 1, seededRandom(1))).toThrow('k must be 1 to 2, got 3');
  });
});

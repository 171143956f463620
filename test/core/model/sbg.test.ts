import { drawGamma } from '../../../core/math/drawGamma';
import { seededRandom } from '../../../core/math/random';
import { fitSbg } from '../../../core/model/sbg/fitSbg';
import { discountedLifetime, discountedResidualLifetime, survival } from '../../../core/model/sbg/sbg';
import { sbgLikelihood } from '../../../core/model/sbg/sbgLikelihood';
import { matchDifferences } from '../../reference/differences';
import reference from '../../reference/models.json';
import { near } from '../../reference/near';

// Projections to year 12 from seven years; mpmath. Actual: .173 and .394 (Fader & Hardie 2007).
test.each([
  ['regular', { alpha: 0.7040772985, beta: 1.182043026 }, 0.17003745],
  ['high-end', { alpha: 0.6680883511, beta: 3.806094964 }, 0.37799907],
])('%s customers still there after 12 years', (_, parameters, share) =>
  near(survival(parameters, 12)[12], share, 1e-7),
);

// 40 digits, by 2F1; (3.8, 15.2) and (0.067, 0.267) are cases 1 and 2 of Fader & Hardie (2010).
test.each(reference.sbg)('lifetime at alpha $alpha, beta $beta, rate $discountRate', (row) => {
  near(discountedLifetime(row, row.discountRate), row.lifetime, 1e-12);
  row.residual.forEach((expected, i) => {
    near(discountedResidualLifetime(row, i + 1, row.discountRate), expected, 1e-12);
  });
});

describe('lifetimes', () => {
  const parameters = { alpha: 0.7, beta: 1.2 };

  test('are sums of what survives', () => {
    const shares = survival(parameters, 3);
    near(
      discountedLifetime(parameters, 0, 4),
      shares.reduce((sum, share) => sum + share, 0),
      1e-15,
    );
    near(discountedLifetime(parameters, 0.1, 2), 1 + shares[1] / 1.1, 1e-15);
  });
  test('without end need a rate', () => expect(() => discountedLifetime(parameters, 0)).toThrow(RangeError));
  test('a nearly free rate still ends', () =>
    expect(discountedLifetime({ alpha: 0.01, beta: 5 }, 1e-7)).toBeLessThan(1e7));
});

test('derivatives match differences', () => {
  for (const counts of [
    [1000, 631, 468, 382],
    [40, 40, 39],
    [12, 0, 0],
  ]) {
    for (const point of [
      [-0.3, 0.2],
      [3, -2],
    ]) {
      matchDifferences(sbgLikelihood(counts), point);
    }
  }
});

// Each parameter within three standard errors: about 1 % of the seeds would fail by luck.
test.each([
  [{ alpha: 0.7, beta: 1.2 }, 51],
  [{ alpha: 2, beta: 9 }, 52],
])('5,000 subscribers of %j are recovered (seed %d)', (truth, seed) => {
  const random = seededRandom(seed);
  const counts = Array.from({ length: 9 }, () => 0);
  for (let customer = 0; customer < 5000; customer++) {
    const [leave, stay] = [drawGamma(truth.alpha, random), drawGamma(truth.beta, random)];
    for (let year = 0; year < counts.length; year++) {
      counts[year] += 1;
      if (random() < leave / (leave + stay)) break;
    }
  }
  const { parameters, standardErrors } = fitSbg(counts);
  for (const letter of ['alpha', 'beta'] as const) {
    expect(Math.abs(parameters[letter] - truth[letter]) / (standardErrors[letter] as number)).toBeLessThan(3);
  }
});

describe('little data', () => {
  test.each([[[3, 2]], [[1, 1]], [[1, 0]], [[50, 50, 50, 50]], [[50, 0]], [[1e6, 1e6 - 1]]])(
    '%j gives finite numbers and a lifetime below that of somebody who never leaves',
    (counts) => {
      const { parameters, standardErrors } = fitSbg(counts);
      for (const value of [...Object.values(parameters), ...Object.values(standardErrors)]) {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThan(0);
      }
      const lifetime = discountedLifetime(parameters, 0.005);
      expect(lifetime).toBeGreaterThanOrEqual(1);
      expect(lifetime).toBeLessThan(1.005 / 0.005);
    },
  );
  test.each([[[]], [[5]], [[0, 0]], [[5, 6]], [[5, -1]], [[5, Number.NaN]]])('%j is refused', (counts) =>
    expect(() => fitSbg(counts)).toThrow(RangeError),
  );
});

import { competingLomax } from '../../../core/math/competingLomax';
import { quadrature } from '../../../core/math/integrate';
import { atLeast, negativeBinomial } from '../../../core/math/negativeBinomial';
import reference from '../../reference/models.json';
import { near } from '../../reference/near';

// What the docstring claims, against 40 digits (test/reference/models.py).
test.each(reference.lomaxRace)('competingLomax: shapes and rates %d %d, %d %d, horizon %d', (...row) => {
  const [q = 0, B = 0, p = 0, A = 0, horizon = 0, expected = 0] = row;
  near(competingLomax({ shape: q, rate: B }, { shape: p, rate: A }, horizon), expected, 1e-12);
});

test('one of two times comes first, or neither within the horizon', () => {
  const [one, other] = [
    { shape: 0.6, rate: 12 },
    { shape: 3.5, rate: 40 },
  ];
  const neither = (12 / 62) ** 0.6 * (40 / 90) ** 3.5;
  near(competingLomax(one, other, 50) + competingLomax(other, one, 50) + neither, 1, 1e-14);
});

test.each([
  [8, 1, 15],
  [12, 1, 23],
  [16, 1, 31],
  [16, 3, 31],
] as const)('%d places on %d parts integrate powers up to %d', (points, panels, power) => {
  const { places, weights } = quadrature(points, panels);
  const sum = places.reduce((total, index, i) => total + weights[i] * index ** power, 0);
  near(sum, 1 / (power + 1), 1e-14);
});

describe('negativeBinomial', () => {
  test.each([
    [0.3, 2],
    [1, 5],
    [40, 0.01],
    [2000, 30],
    [2000, 3000],
    [1e-3, 0.3],
  ])('shape %d, mean %d: sums to 1 and has that mean', (shape, mean) => {
    const chances = negativeBinomial(shape, mean);
    near(
      chances.reduce((sum, chance) => sum + chance, 0),
      1,
      1e-12,
    );
    near(
      chances.reduce((sum, chance, n) => sum + n * chance, 0),
      mean,
      1e-11,
    );
    near(
      atLeast(chances).reduce((sum, chance, n) => sum + (n > 0 ? chance : 0), 0),
      mean,
      1e-11,
    );
  });

  test('a shape of 1 is geometric', () => {
    negativeBinomial(1, 3, 10).forEach((chance, n) => {
      near(chance, 0.25 * 0.75 ** n, 1e-15);
    });
    expect(negativeBinomial(1, 3, 10)).toHaveLength(11);
  });

  test.each([
    [900, 1000],
    [5000, 2000],
    [1e8, 1e8],
    [2000, 1e8],
  ])('few of very many are the first of all (shape %d, mean %d)', (shape, mean) => {
    for (const most of [0, 4, 300])
      expect(negativeBinomial(shape, mean, most)).toEqual(negativeBinomial(shape, mean).slice(0, most + 1));
  });

  test('a chance of none that underflows is 0, and its neighbours are right', () => {
    const chances = negativeBinomial(5000, 2000);
    expect(chances[0]).toBe(0);
    near(
      chances.reduce((sum, chance, n) => sum + n * chance, 0),
      2000,
      1e-12,
    );
  });
});

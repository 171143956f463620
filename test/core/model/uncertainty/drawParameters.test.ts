import { seededRandom } from '../../../../core/math/random';
import { drawParameters } from '../../../../core/model/uncertainty/drawParameters';
import { movedFit } from '../../../../core/model/uncertainty/movedFit';
import { near } from '../../../reference/near';

const fitted = {
  parameters: { a: 2, b: 3 },
  covariance: [
    [0.04, 0.03],
    [0.03, 0.09],
  ],
};

test('the logarithms have the fit’s mean and covariance (seed 4)', () => {
  const logs = drawParameters(fitted, 20_000, seededRandom(4)).map(
    ({
      fit: {
        parameters: { a, b },
      },
    }) => [Math.log(a / 2), Math.log(b / 3)],
  );
  const moment = (i: number, j: number) => logs.reduce((sum, log) => sum + log[i] * log[j], 0) / logs.length;
  expect(logs.reduce((sum, [a = 0]) => sum + a, 0) / logs.length).toBeCloseTo(0, 12);
  // The worst variance, 0.09, gives 4 + 2/0.09 degrees of freedom: a variance 8 % larger; the cut at three standard
  // errors takes 2.6 % off. 10,000 pairs know a variance to 1.4 %.
  near(moment(0, 0), 1.055 * 0.04, 0.05);
  near(moment(0, 1), 1.055 * 0.03, 0.08);
  near(moment(1, 1), 1.055 * 0.09, 0.05);
});

test('what is known well is drawn as normal: one in 370 lies beyond three standard errors (seed 5)', () => {
  const known = { parameters: { a: 1 }, covariance: [[1e-8]] };
  const logs = drawParameters(known, 20_000, seededRandom(5)).map(
    ({ fit }) => Math.log(fit.parameters.a) / 1e-4,
  );
  expect(logs.filter((log) => Math.abs(log) > 3.001)).toEqual([]);
  near(logs.reduce((sum, log) => sum + log * log, 0) / logs.length, 0.974, 0.05);
});

test('without a covariance every draw is the fit', () =>
  expect(
    drawParameters({ ...fitted, covariance: [] }, 4, seededRandom(4)).map(({ fit }) => fit.parameters),
  ).toEqual(Array(4).fill({ a: 2, b: 3 })));

test('a fit moved by the steps of a draw is that draw, and what was chosen stays', () => {
  const regular = { ...fitted, parameters: { ...fitted.parameters, k: 3 } };
  const [{ fit, steps }] = drawParameters(regular, 2, seededRandom(6));
  expect(movedFit(regular, steps)).toEqual(fit);
  expect(fit.parameters.k).toBe(3);
  expect(movedFit(regular, [0, 0])).toEqual(regular);
});

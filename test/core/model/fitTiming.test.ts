import { fitTiming } from '../../../core/model/fit/fitTiming';
import type { PriorUse } from '../../../core/model/fit/priorChoice';
import { patternsFrom } from '../../reference/columns';

/**
 * The fit of a likelihood whose only log parameter is 1 with this standard error, of seven customers; the prior says 0. It counts
 * from 0.75 on and in full at 1.5, so half of it is 1.125.
 */
const fitted = (standardError: number, prior?: PriorUse) => {
  const precision = 1 / standardError ** 2;
  return fitTiming(
    {
      named: ([r]) => ({ name: 'nbd', parameters: { r, alpha: 1 } }),
      likelihood:
        () =>
        ([x]) => ({
          value: 0.5 * precision * (x - 1) ** 2,
          gradient: [precision * (x - 1)],
          hessian: [[precision]],
        }),
      beliefs: [{ weights: [1], center: 0, spread: 1 }],
      starts: [[0.1]],
    },
    patternsFrom([{ frequency: 1, recency: 5, age: 10, count: 7 }]),
    false,
    prior,
  );
};

test.each<[number, number, string[]]>([
  [0.7, 0, []],
  [1.1, 0.466666667, []], // the data say enough
  [1.2, 0.6, ['littleData: note']],
  [1.5, 1, ['littleData: warning']],
  [9, 1, ['littleData: warning']],
])('known to %d: the prior counts %d, and problems are %j', (standardError, strength, expected) => {
  const { model, problems } = fitted(standardError);
  expect(problems.map(({ code, severity }) => `${code}: ${severity}`)).toEqual(expected);
  expect(model.prior.strength).toBeCloseTo(strength, 9);
  // The normal prior at 0 with that weight, and the likelihood at 1.
  const precision = 1 / standardError ** 2;
  expect(Math.log(model.parameters.r)).toBeCloseTo(precision / (precision + strength), 9);
  expect(model.prior.maximumLikelihood?.parameters).toEqual({ r: expect.closeTo(Math.E, 9), alpha: 1 });
  expect(model.prior.maximumLikelihood?.logLikelihood).toBeCloseTo(0, 12);
});

test.each([0.7, 1.2, 9])(
  'known to %d, with the prior off: the maximum of the likelihood',
  (standardError) => {
    const { model } = fitted(standardError, 'off');
    const { strength, maximumLikelihood } = model.prior;
    expect(strength).toBe(0);
    expect(model.parameters.r).toBeCloseTo(Math.E, 9);
    expect(maximumLikelihood).toEqual({ parameters: model.parameters, logLikelihood: model.logLikelihood });
    // The standard error is the likelihood's own; draws for intervals know the prior too.
    expect(model.standardErrors.r).toBeCloseTo(Math.E * standardError, 6);
    const counted = Math.min(1, Math.max(0, (standardError - 0.75) / 0.75));
    expect(model.covariance[0]?.[0]).toBeCloseTo(1 / (1 / standardError ** 2 + counted), 9);
  },
);

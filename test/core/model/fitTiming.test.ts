import { fitTiming } from '../../../core/model/fit/fitTiming';
import { patternsFrom } from '../../reference/columns';

/**
 * How the problems follow the strength of the prior, with a likelihood whose only log parameter has this standard error: the
 * prior counts from 0.75 on and in full at 1.5, so half of it is 1.125.
 */
const problemsAt = (standardError: number) => {
  const precision = 1 / standardError ** 2;
  const { problems, priorStrength } = fitTiming(
    {
      named: ([r]) => ({ name: 'nbd', parameters: { r, alpha: 1 } }),
      likelihood:
        () =>
        ([x]) => ({ value: 0.5 * precision * x * x, gradient: [precision * x], hessian: [[precision]] }),
      beliefs: [{ weights: [1], center: 0, spread: 1 }],
      starts: [[0.1]],
    },
    patternsFrom([{ frequency: 1, recency: 5, age: 10, count: 7 }]),
  );
  return [Number(priorStrength.toFixed(9)), ...problems.map(({ code, severity }) => `${code}: ${severity}`)];
};

test.each<[number, readonly (number | string)[]]>([
  [0.7, [0]],
  [1.1, [0.466666667]], // the data say enough
  [1.2, [0.6, 'littleData: note']],
  [1.5, [1, 'littleData: warning']],
  [9, [1, 'littleData: warning']],
])('known to %d: prior and problems are %j', (standardError, expected) =>
  expect(problemsAt(standardError)).toEqual(expected),
);

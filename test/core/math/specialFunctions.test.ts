import { hyp2f1 } from '../../../core/math/hyp2f1';
import { logBeta } from '../../../core/math/logBeta';
import { logGamma } from '../../../core/math/logGamma';
import { digamma, trigamma } from '../../../core/math/polygamma';
import reference from '../../reference/models.json';
import { near } from '../../reference/near';

// The tolerances are what the docstrings claim, against 40 digits (test/reference/models.py).

test.each(reference.logGamma)('logGamma(%d)', (x = 0, expected = 0) => near(logGamma(x), expected, 4e-15, 1));
test.each(reference.digamma)('digamma(%d)', (x = 0, expected = 0) => near(digamma(x), expected, 4e-15, 1));
test.each(reference.trigamma)('trigamma(%d)', (x = 0, expected = 0) => near(trigamma(x), expected, 4e-15));
test.each(reference.logBeta)('logBeta(%d, %d)', (a = 0, b = 0, expected = 0) => {
  near(logBeta(a, b), expected, 1e-14, 1);
  expect(logBeta(b, a)).toBe(logBeta(a, b));
});
test.each(reference.hyp2f1)('hyp2f1(%d, %d; %d; %d)', (a = 0, b = 0, c = 0, z = 0, expected = 0) =>
  near(hyp2f1(a, b, c, z), expected, 1e-12),
);

test.each([
  ['logGamma', logGamma],
  ['digamma', digamma],
  ['trigamma', trigamma],
])('%s is not a number outside x > 0', (_, f) => {
  expect([0, -1.5, Number.NaN].map(f)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

import { nobodyLeaves } from '../../../core/model/choose/withoutDropout';
import { fitNbd } from '../../../core/model/nbd/fitNbd';
import { patternsFrom } from '../../reference/columns';

/** Half of the customers ordered two times more, the others often: enough variety for a model without dropout. */
const shop = (repeaters: number) =>
  patternsFrom([
    { frequency: 0, recency: 0, age: 40, count: 200 },
    { frequency: 2, recency: 35, age: 40, count: repeaters - 20 },
    { frequency: 7, recency: 39, age: 40, count: 20 },
  ]);

test('fewer than 50 repeat buyers cannot show whether customers leave', () => {
  // Any model at all is explained as well as one of this likelihood.
  expect(nobodyLeaves(shop(49), -1e9)).toBe(false);
  expect(nobodyLeaves(shop(50), -1e9)).toBe(true);
});

test('twice the difference of the likelihoods is below 2.71 where nothing speaks for dropout', () => {
  const patterns = shop(60);
  // Without dropout BG/NBD is NBD, of which the likelihood is known from its own fit.
  const { logLikelihood } = fitNbd(patterns).model;
  expect(nobodyLeaves(patterns, logLikelihood + 2.7 / 2)).toBe(true);
  expect(nobodyLeaves(patterns, logLikelihood + 2.72 / 2)).toBe(false);
});

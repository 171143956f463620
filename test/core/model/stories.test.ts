import { lettersOf, type TimingModelName } from '../../../core/model/parameters';
import { timingModel } from '../../../core/model/timingModel';
import { modelNamed } from '../../reference/columns';
import reference from '../../reference/models.json';
import { near } from '../../reference/near';

/**
 * What core/model/README.md states of the models' accuracy, held against test/reference/models.py: there each model's
 * story is integrated over what is not known of a customer, with at least 22 digits and without the formulas used here.
 */
const accuracy = 1e-12;

const known = (record: Readonly<Record<string, number | undefined>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

const stories = reference.stories.map((story) => ({
  ...story,
  title: `${story.model} ${Object.values(story.customer).join(' ')} for ${story.horizon}, ${JSON.stringify(known(story.parameters))}`,
  timing: timingModel(modelNamed(story.model as TimingModelName, known(story.parameters))),
}));

test('each model has its story, told by another program', () => {
  const told = new Set(stories.map(({ model }) => model));
  const untold = Object.keys(lettersOf).filter((name) => !told.has(name));
  // When this fails: add the model to `stories` in test/reference/models.py and run it.
  expect(untold).toEqual([]);
});

describe.each(stories)('$title', (story) => {
  const { timing, customer, horizon, discountPerWeek } = story;
  const forecast = timing.forecast(horizon, discountPerWeek)(customer);

  test('log-likelihood', () => near(timing.logLikelihood(customer), story.logLikelihood, 1e-13, 1));
  test('chance alive', () => {
    near(timing.pAlive(customer), story.pAlive, accuracy);
    near(forecast.pAlive, story.pAlive, accuracy);
  });
  test('chance alive later', () => near(timing.pAlive(customer, horizon), story.pAliveLater, accuracy));
  test('expected orders', () => near(forecast.expectedTransactions, story.expected, accuracy));
  test('discounted orders', () => near(forecast.discountedTransactions, story.discounted, accuracy));
  test('chances of so many orders', () => {
    const chances = timing.orderChances(customer, horizon, story.chances.length - 1);
    story.chances.forEach((expected, n) => {
      near(chances[n], expected, accuracy, 1e-3);
    });
  });
  test('chance of an order', () =>
    near(timing.chanceOfOrder(customer)(horizon), 1 - story.chances[0], accuracy, 1e-3));
  if (story.residual !== undefined) {
    const { residual } = story;
    test('all that will ever come', () => {
      const { discountedTransactions } = timing.forecast(Number.POSITIVE_INFINITY, discountPerWeek)(customer);
      near(discountedTransactions, residual, accuracy);
    });
  }
});

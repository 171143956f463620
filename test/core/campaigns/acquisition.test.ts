import { acquisitionLimit } from '../../../core/campaigns/acquisition';
import type { FittedModel, SpendModel } from '../../../core/model/fitted';
import type { TimingModelName } from '../../../core/model/parameters';
import { modelNamed, spendHistories } from '../../reference/columns';
import { near } from '../../reference/near';
import { knownModel } from '../../reference/shop';

/** Two customers whose first orders were 30 and 50; the repeat orders do not count. */
const histories = spendHistories([
  { revenue: 30, frequency: 0, meanSpend: 0 },
  { revenue: 350, frequency: 3, meanSpend: 100 },
]);

function timing(name: TimingModelName, parameters: Record<string, number>): FittedModel {
  return { ...knownModel, ...modelNamed(name, parameters), customers: 2 };
}

/** The published fit of the CDNOW customers (Fader, Hardie & Lee 2005, table 2). */
const bgnbd = timing('bgnbd', { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
const spend: SpendModel = { name: 'mean', mean: 100, customers: 1 };
const terms = { months: 12, margin: 0.5, discountRate: 0 };
const limit = (cost: number | null) => acquisitionLimit(histories, { model: bgnbd, spend, terms }, cost);

test('a newcomer brings the first order and the expected repeat orders', () => {
  // E[X(t)] of the paper's equation (9) after twelve months of 365.25 / 84 weeks, by mpmath 1.3.0's hyp2f1.
  const value = 0.5 * 40 + 0.5 * 100 * 1.44923836574719;
  const found = limit(null);
  near(found.value, value, 1e-10);
  near(found.largestCost, value / 3, 1e-10);
  expect(found).toMatchObject({ cost: null, ratio: null, paybackMonths: null });
  near(limit(50).ratio ?? 0, value / 50, 1e-10);
});

// Repeat orders by then, from the same program: 1 month 0.2113, 2 months 0.3852, 12 months 1.4492, 60 months 3.5960.
test.each([
  ['the first order pays', 20, 0],
  ['a month does not do', 20 + 50 * 0.22, 2],
  ['just within a year', 20 + 50 * 1.4492, 12],
  ['just within five years', 20 + 50 * 3.5959, 60],
  ['never', 20 + 50 * 3.6, null],
  ['nothing to earn back', 0, 0],
])('%s: a cost of %d is back after %p months', (_, cost, months) => {
  expect(limit(cost).paybackMonths).toBe(months);
});

test('a cost of nothing has no ratio', () => {
  expect(limit(0).ratio).toBeNull();
});

const models: readonly FittedModel[] = [
  timing('nbd', { r: 0.4, alpha: 8 }),
  timing('mbgnbd', bgnbd.parameters),
  timing('bgcnbd', { ...bgnbd.parameters, k: 2 }),
  timing('mbgcnbd', { ...bgnbd.parameters, k: 2 }),
  timing('paretonbd', { r: 0.55, alpha: 10.58, s: 0.61, beta: 11.67 }),
  timing('bgbb', { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78, period: 4 }),
];

test.each(models.map((model) => [model.name, model] as const))('%s knows newcomers, too', (_, model) => {
  const { value } = acquisitionLimit(histories, { model, spend, terms }, 30);
  expect(value).toBeGreaterThan(20);
  expect(value).toBeLessThan(1000);
});

import type { CustomerHistory } from '../../../core/customers/histories';
import { relationshipOf } from '../../../core/valuation/relationship';
import type { ExpectedValue } from '../../../core/valuation/value';
import { near } from '../../reference/near';

const year = { months: 12, margin: 1, discountRate: 0.1 };
const history = (recencyInDays: number): CustomerHistory => ({
  orders: 2,
  firstDay: 45_000,
  lastDay: 45_000 + recencyInDays,
  revenue: 10,
  frequency: recencyInDays === 0 ? 0 : 1,
  recency: recencyInDays / 7,
  age: 100,
  meanSpend: 5,
});
const expected = (pAlive: number, pAliveLater: number): ExpectedValue => ({
  pAlive,
  pAliveLater,
  chanceOfOrder: 0,
  nextOrderInDays: null,
  expectedOrders: 0,
  expectedOrderValue: 0,
  clv: 0,
});

test('observed: from first to last order of those who ordered again, in months of 30.44 days', () => {
  const { observedMonths } = relationshipOf(
    [history(0), history(365.25), history(365.25 / 2)],
    [expected(1, 1), expected(1, 1), expected(1, 1)],
    year,
  );
  near(observedMonths ?? 0, 9, 1e-12);
});

test('expected: the rate of leaving goes on, 1 / churn', () => {
  // A tenth of the active leave within the year: −log 0.9 / 12 a month.
  const { kept, expectedMonths } = relationshipOf(
    [history(0), history(0)],
    [expected(1, 0.9), expected(0.5, 0.45)],
    year,
  );
  near(kept, 0.9, 1e-12);
  near(expectedMonths ?? 0, -12 / Math.log(0.9), 1e-12);
});

test.each<[string, number, number, number | null]>([
  ['hardly anybody leaves: no end in sight', 1, 0.999, null],
  ['everybody leaves', 1, 0, 0],
  ['nobody is there', 0, 0, 0],
])('%s', (_, alive, later, months) =>
  expect(relationshipOf([history(0)], [expected(alive, later)], year).expectedMonths).toBe(months),
);

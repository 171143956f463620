import { relationshipOf } from '../../../core/valuation/relationship';
import { near } from '../../reference/near';
import { expectedValues } from '../../reference/values';

const year = { months: 12, margin: 1, discountRate: 0.1 };
const histories = (...recencyInDays: number[]) => ({
  frequency: Int32Array.from(recencyInDays, (days) => (days === 0 ? 0 : 1)),
  recency: Float64Array.from(recencyInDays, (days) => days / 7),
});
const expected = (...chances: (readonly [pAlive: number, pAliveLater: number])[]) =>
  expectedValues(chances.map(([pAlive, pAliveLater]) => ({ pAlive, pAliveLater })));

test('observed: from first to last order of those who ordered again, in months of 30.44 days', () => {
  const { observedMonths } = relationshipOf(
    histories(0, 365.25, 365.25 / 2),
    expected([1, 1], [1, 1], [1, 1]),
    year,
  );
  near(observedMonths ?? 0, 9, 1e-12);
});

test('expected: the rate of leaving goes on, 1 / churn', () => {
  // A tenth of the active leave within the year: −log 0.9 / 12 a month.
  const { kept, expectedMonths } = relationshipOf(histories(0, 0), expected([1, 0.9], [0.5, 0.45]), year);
  near(kept, 0.9, 1e-12);
  near(expectedMonths ?? 0, -12 / Math.log(0.9), 1e-12);
});

test.each<[string, number, number, number | null]>([
  ['hardly anybody leaves: no end in sight', 1, 0.999, null],
  ['everybody leaves', 1, 0, 0],
  ['nobody is there', 0, 0, 0],
])('%s', (_, alive, later, months) =>
  expect(relationshipOf(histories(0), expected([alive, later]), year).expectedMonths).toBe(months),
);

import fc from 'fast-check';
import { allocateBudget, type BudgetGroup } from '../../../core/campaigns/allocateBudget';
import reference from '../../reference/segments.json';

const group = (key: string, gains: number[], costPerContact: number, least = 0, most: number | null = null) =>
  ({ key, gains, costPerContact, least, most }) satisfies BudgetGroup;

test('contacts the best by gain for each unit of money', () => {
  const found = allocateBudget([group('a', [1, 5, 3], 1), group('b', [8, 2], 2)], 4);
  // a: 5 and 3 (and 1 gains nothing); b: 8 for 2.
  expect(found.groups.map(({ contacts }) => contacts)).toEqual([2, 1]);
  expect(found).toMatchObject({ spend: 4, profit: 12, left: 0, marginalValue: 0 });
});

test('the marginal value is what the next unit of money would bring', () => {
  const groups = [group('a', [5, 4, 3, 2], 1)];
  const small = allocateBudget(groups, 2);
  expect(small.marginalValue).toBe(2);
  expect(allocateBudget(groups, 3).profit - small.profit).toBe(small.marginalValue);
});

test('leaves money that would only lose', () => {
  expect(allocateBudget([group('a', [5, 0.5, -2], 1)], 10)).toMatchObject({ spend: 1, left: 9, profit: 4 });
});

test('spends the least sums first, even at a loss, and never more than a cap', () => {
  const found = allocateBudget([group('a', [0.1, 0.1], 1, 2), group('b', [9, 9, 9], 1, 0, 2)], 10);
  expect(found.groups.map(({ spend }) => spend)).toEqual([2, 2]);
  expect(found.floorsOverBudget).toBe(false);
  const over = allocateBudget([group('a', [5, 5, 5], 1, 3), group('b', [9, 9], 1, 2)], 4);
  expect(over.floorsOverBudget).toBe(true);
  // One contact is all that the group can take of its hundred.
  expect(allocateBudget([group('a', [5], 1, 100)], 10)).toMatchObject({ floorsOverBudget: false, left: 9 });
  expect(over.spend).toBe(4);
});

test('a contact that brings just what it costs is left', () => {
  expect(allocateBudget([group('a', [5, 1], 1)], 10)).toMatchObject({ spend: 1, left: 9, profit: 4 });
});

test('three times 0.1 is 0.3, for the budget, for a cap and for a least sum', () => {
  const contacts = (budget: number, least: number, most: number | null) =>
    allocateBudget([group('a', Array(5).fill(least > 0 ? 0 : 1), 0.1, least, most)], budget).groups[0]
      .contacts;
  expect(contacts(0.3, 0, null)).toBe(3);
  expect(contacts(9, 0, 0.3)).toBe(3);
  expect(contacts(9, 0.3, null)).toBe(3);
});

test('refuses contacts that cost nothing', () => {
  expect(() => allocateBudget([group('a', [1], 0)], 1)).toThrow('costPerContact of a must be > 0, got 0');
});

test.each(reference.budgets.map((one, i) => ({ ...one, i })))(
  'is within one contact of the linear programme of scipy ($i)',
  ({ groups, budget, profit }) => {
    const found = allocateBudget(groups, budget);
    // A fraction of one contact is lost at the budget, and one at each group's cap.
    const dearest = Math.max(
      ...groups.flatMap(({ gains, costPerContact }) => gains.map((gain) => gain - costPerContact)),
    );
    expect(found.profit).toBeLessThanOrEqual(profit + 1e-9);
    expect(found.profit).toBeGreaterThan(
      profit - dearest * (1 + groups.filter(({ most }) => most !== null).length),
    );
    expect(found.spend).toBeLessThanOrEqual(budget + 1e-9);
  },
);

test('with equal costs it is the highest profit there is, by trying everything', () => {
  const gains = fc.array(fc.integer({ min: -3, max: 9 }), { maxLength: 5 });
  fc.assert(
    fc.property(gains, gains, fc.integer({ min: 0, max: 8 }), (a, b, budget) => {
      const best = (from: readonly number[], count: number) =>
        [...from]
          .sort((x, y) => y - x)
          .slice(0, count)
          .reduce((sum, gain) => sum + gain - 1, 0);
      let most = 0;
      for (let i = 0; i <= a.length; i++) {
        for (let j = 0; j <= b.length && i + j <= budget; j++) most = Math.max(most, best(a, i) + best(b, j));
      }
      expect(allocateBudget([group('a', a, 1), group('b', b, 1)], budget).profit).toBeCloseTo(most, 9);
    }),
    { seed: 20271 },
  );
});

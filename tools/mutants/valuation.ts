import type { MutatedFile } from './mutant';

export const valuation: readonly MutatedFile[] = [
  {
    file: 'core/valuation/nextOrder.ts',
    tests: ['test/core/valuation/nextOrder.test.ts'],
    mutants: [
      {
        find: 'Math.max(1, Math.round(nextOrderInDays))',
        replace: 'Math.round(nextOrderInDays)',
        holds: 'the next order is never today',
      },
      {
        find: 'Math.round(nextOrderInDays)',
        replace: 'Math.floor(nextOrderInDays)',
        holds: 'the next order is on the nearest day',
      },
      {
        find: '(atHigh >= 0)',
        replace: '(atHigh > 0)',
        holds: 'a chance of one half after two years is told',
      },
    ],
  },
  {
    file: 'core/valuation/checkTerms.ts',
    tests: ['test/core/valuation/checkTerms.test.ts'],
    mutants: [
      { find: 'margin <= 1)', replace: 'margin < 1)', holds: 'all of the revenue may be kept' },
      { find: 'margin > 0', replace: 'margin >= 0', holds: 'a margin of 0 is none' },
      { find: 'discountRate >= 0 &&', replace: 'discountRate > 0 &&', holds: 'money may keep its value' },
      { find: 'months > 0', replace: 'months >= 0', holds: 'a horizon of 0 months is none' },
    ],
  },
  {
    file: 'core/valuation/subscription.ts',
    tests: ['test/core/valuation/subscription.test.ts'],
    mutants: [
      { find: 'share <= 0.5', replace: 'share < 0.5', holds: 'half are gone when exactly half are left' },
      {
        find: 'shown + 1',
        replace: 'shown',
        holds: 'survival is shown to the last renewal that is asked for',
      },
      {
        find: 'renewals + 1, discountRate',
        replace: 'renewals, discountRate',
        holds: 'who has renewed pays from the next renewal on',
      },
      {
        find: 'alpha > 1 ?',
        replace: 'alpha >= 1 ?',
        holds: 'the mean time to come exists above an alpha of 1',
        equivalent: 'at 1 the formula divides by 0, which gives the same Infinity',
      },
    ],
  },
  {
    file: 'core/valuation/predictiveInterval.ts',
    tests: ['test/core/valuation/predictiveInterval.test.ts'],
    mutants: [
      {
        find: 'probability <= chanceOfZero',
        replace: 'probability < chanceOfZero',
        holds: 'the interval begins at 0 where 0 has the chance that is left out',
      },
      {
        find: 'Math.max(0, leftOut - chanceOfZero)',
        replace: 'leftOut - chanceOfZero',
        holds: 'no more is left out above than ten percent',
      },
      {
        find: '(low === 0 ? chanceOfZero : 0)',
        replace: '0',
        holds: 'the chance of 0 is inside an interval that begins at 0',
      },
    ],
  },
  {
    file: 'core/valuation/customerRanges.ts',
    tests: ['test/core/valuation/valueCustomers.test.ts'],
    mutants: [
      {
        find: 'Math.max(margin * scale * money.high, expected.clv[i])',
        replace: 'margin * scale * money.high',
        holds: 'nobody has a value above the own interval',
      },
      {
        find: 'Math.min(orders.low, expected.expectedOrders[i])',
        replace: 'orders.low',
        holds: 'nobody has fewer orders than the own interval',
      },
    ],
  },
  {
    file: 'core/valuation/valueCustomers.ts',
    tests: ['test/core/valuation/valueCustomers.test.ts'],
    mutants: [
      {
        find: 'Math.min(pAlive, timing.pAlive(timeline, horizon))',
        replace: 'timing.pAlive(timeline, horizon)',
        holds: 'the chance to be here later is never above that of today',
      },
    ],
  },
  {
    file: 'core/valuation/relationship.ts',
    tests: ['test/core/valuation/relationship.test.ts'],
    mutants: [
      {
        find: 'if (frequency[i] === 0) continue;',
        replace: '',
        holds: 'who ordered once says nothing of how long customers stay',
      },
      {
        find: '1 - retention < hardlyAnybody ||',
        replace: '',
        holds: 'where hardly anybody leaves there is no end in sight',
      },
    ],
  },
  {
    file: 'core/valuation/simpleFormulas.ts',
    tests: ['test/core/functions/simpleFunctions.test.ts'],
    mutants: [
      {
        find: 'if (factor === 1) return marginPerPeriod * periods;',
        replace: '',
        holds: 'who surely stays pays every period',
      },
      { find: 'value / ratio', replace: 'value * ratio', holds: 'a customer may cost a part of the value' },
    ],
  },
  {
    file: 'core/valuation/rates.ts',
    tests: ['test/core/valuation/rates.test.ts'],
    mutants: [
      {
        find: 'Math.log1p(discountRate)',
        replace: 'discountRate',
        holds: 'a year of weekly discounting is the yearly rate',
      },
    ],
  },
  {
    file: 'core/valuation/orderingChances.ts',
    tests: ['test/core/valuation/orderingChances.test.ts'],
    mutants: [
      { find: 'set = first;', replace: 'set = sets;', holds: 'the sets after the first are worked out too' },
      {
        find: 'known[pattern] === 0',
        replace: 'known[pattern] !== 1',
        holds: 'a pattern beyond the kept ones is not written to their end',
      },
      { find: 'known[pattern] = 1;', replace: '', holds: 'what was worked out is not worked out again' },
    ],
  },
  {
    file: 'core/valuation/drawRanges.ts',
    tests: ['test/core/analyze.test.ts'],
    mutants: [
      {
        find: 'areEqual(last.expected.clv, expected.clv) &&',
        replace: '',
        holds: 'another margin asks for other intervals of customers',
      },
      {
        find: 'if (last !== undefined && isOfSame(last, by, expected)) return last.found;',
        replace: 'if (last !== undefined) return last.found;',
        holds: 'the kept intervals are those of the same terms',
      },
      {
        find: 'lastDrawn.set(patterns, { by, expected, found });',
        replace: '',
        holds: 'another grouping keeps the intervals of customers',
      },
    ],
  },
];

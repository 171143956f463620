import type { MutatedFile } from './mutant';

export const segments: readonly MutatedFile[] = [
  {
    file: 'core/segments/schemes/plainGroups.ts',
    tests: ['test/core/segments/plainGroups.test.ts'],
    mutants: [
      {
        find: 'chance < plainLimits.gone',
        replace: 'chance <= plainLimits.gone',
        holds: 'who orders with a chance of a fifth is not gone',
      },
      {
        find: 'chance < plainLimits.slipping',
        replace: 'chance <= plainLimits.slipping',
        holds: 'who is as likely to order as not is not slipping away',
      },
      {
        find: 'values.clv[i] > bestAbove',
        replace: 'values.clv[i] >= bestAbove',
        holds: 'customers who are equal at the limit of the best are not among them',
      },
      {
        find: 'limitOfBest(basis.values.clv)',
        replace: 'limitOfBest(values.clv)',
        holds: 'customers of another day are judged by the limit of this one',
      },
    ],
  },
  {
    file: 'core/segments/schemes/rfmScores.ts',
    tests: ['test/core/segments/rfm.test.ts', 'test/core/segments/schemes.test.ts'],
    mutants: [
      {
        find: 'limitsAmong(basis)',
        replace: 'limitsAmong(customers)',
        holds: 'customers of another day are judged by the limits of this one',
      },
    ],
  },
  {
    file: 'core/segments/schemes/frequencyScoring.ts',
    tests: ['test/core/segments/rfm.test.ts'],
    mutants: [
      {
        find: '100 * once > usual * count',
        replace: '100 * once >= usual * count',
        holds: 'quintiles serve as long as no more than 60 % bought once, where the past does not decide',
      },
      {
        find: '?? way;',
        replace: '?? null;',
        holds: 'between the two shares the way of the last day outside is held',
      },
      {
        find: 'customers >= fewest',
        replace: 'customers > fewest',
        holds: 'a hundred customers are enough to decide',
      },
    ],
  },
  {
    file: 'core/math/countUpTo.ts',
    tests: ['test/core/segments/rfm.test.ts'],
    mutants: [
      {
        find: 'ascending[middle] <= value',
        replace: 'ascending[middle] < value',
        holds:
          'a limit is in the better score: five orders score 4, and so does a limit of days or money that was set',
      },
    ],
  },
  {
    file: 'core/segments/schemes/scores.ts',
    tests: ['test/core/segments/rfm.test.ts'],
    mutants: [
      {
        find: 'Math.floor((5 * below) / ascending.length)',
        replace: 'Math.ceil((5 * below) / ascending.length)',
        holds: 'a quintile begins where a fifth is below',
      },
    ],
  },
  {
    file: 'core/segments/schemes/lifecycle.ts',
    tests: ['test/core/segments/schemes.test.ts'],
    mutants: [
      {
        find: 'ascending.length < gapsNeeded',
        replace: 'ascending.length <= gapsNeeded',
        holds: '20 gaps are enough for a proposal',
      },
      {
        find: 'Math.max(active + 1, quantile(0.8))',
        replace: 'quantile(0.8)',
        holds: 'infrequent ends later than active, where all gaps are alike too',
      },
      { find: 'days <= active', replace: 'days < active', holds: 'the last active day is in it' },
      {
        find: 'days <= infrequent ?',
        replace: 'days < infrequent ?',
        holds: 'the last infrequent day is in it',
      },
    ],
  },
  {
    file: 'core/segments/schemes/valueTiers.ts',
    tests: ['test/core/segments/schemes.test.ts'],
    mutants: [
      {
        find: 'better(value) < end',
        replace: 'better(value) <= end',
        holds: 'a tier ends with the customer at its share',
      },
      {
        find: 'share < a ? 0',
        replace: 'share <= a ? 0',
        holds: 'A ends where its share of value is brought',
      },
      {
        find: 'value < lowerEnd',
        replace: 'value <= lowerEnd',
        holds: 'a natural tier holds its lower end',
      },
    ],
  },
  {
    file: 'core/segments/schemes/clusters.ts',
    tests: ['test/core/segments/schemes.test.ts'],
    mutants: [
      { find: 'customers < needed', replace: 'customers <= needed', holds: '20 customers can be clustered' },
    ],
  },
  {
    file: 'core/segments/schemes/columnGroups.ts',
    tests: ['test/core/segments/columnGroups.test.ts', 'test/core/segments/columns.test.ts'],
    mutants: [
      {
        find: 'kinds.length > namesFrom &&',
        replace: 'kinds.length >= namesFrom &&',
        holds: 'fifty words are no names',
      },
      {
        find: 'kinds.length > kindOf.length / 2',
        replace: 'kinds.length >= kindOf.length / 2',
        holds: 'half as many words as customers are no names',
      },
      {
        find: '|| one - other)',
        replace: '|| other - one)',
        holds: 'of equally frequent words the first in the alphabet get a group',
      },
      {
        find: 'number >= limit',
        replace: 'number > limit',
        holds: 'a number on a limit is in the band that begins there',
      },
    ],
  },
  {
    file: 'core/segments/rules/ruleTest.ts',
    tests: ['test/core/segments/ruleGroups.test.ts', 'test/core/segments/rules.test.ts'],
    mutants: [
      {
        find: 'return number > value;',
        replace: 'return number >= value;',
        holds: 'above leaves the number out',
      },
      {
        find: 'return number <= value;',
        replace: 'return number < value;',
        holds: 'at most holds the number',
      },
      {
        find: "found.has(i) === (rule.test !== 'isNot')",
        replace: 'found.has(i)',
        holds: 'a text that is not meant leaves its customers out',
      },
    ],
  },
  {
    file: 'core/insight/concentration.ts',
    tests: ['test/core/segments/profiles.test.ts'],
    mutants: [
      {
        find: 'Math.max(1, Math.round(share * ascending.length))',
        replace: 'Math.max(1, Math.floor(share * ascending.length))',
        holds: 'a fifth of eight customers is two',
      },
    ],
  },
  {
    file: 'core/insight/cohorts.ts',
    tests: ['test/core/segments/profiles.test.ts'],
    mutants: [
      {
        find: 'acquisition.margin * accumulated >= ',
        replace: 'acquisition.margin * accumulated > ',
        holds: 'a cohort has paid when it has brought just what it cost',
      },
      {
        find: 'numberOf[asOf + 1 - first] === last',
        replace: 'numberOf[asOf - first] === last',
        holds: 'the last day of a month completes it',
      },
    ],
  },
  {
    file: 'core/insight/groupSums.ts',
    tests: ['test/core/segments/profiles.test.ts'],
    mutants: [
      {
        find: 'customers < customersToTest',
        replace: 'customers <= customersToTest',
        holds: '200 customers are enough to test',
      },
    ],
  },
  {
    file: 'core/insight/profileGroups.ts',
    tests: ['test/core/segments/profiles.test.ts'],
    mutants: [
      {
        find: 'count > group[known]',
        replace: 'count >= group[known]',
        holds: 'of equally frequent values the first in the alphabet is told',
      },
    ],
  },
  {
    file: 'core/insight/movementBetween.ts',
    tests: ['test/core/segments/profiles.test.ts'],
    mutants: [
      { find: 'to < from ?', replace: 'from < to ?', holds: 'who goes to a better group rises' },
      {
        find: 'clv - before.values.clv[then]',
        replace: 'before.values.clv[then] - clv',
        holds: 'the change of value is what is there now less what was there',
      },
    ],
  },
];

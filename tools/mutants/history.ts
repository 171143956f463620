import type { MutatedFile } from './mutant';

export const history: readonly MutatedFile[] = [
  {
    file: 'core/history/changesSince.ts',
    tests: ['test/core/history/changesSince.test.ts'],
    mutants: [
      {
        find: 'slipsNow(i) && !slippedThen(before)',
        replace: 'slipsNow(i)',
        holds: 'who slipped away before does not do so anew',
      },
      {
        find: 'rfmSegmentation(then, now)',
        replace: 'rfmSegmentation(then)',
        holds: 'both days are judged by the limits of today',
      },
    ],
  },
  {
    file: 'core/history/history.ts',
    tests: ['test/core/history/runRows.test.ts'],
    mutants: [
      {
        find: 'run.day < day',
        replace: 'run.day <= day',
        holds: 'a run of the same day is not the one before',
      },
      {
        find: 'filter(({ day }) => day !== run.day)',
        replace: 'filter(() => true)',
        holds: 'a day has one run',
      },
    ],
  },
  {
    file: 'core/home/homeOf.ts',
    tests: ['test/core/home/home.test.ts'],
    mutants: [
      {
        find: 'terms.margin === 1 ? null : largestCost',
        replace: 'largestCost',
        holds: 'revenue pays no advertising',
      },
      {
        find: 'Math.round(bestShare * histories.count)',
        replace: 'Math.ceil(bestShare * histories.count + 1)',
        holds: 'the best are a tenth',
      },
    ],
  },
];

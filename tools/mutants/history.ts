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
        find: 'plainGroups(earlier, now)',
        replace: 'plainGroups(earlier)',
        holds: 'both days are judged by the limits of today',
        equivalent:
          'the limit that is taken over is that of the best, who are neither slipping away nor quiet',
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
    ],
  },
  {
    file: 'core/home/details/slippingDetail.ts',
    tests: ['test/core/home/details.test.ts'],
    mutants: [
      {
        find: 'day[from] <= day[at] - yearInDays',
        replace: 'day[from] < day[at] - yearInDays',
        holds: 'a year has 365 days',
      },
      {
        find: 'winnable(other) - winnable(one)',
        replace: 'winnable(one) - winnable(other)',
        holds: 'the most to win comes first',
      },
    ],
  },
  {
    file: 'core/home/details/latestTexts.ts',
    tests: ['test/core/home/details.test.ts'],
    mutants: [
      {
        find: 'text < texts[place]',
        replace: 'text > texts[place]',
        holds: 'of one day the first in the alphabet is taken',
      },
      {
        find: 'book.day[order] > histories.asOf',
        replace: 'false',
        holds: 'orders after the analysis day say nothing',
        equivalent: 'a book holds no order after the analysis day; a history of an earlier day does',
      },
    ],
  },
  {
    file: 'core/home/details/newcomerDetail.ts',
    tests: ['test/core/home/details.test.ts'],
    mutants: [
      {
        find: 'histories.firstDay[i] + days > histories.asOf',
        replace: 'false',
        holds: 'only those count whose first months are over',
      },
      {
        find: 'day[at] < day[from] + days',
        replace: 'day[at] <= day[from] + days',
        holds: 'the first months end',
      },
    ],
  },
  {
    file: 'core/insight/likelihood.ts',
    tests: ['test/core/home/details.test.ts'],
    mutants: [
      { find: 'chance >= safeFrom', replace: 'chance > safeFrom', holds: 'two of three is safe' },
      { find: 'chance >= openFrom', replace: 'chance > openFrom', holds: 'one of three is open' },
    ],
  },
  {
    file: 'core/speech/cards/whyText.ts',
    tests: ['test/core/speech/cards.test.ts'],
    mutants: [
      { find: 'days < 10.5', replace: 'days < 8.5', holds: 'ten days are said in days' },
      { find: 'quietFor >= usualGap', replace: 'true', holds: 'a gap that has not passed is said so' },
    ],
  },
  {
    file: 'core/report/listFile/delimited.ts',
    tests: ['test/core/report/listFile.test.ts'],
    mutants: [
      { find: '[=+\\-@＝＋－＠]', replace: '[=+\\-@]', holds: 'wide signs begin no formula' },
      { find: "mark === '.' ? ',' : ';'", replace: "','", holds: 'a decimal comma wants semicolons' },
      { find: '/\\d{6}/', replace: '/\\d{2}/', holds: 'a short sum is no phone number' },
    ],
  },
];

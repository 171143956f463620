import type { MutatedFile } from './mutant';

/** Of customers and of the models of when they order. */
export const model: readonly MutatedFile[] = [
  {
    file: 'core/customers/calibrationSplit.ts',
    tests: ['test/core/customers/histories.test.ts'],
    mutants: [
      {
        find: 'purchasesBetween(book, calibrationEnd + 1, end)',
        replace: 'purchasesBetween(book, calibrationEnd, end)',
        holds: 'the last day that is learnt from is not forecast',
      },
      {
        find: '(weeks >= shortestHistoryInWeeks)',
        replace: '(weeks > shortestHistoryInWeeks)',
        holds: '13 weeks are enough',
      },
      {
        find: 'Math.min(longestHoldoutInWeeks',
        replace: 'Math.max(longestHoldoutInWeeks',
        holds: 'at most a year is held back',
      },
    ],
  },
  {
    file: 'core/customers/histories.ts',
    tests: ['test/core/customers/histories.test.ts'],
    mutants: [
      {
        find: 'day[from] > asOf) continue',
        replace: 'day[from] >= asOf) continue',
        holds: 'who came on the analysis day is a customer',
      },
      {
        find: 'at < to && day[at] <= asOf',
        replace: 'at < to && day[at] < asOf',
        holds: 'orders of the analysis day count',
      },
      {
        find: 'purchases === 1 ? 0 : repeatSpend / (purchases - 1)',
        replace: 'revenue / purchases',
        holds: 'the mean spend is that of the repeat orders',
      },
    ],
  },
  {
    file: 'core/customers/purchasesBetween.ts',
    tests: ['test/core/customers/histories.test.ts'],
    mutants: [
      { find: 'day[at] >= from && day', replace: 'day[at] > from && day', holds: 'the first day counts' },
      {
        find: 'day[at] <= to; at++) {\n      if (day[at] >= from && day',
        replace: 'day[at] < to; at++) {\n      if (day[at] >= from && day',
        holds: 'the last day counts',
      },
      { find: 'day[at] >= from) revenue', replace: 'day[at] > from) revenue', holds: 'so does its money' },
    ],
  },
  {
    file: 'core/customers/perCustomer.ts',
    tests: ['test/core/customers/perCustomer.test.ts'],
    mutants: [
      {
        find: 'lastDay[kind] - lastDay[best] || best - kind',
        replace: 'best - kind || lastDay[kind] - lastDay[best]',
        holds: 'of equally frequent words the latest counts',
      },
      {
        find: 'kinds[at] < least',
        replace: 'kinds[at] > least',
        holds: 'of the words of one day the first in the alphabet counts',
      },
      {
        find: 'day[end - 1] > asOf',
        replace: 'day[end - 1] >= asOf',
        holds: 'what an order of the analysis day says counts',
      },
    ],
  },
  {
    file: 'core/customers/purchasesByDay.ts',
    tests: ['test/core/model/track.test.ts'],
    mutants: [
      {
        find: 'day[begin] > knownBy',
        replace: 'day[begin] >= knownBy',
        holds: 'who came on the last calibration day is followed',
      },
      {
        find: 'day[at] > day[at - 1]',
        replace: 'day[at] >= day[at - 1]',
        holds: 'two orders of one day are one purchase',
      },
    ],
  },
  {
    file: 'core/model/judge/track.ts',
    tests: ['test/core/model/track.test.ts'],
    mutants: [
      {
        find: 'counted <= today',
        replace: 'counted < today',
        holds: 'an order on the last day of a week is one of that week',
      },
      {
        find: 'Math.ceil(weeks / mostPoints)',
        replace: 'Math.floor(weeks / mostPoints)',
        holds: 'there are never more than 104 points',
      },
      {
        find: 'day < today',
        replace: 'day <= today',
        holds: 'who comes on the last day of a week is not expected to have ordered again',
        equivalent: 'a newcomer of that day adds E[X(0)], which is 0 in every model',
      },
    ],
  },
  {
    file: 'core/model/judge/evaluateHoldout.ts',
    tests: ['test/core/model/evaluateHoldout.test.ts'],
    mutants: [
      {
        find: 'Math.max(sumOf(actual), 1)',
        replace: 'sumOf(actual)',
        holds: 'where nobody bought the bias is a share of one order',
      },
      {
        find: 'age > 0 ? (frequency[i] / age) * holdoutWeeks : 0',
        replace: '(frequency[i] / age) * holdoutWeeks',
        holds: 'who came today has no pace',
      },
    ],
  },
  {
    file: 'core/model/record/trust.ts',
    tests: ['test/core/model/trust.test.ts'],
    mutants: [
      { find: 'plusMinus <= goodUpTo', replace: 'plusMinus <= 0.5', holds: 'a plan can allow for a third' },
      { find: 'i % 2 === 0', replace: 'true', holds: 'windows that are shown do not overlap' },
      { find: '.slice(0, mostShown)', replace: '', holds: 'four past forecasts at most' },
      { find: '< fewestOrders', replace: '< 0', holds: 'a few orders are no record' },
      {
        find: 'hasMoney ? money : orders',
        replace: 'orders',
        holds: 'the record is one of money, as the total',
      },
      {
        find: "if (!hasSingleOrders) return unchecked('noSingleOrders', 0);",
        replace: '',
        holds: 'a table of customers has no single orders',
      },
    ],
  },
  {
    file: 'core/model/record/modelError.ts',
    tests: ['test/core/model/record/modelError.test.ts'],
    mutants: [
      {
        find: 'error * error - variance',
        replace: 'error * error',
        holds: 'chance is not the error of a model',
      },
      { find: ' ** 2 / overlap', replace: ' ** 2', holds: 'windows that overlap count less' },
      { find: 'leastError * leastError, sum', replace: '0, sum', holds: 'no record makes a model certain' },
    ],
  },
  {
    file: 'core/model/record/returnShare.ts',
    tests: ['test/core/model/record/returnShare.test.ts'],
    mutants: [
      {
        find: 'slope - (came * returned) / (all + share * returned)',
        replace: 'slope - returned',
        holds: 'a strong season is not taken for returns',
      },
      { find: 'sum / (dispersion * overlap)', replace: 'sum', holds: 'windows that overlap say less' },
      { find: ' - share / (belief * belief)', replace: '', holds: 'a small shop says little' },
    ],
  },
  {
    file: 'core/customers/rollingOrigins.ts',
    tests: ['test/core/customers/rollingOrigins.test.ts'],
    mutants: [
      { find: 'history / 3', replace: 'history / 2', holds: 'at most a third of the history' },
      { find: 'i < mostOrigins', replace: 'i <= mostOrigins', holds: 'eight windows at most' },
      { find: 'known < Math.max', replace: 'known <= Math.max', holds: 'eight weeks are enough for a fit' },
    ],
  },
  {
    file: 'core/model/fit/fitProblems.ts',
    tests: ['test/core/model/fitTiming.test.ts', 'test/core/model/fitProblems.test.ts'],
    mutants: [
      {
        find: "openness === 1 ? 'warning' : 'note'",
        replace: "openness === 1 ? 'note' : 'warning'",
        holds: 'little data is a warning where the prior counts in full',
      },
      {
        find: 'openness < worthSaying',
        replace: 'openness <= 0',
        holds: 'a prior that counts less than half is not worth a word',
      },
      {
        find: 'customers < manyCustomers',
        replace: 'customers <= manyCustomers',
        holds: '200 customers are not little data',
      },
      {
        find: 'moments.repeaters < enoughToSeeDropout',
        replace: 'moments.repeaters <= enoughToSeeDropout',
        holds: '50 repeat buyers can show whether customers leave',
      },
      {
        find: '2 * (logLikelihood - nested.logLikelihood)',
        replace: 'logLikelihood - nested.logLikelihood',
        holds: 'the likelihood ratio is twice the difference',
      },
    ],
  },
  {
    file: 'core/model/bgnbd/fitBgcnbd.ts',
    tests: ['test/core/model/regularityOfDays.test.ts'],
    mutants: [
      {
        find: '.repeaters >= fewestRegular',
        replace: '.repeaters > fewestRegular',
        holds: '30 repeat buyers can show that orders are regular',
      },
      {
        find: 'model.logLikelihood - byDays',
        replace: 'model.logLikelihood',
        holds: 'what whole days add is taken off',
      },
    ],
  },
  {
    file: 'core/model/fit/fitTiming.ts',
    tests: ['test/core/model/byName.test.ts'],
    mutants: [
      {
        find: 'found.logLikelihood < limit.logLikelihood',
        replace: 'found.logLikelihood < limit.logLikelihood - 1',
        holds: 'no fit by name lies below its NBD',
      },
    ],
  },
  {
    file: 'core/model/bgbb/opportunities.ts',
    tests: ['test/core/model/opportunities.test.ts'],
    mutants: [
      {
        find: 'age / period + slack',
        replace: 'age / period',
        holds: 'a period may lack a twentieth of it',
      },
      {
        find: 'Math.round(recency / period)',
        replace: 'Math.floor(recency / period)',
        holds: 'a purchase belongs to the nearest opportunity',
      },
      {
        find: '>= fewest * customers',
        replace: '> fewest * customers',
        holds: 'two opportunities for each customer are enough',
      },
    ],
  },
  {
    file: 'core/model/spend/repeatSpend.ts',
    tests: ['test/core/model/repeatSpend.test.ts'],
    mutants: [
      {
        find: 'frequency[i] > 0 && meanSpend[i] > 0',
        replace: 'frequency[i] > 0',
        holds: 'repeat buyers who paid nothing are left out of the spend',
      },
    ],
  },
  {
    file: 'core/math/compareRates.ts',
    tests: ['test/core/campaigns/abTest.test.ts'],
    mutants: [
      {
        find: 'skewness = (lean(second, other) - lean(first, one))',
        replace: 'skewness = 0 * (lean(second, other) - lean(first, one))',
        holds: 'both tails miss alike, also with a small control group',
      },
      {
        find: '* both) / (both - 1)',
        replace: '* both) / both',
        holds: 'the variance is that of Miettinen and Nurminen',
      },
      {
        find: 'if (!(variance > 1e-15)) return 0;',
        replace: '',
        holds: 'rates of 0 in both groups are no difference',
      },
    ],
  },
  {
    file: 'core/math/placesDescending.ts',
    tests: ['test/core/math/placesDescending.test.ts'],
    mutants: [
      {
        find: '|| one - other',
        replace: '|| other - one',
        holds: 'equal values stay in the order of their places',
      },
      {
        find: 'values.length < few',
        replace: 'values.length <= few',
        holds: 'lists of 3,000 are counted into place',
        equivalent: 'both ways of sorting give the same places; the border is only where one becomes faster',
      },
    ],
  },
  {
    file: 'core/model/season/seasonalIndex.ts',
    tests: ['test/core/model/season/seasonalIndex.test.ts'],
    mutants: [
      {
        find: 'if (years < 2) return null;',
        replace: 'if (years < 3) return null;',
        holds: 'two years are enough to find a season',
      },
      {
        find: 'const certain = [2, 2.5];',
        replace: 'const certain = [0, 0];',
        holds: 'chance is no season, not of feasts either',
      },
      {
        find: 'variance / (variance + noise)',
        replace: 'noise / (variance + noise)',
        holds: 'a level is shrunk by the chance in it',
      },
      {
        find: 'Math.floor((days - 1 - day) / daysPerYear)',
        replace: '0',
        holds: 'each year has a level of its own',
      },
    ],
  },
  {
    file: 'core/model/season/cycles.ts',
    tests: ['test/core/model/season/cycles.test.ts'],
    mutants: [
      {
        find: 'ofYear < feastOfRamadan + feastDays',
        replace: 'ofYear <= feastOfRamadan + feastDays',
        holds: 'a feast lasts four days',
      },
      {
        find: 'ofYear >= feastOfSacrifice - shopping',
        replace: 'ofYear > feastOfSacrifice - shopping',
        holds: 'the weeks before a feast are fourteen days',
      },
      {
        find: '[236, 266, 334]',
        replace: '[237, 266, 334]',
        holds: 'Ramadan begins on its first day',
      },
    ],
  },
  {
    file: 'core/model/season/seasonProblems.ts',
    tests: ['test/core/model/season/seasonProblems.test.ts'],
    mutants: [
      { find: 'if (years >= 2)', replace: 'if (years > 2)', holds: 'two years are enough for a season' },
      { find: 'months < wholeYear', replace: 'months <= 12', holds: 'a year holds all seasons' },
    ],
  },
  {
    file: 'core/model/fitForecast.ts',
    tests: ['test/laws/season.test.ts'],
    mutants: [
      {
        find: 'squaredErrors(windows) <= squaredErrors(same)',
        replace: 'true',
        holds: 'a season that made past forecasts worse is left out',
      },
      {
        find: "model !== 'auto' && season.choice === 'auto'",
        replace: "season.choice === 'nowruz'",
        holds: 'a model by name has no season of its own accord',
      },
    ],
  },
];

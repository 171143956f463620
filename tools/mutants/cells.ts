import type { MutatedFile } from './mutant';

export const cells: readonly MutatedFile[] = [
  {
    file: 'core/cells/columns/chooseColumns.ts',
    tests: [
      'test/core/cells/findColumns.test.ts',
      'test/core/cells/knownByCells.test.ts',
      'test/core/cells/sparseColumns.test.ts',
      'test/core/cells/otherTables.test.ts',
      'test/core/orders/severalColumns.test.ts',
      'test/core/orders/exports.test.ts',
      'test/core/orders/rightColumn.test.ts',
      'test/core/orders/whoItIs.test.ts',
    ],
    mutants: [
      {
        find: 'if (known === null || !isOpen(role)) continue;',
        replace: 'if (known === null) continue;',
        holds: 'the column that the user picked comes before that of the platform',
      },
      {
        find: '(i) => !taken.has(i) && fits(role, i)',
        replace: '(i) => !taken.has(i)',
        holds: 'a column of the platform whose cells are something else is left',
      },
      {
        find: 'haveDigits(samples[column] ?? [])',
        replace: 'true',
        holds: 'what has no digits is no id of orders',
      },
      {
        find: 'required.length !== 3 || filled.length !== 3',
        replace: 'required.length !== 3',
        holds: 'the place decides only among three columns',
      },
      {
        find: 'filled(customerId) < 0.95 * Math.max',
        replace: 'filled(customerId) < 0 * Math.max',
        holds: 'ids that some rows lack are of customers with an account',
      },
      {
        find: 'filledIn(one) >= fullest / 2',
        replace: 'true',
        holds: 'a column of customers that is mostly empty yields to a filled one',
      },
      {
        find: "quantity === undefined ? 'unknown' : 'unitPrice'",
        replace: "'unitPrice'",
        holds: 'a price without a quantity is not known to be that of one piece',
      },
    ],
  },
  {
    file: 'core/cells/columns/contentFits.ts',
    tests: ['test/core/cells/findColumns.test.ts'],
    mutants: [
      {
        find: 'people >= sample.length / 2',
        replace: 'people > 0',
        holds: 'a column is of names where half of its cells are',
      },
    ],
  },
  {
    file: 'core/cells/parse/dateReading.ts',
    tests: ['test/core/cells/dates.test.ts'],
    mutants: [
      {
        find: 'twoDigits < 70',
        replace: 'twoDigits <= 70',
        holds: 'of two digits 69 is 2069 and 70 is 1970',
      },
      { find: '(first > 12) return', replace: '(first > 13) return', holds: 'a 13th in front is a day' },
      { find: 'return second > 12 ?', replace: 'return second > 13 ?', holds: 'a 13th behind is a day' },
      { find: 'found >= firstDay', replace: 'found > firstDay', holds: 'written dates begin with 1920' },
      { find: 'found <= lastDay', replace: 'found < lastDay', holds: 'written dates end with 2199' },
      {
        find: "(orderShown(reading) ?? order) === 'dayFirst'",
        replace: "order === 'dayFirst'",
        holds: 'a date that shows its order is read in it whatever the others are',
      },
    ],
  },
  {
    file: 'core/cells/parse/numericDate.ts',
    tests: ['test/core/cells/dates.test.ts'],
    mutants: [
      { find: 'value >= firstDay', replace: 'value > firstDay', holds: 'serial numbers begin with 1920' },
      {
        find: 'value < lastDay + 1',
        replace: 'value < lastDay',
        holds: 'serial numbers go on to the last hour of 2199',
      },
      { find: 'time < 240000', replace: 'time <= 240000', holds: 'digits with the hour 24 are no time' },
      { find: '% 10000 < 6000', replace: '% 10000 <= 6000', holds: 'digits with the minute 60 are no time' },
      { find: 'a > 31', replace: 'a >= 31', holds: '31-12-24 begins with a day and not with a year' },
    ],
  },
  {
    file: 'core/cells/parse/jalali.ts',
    tests: ['test/core/cells/dates.test.ts'],
    mutants: [
      { find: 'year >= 1300', replace: 'year > 1300', holds: 'Solar Hijri years begin with 1300' },
      { find: 'year <= 1500', replace: 'year < 1500', holds: 'Solar Hijri years end with 1500' },
    ],
  },
  {
    file: 'core/cells/parse/wordyDate.ts',
    tests: ['test/core/cells/dates.test.ts'],
    mutants: [
      {
        find: 'word.length <= 4',
        replace: 'word.length < 4',
        holds: 'zones of four letters may follow a time',
      },
    ],
  },
  {
    file: 'core/cells/parse/parseDates.ts',
    tests: ['test/core/cells/dates.test.ts'],
    mutants: [
      {
        find: 'shift !== 0 && cell < 1e5',
        replace: 'shift !== 0',
        holds: 'only serial numbers count from 1904, digits such as 20240331 do not',
      },
      {
        find: 'options.order ?? shown',
        replace: 'shown ?? options.order',
        holds: 'the order that is given counts more than the one that the column shows',
      },
    ],
  },
  {
    file: 'core/cells/parse/columnConvention.ts',
    tests: ['test/core/cells/dates.test.ts', 'test/core/cells/amounts.test.ts'],
    mutants: [
      {
        find: 'votes[one] >= slips',
        replace: 'votes[one] > slips',
        holds: 'twenty cells outvote one slip (days first, points)',
      },
      {
        find: 'votes[other] >= slips',
        replace: 'votes[other] > slips',
        holds: 'twenty cells outvote one slip (months first, commas)',
      },
    ],
  },
  {
    file: 'core/cells/parse/swappedDates.ts',
    tests: ['test/core/cells/dates.test.ts'],
    mutants: [
      { find: 'civil.day > 12', replace: 'civil.day >= 12', holds: 'a program can take a 12th for a month' },
    ],
  },
  {
    file: 'core/cells/parse/civil.ts',
    tests: ['test/core/cells/civil.test.ts'],
    mutants: [
      {
        find: '(year % 100 !== 0 || year % 400 === 0)',
        replace: 'year % 100 !== 0',
        holds: '2000 was a leap year',
      },
    ],
  },
  {
    file: 'core/cells/parse/readAmount.ts',
    tests: ['test/core/cells/amounts.test.ts'],
    mutants: [
      {
        find: ' || (bracketed && signs > 0)',
        replace: '',
        holds: 'an amount with two signs, (-5), is none',
      },
      { find: '|| /^0/.test(whole) ||', replace: '||', holds: 'no group begins with 0: 0.125 is an eighth' },
      {
        find: 'lastDot > lastComma',
        replace: 'lastDot < lastComma',
        holds: 'of two marks the last one divides',
      },
      {
        find: "used === ',' ? commaGroups : pointGroups",
        replace: "used === ',' ? pointGroups : commaGroups",
        holds: 'with Persian digits the comma groups',
      },
    ],
  },
  {
    file: 'core/cells/parse/parseAmounts.ts',
    tests: ['test/core/cells/amounts.test.ts'],
    mutants: [
      {
        find: 'decimals === 1 || decimals === 2',
        replace: 'decimals >= 1',
        holds: 'three digits behind a mark may be a group',
      },
      {
        find: 'options.decimalMark ?? shown',
        replace: 'shown ?? options.decimalMark',
        holds: 'the mark that is given counts more than the one that the column shows',
      },
      {
        find: 'one.first - other.first',
        replace: 'other.first - one.first',
        holds: 'of unknown signs that are equally frequent the first one comes first',
      },
    ],
  },
];

import { writeDay } from '../../core/request/writeDay';
import { languages } from '../../core/speech/language';
import { readTerms } from '../../sidebar/form/readTerms';
import { rememberedPicks, rememberedTerms, typeTerms } from '../../sidebar/memory/remembered';
import { columnLetters } from '../../sidebar/views/format';

const typed = { months: '12', margin: '40%', discountRate: '10%', asOf: '' };

test.each([
  ['40', 0.4],
  ['40%', 0.4],
  ['%40', 0.4],
  ['0.4', 0.4],
  ['0,4', 0.4],
  ['۴۰', 0.4],
  ['٪۴۰', 0.4],
  ['۴۰٪', 0.4],
  ['%12,5', 0.125],
  ['100', 1],
])('a margin typed as %s is %d', (margin, share) => {
  expect(readTerms({ ...typed, margin }, 'en')).toMatchObject({ margin: share, wrong: [] });
});

test.each([
  ['months', '0'],
  ['months', '-3'],
  ['months', '121'],
  ['months', 'a year'],
  ['months', ''],
  ['margin', '0'],
  ['margin', '140'],
  ['margin', ''],
  ['discountRate', '-5%'],
  ['discountRate', '?'],
  ['asOf', '31/02/2024'],
  ['asOf', '03/04/2024'],
] as const)('%s typed as %j cannot be read', (term, text) => {
  expect(readTerms({ ...typed, [term]: text }, 'en').wrong).toEqual([term]);
});

test('no discount is a discount rate of 0', () => {
  expect(readTerms({ ...typed, discountRate: '0' }, 'en')).toMatchObject({ discountRate: 0, wrong: [] });
});

describe.each(languages)('in %s', (language) => {
  test('the day that stands as an example is read as that day', () => {
    for (const day of [45_657, 45_385, 45_292]) {
      expect(readTerms({ ...typed, asOf: writeDay(day, language) }, language)).toMatchObject({
        asOf: day,
        wrong: [],
      });
    }
  });

  test('what the form shows is read as what was meant', () => {
    const terms = { months: 7.5, margin: 0.375, discountRate: 0.12 };
    expect(readTerms(typeTerms(terms, language), language)).toMatchObject({ ...terms, wrong: [] });
  });
});

test('remembered terms of a wrong kind are not used', () => {
  expect(rememberedTerms({ months: '6', margin: 0.3 })).toEqual({
    months: 12,
    margin: 0.3,
    discountRate: 0.1,
  });
});

test('remembered columns are found by header, wherever they stand now', () => {
  const remembered = { 'column.customer': 'E-mail', 'column.status': null, 'column.amount': 'Gone' };
  expect(rememberedPicks(remembered, ['Date', 'Total', 'E-mail'])).toEqual({ customer: 2, status: null });
});

test('column letters', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

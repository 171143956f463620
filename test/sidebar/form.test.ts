import { fields } from '../../core/request/fields';
import { writeDay } from '../../core/request/writeDay';
import { languages } from '../../core/speech/language';
import { emptyForm, proposal, type Typed, type TypedField, textOf, typedIn } from '../../sidebar/form/form';
import { readForm, wrongIds } from '../../sidebar/form/readForm';
import { rememberedPicks, rememberedTyped } from '../../sidebar/memory/fromMemory';

const read = (typed: Typed, language: 'en' | 'tr' | 'fa' = 'en') =>
  readForm({ ...emptyForm, typed }, null, language);

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
  expect(read({ margin }).asked?.terms).toMatchObject({ margin: share });
});

test.each([
  ['months', '0'],
  ['months', '-3'],
  ['months', '121'],
  ['months', 'a year'],
  ['months', ''],
  ['months', '1.000'],
  ['margin', '0'],
  ['margin', '1'],
  ['margin', '140'],
  ['margin', ''],
  ['discountRate', '-5%'],
  ['discountRate', '?'],
  ['asOf', '31/02/2024'],
  ['asOf', '03/04/2024'],
  ['controlShare', '60%'],
  ['controlShare', '1'],
  ['controlShare', 'some'],
  ['offerPerOrder', '-1'],
  ['acquisitionCost', 'much'],
  ['budget', '0'],
] as const)('%s typed as %j cannot be read', (name, text) => {
  const found = read({ [name]: text });
  expect(Object.keys(found.wrong)).toEqual([name]);
  expect(found.asked).toBeNull();
  expect(wrongIds(found)).toEqual([fields[name].wizard.id]);
});

test('nothing typed is the usual', () => {
  expect(read({}).asked).toEqual({
    terms: { months: 12, margin: 1, discountRate: 0.1 },
    asOf: null,
    scheme: { name: 'plain' },
    plan: {
      compareTo: null,
      cohortPeriod: null,
      campaign: null,
      controlShare: undefined,
      acquisitionCost: null,
      budget: null,
      actions: {},
    },
  });
});

test('all of the campaign typed', () => {
  const typed = {
    campaign: ' Spring ',
    controlShare: '20%',
    budget: '1,500.00',
    costPerContact: '0.5',
    offerPerOrder: '5',
    acquisitionCost: '20',
  };
  expect(read(typed).asked?.plan).toMatchObject({
    campaign: 'Spring',
    controlShare: 0.2,
    budget: { amount: 1500, costPerContact: 0.5, offerPerOrder: 5, groups: {} },
    acquisitionCost: 20,
  });
});

test('a budget needs the cost of one contact', () => {
  expect(read({ budget: '100' }).wrong).toEqual({ costPerContact: { code: 'budgetNeedsIt' } });
  expect(read({ budget: '100', costPerContact: '0' }).wrong).toMatchObject({
    costPerContact: { code: 'text' },
  });
});

test('no discount is a discount rate of 0', () => {
  expect(read({ discountRate: '0' }).asked?.terms).toMatchObject({ discountRate: 0 });
});

describe.each(languages)('in %s', (language) => {
  test('the day that stands as an example is read as that day', () => {
    for (const day of [45_657, 45_385, 45_292]) {
      expect(read({ asOf: writeDay(day, language) }, language).asked).toMatchObject({ asOf: day });
    }
  });

  test('what the form shows is read as what was meant', () => {
    const kept = { months: 7.5, margin: 0.375, discountRate: 0.12 };
    expect(read(rememberedTyped(kept, language), language).asked?.terms).toEqual(kept);
    expect(read({ months: proposal('months', null, language) }, language).asked?.terms).toMatchObject({
      months: 12,
    });
  });

  test('texts of another language mean the same in this one, and what is none stays', () => {
    const typed: Typed = {
      months: '7,5',
      margin: '%37,5',
      asOf: '31.12.2024',
      budget: 'çok',
      tierShares: '2,5; 10',
    };
    const written = typedIn(typed, 'tr', language);
    expect(written.budget).toBe('çok');
    expect(read({ ...written, budget: '' }, language)).toMatchObject({
      asked: { terms: { months: 7.5, margin: 0.375 }, asOf: 45_657 },
    });
    const name: TypedField = 'tierShares';
    expect(textOf(name, written, null, language)).toBe(
      { en: '2.5, 10', tr: '2,5; 10', fa: '۲٫۵، ۱۰' }[language],
    );
  });
});

test('remembered values of a wrong kind are not used', () => {
  const kept = { months: 1200, margin: 0.3, discountRate: true, 'group.days': [30, 20, 10, 5] };
  expect(rememberedTyped(kept, 'en')).toEqual({ margin: '30%' });
});

test('remembered columns are found by header, wherever they stand now', () => {
  const remembered = { 'column.customer': 'E-mail', 'column.status': null, 'column.amount': 'Gone' };
  expect(rememberedPicks(remembered, ['Date', 'Total', 'E-mail'])).toEqual({ customer: 2, status: null });
});

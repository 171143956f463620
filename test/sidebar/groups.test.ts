import { isoToDay } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { languages } from '../../core/speech/language';
import {
  detailText,
  groupsIn,
  readGroups,
  schemeChoices,
  type TypedGroups,
  usualGroups,
} from '../../sidebar/form/groups';
import { checkOrders } from '../../sidebar/work/checkOrders';

const check = (headers: string[], customers: number) => {
  const rows = [
    headers,
    ...Array.from({ length: customers }, (_, i) => [
      `c${i}`,
      `2024-01-${10 + (i % 20)}`,
      10 + i,
      'İzmir',
      `note ${i % 3}`,
    ]),
  ].map((row) => row.slice(0, headers.length));
  return checkOrders(tableOf(rows, { sheet: 'Orders' }), {}, null);
};
const shop = check(['Customer', 'Date', 'Amount', 'City', 'Basket'], 100);
const read = (typed: Partial<TypedGroups>, language: 'en' | 'tr' | 'fa' = 'en') =>
  readGroups({ ...usualGroups, ...typed }, shop, null, language);

test('a sheet with other columns and enough customers can be grouped in every way', () => {
  const choices = schemeChoices(shop);
  expect(choices.map(({ value }) => value)).toEqual([
    'rfm',
    'rf',
    'thresholds',
    'value',
    'lifecycle',
    'clusters',
    'rules',
    'column:City',
    'column:Basket',
  ]);
  expect(choices.every(({ lacking }) => lacking === null)).toBe(true);
});

test('what a sheet lacks is told beside the choice', () => {
  const choices = schemeChoices(check(['Customer', 'Date', 'Amount'], 5));
  expect(choices.flatMap(({ value, lacking }) => (lacking ? [[value, lacking.code]] : []))).toEqual([
    ['clusters', 'tooFewCustomers'],
    ['columns', 'noColumns'],
  ]);
});

test('of two columns with one header the first is offered', () => {
  const { groupColumns } = check(['Customer', 'Date', 'Amount', 'Note', 'Note'], 30);
  expect(groupColumns).toEqual([{ header: 'Note', role: null }]);
});

test('a chosen column and a typed day are read; nonsense is not', () => {
  expect(read({ scheme: 'column:City', compareTo: '2024-01-15' })).toEqual({
    scheme: { name: 'columns', columns: ['City'], byValue: false },
    compareTo: isoToDay('2024-01-15'),
    compareToTooLate: false,
    wrong: [],
  });
  expect(readGroups(usualGroups, null, null, 'fa')).toEqual({
    scheme: { name: 'rfm' },
    compareTo: null,
    compareToTooLate: false,
    wrong: [],
  });
  expect(read({ compareTo: 'soon' }).wrong).toEqual(['compareTo']);
});

test('the earlier day comes before the analysis day', () => {
  const wrong = (compareTo: string, asOf: number | null) =>
    readGroups({ ...usualGroups, compareTo }, shop, asOf, 'en').wrong;
  // The last order of the shop is of 2024-01-29, which is day 45,320.
  expect(wrong('2024-01-28', null)).toEqual([]);
  expect(wrong('2024-01-29', null)).toEqual(['compareTo']);
  expect(wrong('2024-01-28', 45_319)).toEqual(['compareTo']);
  expect(wrong('2024-02-28', 45_400)).toEqual([]);
});

test('a second column and value cross the first; the first alone is not crossed with itself', () => {
  const city = { scheme: 'column:City', byValue: true };
  expect(read({ ...city, second: 'Basket' }).scheme).toEqual({
    name: 'columns',
    columns: ['City', 'Basket'],
    byValue: true,
  });
  expect(read({ ...city, second: 'City' }).scheme).toMatchObject({ columns: ['City'] });
});

describe('what is proposed', () => {
  test('limits are the usual days and orders, and fifths of what these customers spent', () => {
    // 10 to 109, one of each: a fifth spent below 30, 50, 70 and 90, as round as they can be.
    expect(read({ scheme: 'thresholds' }).scheme).toEqual({
      name: 'thresholds',
      limits: { days: [30, 90, 180, 365], orders: [2, 3, 5, 10], spend: [30, 50, 70, 90] },
    });
  });

  test('days and numbers that the orders tell are left to the analysis', () => {
    expect(read({ scheme: 'lifecycle' }).scheme).toEqual({ name: 'lifecycle', cutOffs: null });
    expect(read({ scheme: 'clusters' }).scheme).toEqual({ name: 'clusters', count: null });
  });

  test.each(languages)('in %s it is read as it stands in the fields', (language) => {
    for (const scheme of ['thresholds', 'value']) {
      const plain = read({ scheme }, language);
      const fields = ['days', 'orders', 'spend', 'shares'] as const;
      const details = Object.fromEntries(
        fields.map((field) => [field, detailText(field, usualGroups, shop, language)]),
      );
      expect(plain.wrong).toEqual([]);
      expect(read({ scheme, details }, language)).toEqual(plain);
    }
  });

  test('limits of spend have to be written when customers spent too much alike', () => {
    const alike = check(['Customer', 'Date', 'Amount'], 3);
    expect(readGroups({ ...usualGroups, scheme: 'thresholds' }, alike, null, 'en').wrong).toEqual(['spend']);
  });
});

describe('what is typed', () => {
  test.each([
    ['en', '1,000, 2,500 5000;10000.5', [1000, 2500, 5000, 10000.5]],
    ['tr', '1.000; 2.500; 5000; 10.000,5', [1000, 2500, 5000, 10000.5]],
    ['fa', '۱۰۰۰، ۲۵۰۰، ۵۰۰۰، ۱۰۰۰۰٫۵', [1000, 2500, 5000, 10000.5]],
    ['en', '10,20,30,40', [10, 20, 30, 40]],
  ] as const)('in %s %s are four limits', (language, text, spend) => {
    const details = { spend: text };
    expect(read({ scheme: 'thresholds', details }, language).scheme).toMatchObject({ limits: { spend } });
  });

  test('tiers by shares, by gaps and ABC', () => {
    const value = (typed: Partial<TypedGroups>) => read({ scheme: 'value', ...typed }).scheme;
    expect(value({ details: { shares: '10%, 20%' } })).toEqual({
      name: 'value',
      tiers: { kind: 'shares', shares: [0.1, 0.2] },
    });
    expect(value({ tiers: 'breaks', details: { tierCount: '3' } })).toEqual({
      name: 'value',
      tiers: { kind: 'breaks', count: 3 },
    });
    expect(value({ tiers: 'abc' })).toEqual({ name: 'value', tiers: { kind: 'abc', shares: [0.8, 0.95] } });
  });

  test.each([
    [{ scheme: 'thresholds', details: { days: '30, 90, 180' } }, ['days']],
    [{ scheme: 'thresholds', details: { days: '30, 90, 60, 365', orders: 'few' } }, ['days', 'orders']],
    [{ scheme: 'value', details: { shares: '60, 40' } }, ['shares']],
    [{ scheme: 'value', tiers: 'breaks', details: { tierCount: '1' } }, ['tierCount']],
    [{ scheme: 'value', tiers: 'abc', details: { abc: '95, 80' } }, ['abc']],
    [{ scheme: 'value', tiers: 'abc', details: { abc: '80, 100' } }, ['abc']],
    [{ scheme: 'lifecycle', details: { active: '60' } }, ['infrequent']],
    [{ scheme: 'lifecycle', details: { infrequent: '60' } }, ['active']],
    [{ scheme: 'lifecycle', details: { active: '60', infrequent: '30' } }, ['infrequent']],
    [{ scheme: 'lifecycle', details: { active: '1.5', infrequent: '30' } }, ['active']],
    [{ scheme: 'clusters', details: { clusterCount: '1' } }, ['clusterCount']],
    [{ scheme: 'rules' }, ['rule-0']],
  ] as const)('%j cannot be read in %j', (typed, wrong) => {
    expect(read(typed as Partial<TypedGroups>)).toMatchObject({ scheme: null, wrong });
  });

  test('a field that is wrong stops nothing while another scheme is chosen', () => {
    expect(read({ scheme: 'rf', details: { days: 'many' } })).toMatchObject({
      scheme: { name: 'rf' },
      wrong: [],
    });
  });

  test('means the same in another language, and stays where it is no number', () => {
    const typed: TypedGroups = {
      ...usualGroups,
      scheme: 'thresholds',
      compareTo: '31.12.2024',
      details: { spend: '1.000; 2.500; 5000; 10.000,5', days: 'gün' },
    };
    const english = groupsIn(typed, shop, 'tr', 'en');
    expect(english.details).toEqual({ spend: '1,000, 2,500, 5,000, 10,000.5', days: 'gün' });
    expect(english.compareTo).toBe('2024-12-31');
  });
});

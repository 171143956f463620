import { isoToDay } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { languages } from '../../core/speech/language';
import { emptyForm, type Typed, textOf } from '../../sidebar/form/form';
import { type GroupChoices, groupsIn, schemeChoices, usualGroups } from '../../sidebar/form/groupChoices';
import { readForm } from '../../sidebar/form/readForm';
import { checkOrders, readOnce } from '../../sidebar/work/checkOrders';

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
  const table = tableOf(rows, { sheet: 'Orders' });
  return checkOrders(table, readOnce(table, {}, null));
};
const shop = check(['Customer', 'Date', 'Amount', 'City', 'Basket'], 100);
const formOf = (groups: Partial<GroupChoices>, typed: Typed) => ({
  ...emptyForm,
  groups: { ...usualGroups, ...groups },
  typed,
});
/** The scheme that was asked for, and what is wrong. */
const read = (
  groups: Partial<GroupChoices>,
  typed: Typed = {},
  language: 'en' | 'tr' | 'fa' = 'en',
  sheet: ReturnType<typeof check> | null = shop,
) => {
  const { asked, wrong, wrongRules } = readForm(formOf(groups, typed), sheet, language);
  return {
    scheme: asked?.scheme ?? null,
    compareTo: asked?.plan.compareTo ?? null,
    wrong: [...Object.keys(wrong), ...wrongRules.map((index) => `rule-${index}`)],
  };
};

test('a sheet with other columns and enough customers can be grouped in every way', () => {
  const choices = schemeChoices(shop);
  expect(choices.map(({ value }) => value)).toEqual([
    'plain',
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
  expect(read({ scheme: 'column:City' }, { compareTo: '2024-01-15' })).toEqual({
    scheme: { name: 'columns', columns: ['City'], byValue: false },
    compareTo: isoToDay('2024-01-15'),
    wrong: [],
  });
  expect(read({}, {}, 'fa', null)).toEqual({ scheme: { name: 'plain' }, compareTo: null, wrong: [] });
  expect(read({}, { compareTo: 'soon' }).wrong).toEqual(['compareTo']);
});

test('the earlier day comes before the analysis day', () => {
  const wrong = (compareTo: string, asOf: string) => read({}, { compareTo, asOf }).wrong;
  // The last order of the shop is of 2024-01-29.
  expect(wrong('2024-01-28', '')).toEqual([]);
  expect(wrong('2024-01-29', '')).toEqual(['compareTo']);
  expect(wrong('2024-01-28', '2024-01-28')).toEqual(['compareTo']);
  expect(wrong('2024-02-28', '2024-04-18')).toEqual([]);
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
      const plain = read({ scheme }, {}, language);
      const names = ['limitDays', 'limitOrders', 'limitSpend', 'tierShares'] as const;
      const typed = Object.fromEntries(names.map((name) => [name, textOf(name, {}, shop, language)]));
      expect(plain.wrong).toEqual([]);
      expect(read({ scheme }, typed, language)).toEqual(plain);
    }
  });

  test('limits of spend have to be written when customers spent too much alike', () => {
    const alike = check(['Customer', 'Date', 'Amount'], 3);
    expect(read({ scheme: 'thresholds' }, {}, 'en', alike).wrong).toEqual(['limitSpend']);
  });
});

describe('what is typed', () => {
  test.each([
    ['en', '1000, 2500, 5000, 10,000.5', [1000, 2500, 5000, 10000.5]],
    ['tr', '1000; 2500; 5000; 10.000,5', [1000, 2500, 5000, 10000.5]],
    ['fa', '۱۰۰۰، ۲۵۰۰، ۵۰۰۰، ۱۰۰۰۰٫۵', [1000, 2500, 5000, 10000.5]],
    ['en', '10,20,30,40', [10, 20, 30, 40]],
    ['tr', '30,90,180,365', [30, 90, 180, 365]],
    ['fa', '30,90,180,365', [30, 90, 180, 365]],
  ] as const)('in %s %s are four limits', (language, text, spend) => {
    expect(read({ scheme: 'thresholds' }, { limitSpend: text }, language).scheme).toMatchObject({
      limits: { spend },
    });
  });

  test('tiers by shares, by gaps and ABC', () => {
    const value = (tiers: GroupChoices['tiers'], typed: Typed = {}) =>
      read({ scheme: 'value', tiers }, typed).scheme;
    expect(value('shares', { tierShares: '10%, 20%' })).toEqual({
      name: 'value',
      tiers: { kind: 'shares', shares: [0.1, 0.2] },
    });
    expect(value('breaks', { tierCount: '3' })).toEqual({
      name: 'value',
      tiers: { kind: 'breaks', count: 3 },
    });
    expect(value('abc')).toEqual({ name: 'value', tiers: { kind: 'abc', shares: [0.8, 0.95] } });
  });

  test.each([
    [{ scheme: 'thresholds' }, { limitDays: '30, 90, 180' }, ['limitDays']],
    [
      { scheme: 'thresholds' },
      { limitDays: '30, 90, 60, 365', limitOrders: 'few' },
      ['limitDays', 'limitOrders'],
    ],
    [{ scheme: 'thresholds' }, { limitSpend: '1.000; 2.500; 5.000; 10.000' }, ['limitSpend']],
    [{ scheme: 'value' }, { tierShares: '60, 40' }, ['tierShares']],
    [{ scheme: 'value', tiers: 'breaks' }, { tierCount: '1' }, ['tierCount']],
    [{ scheme: 'value', tiers: 'abc' }, { abcShares: '95, 80' }, ['abcShares']],
    [{ scheme: 'value', tiers: 'abc' }, { abcShares: '80, 100' }, ['abcShares']],
    [{ scheme: 'lifecycle' }, { activeDays: '60' }, ['infrequentDays']],
    [{ scheme: 'lifecycle' }, { infrequentDays: '60' }, ['activeDays']],
    [{ scheme: 'lifecycle' }, { activeDays: '60', infrequentDays: '30' }, ['infrequentDays']],
    [{ scheme: 'lifecycle' }, { activeDays: '60', infrequentDays: '60' }, ['infrequentDays']],
    [{ scheme: 'lifecycle' }, { activeDays: '1.5', infrequentDays: '30' }, ['activeDays']],
    [{ scheme: 'clusters' }, { clusterCount: '1' }, ['clusterCount']],
    [{ scheme: 'rules' }, {}, ['rule-0']],
  ] as const)('%j with %j cannot be read in %j', (groups, typed, wrong) => {
    expect(read(groups, typed)).toMatchObject({ scheme: null, wrong });
  });

  test('a field that is wrong stops nothing while another scheme is chosen', () => {
    expect(read({ scheme: 'rf' }, { limitDays: 'many' })).toMatchObject({
      scheme: { name: 'rf' },
      wrong: [],
    });
  });

  test('rules mean the same in another language', () => {
    const groups: GroupChoices = {
      ...usualGroups,
      scheme: 'rules',
      rules: [{ name: 'Sessiz', written: { as: 'text', text: 'şehir = İzmir' } }],
    };
    const english = groupsIn(groups, shop, 'tr', 'en');
    expect(read(english).scheme).toEqual(read(groups, {}, 'tr').scheme);
  });
});

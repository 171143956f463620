import { tableOf } from '../../core/cells/table';
import type { Memory, WorkbookInfo } from '../../core/host/port';
import type { Field } from '../../core/request/field';
import { fields } from '../../core/request/fields';
import { writeField } from '../../core/request/writeField';
import { languages } from '../../core/speech/language';
import { edited } from '../../sidebar/form/actions';
import { emptyForm, type Form, proposal, typedFields } from '../../sidebar/form/form';
import { usualGroups } from '../../sidebar/form/groupChoices';
import { readTermsOfGroups, withTerm } from '../../sidebar/form/groupTerms';
import { readForm } from '../../sidebar/form/readForm';
import { rememberedForm } from '../../sidebar/memory/fromMemory';
import { upgraded } from '../../sidebar/memory/olderMemory';
import { choicesToRemember, formToRemember } from '../../sidebar/memory/toRemember';
import { checkOrders, readOnce } from '../../sidebar/work/checkOrders';

const orders = (...headers: string[]) => {
  const rows = Array.from({ length: 30 }, (_, i) =>
    [`c${i}`, 45_000 + i, 10 + i, 'İzmir', 'web', i].slice(0, headers.length),
  );
  const table = tableOf([headers, ...rows], { sheet: 'Orders' });
  return checkOrders(table, readOnce(table, {}, null));
};
const shop = orders('Customer', 'Date', 'Amount', 'City', 'Channel');
const tabs: WorkbookInfo['tabs'] = [
  { id: '7', name: 'CPI', rows: 40, columns: 2, active: false, ours: null },
  { id: '8', name: 'Season', rows: 12, columns: 2, active: false, ours: null },
];

const everything: Form = {
  ...emptyForm,
  typed: {
    months: '6',
    limitSpend: '1000; 2500; 5000; 10.000,5',
    activeDays: '60',
    controlShare: '%5',
    budget: '1500,5',
    costPerContact: '0,5',
    campaign: 'Spring',
    asOf: '31.12.2024',
    compareTo: '30.11.2024',
  },
  groups: { ...usualGroups, scheme: 'column:City', tiers: 'abc', second: 'Channel', byValue: true },
  groupTerms: { at_risk: { uplift: '%2,5', most: '1500' }, 'city:İzmir/web.de': { least: '10' } },
  actions: { at_risk: { owner: 'Ayşe' }, 'city:İzmir/web.de': { action: 'Ara', channel: 'telefon' } },
  extras: {
    prices: '7',
    covariates: ['Channel'],
    model: 'bgnbd',
    prior: 'on',
    season: 'ramadan',
    seasonIndex: '8',
  },
};
const kept = (form: Form, language: 'en' | 'tr' | 'fa' = 'tr'): Memory =>
  Object.assign({}, ...formToRemember(form, shop, language));

test('values are kept, in no language', () => {
  expect(kept(everything)).toEqual({
    months: 6,
    margin: 1,
    discountRate: 0.1,
    'group.scheme': 'column:City',
    'group.tiers': 'abc',
    'group.second': 'Channel',
    'group.byValue': true,
    'group.spend': [1000, 2500, 5000, 10_000.5],
    'group.active': 60,
    'campaign.controlShare': 0.05,
    'campaign.budget': 1500.5,
    'campaign.costPerContact': 0.5,
    prices: '7',
    'covariate.Channel': true,
    model: 'bgnbd',
    prior: 'on',
    season: 'ramadan',
    seasonIndex: '8',
    'budget.at_risk.uplift': 0.025,
    'budget.at_risk.most': 1500,
    'budget.city:İzmir/web.de.least': 10,
    'action.at_risk.owner': 'Ayşe',
    'action.city:İzmir/web.de.action': 'Ara',
    'action.city:İzmir/web.de.channel': 'telefon',
  });
});

test('everything is found again, but for days and the name of the campaign', () => {
  const found = rememberedForm(kept(everything), shop, tabs, 'tr');
  const { campaign: _, asOf: __, compareTo: ___, ...others } = everything.typed;
  const typed = { ...others, margin: '%100', discountRate: '%10' };
  expect(found).toEqual({ ...everything, typed: { ...typed, limitSpend: '1000; 2500; 5000; 10000,5' } });
});

test.each(typedFields.filter((name) => 'memory' in fields[name]))(
  'a %s of the user’s own is kept under its key, and found again',
  (name) => {
    const field: Field = fields[name];
    const usual = proposal(name, shop, 'en');
    const typed = (value: Amounts) => writeField<Field>(field, value, 'en', 'wizard');
    // The example of some is what is usual; then half as much is not.
    const example = fields[name].example as Amounts;
    const value = typed(example) === usual ? half(example) : example;
    const memory = kept({ ...emptyForm, typed: { [name]: typed(value) } }, 'en');
    expect(memory).toMatchObject({ [field.memory ?? '']: value });
    expect(rememberedForm(memory, shop, tabs, 'en').typed[name]).toBe(typed(value));
  },
);

type Amounts = number | readonly number[];

function half(value: Amounts): Amounts {
  return typeof value === 'number' ? value / 2 : value.map((one) => one / 2);
}

test('what is usual, and what cannot be read, takes no room', () => {
  const usual = { months: 12, margin: 1, discountRate: 0.1, 'group.scheme': 'plain' };
  expect(kept(emptyForm)).toEqual(usual);
  expect(
    kept({ ...emptyForm, typed: { months: '12', margin: '%100', budget: 'çok', limitDays: '1.000' } }),
  ).toEqual(usual);
  expect(rememberedForm(null, shop, tabs, 'en')).toEqual(emptyForm);
});

test.each(languages)('numbers are the same numbers in %s', (language) => {
  const form = rememberedForm(kept(everything), shop, tabs, language);
  expect(readForm(form, shop, language).asked).toMatchObject({
    terms: { months: 6 },
    plan: {
      controlShare: 0.05,
      budget: { amount: 1500.5, costPerContact: 0.5, groups: { at_risk: { uplift: 0.025 } } },
    },
  });
  expect(form.typed.limitSpend).toBe(
    { en: '1000, 2500, 5000, 10000.5', tr: '1000; 2500; 5000; 10000,5', fa: '۱٬۰۰۰، ۲٬۵۰۰، ۵٬۰۰۰، ۱۰٬۰۰۰٫۵' }[
      language
    ],
  );
});

test('a memory of before values is read as values, once, and one of today stays as it is', () => {
  const older = {
    language: 'tr',
    months: 6,
    'group.scheme': 'thresholds',
    'group.days': '30, 90, 180, 365',
    'group.spend': '1,000, 2,500, 5,000, 10,000.5',
    'group.shares': '5, 12.5',
    'group.abc': '80 95',
    'group.tierCount': '4',
    'campaign.controlShare': '5%',
    'campaign.budget': 1500.5,
    'campaign.costPerContact': '0.125',
    'campaign.offerPerOrder': '1.000',
    'campaign.acquisitionCost': 'much',
    'budget.at_risk.uplift': '2.5%',
    'budget.at_risk.most': '1,500',
    'budget.lost.uplift': '1',
    'rule.1': 'no order for 60 days',
    'rule.1.name': '5',
    'action.at_risk.owner': '5',
    'answer.currency: Total': 'EUR',
    'column.customer': 'E-mail',
  };
  const today = {
    ...older,
    'group.days': [30, 90, 180, 365],
    'group.spend': [1000, 2500, 5000, 10_000.5],
    'group.shares': [0.05, 0.125],
    'group.abc': [0.8, 0.95],
    'group.tierCount': 4,
    'campaign.controlShare': 0.05,
    'campaign.budget': 1500.5,
    'campaign.costPerContact': 0.125,
    'campaign.offerPerOrder': 1,
    'budget.at_risk.uplift': 0.025,
    'budget.at_risk.most': 1500,
    'budget.lost.uplift': 0.01,
  };
  const { 'campaign.acquisitionCost': _, ...expected } = today;
  expect(upgraded(older)).toEqual(expected);
  expect(upgraded(expected)).toEqual(expected);
  expect(upgraded(null)).toBeNull();
});

test('a column and a tab that are gone are left out, and the column is told', () => {
  const bare = orders('Customer', 'Date', 'Amount', 'Channel');
  const { groups, extras } = rememberedForm(kept(everything), bare, [], 'en');
  expect(groups).toMatchObject({ scheme: 'plain', missingColumn: 'City', second: 'Channel' });
  expect(extras).toEqual({
    prices: null,
    covariates: ['Channel'],
    model: 'bgnbd',
    prior: 'on',
    season: 'ramadan',
    seasonIndex: null,
  });
  const without = orders('Customer', 'Date', 'Amount', 'City');
  expect(rememberedForm(kept(everything), without, [], 'en').groups).toMatchObject({
    scheme: 'column:City',
    missingColumn: null,
    second: '',
  });
});

test('values of another version of ours are not used', () => {
  const odd = {
    'group.scheme': 'astrology',
    'group.tiers': 3,
    'group.days': [4, 3, 2, 1],
    'campaign.budget': -5,
    'budget.lost.uplift': 7,
    prices: 7,
    'action.vip.mood': 'glad',
    'rule.1': true,
  };
  expect(rememberedForm(odd, shop, tabs, 'en')).toEqual(emptyForm);
});

test('what has no room in the workbook is left out from the end', () => {
  const long = (key: string) => [key, { action: 'ş'.repeat(300), offer: 'ğ'.repeat(300) }] as const;
  const actions = Object.fromEntries(Array.from({ length: 20 }, (_, i) => long(`list_${i}`)));
  const { choices: remembered, complete } = choicesToRemember(
    {
      language: 'tr',
      tab: null,
      picks: {},
      answers: {},
      columns: {},
      headers: [],
      form: formToRemember({ ...everything, actions }, shop, 'tr'),
      spare: [],
    },
    null,
  );
  expect(complete).toBe(false);
  expect(new TextEncoder().encode(JSON.stringify(remembered)).length).toBeLessThan(9_000);
  expect(remembered).toMatchObject({ 'group.scheme': 'column:City', 'campaign.budget': 1500.5 });
  expect(remembered['action.list_0.offer']).toBeDefined();
  expect(remembered['action.list_19.offer']).toBeUndefined();
});

describe('terms of groups', () => {
  test('what is typed is read, what is empty is as for every group', () => {
    const typed = withTerm({}, 'at_risk', 'uplift', '5%');
    const { terms, complaints } = readTermsOfGroups(
      { ...typed, lost: { least: '10', most: '1,500.5' } },
      'en',
    );
    expect(terms).toEqual({ at_risk: { uplift: 0.05 }, lost: { least: 10, most: 1500.5 } });
    expect(complaints).toEqual({});
    expect(withTerm(typed, 'at_risk', 'uplift', ' ')).toEqual({});
  });

  test.each([
    [{ uplift: '120%' }, ['uplift']],
    [{ uplift: 'more' }, ['uplift']],
    [{ least: '-1' }, ['least']],
    [{ least: '20', most: '10' }, ['most']],
  ] as const)('%j is wrong in %j, and the rest is read', (texts, fields) => {
    const { terms, complaints } = readTermsOfGroups({ lost: texts, new: { most: '5' } }, 'en');
    expect(Object.keys(complaints.lost ?? {})).toEqual(fields);
    expect(complaints.new).toBeUndefined();
    expect(terms.new).toEqual({ most: 5 });
    expect(Object.keys(terms.lost ?? {})).not.toContain(fields[0]);
  });
});

describe.each(languages)('actions in %s', (language) => {
  const vip = { list: 'vip', key: 'vip' } as const;

  test('own words are kept, the proposal is not', () => {
    const once = edited({}, vip, 'action', ' Call them ', language);
    expect(once).toEqual({ vip: { action: 'Call them' } });
    const twice = edited(once, vip, 'owner', 'Ada', language);
    expect(twice).toEqual({ vip: { action: 'Call them', owner: 'Ada' } });
    expect(edited(twice, vip, 'action', '', language)).toEqual({ vip: { owner: 'Ada' } });
    expect(edited({ vip: { owner: 'Ada' } }, vip, 'owner', '', language)).toEqual({});
  });
});

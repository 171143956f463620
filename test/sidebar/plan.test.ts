import { tableOf } from '../../core/cells/table';
import type { WorkbookInfo } from '../../core/host/port';
import { languages } from '../../core/speech/language';
import { edited } from '../../sidebar/form/actions';
import { readCampaign, usualCampaign } from '../../sidebar/form/campaign';
import { type PlanChoices, usualPlan } from '../../sidebar/form/form';
import { usualGroups } from '../../sidebar/form/groups';
import { readGroupTerms, withTerm } from '../../sidebar/form/groupTerms';
import { choicesToRemember } from '../../sidebar/memory/remembered';
import { planToRemember, rememberedPlan } from '../../sidebar/memory/rememberedPlan';
import { checkOrders } from '../../sidebar/work/checkOrders';

const orders = (...headers: string[]) =>
  checkOrders(
    tableOf(
      [
        headers,
        ...Array.from({ length: 30 }, (_, i) =>
          [`c${i}`, 45_000 + i, 10 + i, 'İzmir', 'web', i].slice(0, headers.length),
        ),
      ],
      { sheet: 'Orders' },
    ),
    {},
    null,
  );
const shop = orders('Customer', 'Date', 'Amount', 'City', 'Channel');
const tabs: WorkbookInfo['tabs'] = [
  { id: '7', name: 'CPI', rows: 40, columns: 2, active: false, ours: null },
];

const everything: PlanChoices = {
  groups: {
    ...usualGroups,
    scheme: 'column:City',
    compareTo: '',
    tiers: 'abc',
    second: 'Channel',
    byValue: true,
    details: { spend: '1.000; 2.500; 5.000; 10.000,5', active: '60' },
  },
  campaign: {
    ...usualCampaign,
    name: 'Spring',
    controlShare: '%5',
    budget: '1.500,5',
    costPerContact: '0,5',
  },
  groupTerms: { at_risk: { uplift: '%2,5', most: '1.500' }, 'city:İzmir/web.de': { least: '10' } },
  actions: { at_risk: { owner: 'Ayşe' }, 'city:İzmir/web.de': { action: 'Ara', channel: 'telefon' } },
  extras: { prices: '7', covariates: ['Channel'] },
};
const kept = (plan: PlanChoices, language: 'en' | 'tr' | 'fa' = 'tr') =>
  Object.assign({}, ...planToRemember(plan, shop, language));

test('everything is found again, but for the earlier day and the name of the campaign', () => {
  const typed = { ...everything, groups: { ...everything.groups, compareTo: '31.12.2024' } };
  const found = rememberedPlan(kept(typed), shop, tabs, 'tr');
  expect(found).toEqual({ ...everything, campaign: { ...everything.campaign, name: '' } });
});

test('what is usual takes no room', () => {
  expect(kept(usualPlan)).toEqual({ 'group.scheme': 'rfm' });
  expect(rememberedPlan(null, shop, tabs, 'en')).toEqual(usualPlan);
});

test('numbers are the same numbers in another language', () => {
  const { campaign, groups } = rememberedPlan(kept(everything), shop, tabs, 'fa');
  expect(readCampaign(campaign, {}, 'fa')).toMatchObject({
    plan: { controlShare: 0.05, budget: { amount: 1500.5, costPerContact: 0.5 } },
    wrong: [],
  });
  expect(groups.details.spend).toBe('۱٬۰۰۰، ۲٬۵۰۰، ۵٬۰۰۰، ۱۰٬۰۰۰٫۵');
});

test('a column and a tab that are gone are left out, and the column is told', () => {
  const bare = orders('Customer', 'Date', 'Amount', 'Channel');
  const { groups, extras } = rememberedPlan(kept(everything), bare, [], 'en');
  expect(groups).toMatchObject({ scheme: 'rfm', gone: 'City', second: 'Channel' });
  expect(extras).toEqual({ prices: null, covariates: ['Channel'] });
});

test('values of another version of ours are not used', () => {
  const odd = {
    'group.scheme': 'astrology',
    'group.tiers': 3,
    prices: 7,
    'action.vip.mood': 'glad',
    'rule.1': true,
  };
  expect(rememberedPlan(odd, shop, tabs, 'en')).toEqual(usualPlan);
});

test('what has no room in the workbook is left out from the end', () => {
  const long = (key: string) => [key, { action: 'ş'.repeat(300), offer: 'ğ'.repeat(300) }] as const;
  const actions = Object.fromEntries(Array.from({ length: 20 }, (_, i) => long(`list_${i}`)));
  const { choices: remembered, complete } = choicesToRemember(
    {
      language: 'tr',
      tab: null,
      terms: null,
      picks: {},
      answers: {},
      columns: {},
      headers: [],
      plan: planToRemember({ ...everything, actions }, shop, 'tr'),
    },
    null,
  );
  expect(complete).toBe(false);
  expect(new TextEncoder().encode(JSON.stringify(remembered)).length).toBeLessThan(9_000);
  expect(remembered).toMatchObject({ 'group.scheme': 'column:City', 'campaign.budget': '1,500.5' });
  expect(remembered['action.list_0.offer']).toBeDefined();
  expect(remembered['action.list_19.offer']).toBeUndefined();
});

describe('the campaign', () => {
  test('nothing typed is no budget and the usual share', () => {
    expect(readCampaign(usualCampaign, {}, 'en')).toEqual({
      plan: { campaign: null, controlShare: undefined, budget: null, acquisitionCost: null },
      wrong: [],
    });
  });

  test('all of it typed', () => {
    const typed = {
      name: ' Spring ',
      controlShare: '20%',
      budget: '1,500',
      costPerContact: '0.5',
      offerPerOrder: '5',
      acquisitionCost: '20',
    };
    expect(readCampaign(typed, {}, 'en')).toEqual({
      plan: {
        campaign: 'Spring',
        controlShare: 0.2,
        budget: { amount: 1500, costPerContact: 0.5, offerPerOrder: 5, groups: {} },
        acquisitionCost: 20,
      },
      wrong: [],
    });
  });

  test.each([
    [{ controlShare: '60%' }, 'controlShare'],
    [{ controlShare: 'some' }, 'controlShare'],
    [{ budget: '0', costPerContact: '1' }, 'budget'],
    [{ budget: '100' }, 'costPerContact'],
    [{ budget: '100', costPerContact: '0' }, 'costPerContact'],
    [{ offerPerOrder: '-1' }, 'offerPerOrder'],
    [{ acquisitionCost: 'much' }, 'acquisitionCost'],
  ] as const)('%j is wrong in %s', (typed, field) => {
    expect(readCampaign({ ...usualCampaign, ...typed }, {}, 'en').wrong).toEqual([field]);
  });
});

describe('terms of groups', () => {
  test('what is typed is read, what is empty is as for every group', () => {
    const typed = withTerm({}, 'at_risk', 'uplift', '5%');
    const { terms, wrong } = readGroupTerms({ ...typed, lost: { least: '10', most: '1,500.5' } }, 'en');
    expect(terms).toEqual({ at_risk: { uplift: 0.05 }, lost: { least: 10, most: 1500.5 } });
    expect(wrong).toEqual({});
    expect(withTerm(typed, 'at_risk', 'uplift', ' ')).toEqual({});
  });

  test.each([
    [{ uplift: '120%' }, ['uplift']],
    [{ uplift: 'more' }, ['uplift']],
    [{ least: '-1' }, ['least']],
    [{ least: '20', most: '10' }, ['most']],
  ] as const)('%j is wrong in %j, and the rest is read', (texts, fields) => {
    const { terms, wrong } = readGroupTerms({ lost: texts, new: { most: '5' } }, 'en');
    expect(wrong).toEqual({ lost: fields });
    expect(terms.new).toEqual({ most: 5 });
    expect(Object.keys(terms.lost ?? {})).not.toContain(fields[0]);
  });
});

describe.each(languages)('actions in %s', (language) => {
  const vip = { list: 'vip', key: 'vip' } as const;

  test('her own words are kept, the proposal is not', () => {
    const once = edited({}, vip, 'action', ' Call them ', language);
    expect(once).toEqual({ vip: { action: 'Call them' } });
    const twice = edited(once, vip, 'owner', 'Ada', language);
    expect(twice).toEqual({ vip: { action: 'Call them', owner: 'Ada' } });
    expect(edited(twice, vip, 'action', '', language)).toEqual({ vip: { owner: 'Ada' } });
    expect(edited({ vip: { owner: 'Ada' } }, vip, 'owner', '', language)).toEqual({});
  });
});

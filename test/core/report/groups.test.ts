import { listKeys } from '../../../core/campaigns/campaign';
import { type AnalysisJson, analysisToJson } from '../../../core/report/analysisJson';
import { groupHeader } from '../../../core/report/reportContext';
import { reportWords } from '../../../core/speech/report/reportWords';
import { groupName } from '../../../core/speech/segments/groupName';
import { named } from '../../reference/histories';
import { listOfOrders } from '../../reference/orders';
import { analysed, groupsIn, reportIn, reportOf, schemes, sum, tab, tableIn } from './plannedShop';
import { readJson } from './readJson';

describe.each(schemes)('the groups by %s', (_, scheme) => {
  const found = analysed({ scheme });
  const report = reportIn(found);

  test('add up to all customers, all revenue and all value, each with its rule', () => {
    const table = groupsIn(report);
    const more = tableIn(report, 'segments', 'profiles');
    expect(found.groups.unsupported).toBeNull();
    expect(sum(table.column('Customers'))).toBe(80);
    expect(sum(more.column('Revenue so far'))).toBeCloseTo(
      listOfOrders(found.orders).book.amount.reduce((total, amount) => total + amount, 0),
      8,
    );
    expect(sum(table.column('Expected'))).toBeCloseTo(found.total.clv, 8);
    for (const told of more.column('Who is in it')) expect(told).not.toBe('');
    const [low, clv, high] = ['Low', 'Expected', 'High'].map((header) => table.column(header));
    clv.forEach((value, i) => {
      expect(Number(low[i])).toBeLessThanOrEqual(Number(value));
      expect(Number(high[i])).toBeGreaterThanOrEqual(Number(value));
    });
  });

  test('are told of every customer, and have an interval wherever one is shown', () => {
    const { groups, of } = found.groups.segmentation;
    const names = new Map(named(found).map(({ id }, i) => [id, groupName(groups[of[i]].name, 'en')]));
    const customers = tableIn(report, 'customers', 'customers');
    const header = groupHeader({ analysis: found, language: 'en', text: reportWords('en') });
    const groupNames = customers.column(header);
    const told = customers.column('Customer').map((id, i) => [id, groupNames[i]]);
    expect(told).toEqual(told.map(([id]) => [id, names.get(String(id))]));
    const json = readJson<AnalysisJson>(analysisToJson(found, 'en'));
    expect(json.segments.map(({ customers }) => customers)).toEqual(groupsIn(report).column('Customers'));
    for (const { clvLow, clvHigh } of json.segments) expect(clvLow).toBeLessThan(clvHigh);
    expect(json.customers.map(({ segment }) => segment)).toEqual(of.map((index) => groups[index].key));
  });
});

describe('what the user says about a group', () => {
  const groups = { champions: { least: 5, uplift: 0.5, costPerContact: 2 }, loyal: { most: 0 } };
  const said = reportOf({
    scheme: { name: 'rfm' },
    plan: {
      compareTo: null,
      campaign: null,
      controlShare: 0.5,
      budget: { amount: 50, costPerContact: 1, offerPerOrder: 0, groups },
      actions: {
        champions: { action: 'Call Ayşe', owner: 'Mehmet' },
        ...Object.fromEntries(listKeys.map((key) => [key, { action: 'Write a card' }])),
      },
    },
  });

  test('decides what is spent on it', () => {
    const budget = tableIn(said, 'week', 'budget');
    const of = (name: string, header: string) => budget.column(header)[budget.column('Group').indexOf(name)];
    expect(of('Champions', 'Spend')).toBeGreaterThanOrEqual(4);
    expect(of('Champions', 'Spend')).toBe(2 * Number(of('Champions', 'Contacts')));
    expect(of('Champions', 'More who order')).toBe(0.5);
    expect(of('Loyal', 'Spend')).toBe(0);
    expect(of('Loyal', 'At most')).toBe(0);
    expect(of('At risk', 'At most')).toBe('');
  });

  test('stands in place of the proposal, on every tab', () => {
    const table = tableIn(said, 'segments', 'segments');
    const champions = table.column('Segment').indexOf('Champions');
    expect(table.column('Next step')[champions]).toBe('Call Ayşe');
    const actions = tableIn(said, 'week', 'actions');
    const row = actions.column('Segment').indexOf('Champions');
    expect(actions.column('Action')[row]).toBe('Call Ayşe');
    expect(actions.column('Who does it')[row]).toBe('Mehmet');
    expect(actions.column('Channel')[row]).toMatch(/^Personal e-mail/);
    const lists = tableIn(said, 'week', 'lists');
    expect(lists.column('Action')).toEqual(lists.rows.map(() => 'Write a card'));
  });

  test('as does the share that is kept aside', () => {
    const lists = tableIn(said, 'summary', 'weekLists');
    const aside = sum(lists.column('Kept aside'));
    expect(aside / (aside + sum(lists.column('People')))).toBeGreaterThan(0.3);
    expect(tab(said, 'week').notes[1]).toContain(`${aside} more are kept aside, marked in Customers`);
  });
});

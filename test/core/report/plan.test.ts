import type { PastCampaign } from '../../../core/campaigns/pastCampaign';
import { columnBeside } from '../../../core/report/columnBeside';
import { type DocumentJson, toJson } from '../../../core/report/documentJson';
import { nameAt } from '../../../core/segments/segmentInputs';
import { campaignWords } from '../../../core/speech/campaigns/campaignWords';
import { languages } from '../../../core/speech/language';
import {
  analyse,
  analysed,
  type Planned,
  reportIn,
  reportOf,
  schemes,
  shop,
  sum,
  tab,
  tableIn,
  usual,
  usualPlan,
} from './plannedShop';
import { readJson } from './readJson';

test('a customer who slips away is asked back, even where another scheme says new', () => {
  const limits = {
    days: [9000, 9001, 9002, 9003],
    orders: [100, 101, 102, 103],
    spend: [20, 50, 100, 200],
  } as const;
  const table = tableIn(reportOf({ scheme: { name: 'thresholds', limits } }), 'slipping', 'slipping');
  expect(table.rows.length).toBeGreaterThan(0);
  for (const segment of table.column('Segment')) expect(['New customers', 'Promising']).toContain(segment);
  const { action } = campaignWords('en').lists.slipping;
  for (const told of table.column('What to do')) expect(told).toBe(action);
});

test('a group’s whole profile is on the tab', () => {
  const table = tableIn(reportOf({}), 'segments', 'segments');
  const [profile] = analysed().groups.profiles();
  const cells = Object.fromEntries(table.columns.map(({ header }) => [header, table.column(header)[0]]));
  expect(cells).toMatchObject({
    Customers: profile.customers,
    'Share of customers': profile.customersShare,
    'Revenue so far': profile.revenue,
    'Share of revenue': profile.revenueShare,
    'CLV (profit)': profile.clv,
    Low: profile.clvRange?.low,
    High: profile.clvRange?.high,
    'Order within 12 months': profile.chanceInHorizon,
    'Order within 90 days': profile.chanceOfOrder,
    'Average order': profile.averageOrder,
    '10% of orders are below': profile.orderPercentiles?.[0],
    '50% of orders are below': profile.orderPercentiles?.[2],
    '90% of orders are below': profile.orderPercentiles?.[4],
    'Orders a year': profile.ordersPerYear,
    'Usual days between orders': profile.typicalGap,
    'Ordered once': profile.oneTimeShare,
    'Can be won': profile.atRisk,
    'Revenue of the top 5%': profile.concentration.top5,
    'Revenue of the top 20%': profile.concentration.top20,
    'Unevenness (Gini)': profile.concentration.gini,
    'Too few to test': 'Too few to test',
  });
  expect(profile.topValues.map(({ column }) => column)).toEqual(['city', 'product']);
  for (const { header, text } of profile.topValues) {
    expect(cells[`Most often: ${header}`]).toMatch(new RegExp(`^${text} \\(× [\\d.]+\\)$`));
  }
});

test('groups of columns are headed by them, and say that there is no proposal', () => {
  const report = reportOf({ scheme: new Map(schemes).get('city and value') });
  expect(tab(report, 'segments').heading).toBe('Your customers in groups: City');
  // The second part of a pair is the value tier, so these groups have an action.
  expect(tab(report, 'actions').notes.join(' ')).not.toMatch(/no suggestions/);
  const rules = reportOf({ scheme: new Map(schemes).get('rules') });
  expect(tab(rules, 'actions').notes.join(' ')).toMatch(/no suggestions/);
});

test('a scheme that the sheet cannot support is said, and the plain groups stand in its place', () => {
  const report = reportOf({ scheme: { name: 'columns', columns: ['Planet'], byValue: false } });
  expect(tab(report, 'segments').notes[0]).toMatch(/^There is no column “Planet”\. Choose one of: /);
  expect(tab(report, 'segments').heading).toBe('Who your customers are, and what to do with each group');
});

describe('this week', () => {
  const found = analysed();
  const report = reportIn(found);

  test('three lists, most at stake first, nobody on two, with an action and an empty place for who does it', () => {
    const lists = tableIn(report, 'week', 'week');
    expect(lists.rows).toHaveLength(3);
    const atStake = lists.column('Can be won').map(Number);
    expect(atStake).toEqual([...atStake].sort((a, b) => b - a));
    expect(lists.column('Who does it')).toEqual(['', '', '']);
    for (const header of ['Action', 'How to know it works']) {
      for (const cell of lists.column(header)) expect(cell).not.toBe('');
    }
    const customers = tableIn(report, 'week', 'weekCustomers').column('Customer');
    expect(new Set(customers).size).toBe(customers.length);
    expect(customers).toHaveLength(sum(lists.column('Customers')));
  });

  test('those kept aside are counted and marked, and stay the same under one name', () => {
    const lists = tableIn(report, 'week', 'week');
    const marks = tableIn(report, 'week', 'weekCustomers').column('Group');
    expect(marks.filter((mark) => mark === 'Control')).toHaveLength(sum(lists.column('Kept aside')));
    const named = (campaign: string) =>
      tableIn(reportOf({ plan: { ...usualPlan, campaign } }), 'week', 'weekCustomers').column('Group');
    expect(named('Spring')).toEqual(named(' spring '));
    expect(named('Spring')).not.toEqual(named('Summer'));
  });

  test('where too few could show anything nobody is kept aside, and the tab says why', () => {
    const chosen = analysed({ plan: { ...usualPlan, controlShare: null } });
    for (const { keptAside, control } of chosen.plan.week()) {
      expect(keptAside).toEqual({ share: 0, shows: null, reason: 'tooFew' });
      expect(control).not.toContain(true);
    }
    const { notes } = tab(reportIn(chosen), 'week');
    const [{ key }] = chosen.plan.week();
    expect(notes).toContain(
      `${campaignWords('en').lists[key].name}: nobody is kept aside, because so few customers could not show what the campaign brought.`,
    );
    expect(notes.join()).not.toMatch(/marked “Control”/);
  });
});

test('a campaign’s name copied out of a Persian sentence keeps the same customers aside', () => {
  const [plain, copied] = ['spring-24', '\u2068spring-24\u2069'].map(
    (campaign) => analysed({ plan: { ...usualPlan, campaign } }).plan,
  );
  expect(copied.campaign).toBe('spring-24');
  expect(copied.week().map(({ control }) => control)).toEqual(plain.week().map(({ control }) => control));
});

describe('last month’s campaign', () => {
  const asOf = 45149;
  const upToThen = shop().filter(([, day]) => day === 'Date' || Number(day) <= asOf);

  test('has the lists of its day again, whatever has been ordered since', () => {
    const then = analyse({}, upToThen);
    const now = analysed({ asOf });
    const lists = (found: Planned) =>
      found.plan.lists().map(({ key, customers, control, stakes }) => ({
        key,
        stakes,
        control,
        customers: customers.map((i) => nameAt(found, i)),
      }));
    expect(then.histories.asOf).toBe(asOf);
    expect(then.plan.campaign).toBe(now.plan.campaign);
    expect(lists(now)).toEqual(lists(then));
  });

  test('is remembered, and the next report says what it brought', () => {
    const then = analyse({}, upToThen);
    expect(tab(reportIn(then), 'week').notes.join(' ')).toMatch(
      /it remembers these lists and who is kept aside/,
    );
    const now = analysed({ plan: { ...usual.plan, past: then.plan.campaigns() } });
    const report = reportIn(now);
    const results = tableIn(report, 'week', 'results');
    const [list] = then.plan.week();
    const bought = new Set(
      shop()
        .slice(1)
        .filter(([, day]) => Number(day) > asOf && Number(day) <= asOf + 30)
        .map(([customer]) => customer),
    );
    const contacted = list.customers.filter((_, i) => !list.control[i]);
    const buyers = contacted.filter((i) => bought.has(nameAt(then, i))).length;
    expect(results.column('Contacted')[0]).toBe(contacted.length);
    expect(results.column('Kept aside')[0]).toBe(list.customers.length - contacted.length);
    expect(results.column('Bought, contacted')[0]).toBeCloseTo(buyers / contacted.length, 12);
    expect(tab(report, 'week').notes.join(' ')).toMatch(
      /Campaign of 11 August 2023, .+: \d+ written to, \d+ ordered; of those kept aside \d+ of \d+: /,
    );
    const [low, extra, high] = ['Extra profit: low', 'Extra profit', 'Extra profit: high'].map((header) =>
      results.column(header),
    );
    expect(extra.length).toBe(then.plan.week().length);
    extra.forEach((profit, i) => {
      if (low[i] === '') return;
      expect(Number(low[i])).toBeLessThan(Number(profit));
      expect(Number(high[i])).toBeGreaterThan(Number(profit));
    });
  });

  test('tells when its costs are not known', () => {
    const past = analyse({}, upToThen).plan.campaigns();
    const report = reportIn(analysed({ plan: { ...usualPlan, past } }));
    expect(tab(report, 'week').notes.join(' ')).toMatch(
      /does not take off what the contacts and offers cost/,
    );
  });
});

describe('all lists', () => {
  const report = reportOf({});
  const analysis = analysed();
  const { plan } = analysis;

  test('hold everybody with what a letter can say, and who is kept aside', () => {
    const lists = tableIn(report, 'lists', 'lists');
    const letters = tableIn(report, 'lists', 'listCustomers');
    const made = plan.lists().filter(({ reason }) => reason === null);
    expect(lists.rows).toHaveLength(made.length);
    expect(made.length).toBeGreaterThan(4);
    expect(letters.column('Customer')).toEqual(
      made.flatMap(({ customers }) => customers.map((i) => nameAt(analysis, i))),
    );
    expect(letters.column('Group').filter((mark) => mark === 'Control')).toHaveLength(
      sum(lists.column('Kept aside')),
    );
    for (const product of letters.column('Last product')) expect(product).toMatch(/^p\d$/);
    for (const header of ['Days since last order', 'Most to spend on contact', 'Most to give off']) {
      for (const cell of letters.column(header)) expect(Number(cell)).toBeGreaterThanOrEqual(0);
    }
  });

  test('have no column for what the sheet does not tell', () => {
    const headers = (found: Planned) =>
      tableIn(reportIn(found), 'lists', 'listCustomers').columns.map(({ header }) => header);
    expect(headers(analysed())).toContain('Last product');
    const bare = shop().map((row) => row.slice(0, 3));
    expect(headers(analyse({}, bare))).toEqual([
      'List',
      'Customer',
      'Group',
      'Can be won',
      'Days since last order',
      'Expected next order',
      'Most to spend on contact',
      'Most to give off',
    ]);
  });

  test('that cannot be made say why', () => {
    const unmade = plan.lists().filter(({ reason }) => reason !== null);
    const said = tab(report, 'lists').notes.join(' ');
    for (const { key } of unmade) expect(said).toContain(campaignWords('en').lists[key].name);
    expect(said).toMatch(/no column that shows who agreed to marketing/);
  });

  test('are in the JSON with the same fields', () => {
    const found = analysed();
    const { lists, customers, margin } = readJson<DocumentJson>(toJson(found, found.plan, 'en'));
    const [{ uplift, customers: members }] = lists;
    const letters = tableIn(report, 'lists', 'listCustomers');
    const told = (header: string) => letters.column(header).slice(0, members.length);
    expect(members.map(({ id }) => id)).toEqual(told('Customer'));
    expect(members.map(({ atStake }) => atStake)).toEqual(told('Can be won'));
    expect(members.map(({ control }) => control)).toEqual(told('Group').map((group) => group === 'Control'));
    const known = new Map(customers.map((customer) => [customer.id, customer]));
    members.forEach(({ id }, i) => {
      const customer = known.get(id);
      if (customer === undefined) throw new Error(`${id} is no customer`);
      const { chanceOfOrder, expectedOrderValue } = customer;
      const extra = Math.min(uplift, 1 - chanceOfOrder);
      const cost = margin * extra * expectedOrderValue;
      expect({ ...customer, cost, discount: cost / (chanceOfOrder + extra) }).toMatchObject({
        lastProduct: told('Last product')[i],
        cost: expect.closeTo(Number(told('Most to spend on contact')[i]), 10),
        discount: expect.closeTo(Number(told('Most to give off')[i]), 10),
      });
    });
  });

  test('have no field in the JSON for what the sheet tells of nobody', () => {
    const found = analyse(
      {},
      shop().map((row) => row.slice(0, 3)),
    );
    const { customers } = readJson<DocumentJson>(toJson(found, found.plan, 'en'));
    for (const field of ['firstName', 'lastProduct', 'nextProduct'])
      expect(customers[0]).not.toHaveProperty(field);
  });
});

describe('movement', () => {
  test('every customer is in the matrix once', () => {
    const matrix = tableIn(reportOf({}), 'movement', 'movement');
    expect(sum(matrix.rows.flatMap((row) => row.slice(1)))).toBe(80);
  });

  test('who moved is listed with both groups, which way it was and what it was worth', () => {
    const movement = analysed().plan.movement();
    const moved = tableIn(reportOf({}), 'movement', 'moved');
    expect(moved.rows).toHaveLength(movement?.moved.length ?? 0);
    expect(moved.column('Way').filter((way) => way === 'Rose')).toHaveLength(movement?.rose ?? 0);
    expect(moved.column('Way').filter((way) => way === 'Fell')).toHaveLength(movement?.fell ?? 0);
    moved.column('Before').forEach((before, i) => {
      expect(before).not.toBe(moved.column('Now')[i]);
    });
    expect(sum(moved.column('Change of value'))).toBeCloseTo(movement?.netValue ?? Number.NaN, 8);
  });

  test('groups without an order list who moved all the same', () => {
    const scheme = new Map(schemes).get('rules');
    const moved = tableIn(reportOf({ scheme }), 'movement', 'moved');
    expect(moved.rows.length).toBeGreaterThan(0);
    expect(new Set(moved.column('Way'))).toEqual(new Set(['']));
  });

  test('a day before the first order leaves nothing to compare with', () => {
    const report = reportOf({ plan: { compareTo: 40000, campaign: null, budget: null } });
    expect(tab(report, 'movement').notes[0]).toMatch(/^No customer had ordered by the earlier day/);
    expect(tab(report, 'movement').tables).toEqual([]);
  });
});

describe('cohorts', () => {
  const report = reportOf({});
  test('add up to all customers, and all of them ordered in the first period', () => {
    const retention = tableIn(report, 'cohorts', 'retention');
    expect(sum(retention.column('Customers'))).toBe(80);
    for (const share of retention.column('0')) expect(share).toBe(1);
    const curve = tableIn(report, 'cohorts', 'curve');
    expect(curve.rows[0]?.[1]).toBe(1);
    const perCustomer = curve.column('Per customer').map(Number);
    expect(perCustomer).toEqual([...perCustomer].sort((a, b) => a - b));
    expect(tab(report, 'cohorts').charts.map(({ kind }) => kind)).toEqual(['line', 'line']);
  });
});

test('cohorts go by the period that is asked for', () => {
  const labels = (cohortPeriod: 'quarter' | 'year') =>
    tableIn(reportOf({ plan: { ...usualPlan, cohortPeriod } }), 'cohorts', 'retention').column('First order');
  expect(labels('quarter')).toEqual(['2023-Q1', '2023-Q2']);
  expect(labels('year')).toEqual(['2023']);
});

describe('winning customers', () => {
  const plan = usualPlan;
  const cheap = reportOf({ plan: { ...plan, acquisitionCost: 60 } });

  test('what one may cost is said in any case, whether it pays only when the cost is known', () => {
    const said = tab(reportOf({ plan }), 'cohorts').notes.join(' ');
    expect(said).toMatch(/A new customer is expected to bring .* winning one may cost up to /);
    expect(said).not.toMatch(/earn/);
    expect(tab(cheap, 'cohorts').notes.join(' ')).toMatch(
      /At a cost of 60 that is [\d.]+ times the cost\. It is/,
    );
  });

  test('each cohort is paid back in the period in which its profit reaches the cost', () => {
    const accumulated = tableIn(cheap, 'cohorts', 'accumulated');
    const paid = accumulated.column('Paid back after');
    expect(paid.some((periods) => Number(periods) > 1)).toBe(true);
    accumulated.rows.forEach((row, i) => {
      // After cohort and "paid back after" come the periods; margin 0.5 is in them.
      const first = row.slice(2).findIndex((money) => money !== '' && Number(money) >= 60);
      expect(paid[i]).toBe(first < 0 ? '' : first + 1);
    });
    const [, perCustomer] = tab(cheap, 'cohorts').charts;
    expect(perCustomer?.series.map(({ name }) => name)).toEqual(['Per customer', 'Cost of one']);
    expect(perCustomer?.title).toBe('Profit per customer, added up');
  });
});

describe('the budget', () => {
  test('is spent where it brings the most, and never beyond it', () => {
    const budget = tableIn(reportOf({}), 'budget', 'budget');
    expect(sum(budget.column('Spend'))).toBeLessThanOrEqual(50);
    expect(sum(budget.column('Contacts'))).toBe(sum(budget.column('Spend')));
    expect(sum(budget.column('Expected profit'))).toBeGreaterThan(0);
  });

  test('has no tab when nothing is to be spent', () => {
    const report = reportOf({ plan: { compareTo: null, campaign: null, budget: null } });
    expect(report.tabs.map(({ key }) => key)).not.toContain('budget');
  });
});

test.each(languages)('all of it is complete, drawable and apart in %s', (language) => {
  for (const [, scheme] of schemes) {
    const report = reportOf({ scheme }, language);
    expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|null/);
    for (const one of report.tabs) {
      expect(one.name.length).toBeLessThanOrEqual(31);
      const taken = new Set<string>();
      for (const table of one.tables) {
        expect(table.row).toBeGreaterThan(one.notes.length);
        expect(new Set(table.columns.map(({ header }) => header)).size).toBe(table.columns.length);
        for (let row = table.row; row <= table.row + table.rows.length; row++) {
          expect(taken.has(`${row}`)).toBe(false);
          taken.add(`${row}`);
        }
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
        for (const chart of one.charts) {
          const beside = table.row <= chart.row && chart.row <= table.row + table.rows.length;
          if (beside) expect(chart.column).toBeGreaterThanOrEqual(table.column + table.columns.length);
        }
      }
    }
  }
});

test('a chart stands beside another, neither on it nor far from it', () => {
  const columns = [220, 95, 95, 115, 95, 115].map((width) => ({ header: '', kind: 'text' as const, width }));
  // 220 + 95 + 95 + 115 + 95 = 620, the first edge beyond 600 + 16.
  expect(columnBeside(columns, 600)).toBe(5);
  expect(columnBeside([], 600)).toBe(7);
});

describe('the campaigns to remember', () => {
  const { plan, histories, orders } = analysed();
  const keyOf = (i: number) => orders.book.keys[histories.customer[i]];

  test('are this week’s lists, with everybody on one side', () => {
    expect(plan.campaigns()).toEqual(
      plan.week().map(({ key, customers, control }) => ({
        name: plan.campaign,
        list: key,
        day: histories.asOf,
        contacted: customers.filter((_, i) => !control[i]).map(keyOf),
        aside: customers.filter((_, i) => control[i]).map(keyOf),
        closed: null,
      })),
    );
  });

  test('take the place of those of the same day, and follow the earlier ones', () => {
    const [first] = plan.campaigns();
    const earlier = { ...first, day: first.day - 7, name: 'Earlier' };
    const past = [earlier, { ...first, name: 'This morning' }];
    const again = analysed({ plan: { ...usualPlan, past } }).plan.campaigns();
    expect(again).toHaveLength(1 + plan.week().length);
    expect(again[0]).toEqual(earlier);
    expect(again.map(({ name }) => name)).not.toContain('This morning');
  });

  test('leave everybody in one group for as long as the earlier one runs', () => {
    const [{ key, customers }] = plan.week();
    const keys = customers.map(keyOf);
    const aside = keys.filter((_, i) => i % 2 === 0);
    const contacted = keys.filter((_, i) => i % 2 === 1);
    const groupsAfter = (days: number) => {
      const past = [
        { name: 'Earlier', list: key, day: histories.asOf - days, contacted, aside, closed: null },
      ];
      const [list] = analysed({ plan: { ...usualPlan, past } }).plan.week();
      return keys.filter((_, i) => list.control[i]);
    };
    expect(groupsAfter(7)).toEqual(aside);
    expect(groupsAfter(29)).toEqual(aside);
    expect(groupsAfter(30)).toEqual(keys.filter((_, i) => plan.week()[0].control[i]));
  });

  test('are one for each list that was written alone, and none is forgotten when the next one is written', () => {
    const [one, other] = plan.week().map(({ key }) => key);
    const first = plan.campaigns([one]);
    expect(first.map(({ list }) => list)).toEqual([one]);
    const second = analysed({ plan: { ...usualPlan, past: first } }).plan;
    expect(new Set(second.campaigns([other]).map(({ list }) => list))).toEqual(new Set([one, other]));
    expect(second.campaigns([one])).toEqual(first);
    const gone = { ...first[0], list: 'up_sell' as const };
    const third = analysed({ plan: { ...usualPlan, past: [gone] } }).plan;
    if (third.week().some(({ key }) => key === 'up_sell'))
      throw new Error('the list must not be one of the week');
    expect(third.campaigns([one])).toEqual([gone, ...first]);
  });

  test('keep whom the user has written to today, whatever share is kept aside from then on', () => {
    const asked = (controlShare: number, past: readonly PastCampaign[]) =>
      analysed({ plan: { ...usualPlan, controlShare, past } }).plan;
    const [{ key }] = plan.week();
    const tenth = asked(0.1, []).campaigns([key]);
    const [half] = asked(0.5, tenth).campaigns([key]);
    expect(new Set(half.contacted)).toEqual(new Set(tenth[0].contacted));
    const [none] = asked(0, asked(0.5, []).campaigns([key])).campaigns([key]);
    expect(none.aside).toEqual([]);
    expect(none.contacted).toHaveLength(half.contacted.length + half.aside.length);
    const before = asked(0.5, []).campaigns([key]);
    const [fewer] = asked(0.1, before).campaigns([key]);
    expect(fewer.aside.length).toBeLessThan(before[0].aside.length / 2);
  });
});

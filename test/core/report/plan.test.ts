import type { Analysis, AnalysisOptions } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import type { Cell } from '../../../core/cells/cell';
import { groupName } from '../../../core/locales/groupText';
import { type Language, languages } from '../../../core/locales/language';
import { messages } from '../../../core/locales/messages';
import { analysisToJson } from '../../../core/report/analysisJson';
import { buildReport } from '../../../core/report/buildReport';
import { columnBeside } from '../../../core/report/columnBeside';
import { planToJson } from '../../../core/report/planJson';
import type { ReportSpec, TabSpec } from '../../../core/report/spec';
import { toldColumns } from '../../../core/report/toldColumns';
import { profileGroups } from '../../../core/segments/profileGroups';
import { parseRule } from '../../../core/segments/rules/parseRule';
import { defaultTiers, type Scheme } from '../../../core/segments/scheme';

/** 80 customers of three cities, 1 to 6 orders each over about a year. */
function shop(): Cell[][] {
  const rows: Cell[][] = [['Customer', 'Date', 'Amount', 'City', 'Product']];
  const cities = ['İzmir', 'Ankara', 'Bursa'];
  for (let customer = 0; customer < 80; customer++) {
    for (let order = 0; order <= (customer * 7) % 6; order++) {
      const day = 45000 + ((customer * 11) % 90) + order * (20 + (customer % 37));
      rows.push([
        `c${customer}`,
        day,
        15 + customer + order,
        cities[customer % 3],
        `p${(customer + order) % 4}`,
      ]);
    }
  }
  return rows;
}

const usual: AnalysisOptions = {
  terms: { months: 12, margin: 0.5, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'bgnbd',
  intervals: true,
  holdout: false,
  plan: { compareTo: null, campaign: null, budget: { amount: 50, costPerContact: 1, offerPerOrder: 0 } },
};

const usualPlan = { compareTo: null, campaign: null, budget: null };

const known = new Map<string, Analysis>();

/** Each analysis is made once. */
function analysed(options: Partial<AnalysisOptions> = {}): Analysis {
  const key = JSON.stringify(options);
  const made = known.get(key) ?? analyse(options);
  known.set(key, made);
  return made;
}

function analyse(options: Partial<AnalysisOptions>, rows = shop()): Analysis {
  const table = { sheet: 'Orders', firstRow: 1, firstColumn: 1, rows };
  const found = analyze(table, { ...usual, ...options });
  if ('failed' in found) throw new Error(found.problems.map(({ code }) => code).join());
  return found;
}

const reportOf = (options: Partial<AnalysisOptions>, language: Language = 'en') =>
  buildReport(analysed(options), language);

function tab(report: ReportSpec, key: string): TabSpec {
  const found = report.tabs.find((one) => one.key === key);
  if (!found) throw new Error(`there is no tab ${key}`);
  return found;
}

function tableOf(report: ReportSpec, key: string, table: string) {
  const found = tab(report, key).tables.find((one) => one.key === table);
  if (!found) throw new Error(`there is no table ${table}`);
  const column = (header: string) => {
    const place = found.columns.findIndex((one) => one.header === header);
    if (place < 0) throw new Error(`there is no column ${header}`);
    return found.rows.map((row) => row[place]);
  };
  return { ...found, column };
}

const sum = (cells: readonly Cell[]) => cells.reduce<number>((total, cell) => total + Number(cell), 0);

function rule(text: string) {
  const read = parseRule(text, {
    language: 'en',
    columns: [{ header: 'City', role: 'city' }],
    segmentNames: {},
  });
  if ('refused' in read) throw new Error(read.code);
  return read;
}

const schemes: [string, Scheme][] = [
  ['rfm', { name: 'rfm' }],
  ['rf', { name: 'rf' }],
  ['value', { name: 'value', tiers: defaultTiers }],
  ['lifecycle', { name: 'lifecycle', cutOffs: null }],
  ['three clusters', { name: 'clusters', count: 3 }],
  ['city and value', { name: 'columns', columns: ['City'], byValue: true }],
  [
    'rules',
    {
      name: 'rules',
      rules: [{ name: 'İzmir, quiet', rule: rule('city is izmir and no order for 60 days') }],
    },
  ],
];

describe.each(schemes)('the groups by %s', (_, scheme) => {
  const found = analysed({ scheme });
  const report = buildReport(found, 'en');

  test('add up to all customers, all revenue and all value, each with its rule', () => {
    const table = tableOf(report, 'segments', 'segments');
    expect(found.groups.unsupported).toBeNull();
    expect(sum(table.column('Customers'))).toBe(80);
    expect(sum(table.column('Revenue so far'))).toBeCloseTo(
      found.orders.orders.reduce((total, { amount }) => total + amount, 0),
      8,
    );
    expect(sum(table.column('CLV (profit)'))).toBeCloseTo(found.total.clv, 8);
    for (const told of table.column('Who is in it')) expect(told).not.toBe('');
    const [low, clv, high] = ['Low', 'CLV (profit)', 'High'].map((header) => table.column(header));
    clv.forEach((value, i) => {
      expect(Number(low[i])).toBeLessThanOrEqual(Number(value));
      expect(Number(high[i])).toBeGreaterThanOrEqual(Number(value));
    });
  });

  test('are told of every customer, on every tab, and have an interval wherever one is shown', () => {
    const { groups, of } = found.groups.segmentation;
    const names = new Map(found.histories.map(({ id }, i) => [id, groupName(groups[of[i]].name, 'en')]));
    for (const key of ['customers', 'best', 'slipping']) {
      const table = tableOf(report, key, key);
      const told = table.rows.map(([id, group]) => [id, group]);
      expect(told).toEqual(told.map(([id]) => [id, names.get(String(id))]));
      const action = table.columns.findIndex(({ header }) => header === 'What to do');
      if (action >= 0) for (const row of table.rows) expect(row[action]).not.toBe('');
    }
    const json = analysisToJson(found, 'en');
    expect(json.segments.map(({ customers }) => customers)).toEqual(
      tableOf(report, 'segments', 'segments').column('Customers'),
    );
    for (const { clvLow, clvHigh } of json.segments) expect(clvLow).toBeLessThan(clvHigh);
    expect(json.customers.map(({ segment }) => segment)).toEqual(of.map((place) => groups[place].key));
  });
});

test('who slips away is asked back, even where another scheme calls her new', () => {
  const limits = {
    days: [9000, 9001, 9002, 9003],
    orders: [100, 101, 102, 103],
    spend: [20, 50, 100, 200],
  } as const;
  const table = tableOf(reportOf({ scheme: { name: 'thresholds', limits } }), 'slipping', 'slipping');
  expect(table.rows.length).toBeGreaterThan(0);
  for (const segment of table.column('Segment')) expect(['New customers', 'Promising']).toContain(segment);
  const { action } = messages('en').campaigns.lists.slipping;
  for (const told of table.column('What to do')) expect(told).toBe(action);
});

test('a group’s whole profile is on the tab', () => {
  const table = tableOf(reportOf({}), 'segments', 'segments');
  const { inputs, segmentation, values } = analysed().groups;
  const [profile] = profileGroups(inputs, segmentation, values, toldColumns(inputs));
  const cells = Object.fromEntries(table.columns.map(({ header }) => [header, table.column(header)[0]]));
  expect(cells).toMatchObject({
    Customers: profile.customers,
    'Share of customers': profile.customersShare,
    'Revenue so far': profile.revenue,
    'Share of revenue': profile.revenueShare,
    'CLV (profit)': profile.clv,
    Low: profile.clvRange?.low,
    High: profile.clvRange?.high,
    'Chance alive': profile.pAlive,
    'Average order': profile.averageOrder,
    'Orders a year': profile.ordersPerYear,
    'Usual days between orders': profile.typicalGap,
    'Ordered once': profile.oneTimeShare,
    'Value at risk': profile.atRisk,
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
  // The second part of a pair says what somebody is worth, so these have one.
  expect(tab(report, 'actions').notes.join(' ')).not.toMatch(/no proposal/);
  const rules = reportOf({ scheme: new Map(schemes).get('rules') });
  expect(tab(rules, 'actions').notes.join(' ')).toMatch(/no proposal/);
});

test('a scheme that the sheet cannot support is said, and RFM stands in its place', () => {
  const report = reportOf({ scheme: { name: 'columns', columns: ['Planet'], byValue: false } });
  expect(tab(report, 'segments').notes[0]).toMatch(/^There is no column “Planet”\. Choose one of: /);
  expect(tab(report, 'segments').heading).toBe('Who your customers are, and what to do with each group');
});

describe('this week', () => {
  const found = analysed();
  const report = buildReport(found, 'en');

  test('three lists, most at stake first, nobody on two, with an action and an empty place for who does it', () => {
    const lists = tableOf(report, 'week', 'week');
    expect(lists.rows).toHaveLength(3);
    const atStake = lists.column('At stake').map(Number);
    expect(atStake).toEqual([...atStake].sort((a, b) => b - a));
    expect(lists.column('Who does it')).toEqual(['', '', '']);
    for (const header of ['Action', 'How to know it works']) {
      for (const cell of lists.column(header)) expect(cell).not.toBe('');
    }
    const customers = tableOf(report, 'week', 'weekCustomers').column('Customer');
    expect(new Set(customers).size).toBe(customers.length);
    expect(customers).toHaveLength(sum(lists.column('Customers')));
  });

  test('those kept aside are counted and marked, and stay the same under one name', () => {
    const lists = tableOf(report, 'week', 'week');
    const marks = tableOf(report, 'week', 'weekCustomers').column('Group');
    expect(marks.filter((mark) => mark === 'Control')).toHaveLength(sum(lists.column('Kept aside')));
    const named = (campaign: string) =>
      tableOf(
        reportOf({ plan: { compareTo: null, campaign, budget: null } }),
        'week',
        'weekCustomers',
      ).column('Group');
    expect(named('Spring')).toEqual(named(' spring '));
    expect(named('Spring')).not.toEqual(named('Summer'));
  });

  test('later orders show what became of the lists', () => {
    const asOf = 45150;
    const then = analysed({ asOf });
    const results = tableOf(buildReport(then, 'en'), 'week', 'results');
    expect(results.rows.length).toBeGreaterThan(0);
    const [list] = then.plan?.week ?? [];
    const bought = new Set(
      shop()
        .slice(1)
        .filter(([, day]) => Number(day) > asOf && Number(day) <= asOf + 30)
        .map(([customer]) => customer),
    );
    const contacted = (list?.customers ?? []).filter((_, i) => !list?.control[i]);
    const buyers = contacted.filter((i) => bought.has(then.histories[i].id)).length;
    expect(results.column('Bought, contacted')[0]).toBeCloseTo(buyers / contacted.length, 12);
  });
});

describe('last month’s campaign', () => {
  const asOf = 45149;
  const upToThen = shop().filter(([, day]) => day === 'Date' || Number(day) <= asOf);

  test('has the lists of its day again, whatever has been ordered since', () => {
    const then = analyse({}, upToThen);
    const now = analysed({ asOf });
    const lists = (found: Analysis) =>
      found.plan?.lists.map(({ key, customers, control, stakes }) => ({
        key,
        stakes,
        control,
        customers: customers.map((i) => found.histories[i].id),
      }));
    expect(then.asOf).toBe(asOf);
    expect(then.plan?.campaign).toBe(now.plan?.campaign);
    expect(lists(now)).toEqual(lists(then));
  });

  test('says how to be seen later, and then what it brought', () => {
    const then = buildReport(analyse({}, upToThen), 'en');
    expect(tab(then, 'week').notes.join(' ')).toMatch(
      /To see later .* with 11 August 2023 as the day of the analysis and “2023-08-11” as the campaign’s name/,
    );
    const report = reportOf({ asOf });
    const said = tab(report, 'week').notes.join(' ');
    expect(said).toMatch(/If you contacted these lists after 11 August 2023, the orders from 12 August 2023/);
    expect(said).toMatch(/worked|harm|not clear/);
    expect(said).toMatch(/too small to show any difference|show a difference of/);
    for (const key of ['week', 'lists']) {
      expect(tab(report, key).notes.join(' ')).toMatch(/If you contacted these lists after/);
      const results = tableOf(report, key, 'results');
      const [low, extra, high] = ['Extra profit: low', 'Extra profit', 'Extra profit: high'].map((header) =>
        results.column(header),
      );
      extra.forEach((profit, i) => {
        if (low[i] === '') return;
        expect(Number(low[i])).toBeLessThan(Number(profit));
        expect(Number(high[i])).toBeGreaterThan(Number(profit));
      });
    }
  });

  test('tells when its costs are not known', () => {
    const report = reportOf({ asOf, plan: { compareTo: null, campaign: null, budget: null } });
    expect(tab(report, 'week').notes.join(' ')).toMatch(
      /does not take off what the contacts and offers cost/,
    );
  });
});

describe('all lists', () => {
  const report = reportOf({});
  const { plan, histories } = analysed();

  test('hold everybody with what a letter can say, and who is kept aside', () => {
    const lists = tableOf(report, 'lists', 'lists');
    const letters = tableOf(report, 'lists', 'listCustomers');
    const made = (plan?.lists ?? []).filter(({ reason }) => reason === null);
    expect(lists.rows).toHaveLength(made.length);
    expect(made.length).toBeGreaterThan(4);
    expect(letters.column('Customer')).toEqual(
      made.flatMap(({ customers }) => customers.map((i) => histories[i].id)),
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
    const headers = (found: Analysis) =>
      tableOf(buildReport(found, 'en'), 'lists', 'listCustomers').columns.map(({ header }) => header);
    expect(headers(analysed())).toContain('Last product');
    const bare = shop().map((row) => row.slice(0, 3));
    expect(headers(analyse({}, bare))).toEqual([
      'List',
      'Customer',
      'Group',
      'At stake',
      'Days since last order',
      'Expected next order',
      'Most to spend on contact',
      'Most to give off',
    ]);
  });

  test('that cannot be made say why', () => {
    const unmade = (plan?.lists ?? []).filter(({ reason }) => reason !== null);
    const said = tab(report, 'lists').notes.join(' ');
    for (const { key } of unmade) expect(said).toContain(messages('en').campaigns.lists[key].name);
    expect(said).toMatch(/no column that says who has agreed to be written to/);
  });

  test('are in the JSON with the same fields', () => {
    const [first] = planToJson(analysed()).lists ?? [];
    const letters = tableOf(report, 'lists', 'listCustomers');
    expect(first.customers[0]).toMatchObject({
      id: letters.column('Customer')[0],
      atStake: letters.column('At stake')[0],
      lastProduct: letters.column('Last product')[0],
      breakEvenDiscount: letters.column('Most to give off')[0],
    });
  });
});

describe('movement', () => {
  test('every customer is in the matrix once', () => {
    const matrix = tableOf(reportOf({}), 'movement', 'movement');
    expect(sum(matrix.rows.flatMap((row) => row.slice(1)))).toBe(80);
  });

  test('who moved is listed with both groups, which way it was and what it was worth', () => {
    const movement = analysed().plan?.movement;
    const moved = tableOf(reportOf({}), 'movement', 'moved');
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
    const moved = tableOf(reportOf({ scheme }), 'movement', 'moved');
    expect(moved.rows.length).toBeGreaterThan(0);
    expect(new Set(moved.column('Way'))).toEqual(new Set(['']));
  });

  test('a day before the first order leaves nothing to compare with', () => {
    const report = reportOf({ plan: { compareTo: 40000, campaign: null, budget: null } });
    expect(tab(report, 'movement').notes[0]).toMatch(/^Nobody had ordered yet/);
    expect(tab(report, 'movement').tables).toEqual([]);
  });
});

describe('cohorts', () => {
  const report = reportOf({});
  test('add up to all customers, and all of them ordered in the first period', () => {
    const retention = tableOf(report, 'cohorts', 'retention');
    expect(sum(retention.column('Customers'))).toBe(80);
    for (const share of retention.column('0')) expect(share).toBe(1);
    const curve = tableOf(report, 'cohorts', 'curve');
    expect(curve.rows[0]?.[1]).toBe(1);
    const perCustomer = curve.column('Per customer').map(Number);
    expect(perCustomer).toEqual([...perCustomer].sort((a, b) => a - b));
    expect(tab(report, 'cohorts').charts.map(({ kind }) => kind)).toEqual(['line', 'line']);
  });
});

test('cohorts go by the period that is asked for', () => {
  const labels = (cohortPeriod: 'quarter' | 'year') =>
    tableOf(reportOf({ plan: { ...usualPlan, cohortPeriod } }), 'cohorts', 'retention').column('First order');
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
    const accumulated = tableOf(cheap, 'cohorts', 'accumulated');
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

describe('what the user says about a group', () => {
  const groups = { champions: { least: 5, uplift: 0.5, costPerContact: 2 }, loyal: { most: 0 } };
  const said = reportOf({
    plan: {
      compareTo: null,
      campaign: null,
      controlShare: 0.5,
      budget: { amount: 50, costPerContact: 1, offerPerOrder: 0, groups },
      actions: {
        champions: { action: 'Call Ayşe', owner: 'Mehmet' },
        slipping: { action: 'Write a card' },
      },
    },
  });

  test('decides what is spent on it', () => {
    const budget = tableOf(said, 'budget', 'budget');
    const of = (name: string, header: string) => budget.column(header)[budget.column('Group').indexOf(name)];
    expect(of('Champions', 'Spend')).toBeGreaterThanOrEqual(4);
    expect(of('Champions', 'Spend')).toBe(2 * Number(of('Champions', 'Contacts')));
    expect(of('Champions', 'More who order')).toBe(0.5);
    expect(of('Loyal', 'Spend')).toBe(0);
    expect(of('Loyal', 'At most')).toBe(0);
    expect(of('At risk', 'At most')).toBe('');
  });

  test('stands in place of the proposal, on every tab', () => {
    const table = tableOf(said, 'segments', 'segments');
    const champions = table.column('Segment').indexOf('Champions');
    expect(table.column('What to do')[champions]).toBe('Call Ayşe');
    const actions = tableOf(said, 'actions', 'actions');
    const row = actions.column('Segment').indexOf('Champions');
    expect(actions.column('Action')[row]).toBe('Call Ayşe');
    expect(actions.column('Who does it')[row]).toBe('Mehmet');
    expect(actions.column('Channel')[row]).toMatch(/^Personal e-mail/);
    const lists = tableOf(said, 'week', 'week');
    expect(lists.column('Action')[lists.column('List').indexOf('Slipping away')]).toBe('Write a card');
  });

  test('as does the share that is kept aside', () => {
    const lists = tableOf(said, 'week', 'week');
    const share = sum(lists.column('Kept aside')) / sum(lists.column('Customers'));
    expect(share).toBeGreaterThan(0.3);
    expect(tab(said, 'week').notes[1]).toMatch(/^50% of every list/);
  });
});

describe('the budget', () => {
  test('is spent where it brings the most, and never beyond it', () => {
    const budget = tableOf(reportOf({}), 'budget', 'budget');
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

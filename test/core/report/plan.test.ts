import type { PastCampaign } from '../../../core/campaigns/pastCampaign';
import { markOf, tickOf } from '../../../core/campaigns/ticks';
import type { Cell } from '../../../core/cells/cell';
import type { TableSpec } from '../../../core/host/spec';
import { buildReport } from '../../../core/report/buildReport';
import { columnBeside } from '../../../core/report/columnBeside';
import { type DocumentJson, toJson } from '../../../core/report/documentJson';
import { extraTabOf } from '../../../core/report/extraTabKey';
import { noMemory } from '../../../core/report/memory/reportMemory';
import { nameAt } from '../../../core/segments/segmentInputs';
import { type Language, languages } from '../../../core/speech/language';
import {
  analyse,
  analysed,
  groupsIn,
  type Planned,
  reportIn,
  reportOf,
  saidIn,
  schemes,
  shop,
  sum,
  tab,
  tableIn,
  usual,
  usualPlan,
} from './plannedShop';
import { readJson } from './readJson';

test('a group’s whole profile is on the tab', () => {
  const report = reportOf({ plan: usualPlan });
  const [profile] = analysed().groups.profiles();
  const cellsOf = (table: ReturnType<typeof tableIn>) =>
    Object.fromEntries(table.columns.map(({ header }) => [header, table.column(header)[0]]));
  expect(cellsOf(tableIn(report, 'segments', 'segments'))).toMatchObject({
    Customers: profile.customers,
    'Of the value': profile.clvShare,
    Expected: profile.clv,
    Low: profile.clvRange?.low,
    High: profile.clvRange?.high,
    'A customer': profile.clv / profile.customers,
    'Will order': profile.chanceInHorizon,
    Orders: profile.orders / profile.customers,
    'Usual gap, days': profile.typicalGap,
    '10% below': profile.orderPercentiles?.[0],
    '50% below': profile.orderPercentiles?.[2],
    '90% below': profile.orderPercentiles?.[4],
    'Next step': 'Thank, ask for a referral',
  });
  const more = cellsOf(tableIn(report, 'segments', 'profiles'));
  expect(more).toMatchObject({
    'Share of customers': profile.customersShare,
    'Revenue so far': profile.revenue,
    'Share of revenue': profile.revenueShare,
    'Order within 90 days': profile.chanceOfOrder,
    'Average order': profile.averageOrder,
    'Orders a year': profile.ordersPerYear,
    'Ordered once': profile.oneTimeShare,
    'Can be won': profile.atRisk,
    'Revenue of the top 5%': profile.concentration.top5,
    'Revenue of the top 20%': profile.concentration.top20,
    'Too few to test': 'Too few to test',
  });
  expect(profile.topValues.map(({ column }) => column)).toEqual(['city', 'product']);
  for (const { header, text } of profile.topValues) {
    expect(more[`Most often: ${header}`]).toMatch(new RegExp(`^${text} \\(× [\\d.]+\\)$`));
  }
});

test('the last row is of all customers, and agrees with the sum of the groups', () => {
  const table = tableIn(reportOf({}), 'segments', 'segments');
  const groups = groupsIn(reportOf({}));
  const last = table.rows.length - 1;
  expect(table.column('Group')[last]).toBe('All');
  for (const header of ['Customers', 'Expected', 'Of the value'])
    expect(sum(groups.column(header))).toBeCloseTo(Number(table.column(header)[last]), 8);
  const since = table.columns[table.columns.length - 2].header;
  expect(since).toMatch(/^Since /);
  // A group that has lost all of its customers has no row; what all together have won are the new customers.
  expect(table.column(since)[last]).toBe(sum([...(analysed().plan.movement()?.arrived ?? [])]));
});

test('what customers are worth by what they began with is beside what all are worth', () => {
  const found = analysed();
  const first = tableIn(reportOf({}), 'segments', 'first-city');
  const mean = found.total.clv / found.histories.count;
  const each = first.column('Expected profit, each').map(Number);
  expect(each).toEqual([...each].sort((a, b) => b - a));
  first.column('Compared with all').forEach((against, i) => {
    expect(Number(against)).toBeCloseTo(each[i] / mean - 1, 12);
  });
  expect(sum(first.column('Customers'))).toBe(found.histories.count);
  const again = found.histories.frequency.filter((frequency) => frequency > 0).length;
  const returned = first
    .column('Came back')
    .map((share, i) => Number(share) * Number(first.column('Customers')[i]));
  expect(sum(returned)).toBeCloseTo(again, 9);
});

test('a first value is called worth more when luck does not explain it, and with its range', () => {
  const titles = (rows?: Cell[][]) =>
    (tab(reportIn(rows === undefined ? analysed() : analyse({}, rows)), 'segments').sections ?? []).map(
      ({ text }) => text,
    );
  expect(titles().filter((text) => /start with/.test(text))).toEqual([]);
  // Customers of İzmir spend ten times as much.
  const rows = shop().map((row) =>
    row[3] === 'İzmir' ? [row[0], row[1], 10 * Number(row[2]), ...row.slice(3)] : row,
  );
  const [title] = titles(rows).filter((text) => /start with/.test(text));
  const [, ...numbers] =
    /“İzmir” are worth (\S+) times as much \((\S+) to (\S+), 9 times in 10\)/.exec(title) ?? [];
  const [times, low, high] = numbers.map(Number);
  expect(low).toBeGreaterThan(1);
  expect(times).toBeGreaterThan(low);
  expect(high).toBeGreaterThan(times);
});

test('the words for a single customer are said with their limits where they stand', () => {
  const limits = 'Chance of an order within 12 months: safe from 67%, open from 33%, long shot below.';
  for (const key of ['week', 'customers', 'method'])
    expect(tab(reportOf({}), key).notes.join(' ')).toContain(limits);
});

test('values with too few customers to be shown are counted', () => {
  // Customers 1 to 9 begin in a place of their own.
  const rows = shop().map((row) => {
    const number = Number(String(row[0]).slice(1));
    return number > 0 && number < 10 ? [...row.slice(0, 3), `Village ${number}`, row[4]] : row;
  });
  const report = reportIn(analyse({}, rows));
  const [title] = (tab(report, 'segments').sections ?? []).flatMap(({ text }) =>
    text.includes('not shown') ? [text] : [],
  );
  expect(title).toMatch(/ · 9 values with fewer than 10 customers are not shown$/);
  expect(tableIn(report, 'segments', 'first-city').rows).toHaveLength(3);
});

test('groups of columns are headed by them', () => {
  const report = reportOf({ scheme: new Map(schemes).get('city and value') });
  expect(tab(report, 'segments').notes[1]).toMatch(/^City: /);
});

test('a scheme that the sheet cannot support is said, and the plain groups stand in its place', () => {
  const report = reportOf({ scheme: { name: 'columns', columns: ['Planet'], byValue: false } });
  expect(tab(report, 'segments').notes[1]).toMatch(/^There is no column “Planet”\. Choose one of: /);
  expect(tab(report, 'segments').notes[2]).toMatch(/^Five plain groups: /);
});

describe('this week', () => {
  const found = analysed();
  const report = reportIn(found);

  test('three lists, most at stake first, nobody on two, a row for everybody to write to', () => {
    const lists = tableIn(report, 'summary', 'weekLists');
    expect(lists.rows).toHaveLength(3);
    const atStake = lists.column('Can be won').map(Number);
    expect(atStake).toEqual([...atStake].sort((a, b) => b - a));
    const people = tableIn(report, 'week', 'week');
    const customers = people.column('Customer');
    expect(new Set(customers).size).toBe(customers.length);
    expect(customers).toHaveLength(sum(lists.column('People')));
    expect(tab(report, 'week').heading).toBe(`This week: ${customers.length} people to write to`);
    for (const header of ['Why now', 'What to say', 'Chance', 'List'])
      for (const cell of people.column(header)) expect(cell).not.toBe('');
  });

  test('a phone and an e-mail have a column each, which is left out where nobody has one', () => {
    const waysIn = (added: Readonly<Record<string, string>>) => {
      const [header, ...orders] = shop();
      const rows = [
        [...header, ...Object.keys(added)],
        ...orders.map((row) => [...row, ...Object.values(added)]),
      ];
      const { columns, rows: people } = tableIn(reportIn(analyse({}, rows)), 'week', 'week');
      const place = (wanted: string) => columns.findIndex(({ header }) => header === wanted);
      return ['Phone', 'E-mail'].map((way) => new Set(people.map((row) => row[place(way)])));
    };
    const [phone, email] = ['0532 123 45 67', 'ada@shop.example'];
    expect(waysIn({ Phone: phone, Email: email })).toEqual([
      new Set(['0532 123 45 67']),
      new Set(['ada@shop.example']),
    ]);
    expect(waysIn({ Phone: phone })).toEqual([new Set(['0532 123 45 67']), new Set([undefined])]);
    expect(waysIn({})).toEqual([new Set([undefined]), new Set([undefined])]);
  });

  test('the user’s own columns are empty, and a row is known by list, customer or group', () => {
    const people = tableIn(report, 'week', 'week');
    expect(people.columns.flatMap(({ own }) => (own === undefined ? [] : [own]))).toEqual([
      `done ${analysed().histories.asOf}`,
      'owner',
      'note',
    ]);
    expect(new Set(people.column('Done'))).toEqual(new Set([false]));
    expect(new Set(people.column('Who does it'))).toEqual(new Set(['']));
    expect((people.rowKey ?? []).map((index) => people.columns[index].header)).toEqual(['List', 'Customer']);
    const keyOf = (table: Pick<TableSpec, 'columns' | 'rowKey'>) =>
      (table.rowKey ?? []).map((index) => table.columns[index].header);
    expect(keyOf(tableIn(report, 'customers', 'customers'))).toEqual(['Customer']);
    expect(keyOf(tableIn(report, 'segments', 'segments'))).toEqual(['Group']);
    const how = tableIn(report, 'week', 'lists');
    expect(how.column('Who does it')).toEqual(['', '', '']);
    for (const header of ['Action', 'How to know it works'])
      for (const cell of how.column(header)) expect(cell).not.toBe('');
  });

  test('those kept aside are not among the people, but marked in the tab of customers', () => {
    const aside = sum(tableIn(report, 'summary', 'weekLists').column('Kept aside'));
    const marks = tableIn(report, 'customers', 'customers').column('This week');
    expect(aside).toBeGreaterThan(0);
    expect(marks.filter((mark) => String(mark).endsWith(': kept aside'))).toHaveLength(aside);
    expect(marks.filter((mark) => mark !== '')).toHaveLength(
      aside + tableIn(report, 'week', 'week').rows.length,
    );
    const named = (campaign: string) =>
      tableIn(reportOf({ plan: { ...usualPlan, campaign } }), 'customers', 'customers').column('This week');
    expect(named('Spring')).toEqual(named(' spring '));
    expect(named('Spring')).not.toEqual(named('Summer'));
  });

  test('where too few could show anything nobody is kept aside, and the tab says why', () => {
    const chosen = analysed({ plan: { ...usualPlan, controlShare: null } });
    for (const { keptAside, control } of chosen.plan.week()) {
      expect(keptAside).toEqual({ share: 0, shows: null, reason: 'tooFew' });
      expect(control).not.toContain(true);
    }
    const said = saidIn(reportIn(chosen), 'week');
    expect(said).toContain('none kept aside: too few to show anything');
    expect(said).not.toMatch(/more are kept aside/);
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
    expect(saidIn(reportIn(then), 'week')).toMatch(/it remembers these lists and who is kept aside/);
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
    expect(saidIn(report, 'week')).toMatch(
      /Campaign of 11 August 2023, .+: \d+ written to, \d+ ordered in \d+ days; of \d+ kept aside, \d+ ordered: /,
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

  test('has no column of figures that no campaign has', () => {
    const past = analyse({}, upToThen)
      .plan.campaigns()
      .map((one) => ({ ...one, contacted: [...one.contacted, ...one.aside], aside: [] }));
    const results = tableIn(reportIn(analysed({ plan: { ...usualPlan, past } })), 'week', 'results');
    expect(results.columns.map(({ header }) => header)).toEqual([
      ...['List', 'Campaign', 'Result', 'Contacted', 'Kept aside'],
    ]);
    for (const row of results.rows) expect(row).toHaveLength(results.columns.length);
  });

  test('tells when its costs are not known', () => {
    const past = analyse({}, upToThen).plan.campaigns();
    const report = reportIn(analysed({ plan: { ...usualPlan, past } }));
    expect(saidIn(report, 'week')).toMatch(/does not take off what the contacts and offers cost/);
  });
});

describe('all lists', () => {
  const analysis = analysed();
  const { plan } = analysis;
  const extraTabs = plan.lists().map(({ key }) => ({ kind: 'list', list: key }) as const);
  const report = buildReport(analysis, plan, 'en', noMemory, { extraTabs });

  test('are tabs when they are asked for, with those to write to, and nobody who is kept aside', () => {
    const made = plan.lists().filter(({ reason }) => reason === null);
    expect(made.length).toBeGreaterThan(3);
    for (const list of made) {
      const { customers, control } = plan.week().find(({ key }) => key === list.key) ?? list;
      const told = tableIn(report, `list-${list.key}`, `list-${list.key}`);
      expect(told.column('Customer')).toEqual(
        customers.flatMap((i, index) => (control[index] ? [] : [nameAt(analysis, i)])),
      );
      for (const product of told.column('Last product')) expect(product).toMatch(/^p\d$/);
      expect(new Set(told.column('Done'))).toEqual(new Set([false]));
    }
    expect(reportOf({}).tabs.filter(({ key }) => key.startsWith('list-'))).toEqual([]);
  });

  test('in Persian their days and the campaign’s are of the Solar Hijri calendar', () => {
    const persian = buildReport(analysis, plan, 'fa', noMemory, { extraTabs });
    const key = `list-${plan.week()[0].key}`;
    for (const day of tableIn(persian, key, key).column('آخرین سفارش'))
      expect(day).toMatch(/^۱۴۰[۱-۲]\/[۰-۹]{2}\/[۰-۹]{2}$/);
    const campaign = tableIn(persian, 'method', 'settings').rows.find(([setting]) => setting === 'کمپین');
    expect(campaign?.[1]).toMatch(/ ۱۴۰۲$/);
  });

  test('that cannot be made are no tab, and an unknown group is none', () => {
    const none = plan.lists().filter(({ reason }) => reason !== null);
    expect(none.length).toBeGreaterThan(0);
    for (const { key } of none) expect(report.tabs.map((one) => one.key)).not.toContain(`list-${key}`);
    const asked = [{ kind: 'group', group: 'nobody' }] as const;
    const { tabs } = buildReport(analysis, plan, 'en', noMemory, { extraTabs: asked });
    expect(tabs.map(({ key }) => key)).toEqual(reportOf({}).tabs.map(({ key }) => key));
  });

  test('are told from tabs of the report by their keys', () => {
    expect(['list-vip', 'group-best', 'week', 'list-nobody', 'history'].map(extraTabOf)).toEqual([
      ...[{ kind: 'list', list: 'vip' }, { kind: 'group', group: 'best' }, null, null, null],
    ]);
  });

  test('have a tick for who is done today, in the tab of the list and in this week', () => {
    const [{ key, customers, control }] = plan.week();
    const first = customers[control.indexOf(false)];
    const customer = analysis.orders.book.keys[analysis.histories.customer[first]];
    const ticks = [
      tickOf(analysis.histories.asOf, key, customer),
      tickOf(analysis.histories.asOf - 7, key, 'x'),
    ];
    const ticked = buildReport(analysis, { ...plan, ticks }, 'en', noMemory, { extraTabs });
    for (const [tab, table] of [
      ['week', 'week'],
      [`list-${key}`, `list-${key}`],
    ] as const) {
      const { column } = tableIn(ticked, tab, table);
      const done = column('Done');
      expect(column('Customer').filter((_, i) => done[i] === true)).toEqual([customer]);
    }
  });

  test('a group as a tab has its customers, and them alone', () => {
    const asked = [{ kind: 'group', group: 'slipping_away' }] as const;
    const made = buildReport(analysis, plan, 'en', noMemory, { extraTabs: asked });
    const groups = tableIn(made, 'group-slipping_away', 'customers').column('Group');
    expect(new Set(groups)).toEqual(new Set(['Slipping away']));
    const { of } = analysis.plain;
    expect(groups).toHaveLength(of.filter((index) => index === 3).length);
  });

  test('are in the JSON with the same fields', () => {
    const found = analysed();
    const { lists, customers, margin } = readJson<DocumentJson>(toJson(found, found.plan, 'en'));
    const [{ uplift, customers: members }] = lists;
    const [list] = found.plan.lists();
    const fieldsOf = found.plan.letters();
    expect(members.map(({ atStake }) => atStake)).toEqual(list.stakes);
    expect(members.map(({ control }) => control)).toEqual(list.control);
    const known = new Map(customers.map((customer) => [customer.id, customer]));
    members.forEach(({ id }, i) => {
      expect(id).toBe(nameAt(found, list.customers[i]));
      const customer = known.get(id);
      if (customer === undefined) throw new Error(`${id} is no customer`);
      const { chanceOfOrder, expectedOrderValue } = customer;
      const extra = Math.min(uplift, 1 - chanceOfOrder);
      const cost = margin * extra * expectedOrderValue;
      const fields = fieldsOf(list.customers[i], { uplift, margin });
      expect({ ...customer, cost, discount: cost / (chanceOfOrder + extra) }).toMatchObject({
        lastProduct: fields.lastProduct,
        cost: expect.closeTo(fields.breakEvenCost, 10),
        discount: expect.closeTo(fields.breakEvenDiscount, 10),
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
    const matrix = tableIn(reportOf({}), 'segments', 'movement');
    expect(sum(matrix.rows.flatMap((row) => row.slice(1)))).toBe(80);
  });

  test('who moved is listed with both groups, which way it was and what it was worth', () => {
    const movement = analysed().plan.movement();
    const moved = tableIn(reportOf({}), 'segments', 'moved');
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
    const moved = tableIn(reportOf({ scheme }), 'segments', 'moved');
    expect(moved.rows.length).toBeGreaterThan(0);
    expect(moved.columns.map(({ header }) => header)).not.toContain('Way');
  });

  test('gains and losses are apart, from zero, and the title says who began to slip', () => {
    const movement = analysed().plan.movement();
    const report = reportOf({});
    const moves = tableIn(report, 'segments', 'moves');
    const [up, down] = [moves.column('Up'), moves.column('Down')];
    up.forEach((gain, i) => {
      expect([gain === '', down[i] === '']).toEqual(gain === '' ? [true, false] : [false, true]);
      expect(gain === '' ? Number(down[i]) : -Number(gain)).toBeLessThan(0);
    });
    const { matrix = [] } = movement ?? {};
    const slipped = matrix.slice(0, 3).reduce((all, row) => all + row[3], 0);
    const went = matrix.slice(0, 2).reduce((all, row) => all + row[4], 0);
    const back = matrix.slice(3).reduce((all, row) => all + row[0] + row[1] + row[2], 0);
    const chart = tab(report, 'segments').charts.find(({ kind }) => kind === 'stackedBar');
    expect(chart?.title).toBe(`Since 11 Nov 2023: ${slipped + went} began to slip, ${back} came back`);
  });

  test('a day before the first order leaves nothing to compare with', () => {
    const report = reportOf({ plan: { compareTo: 40000, campaign: null, budget: null } });
    expect(tab(report, 'segments').tables.map(({ key }) => key)).not.toContain('movement');
  });
});

describe('cohorts', () => {
  const report = reportOf({});
  test('add up to all customers, and all of them ordered in the first period', () => {
    const retention = tableIn(report, 'cohorts', 'retention');
    expect(retention.column('Customers')[0]).toBe(80);
    expect(sum(retention.column('Customers').slice(1))).toBe(80);
    for (const share of retention.column('0')) expect(share).toBe(1);
    const curve = tableIn(report, 'cohorts', 'curve');
    const perCustomer = curve.column('brings').map(Number);
    expect(perCustomer).toEqual([...perCustomer].sort((a, b) => a - b));
    expect(tab(report, 'cohorts').charts.map(({ kind }) => kind)).toEqual(['line', 'line']);
    expect(tab(report, 'cohorts').looks?.map(({ kind }) => kind)).toEqual(['scale', 'scale']);
  });

  test('the period that is not over is left out', () => {
    const cohorts = analysed().plan.cohorts();
    expect(cohorts?.lastIncomplete).toBe(true);
    const money = tableIn(report, 'cohorts', 'accumulated');
    cohorts?.cohorts.forEach(({ periods }, i) => {
      const shown = money.rows[i + 1].slice(2).filter((cell) => cell !== '');
      expect(shown).toHaveLength(periods.length - 1);
    });
  });
});

test('cohorts go by the period that is asked for, in the calendar of the reader', () => {
  const labels = (cohortPeriod: 'quarter' | 'year', language: Language, header: string) =>
    tableIn(reportOf({ plan: { ...usualPlan, cohortPeriod } }, language), 'cohorts', 'retention')
      .column(header)
      .slice(1);
  expect(labels('quarter', 'en', 'First order')).toEqual(['Q1 2023', 'Q2 2023']);
  expect(labels('year', 'en', 'First order')).toEqual(['2023']);
  expect(labels('quarter', 'fa', 'نخستین سفارش')).toEqual(['زمستان ۱۴۰۱', 'بهار ۱۴۰۲']);
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
    const paid = accumulated.column('Paid back in');
    expect(paid.some((period) => Number(period) > 0)).toBe(true);
    accumulated.rows.forEach((row, i) => {
      // After cohort, customers and "paid back in" come the periods; margin 0.5 is in them. The one that is not over is not shown.
      const first = row.slice(3).findIndex((money) => money !== '' && Number(money) >= 60);
      if (first >= 0) expect(paid[i]).toBe(first);
      else expect(['not yet', row.slice(3).filter((money) => money !== '').length]).toContain(paid[i]);
    });
    const [perCustomer] = tab(cheap, 'cohorts').charts;
    expect(perCustomer?.series.map(({ name }) => name)).toEqual(['brings', 'costs']);
    expect(perCustomer?.title).toMatch(/^The 60 is earned back in month \d+$/);
    expect(tab(cheap, 'cohorts').heading).toMatch(/^A new customer has paid back in month \d+$/);
    expect(tab(cheap, 'cohorts').looks?.[0]).toMatchObject({ kind: 'reached', limit: 60, tone: 'strong' });
  });
});

describe('the budget', () => {
  test('is spent where it brings the most, and never beyond it', () => {
    const budget = tableIn(reportOf({}), 'week', 'budget');
    expect(sum(budget.column('Spend'))).toBeLessThanOrEqual(50);
    expect(sum(budget.column('Contacts'))).toBe(sum(budget.column('Spend')));
    expect(sum(budget.column('Expected profit'))).toBeGreaterThan(0);
  });

  test('has no table when nothing is to be spent', () => {
    const report = reportOf({ plan: { compareTo: null, campaign: null, budget: null } });
    expect(tab(report, 'week').tables.map(({ key }) => key)).not.toContain('budget');
  });
});

test.each(languages)('all of it is complete, drawable and apart in %s', (language) => {
  for (const [, scheme] of schemes) {
    const report = reportOf({ scheme }, language);
    expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|null/);
    for (const one of report.tabs) {
      expect(one.name.length).toBeLessThanOrEqual(31);
      const taken = new Set<string>();
      const twice: string[] = [];
      for (const table of one.tables) {
        const columns = table.columns.map((_, i) => table.column + i);
        expect(table.row).toBeGreaterThan(one.notes.length);
        expect(new Set(table.columns.map(({ header }) => header)).size).toBe(table.columns.length);
        for (let row = table.row; row <= table.row + table.rows.length; row++) {
          for (const column of columns) {
            if (taken.has(`${row}/${column}`)) twice.push(`${row}/${column}`);
            taken.add(`${row}/${column}`);
          }
        }
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
        for (const chart of one.charts) {
          // A chart takes the columns from its own on; one beside it on the page has its own half.
          const isBeside = table.row <= chart.row && chart.row <= table.row + table.rows.length;
          const isLeft = chart.column + chart.width / 100 <= table.column;
          if (isBeside && !isLeft)
            expect(chart.column).toBeGreaterThanOrEqual(table.column + table.columns.length);
        }
      }
      expect([one.name, twice]).toEqual([one.name, []]);
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

  test('have no verdict where all ticks were taken away, and are forgotten once their days are over', () => {
    const day = histories.asOf - 10;
    const [list, ...others] = plan.campaigns().map((one) => ({ ...one, day }));
    const planAt = (asOf: number) =>
      analysed({ asOf, plan: { ...usualPlan, past: [list, ...others], ticks: [markOf(day, list.list)] } })
        .plan;
    const now = planAt(histories.asOf);
    expect(now.verdicts().map((one) => one.list)).toEqual(others.map((one) => one.list));
    expect(now.campaigns([])).toContain(list);
    const places = planAt(day + 30)
      .campaigns([])
      .map((one) => one.list);
    expect(places).toEqual(others.map((one) => one.list));
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

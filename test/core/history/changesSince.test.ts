import type { Analysis, AnalysisOptions } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { changesSince } from '../../../core/history/changesSince';
import { type Run, runOf } from '../../../core/history/run';
import { plainKeys } from '../../../core/segments/plainGroup';
import { nameAt } from '../../../core/segments/segmentInputs';
import { shopRows } from '../../reference/segmentShop';

const options: AnalysisOptions = {
  terms: { months: 12, margin: 1, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'auto',
  intervals: false,
  holdout: false,
};

function analysed(rows: readonly Cell[][], asked: Partial<AnalysisOptions> = {}): Analysis {
  const found = analyze(tableOf(rows), { ...options, ...asked });
  if (!found.ok) throw new Error('cannot be read');
  return found;
}

function runIn(analysis: Analysis): Run {
  const run = runOf(analysis, '1.0.0');
  if (run === null) throw new Error('no run');
  return run;
}

/** The shop as it was a month ago, and as it is, with two customers who came this week. */
const [header, ...old] = shopRows(77, 300);
const today = Math.max(...old.map(([, day]) => Number(day)));
const all: readonly Cell[][] = [
  ...old,
  ['new1', today - 3, 20, 'Leeds', 'Tea', 40, 'yes'],
  ['new2', today, 35, 'Leeds', 'Cup', 25, 'yes'],
];
const monthAgo = today - 30;
const then = analysed([header, ...all.filter(([, day]) => Number(day) <= monthAgo)], { asOf: monthAgo });
const now = analysed([header, ...all]);
const changes = changesSince(runIn(then), now);
if (changes === null) throw new Error('nothing to compare');

const names = (analysis: Analysis, indexes: readonly number[]) => indexes.map((i) => nameAt(analysis, i));

test('values are those that both runs gave', () => {
  expect(changes).toMatchObject({
    since: monthAgo,
    valueBefore: then.total.clv,
    valueNow: now.total.clv,
    valueChange: now.total.clv - then.total.clv,
  });
});

test('values of another margin, horizon, rate or currency are not subtracted', () => {
  for (const other of [
    { margin: 0.4 },
    { months: 6 },
    { discountRate: 0.2 },
    { currency: 'EUR' },
    { pricesOfDay: true },
  ]) {
    const before = runIn(then);
    const found = changesSince({ ...before, settings: { ...before.settings, ...other } }, now);
    expect(found).toMatchObject({ valueBefore: before.value, valueChange: null });
  }
});

test('new orders and customers are those of the days since', () => {
  const since = all.filter(([, day]) => Number(day) > monthAgo);
  const known = new Set(all.filter(([, day]) => Number(day) <= monthAgo).map(([customer]) => customer));
  expect(changes.newOrders).toBe(since.length);
  const arrived = new Set(since.map(([customer]) => customer).filter((customer) => !known.has(customer)));
  expect([...arrived]).toEqual(['new1', 'new2']);
  expect(changes.newCustomers).toBe(2);
});

test('who slips away anew has not ordered since, and who came back has', () => {
  const ordered = new Set(all.filter(([, day]) => Number(day) > monthAgo).map(([customer]) => customer));
  const [slipping, back] = [changes.newlySlipping, changes.cameBack].map((indexes) => names(now, indexes));
  expect(slipping.length).toBeGreaterThan(0);
  expect(back.length).toBeGreaterThan(0);
  for (const customer of slipping) expect(ordered).not.toContain(customer);
  for (const customer of back) expect(ordered).toContain(customer);
  // Most expected value first.
  for (const indexes of [changes.newlySlipping, changes.cameBack]) {
    const values = indexes.map((i) => now.values.clv[i]);
    expect([...values].sort((one, other) => other - one)).toEqual(values);
  }
});

test('nobody slips away because other customers have come', () => {
  // A hundred newcomers, who move the quintiles of everybody else: only time may move customers.
  const crowd = Array.from({ length: 100 }, (_, i): Cell[] => [
    `crowd${i}`,
    today,
    500,
    'Leeds',
    'Tea',
    30,
    'yes',
  ]);
  const crowded = analysed([header, ...all, ...crowd]);
  const found = changesSince(runIn(then), crowded);
  const quiet = names(crowded, found?.newlySlipping ?? []);
  const lastDay = new Map(all.map(([customer, day]) => [customer, Number(day)]));
  for (const customer of quiet) expect(lastDay.get(customer)).toBeLessThanOrEqual(monthAgo);
  expect(found?.newCustomers).toBe(changes.newCustomers + 100);
});

test('a crowd of newcomers changes the limits of both days alike', () => {
  // Since yesterday only those could slip whose silence passes a limit on this day: nobody.
  const crowd = Array.from({ length: 400 }, (_, i): Cell[] => [
    `crowd${i}`,
    today,
    500,
    'Leeds',
    'Tea',
    30,
    'yes',
  ]);
  const crowded = analysed([header, ...all, ...crowd]);
  const found = changesSince({ ...runIn(then), day: today - 1 }, crowded);
  expect(found?.newlySlipping).toEqual([]);
});

test('sizes of groups then are those that the run gave', () => {
  const run = runIn(then);
  // A group that the run saw otherwise than today's model would: its report said so, and so does this.
  const told = { ...run.groups, best: (run.groups.best ?? 0) + 7 };
  const found = changesSince({ ...run, groups: told }, now);
  expect(found?.groupsRecorded).toBe(true);
  expect(Object.fromEntries(found?.groups.map(({ key, before }) => [key, before]) ?? [])).toEqual(
    expect.objectContaining(told),
  );
  const { groups, of } = now.groups.segmentation;
  for (const { key, now: size } of found?.groups ?? [])
    expect(size).toBe(of.filter((index) => groups[index].key === key).length);
});

test.each([
  ['scheme', { scheme: 'rfm' }],
  ['model', { model: 'bgnbd' }],
  ['money', { currency: 'EUR' }],
] as const)('both days are grouped by the rule of today where the run went by another %s', (_, other) => {
  const run = runIn(then);
  const found = changesSince(
    { ...run, settings: { ...run.settings, ...other }, groups: { best: then.histories.count } },
    now,
  );
  expect(found?.groupsRecorded).toBe(false);
  const before = found?.groups.map(({ before }) => before) ?? [];
  expect(before.filter((size) => size > 0).length).toBeGreaterThan(1);
  expect(before.reduce((sum, size) => sum + size, 0)).toBe(then.histories.count);
});

test('both days are grouped by the rule of today where a name of a scheme does not say its whole rule', () => {
  const scheme = { name: 'value', tiers: { kind: 'shares', shares: [0.2, 0.3] } } as const;
  const tiers = analysed([header, ...all], { scheme });
  const before = analysed([header, ...all.filter(([, day]) => Number(day) <= monthAgo)], {
    asOf: monthAgo,
    scheme: { ...scheme, tiers: { kind: 'shares', shares: [0.1, 0.1] } },
  });
  expect(changesSince(runIn(before), tiers)?.groupsRecorded).toBe(false);
});

test('a customer who has ordered since the run is not newly slipping, however quiet by now', () => {
  // A month ago a customer was well; one order since, then silence of five months.
  const later = analysed([header, ...all], { asOf: today + 150 });
  const found = changesSince({ ...runIn(then), day: monthAgo }, later);
  const slipping = new Set(names(later, found?.newlySlipping ?? []));
  const ordered = new Set(all.filter(([, day]) => Number(day) > monthAgo).map(([customer]) => customer));
  const slipsAway = later.plain.groups.findIndex(({ key }) => key === 'slipping_away');
  const quietNow = names(
    later,
    Array.from(later.plain.of.keys()).filter((i) => later.plain.of[i] === slipsAway),
  );
  // The case is there: customers who ordered since and slip away on that later day.
  expect(quietNow.filter((customer) => ordered.has(customer)).length).toBeGreaterThan(0);
  for (const customer of slipping) expect(ordered).not.toContain(customer);
  const back = new Set(names(later, found?.cameBack ?? []));
  expect([...slipping].filter((customer) => back.has(customer))).toEqual([]);
});

test('groups hold the same customers on both days', () => {
  const sum = (of: 'before' | 'now') => changes.groups.reduce((all, group) => all + group[of], 0);
  expect(sum('now')).toBe(now.histories.count);
  expect(sum('before')).toBe(then.histories.count);
  for (const { key } of changes.groups) expect(plainKeys).toContain(key);
});

test('a run of the same orders shows that nothing has happened', () => {
  const still = changesSince({ ...runIn(now), day: today }, now);
  expect(still).toMatchObject({
    valueChange: 0,
    newOrders: 0,
    newCustomers: 0,
    newlySlipping: [],
    cameBack: [],
  });
});

test('there is nothing to compare before the first order, nor in a table of customers', () => {
  const first = Math.min(...all.map(([, day]) => Number(day)));
  expect(changesSince({ ...runIn(then), day: first - 1 }, now)).toBeNull();
  const table = [
    ['Customer', 'Orders', 'First order', 'Last order', 'Total spent'],
    ['ann', 3, 45_000, 45_100, 90],
    ['bob', 1, 45_010, 45_010, 20],
    ['cem', 2, 45_020, 45_090, 50],
  ];
  const customers = analysed(table, { asOf: 45_200 });
  expect(runIn(customers)).toMatchObject({ day: 45_200, orders: 6, customers: 3 });
  expect(changesSince({ ...runIn(customers), day: 45_150 }, customers)).toBeNull();
});

test('a run holds what the analysis was asked for, and whom it found', () => {
  const run = runIn(
    analysed([header, ...all], { model: 'bgnbd', scheme: { name: 'lifecycle', cutOffs: null } }),
  );
  expect(run.settings).toEqual({
    months: 12,
    margin: 1,
    discountRate: 0.1,
    model: 'bgnbd',
    scheme: 'lifecycle',
    currency: null,
    pricesOfDay: false,
  });
  expect(Object.values(run.groups).reduce((sum, size) => sum + size, 0)).toBe(run.customers);
  expect(run.orders).toBe(all.length);
  expect(runIn(now).settings.model).toBe('auto');
});

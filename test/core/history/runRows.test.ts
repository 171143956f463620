import { comparableRuns, noHistory, runBefore, withRun } from '../../../core/history/history';
import type { Run } from '../../../core/history/run';
import { runColumns } from '../../../core/history/runColumns';
import { readRunRows, rowOfRun } from '../../../core/history/runRows';

const settings: Run['settings'] = {
  months: 12,
  margin: 0.4,
  discountRate: 0.1,
  model: 'auto',
  scheme: 'rfm',
  currency: 'TRY',
  pricesOfDay: false,
};

const run = (day: number, value = 1000): Run => ({
  day,
  orders: 300,
  customers: 120,
  value,
  low: 800.5,
  high: 1200.25,
  version: '1.0.0',
  settings,
  groups: { champions: 12, lost: 40 },
});

/** A row with another cell in one column. */
const edited = (
  column: (typeof runColumns)[number],
  cell: string | number | boolean | null,
  of = run(45_100),
) => rowOfRun(of).map((own, i) => (runColumns[i] === column ? cell : own));

test('a run comes back from its row as it was', () => {
  const runs = [run(45_000), run(45_007, 1100)];
  expect(readRunRows(runs.map(rowOfRun))).toEqual({ runs, unread: [] });
});

test('what somebody has edited is taken as it stands', () => {
  expect(readRunRows([edited('value', 7)]).runs).toEqual([run(45_100, 7)]);
  expect(readRunRows([edited('day', '2023-06-23')]).runs[0].day).toBe(45_100);
  expect(readRunRows([edited('version', null)]).runs[0].version).toBe('');
});

test.each([
  ['day', 'last Monday'],
  ['day', 45_100.5],
  ['day', 0],
  ['day', null],
  ['orders', 'about 300'],
  ['customers', -1],
  ['value', '#REF!'],
  ['value', ''],
  ['low', Number.NaN],
  ['high', null],
  ['settings', ''],
  ['settings', '{"months":12'],
  ['settings', '[12]'],
  ['settings', JSON.stringify({ ...settings, groups: [1] })],
  ['settings', JSON.stringify({ ...settings, groups: { champions: -1 } })],
  ['settings', JSON.stringify({ ...settings, margin: 0, groups: {} })],
  ['settings', JSON.stringify({ ...settings, months: 'twelve', groups: {} })],
  ['settings', JSON.stringify({ ...settings, scheme: 'stars', groups: {} })],
] as const)('a row with %s %j is kept apart, cell for cell', (column, cell) => {
  const row = edited(column, cell);
  const rest = run(45_200);
  expect(readRunRows([row, rowOfRun(rest)])).toEqual({ runs: [rest], unread: [{ column, cells: row }] });
});

test('a row that was cut short is kept apart', () => {
  expect(readRunRows([[45_100, 3]]).unread).toEqual([{ column: 'customers', cells: [45_100, 3] }]);
  expect(readRunRows([[]]).unread).toEqual([{ column: 'day', cells: [] }]);
});

test('of two rows of one day the lower one counts, and neither is lost', () => {
  const [upper, lower] = [run(45_100, 1), run(45_100, 2)];
  const found = readRunRows([upper, lower].map(rowOfRun));
  expect(found).toEqual({ runs: [lower], unread: [{ column: 'day', cells: rowOfRun(upper) }] });
});

test('a day has one run, the last one, and days stand in their order', () => {
  const history = [run(45_014), run(45_000), run(45_014, 2), run(45_007)].reduce(withRun, noHistory);
  expect(history.runs).toEqual([run(45_000), run(45_007), run(45_014, 2)]);
});

test('the run before is that of the last earlier day', () => {
  const history = { ...noHistory, runs: [run(45_000), run(45_007), run(45_014)] };
  expect(runBefore(history, 45_014)).toEqual(run(45_007));
  expect(runBefore(history, 45_099)).toEqual(run(45_014));
  expect(runBefore(history, 45_000)).toBeNull();
  expect(runBefore(noHistory, 45_000)).toBeNull();
});

test('a line of the chart ends where money was counted otherwise', () => {
  const profit = run(45_000);
  const revenue = (day: number): Run => ({ ...run(day), settings: { ...settings, margin: 1 } });
  const asked: Run = {
    ...revenue(45_021),
    settings: { ...settings, margin: 1, model: 'bgnbd', scheme: 'value' },
  };
  const runs = [profit, revenue(45_007), revenue(45_014), asked];
  expect(comparableRuns({ runs, unread: [] })).toEqual(runs.slice(1));
  expect(comparableRuns({ runs: [profit], unread: [] })).toEqual([profit]);
  expect(comparableRuns(noHistory)).toEqual([]);
});

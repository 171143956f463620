import { makePlan } from '../../../core/campaigns/plan';
import type { Cell } from '../../../core/cells/cell';
import { noHistory } from '../../../core/history/history';
import { runOf } from '../../../core/history/run';
import type { TabSpec } from '../../../core/host/spec';
import { buildReport } from '../../../core/report/buildReport';
import { readMemory } from '../../../core/report/memory/readMemory';
import { noMemory, type ReportMemory } from '../../../core/report/memory/reportMemory';
import { memoryHeaders } from '../../../core/speech/history/headers';
import { languages } from '../../../core/speech/language';
import { analyse, type Planned, shop, tab, tableIn, usualPlan } from './plannedShop';

const version = '9.8.7';
const upTo = (day: number) =>
  analyse(
    {},
    shop().filter(([, on]) => on === 'Date' || Number(on) <= day),
  );
const [first, second, third] = [45_090, 45_120, 45_160].map(upTo);

/** The cells of a tab as they are on the sheet, from A1. */
function cellsOf({ heading, notes, tables }: TabSpec): Cell[][] {
  const rows: Cell[][] = [[heading], ...notes.map((note) => [note])];
  for (const { row, columns, rows: body } of tables) {
    while (rows.length < row) rows.push([]);
    rows.push(
      columns.map(({ header }) => header),
      ...body.map((cells) => [...cells]),
    );
  }
  return rows;
}

/** The report with what an earlier one remembers, and what it remembers itself. */
function report(
  found: Planned,
  before: ReportMemory = noMemory,
  language: (typeof languages)[number] = 'en',
) {
  const plan = makePlan(found, { ...usualPlan, past: before.campaigns });
  const spec = buildReport(found, plan, language, before);
  const history = tab(spec, 'history');
  return { spec, plan, history, after: { ...readMemory(cellsOf(history)), version } };
}

const start = { ...noMemory, version };

test.each(languages)('what a report remembers is read back by the next one (%s)', (language) => {
  const one = report(first, start, language);
  expect(one.after.history).toEqual({ runs: [runOf(first, version)], unread: [] });
  expect(one.after.campaigns).toEqual(one.plan.campaigns());
  // In another language, and a month later.
  const two = report(second, one.after, 'en');
  expect(two.after.history.runs).toEqual([runOf(first, version), runOf(second, version)]);
  expect(two.after.campaigns).toEqual(two.plan.campaigns());
  expect(two.after.campaigns.map(({ day }) => day)).toEqual([45_090, 45_090, 45_090, 45_120, 45_120, 45_120]);
  expect(two.plan.verdicts()).toHaveLength(3);
  const three = report(third, two.after, language);
  expect(three.after.history.runs).toHaveLength(3);
  // Campaigns whose days are over keep their outcome, which is told for ever.
  expect(three.after.campaigns.map(({ closed }) => closed !== null)).toEqual([
    ...[true, true, true],
    ...[true, true, true],
    ...[false, false, false],
  ]);
  const again = makePlan(third, { ...usualPlan, past: three.after.campaigns });
  expect(again.verdicts().map(({ extraProfit: _, ...verdict }) => verdict)).toEqual(
    three.plan.verdicts().map(({ extraProfit: _, ...verdict }) => verdict),
  );
});

test('a run of the same day takes the place of the earlier one', () => {
  const { after } = report(second, report(second, start).after);
  expect(after.history.runs).toHaveLength(1);
  expect(after.campaigns).toHaveLength(3);
});

test('the trend has a chart from the second run on, over the runs of the same money', () => {
  const one = report(first, start);
  expect(one.history.charts).toEqual([]);
  const two = report(second, one.after);
  const runs = tableIn(two.spec, 'history', 'runs');
  expect(two.history.charts).toMatchObject([
    {
      kind: 'line',
      categories: { row: runs.row + 1, column: 0, rows: 2, columns: 1 },
      series: [3, 4, 5].map((column) => ({
        name: runs.columns[column].header,
        values: { row: runs.row + 1, column, rows: 2, columns: 1 },
      })),
    },
  ]);
  const [run, ...others] = two.after.history.runs;
  const revenue = { ...run, settings: { ...run.settings, margin: 1 } };
  const three = report(third, { ...two.after, history: { ...noHistory, runs: [revenue, ...others] } });
  const { row } = tableIn(three.spec, 'history', 'runs');
  expect(three.history.charts[0].categories).toMatchObject({ row: row + 2, rows: 2 });
  expect(three.history.notes.join(' ')).toMatch(/The chart begins where horizon, margin/);
});

test('rows that somebody has damaged are said, kept as they are, and count again when put right', () => {
  const { after, history } = report(second, report(first, start).after);
  const cells = cellsOf(history).map((row) => row.map((cell) => (cell === 45_090 ? 'in March' : cell)));
  const damaged = { ...readMemory(cells), version };
  expect(damaged.history.runs.map(({ day }) => day)).toEqual([45_120]);
  expect(damaged.history.unread.map(({ column, cells: [day] }) => [column, day])).toEqual([
    ['day', 'in March'],
  ]);
  expect(damaged.unreadCampaigns).toHaveLength(3);
  const next = report(second, damaged);
  expect(next.history.notes.join(' ')).toMatch(/Rows that cannot be read are kept unchanged .* \(4\)/);
  expect(next.after.history.unread).toEqual(damaged.history.unread);
  expect(next.after.unreadCampaigns).toEqual(damaged.unreadCampaigns);
  const repaired = cellsOf(next.history).map((row) =>
    row.map((cell) => (cell === 'in March' ? 45_090 : cell)),
  );
  const found = readMemory(repaired);
  expect(found.history).toEqual(after.history);
  expect(found.unreadCampaigns).toEqual([]);
  expect(new Set(found.campaigns)).toEqual(new Set(after.campaigns));
});

test('cells of every kind, moved tables, columns in another order and remarks do no harm', () => {
  const { after, history } = report(second, report(first, start).after);
  const cells = cellsOf(history);
  const moved = [
    ['my remarks', 7, true],
    [],
    ...cells.map((row) => ['', '', ...[...row].reverse()]),
    [],
    ['the end', 12],
  ];
  expect(readMemory(moved)).toEqual({ ...after, version: undefined });
  for (const rubbish of [
    [],
    [[]],
    [[null]],
    [['Settings, for the next run']],
    [['Customers, for the next run'], [1]],
    [[true, 3, '{']],
  ]) {
    expect(() => readMemory(rubbish)).not.toThrow();
    expect(readMemory(rubbish).history.runs).toEqual([]);
  }
});

test('a table without one of its headers keeps its rows', () => {
  const { history } = report(second, report(first, start).after);
  const { low } = memoryHeaders.en;
  const found = readMemory(cellsOf(history).map((row) => row.map((cell) => (cell === low ? 'Least' : cell))));
  expect(found.history.runs).toEqual([]);
  expect(found.history.unread.map(({ column }) => column)).toEqual(['low', 'low']);
});

test('campaigns of more customers than a cell holds take several rows', () => {
  const people = Array.from(
    { length: 2000 },
    (_, i) => `somebody.with.a.long.name.${i}@a-shop-with-a-long-name.example`,
  );
  const campaign = {
    name: 'Spring',
    list: 'vip' as const,
    day: 45_000,
    contacted: people.slice(0, 1500),
    aside: people.slice(1500),
    closed: null,
  };
  const { after, history } = report(first, { ...start, campaigns: [campaign] });
  const { rows } = history.tables[1];
  expect(rows.filter(([day]) => day === 45_000).length).toBeGreaterThan(2);
  for (const cell of rows.flat()) expect(String(cell).length).toBeLessThan(32_767);
  // Most of them are not among the orders, so they are kept.
  expect(readMemory(cellsOf(history)).campaigns[0]).toEqual(campaign);
  expect(after.campaigns).toHaveLength(4);
});

test('Persian readers see days of their own calendar first, beside those that are read back', () => {
  const one = report(first, start, 'fa');
  const two = report(second, one.after, 'fa');
  const runs = tableIn(two.spec, 'history', 'runs');
  const { day } = memoryHeaders.fa;
  expect(runs.columns.map(({ header }) => header).slice(0, 2)).toEqual(['روز', day]);
  expect(runs.rows.map((row) => row.slice(0, 2))).toEqual([
    // 13 June and 13 July 2023.
    ['۱۴۰۲/۰۳/۲۳', 45_090],
    ['۱۴۰۲/۰۴/۲۲', 45_120],
  ]);
  const [chart] = two.history.charts;
  const headers = runs.columns.map(({ header }) => header);
  expect(chart.series.map(({ values }) => headers[values.column])).toEqual([
    memoryHeaders.fa.value,
    memoryHeaders.fa.low,
    memoryHeaders.fa.high,
  ]);
  expect(chart.categories.column).toBe(0);
  const campaigns = tableIn(two.spec, 'history', 'campaigns');
  expect(campaigns.rows[0].slice(0, 2)).toEqual(['۱۴۰۲/۰۳/۲۳', 45_090]);
});

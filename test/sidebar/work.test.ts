import '../../sidebar/scripts/provideLater';
import { analyze as analyzeTable } from '../../core/analyze';
import type { ListKey } from '../../core/campaigns/campaign';
import { makePlan } from '../../core/campaigns/plan';
import type { Row } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { runOf } from '../../core/history/run';
import { runColumns } from '../../core/history/runColumns';
import { rowOfRun } from '../../core/history/runRows';
import { cardKeys } from '../../core/home/home';
import { buildReport } from '../../core/report/buildReport';
import { historyKey, readMemory } from '../../core/report/memory/readMemory';
import { noMemory } from '../../core/report/memory/reportMemory';
import { layoutReport } from '../../core/report/writing/layoutReport';
import { memoryHeaders } from '../../core/speech/history/headers';
import type { Language } from '../../core/speech/language';
import { pageWords } from '../../core/speech/pages/pageWords';
import { version } from '../../package.json';
import { openWork, type Work } from '../../sidebar/work/work';
import type { Answer, AskedOptions, WorkerRequest } from '../../sidebar/work/workerProtocol';

const rows: Row[] = [
  ['Customer', 'Date', 'Amount'],
  ...Array.from({ length: 200 }, (_, i) => [`c${(i * 7) % 40}`, 45_000 + i * 3, 10 + (i % 9)]),
];
const options: AskedOptions = {
  terms: { months: 12, margin: 1, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'bgnbd',
  intervals: false,
  holdout: false,
  plan: { compareTo: null, campaign: null, budget: null },
};

const place = { sheet: 'Orders', firstRow: 1, firstColumn: 1 };

/** Work that has the table, in two pieces. */
function workWithTable(): Work {
  const work = openWork();
  done(work, { kind: 'table', place, rows: rows.length });
  for (const piece of [rows.slice(0, 7), rows.slice(7)]) done(work, { kind: 'rows', piece: tableOf(piece) });
  return work;
}

function done(work: Work, request: WorkerRequest): Answer {
  const steps = work(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const analyze = { kind: 'analyze', ticks: [], options, history: [] } as const;
const check = { kind: 'check', reading: {}, remembered: null } as const;
const report = (action?: string, language: Language = 'en') =>
  ({
    kind: 'report',
    ticks: [],
    actions: action === undefined ? {} : { regulars: { action } },
    language,
    scripts: [],
  }) as const;

/** The report as it is written: its layout, and all blocks of its tabs. */
function written(work: Work, request: WorkerRequest) {
  const answer = done(work, request);
  if (answer.kind !== 'reported') throw new Error(answer.kind);
  const blocks = answer.report.tabs.map(({ blocks }, tab) =>
    Array.from({ length: blocks }, (_, block) => done(work, { kind: 'block', tab, block })),
  );
  return { layout: answer.report, blocks };
}

test('the report of the last analysis is given block by block, in any words and language', () => {
  const work = workWithTable();
  done(work, analyze);
  const plain = written(work, report());
  const analysis = analyzeTable(tableOf(rows, place), options);
  if (!analysis.ok) throw new Error(JSON.stringify(analysis.problems));
  const memory = { ...noMemory, version };
  const { block, ...layout } = layoutReport(
    buildReport(analysis, makePlan(analysis, options.plan), 'en', memory),
  );
  expect(plain.layout).toEqual(layout);
  expect(plain.blocks[0][0]).toEqual({ kind: 'block', block: block(0, 0) });
  const changed = written(work, report('Bake them a cake', 'tr'));
  expect(changed.layout.tabs[0].name).toBe(pageWords('tr').tabs.summary);
  expect(JSON.stringify(changed).includes('Bake them a cake')).toBe(true);
  expect(JSON.stringify(plain).includes('Bake them a cake')).toBe(false);
});

test('the answer goes on from the reading of the check, and does not wait for what the report alone shows', () => {
  const asked = { ...options, holdout: true };
  const analysis = analyzeTable(tableOf(rows, place), asked);
  if (!analysis.ok) throw new Error(JSON.stringify(analysis.problems));
  if (analysis.holdout === null) throw new Error('the shop is too young for a holdout');
  const inSteps = (work: Work, request: WorkerRequest) => {
    const stages: string[] = [];
    const steps = work(request);
    for (;;) {
      const step = steps.next();
      if (step.done) return { stages, answer: step.value };
      stages.push(step.value.stage);
    }
  };
  const fresh = workWithTable();
  const alone = inSteps(fresh, { ...analyze, options: asked });
  const work = workWithTable();
  done(work, check);
  const going = inSteps(work, { ...analyze, options: asked });
  expect(going).toEqual(alone);
  const memory = { ...noMemory, version };
  const whole = layoutReport(buildReport(analysis, makePlan(analysis, options.plan), 'en', memory));
  const method = whole.tabs.length - 1;
  for (const one of [fresh, work]) {
    expect(inSteps(one, report()).stages).toEqual(['holdout']);
    expect(inSteps(one, report()).stages).toEqual([]);
    expect(written(one, report()).blocks[method][0]).toEqual({
      kind: 'block',
      block: whole.block(method, 0),
    });
  }
});

test('an analysis by other choices than those of the check reads the table again', () => {
  const reading = { columns: { customer: 2, date: 1, amount: 2 } };
  const customers = (work: Work) => {
    const answer = done(work, { ...analyze, options: { ...options, reading } });
    if (answer.kind !== 'analyzed' || answer.outcome.kind === 'none') throw new Error(answer.kind);
    return answer.outcome.summary.customers;
  };
  const work = workWithTable();
  done(work, check);
  expect(customers(work)).toBe(9);
  done(work, { ...check, reading });
  expect(customers(work)).toBe(9);
});

test('home comes with the answer, from what the workbook remembers', () => {
  const work = workWithTable();
  const analysis = analyzeTable(tableOf(rows, place), options);
  if (!analysis.ok) throw new Error(JSON.stringify(analysis.problems));
  const { asOf } = analysis.histories;
  const before = runOf(analysis, '1.0.0');
  if (before === null) throw new Error('no day');
  const history = [
    runColumns.map((column) => memoryHeaders.en[column]),
    rowOfRun({ ...before, day: asOf - 90, value: 100 }),
  ];
  const home = (request: WorkerRequest) => {
    const answer = done(work, request);
    if (answer.kind !== 'analyzed' || answer.outcome.kind === 'none') throw new Error(answer.kind);
    return answer.outcome.summary.home;
  };
  const first = home(analyze);
  expect(first).toMatchObject({ asOf, expected: { value: analysis.total.clv } });
  expect(first.cards.changes).toEqual({ empty: 'firstRun' });
  expect(home({ ...analyze, history }).cards.changes).toMatchObject({
    empty: null,
    since: asOf - 90,
    valueBefore: 100,
  });
});

test('what is behind a card comes on demand, of the last analysis, and leaves a report alone', () => {
  const work = workWithTable();
  expect(() => done(work, { kind: 'detail', card: 'week', started: [] })).toThrow('no analysis is kept');
  done(work, analyze);
  const answer = done(work, report());
  if (answer.kind !== 'reported') throw new Error(answer.kind);
  for (const card of cardKeys)
    expect(done(work, { kind: 'detail', card, started: [] })).toMatchObject({
      kind: 'detailed',
      detail: { card },
    });
  expect(done(work, { kind: 'block', tab: 0, block: 0 })).toMatchObject({ kind: 'block' });
  done(work, check);
  expect(() => done(work, { kind: 'detail', card: 'week', started: [] })).toThrow('no analysis is kept');
});

test('a campaign that has started since the answer is known behind the card', () => {
  const work = workWithTable();
  done(work, analyze);
  const campaigns = (started: readonly ListKey[]) => {
    const answer = done(work, { kind: 'detail', card: 'campaigns', started });
    if (answer.kind !== 'detailed' || answer.detail.card !== 'campaigns') throw new Error(answer.kind);
    return [answer.detail.empty, answer.detail.started.map(({ list }) => list)];
  };
  const week = done(work, { kind: 'detail', card: 'week', started: [] });
  if (week.kind !== 'detailed' || week.detail.card !== 'week') throw new Error(week.kind);
  const [{ key }] = week.detail.lists;
  expect(campaigns([])).toEqual(['noCampaign', []]);
  expect(campaigns([key])).toEqual(['noOrdersSince', [key]]);
});

test('other wishes for the plan do not repeat the analysis, others do', () => {
  const work = workWithTable();
  const stages = (request: WorkerRequest) => Array.from(work(request), ({ stage }) => stage);
  expect(stages(analyze)).toContain('model');
  const planned = { ...options, plan: { ...options.plan, controlShare: 0.5 } };
  expect(stages({ ...analyze, options: planned })).toEqual([]);
  const answer = done(work, { kind: 'detail', card: 'week', started: [] });
  if (answer.kind !== 'detailed' || answer.detail.card !== 'week') throw new Error(answer.kind);
  expect(answer.detail.lists.map(({ keptAside }) => keptAside.share)).toEqual(
    answer.detail.lists.map(() => 0.5),
  );
  expect(stages({ ...analyze, options: { ...planned, terms: { ...options.terms, months: 6 } } })).toContain(
    'model',
  );
  done(work, check);
  expect(stages(analyze)).toContain('model');
});

test('a list that is taken along has a tab of its own, and a campaign in the tab that remembers', () => {
  const work = workWithTable();
  done(work, analyze);
  const answer = done(work, { kind: 'detail', card: 'week', started: [] });
  if (answer.kind !== 'detailed' || answer.detail.card !== 'week') throw new Error(answer.kind);
  const lists = answer.detail.lists.map(({ key }) => key);
  expect(lists.length).toBeGreaterThan(0);
  const parts = (request: WorkerRequest) => {
    const { layout, blocks } = written(work, request);
    const cells = blocks.flat().flatMap((block) => (block.kind === 'block' ? block.block.cells : []));
    return { tabs: layout.tabs.map(({ key, finish }) => [key, finish.activate]), cells };
  };
  const words = { language: 'en', scripts: [] } as const;
  const { tabs, cells } = parts({ kind: 'history', taken: lists, withdrawn: [], ...words });
  expect(tabs).toEqual([[historyKey, false]]);
  const { history, campaigns } = readMemory(cells);
  expect(history.runs).toHaveLength(1);
  expect(new Set(campaigns.map(({ list }) => list))).toEqual(new Set(lists));
  const withdrawn = [{ list: lists[0], day: campaigns[0].day }];
  const fewer = parts({ kind: 'history', taken: lists, withdrawn, ...words });
  expect(readMemory(fewer.cells).campaigns.map(({ list }) => list)).toEqual(lists.slice(1));
  const none = parts({ kind: 'history', taken: [], withdrawn: [], ...words });
  expect(readMemory(none.cells).campaigns).toEqual([]);

  const people = answer.detail.lists[0].people.filter(({ isAside }) => !isAside);
  const [list] = lists;
  const tab = parts({
    kind: 'extra',
    asked: { kind: 'list', list },
    ticks: [],
    made: 46_000.5,
    actions: { [list]: { message: 'Hello {name}!' } },
    ...words,
  });
  expect(tab.tabs).toEqual([[`list-${list}`, true]]);
  const rowsOfPeople = tab.cells.filter(([first]) => first === false);
  expect(rowsOfPeople.map((row) => [row[1], row[row.length - 1]])).toEqual(
    people.map(({ name, key }) => [name, key]),
  );
  for (const row of rowsOfPeople) expect(row).toContain('Hello!');
});

test('blocks are those of a report that was asked for since', () => {
  const work = workWithTable();
  done(work, analyze);
  written(work, report());
  done(work, analyze);
  expect(() => done(work, { kind: 'block', tab: 0, block: 0 })).toThrow('a block of no report');
});

test('an analysis of other rows is not taken for the last one', () => {
  const work = workWithTable();
  done(work, analyze);
  done(work, check);
  expect(() => done(work, report('x'))).toThrow('no analysis is kept');
});

test('questions are about the table that came last, whole', () => {
  const work = workWithTable();
  expect(done(work, check)).toMatchObject({
    check: { account: { sheet: 'Orders', rows: 200, orders: 200 }, firstRows: rows.slice(1, 5) },
  });
  done(work, { kind: 'table', place: { sheet: 'Other', firstRow: 1, firstColumn: 1 }, rows: 2 });
  done(work, { kind: 'rows', piece: tableOf(rows.slice(0, 2)) });
  expect(done(work, check)).toMatchObject({
    check: { account: { sheet: 'Other', rows: 1, orders: 1 }, firstRows: [rows[1]] },
  });
  expect(() => done(work, report('x'))).toThrow('no analysis is kept');
});

test('there is nothing to say before a table has come', () => {
  expect(() => done(openWork(), check)).toThrow('there is no table');
  expect(() => done(openWork(), { kind: 'rows', piece: tableOf(rows) })).toThrow('rows of no table');
});

import type { ListKey } from '../../core/campaigns/campaign';
import type { CampaignPlace } from '../../core/campaigns/pastCampaign';
import type { Row } from '../../core/cells/cell';
import type { Run } from '../../core/history/run';
import { runColumns } from '../../core/history/runColumns';
import { rowOfRun } from '../../core/history/runRows';
import { type Block, type Host, HostError, type TabId, type WriteStep } from '../../core/host/port';
import { readMemory } from '../../core/report/memory/readMemory';
import { memoryHeaders } from '../../core/speech/history/headers';
import type { Language } from '../../core/speech/language';
import { version } from '../../package.json';
import { performer } from '../../sidebar/flow/effects';
import type { Effect, Event } from '../../sidebar/flow/state';
import '../../sidebar/scripts/provideLater';
import type { AskedOptions } from '../../sidebar/work/workerProtocol';
import { FakeWorker } from './fakeWorker';

const rowsOf = (who: string, rows: number): Row[] => [
  ['Customer', 'Date', 'Amount'],
  ...Array.from({ length: rows }, (_, i) => [`${who}${i % 40}`, 45_000 + (i % 300), 10 + (i % 9)]),
];
const few = { ann: rowsOf('ann', 1200), bob: rowsOf('bob', 1200) };
/** Tabs of 30,000 rows, which are read in two pieces. */
const many = { ann: rowsOf('ann', 29_999), bob: rowsOf('bob', 29_999) };

const options: AskedOptions = {
  terms: { months: 12, margin: 1, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'bgnbd',
  intervals: false,
  holdout: false,
  plan: { compareTo: null, campaign: null, budget: null },
};

/** A workbook with these tabs; those in `ours` are of an earlier report. */
function opened(ours: Readonly<Record<string, readonly Row[]>> = {}, orders = few) {
  const tabs: Readonly<Record<string, readonly Row[]>> = { ...orders, ...ours };
  const calls: string[] = [];
  const written: Block[] = [];
  const begun: string[] = [];
  let held: (() => void) | null = null;
  let holds = false;
  let descriptions = 0;
  /** Calls wait here while they are held. */
  const pause = async () => {
    if (!holds) return;
    await new Promise<void>((resolve) => {
      held = resolve;
    });
  };
  const host = {
    describe: async () => {
      descriptions++;
      return {
        userLocale: 'tr-TR',
        remembered: null,
        tabs: Object.entries(tabs).map(([id, rows]) => ({
          id,
          name: id,
          rows: rows.length,
          columns: Math.max(...rows.map(({ length }) => length)),
          ours: id in ours ? id : null,
        })),
      };
    },
    readRows: async (id: string, first: number, count: number) => {
      calls.push(`${id} ${first}`);
      await pause();
      return tabs[id].slice(first - 1, first - 1 + count);
    },
    bytesAtOnce: 0,
    openRun: async () => ({ tabs: [] }),
    write: async (steps: readonly WriteStep[]) => {
      for (const step of steps)
        if (step.kind === 'rows') {
          written.push(step.block);
          await pause();
        }
      const keys = steps.flatMap((step) => (step.kind === 'begin' ? [step.outline.key] : []));
      begun.push(...keys);
      return keys;
    },
    closeRun: async () => ({ begun: [], workbook: { tabs: [] } }),
    showTab: async (id: TabId) => {
      calls.push(`show ${id}`);
      if (!(id in tabs)) throw new HostError('tabGone', 'no such tab');
    },
  } as unknown as Host;
  const workers: FakeWorker[] = [];
  const events: Event[] = [];
  const waiting: ((event: Event) => void)[] = [];
  const createWorker = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker.asWorker();
  };
  const words = { loads: [] as Language[], failing: new Set<Language>(), delay: async (_: Language) => {} };
  const loadWords = async (language: Language) => {
    words.loads.push(language);
    await words.delay(language);
    if (words.failing.has(language)) throw new Error('no such file');
    return `words.${language}.js`;
  };
  const loadLater = async (language: Language) => [
    await loadWords(language),
    'later.js',
    `later.${language}.js`,
  ];
  const perform = performer({ host, createWorker, loadWords, loadLater }, (event) => {
    if (event.type === 'progress') return;
    events.push(event);
    for (const hear of waiting.splice(0)) hear(event);
  });
  const done = (effect: Effect) =>
    new Promise<Event>((resolve) => {
      waiting.push(resolve);
      perform(effect);
    });
  return {
    calls,
    events,
    words,
    begun,
    written,
    workers,
    perform,
    done,
    hold: (whether: boolean) => {
      holds = whether;
    },
    letThrough: () => held?.(),
    descriptions: () => descriptions,
  };
}

const check = (job: number, tab: string, read: number): Effect => ({
  type: 'check',
  job,
  table: { tab, job: read },
  reading: {},
  remembered: null,
});
const analyze = (job: number, tab: string, read: number): Effect => ({
  type: 'analyze',
  job,
  table: { tab, job: read },
  options,
  tabs: { priceIndex: null, seasonIndex: null },
  ticks: [],
  language: 'en',
});
const write = (job: number): Effect => ({ type: 'write', job, actions: {}, ticks: [], language: 'en' });
const names = (event: Event) =>
  event.type === 'checked' ? event.check.firstRows.map(([name]) => name) : event;

test('a piece goes to the work in parts, which hold no more cells than take some ten milliseconds', async () => {
  const { done, workers } = opened({}, many);
  await done({ type: 'read', job: 1, tab: 'ann' });
  const parts = workers[0].orders.flatMap((order) =>
    order.kind === 'work' && order.request.kind === 'rows' ? [order.request.piece.rows] : [],
  );
  expect(Math.max(...parts)).toBe(4_166);
  expect(parts.reduce((sum, rows) => sum + rows, 0)).toBe(30_000);
});

test('a tab is read once, in pieces, and then asked about', async () => {
  const { done, calls } = opened({}, many);
  expect(await done({ type: 'read', job: 1, tab: 'ann' })).toEqual({
    type: 'tableRead',
    job: 1,
    table: { tab: 'ann', job: 1 },
  });
  expect(await done(check(2, 'ann', 1))).toMatchObject({
    type: 'checked',
    check: { account: { sheet: 'ann', rows: 29_999, orders: 29_999, customers: 40 } },
  });
  expect(names(await done(check(3, 'ann', 1)))).toEqual(['ann0', 'ann1', 'ann2', 'ann3']);
  expect(calls).toEqual(['ann 1', 'ann 16667']);
});

test('a table that a worker has lost is read again before it is asked about', async () => {
  const { done, calls, workers } = opened({}, many);
  await done({ type: 'read', job: 1, tab: 'ann' });
  workers[0]?.breakDown('out of memory');
  expect(names(await done(check(2, 'ann', 1)))).toEqual(['ann0', 'ann1', 'ann2', 'ann3']);
  expect(calls).toEqual(['ann 1', 'ann 16667', 'ann 1', 'ann 16667']);
  expect(workers).toHaveLength(2);
});

test('rows of a reading that was cancelled do not come into the next one', async () => {
  const { done, perform, hold, letThrough } = opened({}, many);
  hold(true);
  perform({ type: 'read', job: 1, tab: 'ann' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  perform({ type: 'stop', job: 1, waits: false });
  hold(false);
  const reading = done({ type: 'read', job: 2, tab: 'bob' });
  letThrough();
  await reading;
  expect(await done(check(3, 'bob', 2))).toMatchObject({
    check: { account: { rows: 29_999, customers: 40 } },
  });
});

test('half of a table, of which the reading was cancelled, is not asked about', async () => {
  const { done, perform, workers, events, hold, letThrough } = opened({}, many);
  await done({ type: 'read', job: 1, tab: 'ann' });
  workers[0]?.breakDown('out of memory');
  hold(true);
  perform(check(2, 'ann', 1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  perform({ type: 'stop', job: 2, waits: false });
  hold(false);
  letThrough();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(events).toHaveLength(1);
  expect(await done(check(3, 'ann', 1))).toMatchObject({
    check: { account: { rows: 29_999, customers: 40 } },
  });
});

test('a table is read again after the reading of another one was cancelled', async () => {
  const { done, perform, hold, letThrough } = opened({}, many);
  await done({ type: 'read', job: 1, tab: 'ann' });
  hold(true);
  perform({ type: 'read', job: 2, tab: 'bob' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  perform({ type: 'stop', job: 2, waits: false });
  hold(false);
  letThrough();
  const checked = await done(check(3, 'ann', 1));
  expect(checked).toMatchObject({ check: { account: { rows: 29_999 } } });
  expect(names(checked)).toEqual(['ann0', 'ann1', 'ann2', 'ann3']);
});

test('a table in whose place another one was read is read again', async () => {
  const { done, calls } = opened();
  await done({ type: 'read', job: 1, tab: 'ann' });
  await done({ type: 'read', job: 2, tab: 'bob' });
  expect(names(await done(check(3, 'ann', 1)))).toEqual(['ann0', 'ann1', 'ann2', 'ann3']);
  expect(calls).toEqual(['ann 1', 'bob 1', 'ann 1']);
});

test('the workbook is described once for an answer, and again when something may have changed', async () => {
  const { done, descriptions } = opened();
  await done({ type: 'open', job: 1, first: false });
  await done({ type: 'read', job: 2, tab: 'ann' });
  await done(analyze(3, 'ann', 2));
  expect(descriptions()).toBe(1);
  await done(write(4));
  expect(descriptions()).toBe(2);
  await done(write(5));
  expect(descriptions()).toBe(3);
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => {});
  await done({ type: 'open', job: 6, first: false });
  await done({ type: 'show', job: 7, tab: 'eve' });
  complaint.mockRestore();
  expect(descriptions()).toBe(4);
  await done({ type: 'read', job: 8, tab: 'ann' });
  expect(descriptions()).toBe(5);
});

test('a report is written of the analysis that the work keeps, and of another one when a worker has lost it', async () => {
  const { done, workers, written } = opened();
  await done({ type: 'read', job: 1, tab: 'ann' });
  await done(analyze(2, 'ann', 1));
  await done(write(3));
  // A minute may pass between the two.
  const whenever = (blocks: readonly Block[]) =>
    JSON.stringify(blocks).replace(/Made (?:[^·]*·)|"Made","[^"]*"/g, 'Made');
  const first = written.splice(0);
  expect(first.length).toBeGreaterThan(10);
  workers[0]?.breakDown('out of memory');
  await done(write(4));
  expect(whenever(written)).toBe(whenever(first));
  const asked = workers.map(({ orders }) =>
    orders.map((order) => (order.kind === 'work' ? order.request.kind : order.kind)),
  );
  expect(asked.map((kinds) => kinds.filter((kind) => kind === 'analyze').length)).toEqual([1, 1]);
});

test('a report can be written after another look at the columns, which the work keeps no analysis beside', async () => {
  const { done, workers } = opened();
  await done({ type: 'read', job: 1, tab: 'ann' });
  await done(analyze(2, 'ann', 1));
  await done(check(3, 'ann', 1));
  expect(await done(write(4))).toMatchObject({ type: 'tabsWritten', job: 4 });
  const asked = workers[0].orders.flatMap((order) => (order.kind === 'work' ? [order.request.kind] : []));
  expect(asked.filter((kind) => kind === 'analyze')).toHaveLength(2);
});

test('a writing that was cancelled while its cells were on the way does not keep the next one waiting', async () => {
  const { done, perform, written } = opened();
  await done({ type: 'read', job: 1, tab: 'ann' });
  await done(analyze(2, 'ann', 1));
  await done(write(3));
  const whole = written.splice(0).length;
  perform(write(4));
  while (written.length === 0) await new Promise((resolve) => setTimeout(resolve));
  expect(await done({ type: 'stop', job: 4, waits: true })).toEqual({ type: 'stopped', job: 4 });
  const before = written.length;
  expect(before).toBeLessThan(whole);
  expect(await done(write(5))).toMatchObject({ type: 'tabsWritten', job: 5 });
  expect(written.length).toBe(before + whole);
});

test('a cancelled writing tells that it has stopped, when its last call to the workbook has ended', async () => {
  const { done, perform, written, events, hold, letThrough } = opened();
  await done({ type: 'read', job: 1, tab: 'ann' });
  await done(analyze(2, 'ann', 1));
  const before = events.length;
  hold(true);
  perform(write(3));
  while (written.length === 0) await new Promise((resolve) => setTimeout(resolve));
  perform({ type: 'stop', job: 3, waits: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(events.slice(before)).toEqual([]);
  hold(false);
  letThrough();
  while (events.length === before) await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(events.slice(before)).toEqual([{ type: 'stopped', job: 3 }]);
  expect(written).toHaveLength(1);
});

test('a writing waits for the last call of the one that was cancelled', async () => {
  const { done, perform, written, begun, hold, letThrough } = opened();
  await done({ type: 'read', job: 1, tab: 'ann' });
  await done(analyze(2, 'ann', 1));
  hold(true);
  perform(write(3));
  while (written.length === 0) await new Promise((resolve) => setTimeout(resolve));
  perform({ type: 'stop', job: 3, waits: false });
  const before = begun.length;
  const next = done(write(4));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([written.length, begun.length]).toEqual([1, before]);
  hold(false);
  letThrough();
  // A job that was stopped without waiting says nothing.
  expect(await next).toMatchObject({ type: 'tabsWritten', job: 4 });
});

test('a writing that is cancelled before its first call has stopped at once', async () => {
  const { done, perform, written } = opened();
  await done({ type: 'read', job: 1, tab: 'ann' });
  await done(analyze(2, 'ann', 1));
  perform(write(3));
  expect(await done({ type: 'stop', job: 3, waits: true })).toEqual({ type: 'stopped', job: 3 });
  expect(written).toEqual([]);
});

test('a tab is shown, and one that is gone is told of', async () => {
  const { done, calls } = opened();
  expect(await done({ type: 'show', job: 1, tab: 'ann' })).toEqual({ type: 'shown', job: 1 });
  expect(calls).toEqual(['show ann']);
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(await done({ type: 'show', job: 2, tab: 'eve' })).toEqual({
    type: 'failed',
    job: 2,
    code: 'tabGone',
  });
  complaint.mockRestore();
});

describe('languages', () => {
  const speak = (language: Language): Effect => ({ type: 'speak', language });

  test('a language is spoken as soon as its words are there', async () => {
    const { done, words } = opened();
    expect(await done(speak('fa'))).toEqual({ type: 'language', language: 'fa' });
    expect(words.loads).toEqual(['fa']);
  });

  test('one whose words cannot be loaded is not, and can be asked for again', async () => {
    const { done, words } = opened();
    const complaint = jest.spyOn(console, 'error').mockImplementation(() => {});
    words.failing.add('fa');
    expect(await done(speak('fa'))).toEqual({ type: 'unspoken', language: 'fa' });
    expect(complaint).toHaveBeenCalledTimes(1);
    complaint.mockRestore();
    words.failing.clear();
    expect(await done(speak('fa'))).toEqual({ type: 'language', language: 'fa' });
  });

  test('words that come after those of a later choice change nothing', async () => {
    const { done, perform, events, words } = opened();
    let late = () => {};
    words.delay = (language) =>
      language === 'tr'
        ? new Promise((resolve) => {
            late = resolve;
          })
        : Promise.resolve();
    perform(speak('tr'));
    await done(speak('fa'));
    late();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(events).toEqual([{ type: 'language', language: 'fa' }]);
  });

  test('a workbook is opened with the words of its language, the first time', async () => {
    const { done, events, words } = opened();
    expect(await done({ type: 'open', job: 1, first: true })).toMatchObject({ type: 'opened' });
    expect(await done({ type: 'open', job: 2, first: false })).toMatchObject({ type: 'opened' });
    expect(words.loads).toEqual(['tr']);
    expect(events.map(({ type }) => type)).toEqual(['opened', 'opened']);
  });

  test('a workbook whose words cannot be loaded is opened all the same', async () => {
    const { done, events, words, perform } = opened();
    const complaint = jest.spyOn(console, 'error').mockImplementation(() => {});
    words.failing.add('tr');
    perform({ type: 'speak', language: 'en' });
    await done({ type: 'open', job: 1, first: true });
    await new Promise((resolve) => setTimeout(resolve, 5));
    complaint.mockRestore();
    expect(
      events.map((event) => ('language' in event ? `${event.type} ${event.language}` : event.type)),
    ).toEqual(['language en', 'unspoken tr', 'opened']);
  });

  test('the worker learns what a report is made with once', async () => {
    const { done, workers } = opened();
    const table = { tab: 'ann', job: 1 };
    await done({ type: 'read', job: 1, tab: 'ann' });
    await done({
      type: 'analyze',
      job: 2,
      table,
      options,
      tabs: { priceIndex: null, seasonIndex: null },
      ticks: [],
      language: 'en',
    });
    for (const [job, language] of [
      [3, 'fa'],
      [4, 'fa'],
      [5, 'en'],
    ] as const)
      await done({ type: 'write', job, actions: {}, ticks: [], language });
    expect(workers[0].scripts).toEqual([
      'words.fa.js',
      'later.js',
      'later.fa.js',
      'words.en.js',
      'later.en.js',
    ]);
  });
});

test('what an earlier report remembers is read with each analysis, and written again with this one', async () => {
  const day = 45_200;
  const run: Run = {
    ...{ day, orders: 7, customers: 5, value: 100, low: 50, high: 200, version: '0.9.0' },
    settings: { ...options.terms, model: 'auto', scheme: 'rfm', currency: null, pricesOfDay: false },
    groups: { lost: 5 },
  };
  const history = [['Geçmiş'], [], runColumns.map((column) => memoryHeaders.tr[column]), rowOfRun(run)];
  const { done, written, calls } = opened({ history });
  await done({ type: 'read', job: 1, tab: 'ann' });
  await done({
    type: 'analyze',
    job: 2,
    table: { tab: 'ann', job: 1 },
    options,
    tabs: { priceIndex: null, seasonIndex: null },
    ticks: [],
    language: 'en',
  });
  expect(calls).toContain('history 1');
  await done({ type: 'write', job: 3, actions: {}, ticks: [], language: 'en' });
  const days = readMemory(written.flatMap(({ cells }) => cells)).history.runs;
  expect(days.map(({ day, version }) => [day, version])).toEqual([
    [day, '0.9.0'],
    [45_299, version],
  ]);
});

describe('the lists of this week', () => {
  const analysed = async () => {
    const page = opened();
    await page.done({ type: 'read', job: 1, tab: 'ann' });
    await page.done(analyze(2, 'ann', 1));
    const answer = await page.done({ type: 'detail', card: 'week', started: [] });
    if (answer.type !== 'detailed' || answer.detail.card !== 'week') throw new Error(answer.type);
    return { ...page, list: answer.detail.lists[0].key };
  };
  const start = (
    job: number,
    list: ListKey,
    openTab: ListKey | null,
    withdrawn: readonly CampaignPlace[] = [],
  ): Effect => ({
    ...{
      type: 'startCampaigns',
      job,
      opening: openTab && { kind: 'list', list: openTab },
      lists: [list],
      withdrawn,
      actions: {},
      ticks: [],
      language: 'en',
    },
  });

  test('a list that is taken along is remembered as a campaign, in the tab that remembers alone', async () => {
    const { done, begun, written, list } = await analysed();
    expect(await done(start(3, list, null))).toEqual({ type: 'campaignsStarted', job: 3, lists: [list] });
    expect(begun).toEqual(['history']);
    expect(readMemory(written.flatMap(({ cells }) => cells)).campaigns.map((one) => one.list)).toEqual([
      list,
    ]);
    begun.length = 0;
    await done(start(4, list, list));
    expect(begun).toEqual(['history', `list-${list}`]);
    // Taken back, it is in the tab no more.
    const [{ day }] = readMemory(written.flatMap(({ cells }) => cells)).campaigns;
    written.length = 0;
    await done(start(5, list, null, [{ list, day }]));
    expect(readMemory(written.flatMap(({ cells }) => cells)).campaigns).toEqual([]);
  });

  test('what is behind a card is given while a report is written, which goes on', async () => {
    const { done, perform, events, written } = await analysed();
    await done(write(3));
    const whole = written.splice(0).length;
    perform(write(4));
    while (written.length === 0) await new Promise((resolve) => setTimeout(resolve));
    expect(await done({ type: 'detail', card: 'best', started: [] })).toMatchObject({
      detail: { card: 'best' },
    });
    while (!events.some((event) => event.type === 'tabsWritten' && event.job === 4))
      await new Promise((resolve) => setTimeout(resolve));
    expect(written.length).toBe(whole);
  });

  test('nothing that was lost is worked out for a card, and no ticks are read, beside a job', async () => {
    const { done, perform, events, workers, calls, descriptions, hold, letThrough } = await analysed();
    workers[0]?.breakDown('out of memory');
    const [asked, described] = [calls.length, descriptions()];
    hold(true);
    perform({ type: 'read', job: 3, tab: 'bob' });
    perform({ type: 'detail', card: 'best', started: [] });
    perform({ type: 'readTicks', language: 'en' });
    while (calls.length === asked) await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls.slice(asked)).toEqual(['bob 1']);
    // For the reading alone.
    expect(descriptions() - described).toBe(1);
    const before = events.length;
    hold(false);
    letThrough();
    while (events.length === before) await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events.slice(before)).toMatchObject([{ type: 'tableRead', job: 3 }]);
    expect(names(await done(check(4, 'bob', 3)))).toEqual(['bob0', 'bob1', 'bob2', 'bob3']);
  });

  test('what is behind a card is worked out again where a worker has lost the answer', async () => {
    const { done, workers } = await analysed();
    workers[0]?.breakDown('out of memory');
    expect(await done({ type: 'detail', card: 'best', started: [] })).toMatchObject({
      detail: { card: 'best' },
    });
    expect(workers).toHaveLength(2);
  });
});

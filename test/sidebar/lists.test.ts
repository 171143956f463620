import { markOf, tickedIn, tickOf, writtenTo } from '../../core/campaigns/ticks';
import type { CardDetail } from '../../core/home/details';
import type { Home } from '../../core/home/home';
import type { WorkbookInfo } from '../../core/host/port';
import type { Effect, Event, State } from '../../sidebar/flow/state';
import { start, update } from '../../sidebar/flow/update';
import {
  doneIn,
  inTabs,
  rememberedTicks,
  type Ticks,
  takenAway,
  ticked,
  ticksToRemember,
  withTabs,
} from '../../sidebar/memory/ticks';
import type { OrdersCheck, Outcome } from '../../sidebar/work/workerProtocol';
import { firstHome } from './firstHome';

const workbook: WorkbookInfo = {
  ...{ name: 'Shop', locale: 'en-US', userLocale: 'en-US', timeZone: 'Etc/UTC', tabs: [] },
  remembered: null,
};
const headers = ['Customer', 'Date', 'Amount'];
const check = {
  ...{ headers, firstRows: [], samples: [[], [], []], reading: {}, groupColumns: [], spendLimits: null },
  columns: { customer: 0, date: 1, amount: 2 },
  account: { kind: 'orders', orders: 90, questions: [], columns: [], lastDay: 45_600, leftOut: 0 },
} as unknown as OrdersCheck;
const week = {
  ...{ empty: null, people: 3, aside: 0, atStake: 10 },
  lists: (['overdue', 'slipping'] as const).map((key) => ({ key, people: 1, aside: 0, atStake: 5 })),
};
const outcomeOf = (home: Home) => ({ kind: 'result', summary: { home, asOf: 45_600 } }) as unknown as Outcome;
const outcome = outcomeOf({ ...firstHome, cards: { ...firstHome.cards, week } });
const detail = {
  ...{ card: 'week', empty: null, campaign: '2024-11-04', day: 45_600, lists: [], started: [] },
} as unknown as Extract<CardDetail, { card: 'week' }>;
const answered: State = {
  ...{ ...start('en').state, busy: null, workbook, check, outcome, place: 'week', details: { week: detail } },
  table: { tab: '1', job: 1 },
};

const kinds = (effects: readonly Effect[]) => effects.map(({ type }) => type);
const tick = (customer: string, isDone = true) =>
  ({ type: 'tick', list: 'overdue', customer, isDone }) as const;

describe('what is behind a card', () => {
  test('is asked for where the user goes, once there is an answer', () => {
    expect(update(answered, { type: 'go', place: 'best' }).effects).toEqual([
      { type: 'detail', card: 'best', started: [] },
    ]);
    expect(update({ ...answered, outcome: null }, { type: 'go', place: 'best' }).effects).toEqual([]);
    expect(update(answered, { type: 'go', place: 'home' }).effects).toEqual([]);
  });

  test('is shown when it has come, and stays until the next answer brings another', () => {
    const best = { card: 'best' } as CardDetail;
    const { state } = update(answered, { type: 'detailed', detail: best });
    expect(state.details).toEqual({ week: detail, best });
    const busy = {
      job: 9,
      task: 'analyze' as const,
      done: 0,
      total: 0,
      note: '',
      stopping: false,
      asked: '',
    };
    const again = update({ ...state, busy }, { type: 'analyzed', job: 9, outcome });
    expect(again.state.details).toEqual({ week: detail, best });
    expect(kinds(again.effects)).toEqual(['remember', 'detail']);
  });

  test('that comes after the answer is gone is not kept', () => {
    const { state } = update({ ...answered, outcome: null, details: {} }, { type: 'detailed', detail });
    expect(state.details).toEqual({});
  });
});

describe('ticks', () => {
  test('are remembered in the workbook, and taken away again', () => {
    const once = update(answered, tick('ann'));
    expect(kinds(once.effects)).toEqual(['remember']);
    const kept = once.state.workbook?.remembered ?? null;
    expect(rememberedTicks(kept)).toEqual(once.state.ticks);
    const isTicked = tickedIn(doneIn(once.state.ticks));
    expect(isTicked(45_600, 'overdue', 'ann')).toBe(true);
    expect(isTicked(45_600, 'slipping', 'ann')).toBe(false);
    // A tick belongs to the day of its campaign.
    expect(isTicked(45_607, 'overdue', 'ann')).toBe(false);
    const none = update(once.state, tick('ann', false));
    expect(isDone(none.state.ticks, 'ann')).toBe(false);
    expect(rememberedTicks(none.state.workbook?.remembered ?? null)).toEqual(none.state.ticks);
  });

  test('come back when the workbook is opened', () => {
    const { state } = update(answered, tick('ann'));
    const remembered = state.workbook?.remembered ?? null;
    const busy = { job: 5, task: 'open' as const, done: 0, total: 0, note: '', stopping: false, asked: '' };
    const opened = update({ ...answered, ticks: [], busy }, {
      ...{ type: 'opened', job: 5, workbook: { ...workbook, remembered } },
    } as Event);
    expect(opened.state.ticks).toEqual(state.ticks);
  });

  const done = (ticks: Ticks, customer: string, isDone = true) =>
    ticked(ticks, { day: 45_600, list: 'overdue', customer }, isDone);
  const isDone = (ticks: Ticks, customer: string) => tickedIn(doneIn(ticks))(45_600, 'overdue', customer);
  const hasMark = (ticks: Ticks) => isDone(ticks, '');

  test('take little room, and give way from the oldest on', () => {
    let ticks = done([], 'first');
    for (let i = 0; i < 298; i++) ticks = done(ticks, `c${i}`);
    expect(isDone(ticks, 'first')).toBe(true);
    const parts = ticksToRemember(ticks);
    expect(JSON.stringify(parts).length).toBeLessThan(3_000);
    expect(rememberedTicks(Object.assign({}, ...parts))).toEqual(ticks);
    // Where the last part finds no room, the newest are still there.
    expect(rememberedTicks(Object.assign({}, ...parts.slice(0, 2)))).toEqual(ticks.slice(-120));
    // The mark that the list has ticks goes first: without it the whole list was written to, never nobody.
    expect(hasMark(ticks)).toBe(true);
    ticks = done(ticks, 'one more');
    expect([ticks.length, hasMark(ticks), isDone(ticks, 'first')]).toEqual([300, false, true]);
    ticks = done(ticks, 'and one');
    expect(ticks).toHaveLength(300);
    expect(isDone(ticks, 'first')).toBe(false);
    expect(isDone(ticks, 'one more')).toBe(true);
    const damaged = { 'ticks.0': 'zz @zz.nobody zz @1.vip zz+ -1 4294967296 zzzzzzzzzzzz' };
    expect(rememberedTicks(damaged)).toEqual([
      { day: 1, list: 'vip', print: 35 * 36 + 35, stands: 'sidebar' },
    ]);
  });

  const tab = (...customers: readonly string[]) => ({
    day: 45_600,
    list: 'overdue' as const,
    ticks: customers.map((customer) => tickOf(45_600, 'overdue', customer)),
  });

  test('are one with those in the tabs, whichever was set last', () => {
    const mine = done([], 'ann');
    // Ticked in the tab: ticked here. Ticked here: not taken away by a tab that does not have it yet.
    const both = withTabs(mine, [tab('bob')]);
    expect([isDone(both, 'ann'), isDone(both, 'bob')]).toEqual([true, true]);
    // Taken away in the tab.
    expect(isDone(withTabs(both, [tab()]), 'bob')).toBe(false);
    // A tab of another day or list says nothing of it, and one of two tabs is enough.
    expect(isDone(withTabs(both, [{ ...tab(), day: 45_601 }]), 'bob')).toBe(true);
    expect(isDone(withTabs(both, [{ ...tab(), list: 'vip' }]), 'bob')).toBe(true);
    expect(isDone(withTabs(both, [{ ...tab(), list: null }]), 'bob')).toBe(false);
    expect(isDone(withTabs(both, [tab(), tab('bob')]), 'bob')).toBe(true);
  });

  test('taken away here are taken away in the tabs when they are written', () => {
    const away = done(withTabs([], [tab('bob')]), 'bob', false);
    expect(isDone(away, 'bob')).toBe(false);
    expect(takenAway(away)).toHaveLength(1);
    // Read once more before they are written.
    const read = withTabs(away, [tab('bob')]);
    expect([isDone(read, 'bob'), takenAway(read).length]).toEqual([false, 1]);
    expect(rememberedTicks(Object.assign({}, ...ticksToRemember(read)))).toEqual(read);
    const marks = [{ ...markOf(45_600, 'overdue'), stands: 'sidebar' }];
    expect(withTabs(read, [tab()])).toEqual(marks);
    expect(inTabs(read)).toEqual(marks);
    // What was written has both: then the tab decides.
    const written = inTabs(done([], 'ann'));
    expect(isDone(withTabs(written, [tab()]), 'ann')).toBe(false);
  });

  test('all taken away leave nobody written to, until the list is taken along again', () => {
    const written = (ticks: Ticks) => {
      const past = { name: '', list: 'overdue', day: 45_600, aside: [], closed: null } as const;
      return writtenTo({ ...past, contacted: ['ann', 'bob'] }, tickedIn(doneIn(ticks))).contacted;
    };
    expect(written([])).toEqual(['ann', 'bob']);
    const one = done([], 'ann');
    expect(written(one)).toEqual(['ann']);
    const none = done(one, 'ann', false);
    expect(written(none)).toEqual([]);
    // In the tab too.
    expect(written(withTabs(inTabs(one), [tab()]))).toEqual([]);
    const { state, effects } = update({ ...answered, ticks: none }, { type: 'taken', list: 'overdue' });
    expect(written(state.ticks)).toEqual(['ann', 'bob']);
    expect(kinds(effects)).toEqual(['remember', 'startCampaigns']);
    const again = update({ ...answered, ticks: one }, { type: 'taken', list: 'overdue' });
    expect(written(again.state.ticks)).toEqual(['ann']);
  });

  test('of the tabs are read where the lists are shown, and kept when they are news', () => {
    expect(kinds(update(answered, { type: 'go', place: 'week' }).effects)).toEqual(['detail', 'readTicks']);
    const read = [tab('bob')];
    const news = update(answered, { type: 'ticksRead', read });
    expect(isDone(news.state.ticks, 'bob')).toBe(true);
    expect(kinds(news.effects)).toEqual(['remember']);
    expect(update(news.state, { type: 'ticksRead', read }).effects).toEqual([]);
  });
});

describe('a list that is taken along', () => {
  const taken = { type: 'taken', list: 'overdue' } as const;
  const finished = (state: State, event: Record<string, unknown>) =>
    update(state, { ...event, job: state.busy?.job } as Event);

  test('starts its campaign at once, and home says so', () => {
    const { state, effects } = update(answered, taken);
    expect(effects).toEqual([
      ...[expect.objectContaining({ type: 'startCampaigns', opening: null, lists: ['overdue'] })],
    ]);
    const done = finished(state, { type: 'campaignsStarted', lists: ['overdue'] });
    expect(done.state).toMatchObject({ started: ['overdue'], toStart: [], busy: null });
    expect(done.state.outcome).toMatchObject({
      summary: { home: { cards: { campaigns: { empty: 'noOrdersSince' } } } },
    });
    expect(kinds(done.effects)).toEqual(['detail']);
    // A second copy changes nothing, another list joins the first.
    expect(update(done.state, taken).effects).toEqual([]);
    expect(update(done.state, { type: 'taken', list: 'slipping' }).effects).toMatchObject([
      { lists: ['overdue', 'slipping'] },
    ]);
  });

  test('waits for other work, and for the report starts with all lists of the week', () => {
    const busy = { job: 7, task: 'write' as const, done: 0, total: 0, note: '', stopping: false, asked: '' };
    const waiting = update({ ...answered, busy, lastJob: 7 }, taken);
    expect(waiting.effects).toEqual([]);
    expect(waiting.state.toStart).toEqual(['overdue']);
    const written = finished(waiting.state, { type: 'tabsWritten', tabs: [] });
    expect(written.state).toMatchObject({ toStart: [], started: ['overdue', 'slipping'], busy: null });
    const failed = finished(waiting.state, { type: 'failed', code: 'offline' });
    expect(failed.state.toStart).toEqual(['overdue']);
    const analyze = { ...busy, task: 'analyze' as const };
    const after = finished({ ...waiting.state, busy: analyze }, { type: 'analyzed', outcome });
    expect(kinds(after.effects)).toEqual(['remember', 'detail', 'startCampaigns']);
  });

  test('is not started twice where the workbook remembers it', () => {
    const known = { ...answered, details: { week: { ...detail, started: ['overdue' as const] } } };
    expect(update(known, taken).effects).toEqual([]);
  });

  test('that cannot be written is said, and tried again', () => {
    const { state } = update(answered, taken);
    const failed = finished(state, { type: 'failed', code: 'offline' });
    expect(failed.state).toMatchObject({
      failure: { code: 'offline', task: 'campaign' },
      toStart: ['overdue'],
    });
    expect(update(failed.state, { type: 'retry' }).effects).toMatchObject([{ lists: ['overdue'] }]);
  });

  test('is forgotten when nobody of it was written to, and can be taken along again', () => {
    const campaign = { list: 'overdue', day: 45_600 } as const;
    const started = {
      ...answered,
      started: ['overdue' as const],
      details: { week: { ...detail, started: ['overdue' as const] } },
    };
    const { state, effects } = update(started, { type: 'withdraw', campaign });
    expect(effects).toMatchObject([{ type: 'startCampaigns', lists: [], withdrawn: [campaign] }]);
    expect(state).toMatchObject({ started: [], details: { week: { started: [] } } });
    // The answer is worked out without it.
    const done = finished(state, { type: 'campaignsStarted', lists: [] });
    expect(done.state.toWithdraw).toEqual([]);
    expect(kinds(done.effects)).toContain('analyze');
    expect(update({ ...state, busy: null }, taken).state).toMatchObject({
      toStart: ['overdue'],
      toWithdraw: [],
    });
    // One of an earlier day leaves the list of today as it is.
    const earlier = update(started, { type: 'withdraw', campaign: { ...campaign, day: 45_000 } });
    expect(earlier.state.started).toEqual(['overdue']);
    expect(
      update({ ...earlier.state, busy: null, toStart: [] }, { type: 'taken', list: 'slipping' }).state
        .toWithdraw,
    ).toHaveLength(1);
  });

  test('that could not be forgotten is tried again', () => {
    const campaign = { list: 'overdue', day: 45_600 } as const;
    const { state } = update(answered, { type: 'withdraw', campaign });
    const failed = finished(state, { type: 'failed', code: 'offline' });
    expect(update(failed.state, { type: 'retry' }).effects).toMatchObject([{ withdrawn: [campaign] }]);
  });

  test('opens as a tab with its campaign', () => {
    const { state, effects } = update(answered, {
      type: 'openTab',
      asked: { kind: 'list', list: 'slipping' },
    });
    expect(effects).toMatchObject([
      { type: 'startCampaigns', opening: { kind: 'list', list: 'slipping' }, lists: ['slipping'] },
    ]);
    expect(update(state, { type: 'openTab', asked: { kind: 'list', list: 'overdue' } }).effects).toEqual([]);
    expect(finished(state, { type: 'campaignsStarted', lists: ['slipping'] }).state.started).toEqual([
      'slipping',
    ]);
  });
});

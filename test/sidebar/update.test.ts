import type { ColumnReason, Role } from '../../core/cells/columns/columns';
import type { WorkbookInfo } from '../../core/host/port';
import type { DataCheck } from '../../core/orders/account/dataCheck';
import type { Question } from '../../core/orders/account/question';
import type { Effect, Event, State } from '../../sidebar/flow/state';
import { chosenColumns, isChecked, start, update } from '../../sidebar/flow/update';
import { offeredTabs } from '../../sidebar/memory/loaded';
import type { OrdersCheck, Outcome } from '../../sidebar/work/workerProtocol';
import { firstHome } from './firstHome';

const tab = (id: string, name: string, rows: number, more: { active?: boolean; ours?: string } = {}) => ({
  id,
  name,
  rows,
  columns: 3,
  active: more.active ?? false,
  ours: more.ours ?? null,
});
const workbook: WorkbookInfo = {
  name: 'Shop',
  locale: 'en-US',
  userLocale: 'en-US',
  timeZone: 'Etc/UTC',
  tabs: [
    tab('1', 'Notes', 4),
    tab('2', 'Orders', 100, { active: true }),
    tab('3', 'Empty', 0),
    tab('4', 'CLV summary', 30, { ours: 'summary' }),
  ],
  remembered: null,
};
const table = { tab: '2', job: 2 };
const column = (role: Role, at: number, reason: ColumnReason = 'header') => ({
  role,
  column: at,
  letter: 'ABCD'[at] ?? '',
  header: check.headers[at] ?? '',
  reason,
  confidence: 'high' as const,
});
const account: DataCheck = {
  kind: 'orders',
  sheet: 'Orders',
  platform: null,
  columns: [],
  headerRow: 1,
  rows: 99,
  opened: 90,
  further: 0,
  refunds: 0,
  leftOut: 9,
  reasons: [{ reason: 'cancelled', rows: 9, examples: [], runs: [[7, 15]], more: 0 }],
  orders: 90,
  customers: 40,
  revenue: 9000,
  currency: null,
  firstDay: 45000,
  lastDay: 45600,
  takenOnce: 0,
  summed: 0,
  merges: { used: true, fewer: 0, examples: [] },
  questions: [],
  problems: [],
};
/** A table whose columns were recognised, with a different account where one is given. */
const checkOf = (more: Partial<DataCheck> = {}, reason: ColumnReason = 'header'): OrdersCheck => ({
  ...check,
  account: {
    ...account,
    columns: [column('customer', 0, reason), column('date', 1), column('amount', 2), column('status', 3)],
    ...more,
  },
});
const check: OrdersCheck = {
  firstRows: [],
  headers: ['Customer', 'Date', 'Amount', 'State'],
  samples: [],
  reading: { columns: {} },
  columns: { customer: 0, date: 1, amount: 2, status: 3 },
  groupColumns: [{ header: 'State', role: 'status' }],
  spendLimits: [50, 100, 200, 400],
  account,
};
const dateOrder = (current: 'dayFirst' | 'monthFirst' | null): Question => ({
  code: 'dateOrder',
  needed: true,
  where: 'Orders!B2',
  rows: 99,
  current,
  answers: [
    { answer: 'dayFirst', rows: 99, readings: [{ text: '03/04/2024', day: 45385 }] },
    { answer: 'monthFirst', rows: 99, readings: [{ text: '03/04/2024', day: 45355 }] },
  ],
});
const unread = { orders: 0, opened: 0, leftOut: 99, questions: [dateOrder(null)] };
const result: Outcome = {
  kind: 'result',
  summary: {
    home: firstHome,
    terms: { months: 12, margin: 1, discountRate: 0.1 },
    asOf: 45600,
    currency: null,
    customers: 40,
    returning: 20,
    hasRepeatOrders: true,
    expectedOrders: 60,
    value: 1000,
    valueLow: 700,
    valueHigh: 1400,
    trust: { level: 'unchecked', reason: 'shortHistory', weeks: 0, missed: [], raised: 0, plusMinus: 0 },
    season: null,
    unsupported: null,
    lists: [],
    budget: null,
    segments: [],
    top: [],
    problems: [],
  },
};

/** Plays events from the start; an answer of work is given to the work that is running. */
function play(...events: Played[]): { state: State; effects: readonly Effect[] } {
  return events.reduce<{ state: State; effects: readonly Effect[] }>(
    ({ state }, event) =>
      update(state, ('job' in event ? event : { ...event, job: state.busy?.job ?? 0 }) as Event),
    start('en'),
  );
}
type Played = Event | DistributiveOmit<Event, 'job'>;
type DistributiveOmit<T, K extends keyof never> = T extends unknown ? Omit<T, K> : never;

const opened = { type: 'opened', workbook } as const;
const next = { type: 'next' } as const;
const seen = (more: Partial<DataCheck> = {}, reason: ColumnReason = 'header') =>
  ({ type: 'checked', check: checkOf(more, reason) }) as const;
const toCheck = [opened, next, { type: 'tableRead', table }, seen()] as const;
const toColumns = [...toCheck, { type: 'back' }] as const;
const toTerms = [...toCheck, next] as const;
const toResult = [...toTerms, next, { type: 'analyzed', outcome: result }] as const;

const kinds = (effects: readonly Effect[]) => effects.map(({ type }) => type);

describe('opening', () => {
  test('the workbook is read first, and the active sheet is chosen', () => {
    expect(kinds(start('en').effects)).toEqual(['open']);
    expect(play(opened).state.tab).toBe('2');
  });

  test('our own tabs and empty ones are not offered', () => {
    expect(offeredTabs(workbook).map(({ name }) => name)).toEqual(['Notes', 'Orders']);
  });

  test('the active sheet is chosen before that of last time', () => {
    expect(play({ type: 'opened', workbook: { ...workbook, remembered: { tab: '1' } } }).state.tab).toBe('2');
  });

  test('on one of our tabs, the sheet of last time is chosen', () => {
    const tabs = workbook.tabs.map((one) => ({ ...one, active: one.id === '4' }));
    const again = { ...workbook, tabs, remembered: { tab: '2' } };
    expect(play({ type: 'opened', workbook: again }).state.tab).toBe('2');
  });

  test.each([
    ['tr-TR', null, 'tr'],
    ['fa', null, 'fa'],
    ['de-DE', null, 'en'],
    ['tr-TR', { language: 'fa' }, 'fa'],
    ['tr-TR', { language: 'xx' }, 'tr'],
  ] as const)('language for %s with %j remembered is %s', (userLocale, remembered, language) => {
    const { state } = play({ type: 'opened', workbook: { ...workbook, userLocale, remembered } });
    expect(state.language).toBe(language);
  });

  test('terms of last time stand in the form as the language writes them', () => {
    const remembered = { language: 'tr', months: 6, margin: 0.35, discountRate: 0.5 };
    const { state } = play({ type: 'opened', workbook: { ...workbook, remembered } });
    expect(state.typed).toEqual({ months: '6', margin: '%35', discountRate: '%50' });
  });
});

describe('columns', () => {
  test('a table that was read is looked at with what is remembered, days in the zone of the workbook', () => {
    const remembered = { 'column.customer': 'E-mail' };
    const { effects } = play({ type: 'opened', workbook: { ...workbook, remembered } }, next, {
      type: 'tableRead',
      table,
    });
    const reading = { columns: {}, timeZone: 'Etc/UTC' };
    expect(effects).toEqual([{ type: 'check', job: 3, table, reading, remembered }]);
  });

  test('columns that are sure are passed over, others are shown first', () => {
    expect(play(...toCheck).state.step).toBe('check');
    const unsure = play(opened, next, { type: 'tableRead', table }, seen({}, 'partOfHeader'));
    expect(unsure.state.step).toBe('columns');
    expect(update(unsure.state, next).state.step).toBe('check');
    const missing = { ...checkOf(), columns: { customer: 0, date: 1 } };
    const { state } = play(opened, next, { type: 'tableRead', table }, { type: 'checked', check: missing });
    expect(state.step).toBe('columns');
    expect(update(state, next).state.step).toBe('columns');
  });

  test('a pick is looked at again, without what is remembered', () => {
    const { state, effects } = play(...toColumns, { type: 'column', role: 'status', column: null });
    expect(chosenColumns(state)).toEqual({ customer: 0, date: 1, amount: 2 });
    const reading = { columns: { status: null }, timeZone: 'Etc/UTC' };
    expect(effects).toEqual([{ type: 'check', job: 4, table, reading, remembered: null }]);
    expect(state.step).toBe('columns');
  });

  test('an optional column gives way to one that the user picks', () => {
    const { state } = play(...toColumns, { type: 'column', role: 'customer', column: 3 });
    expect(chosenColumns(state)).toEqual({ customer: 3, date: 1, amount: 2 });
  });

  test('what is told of an order may stand in a column that is taken', () => {
    const { state } = play(...toColumns, { type: 'column', role: 'category', column: 3 });
    expect(chosenColumns(state)).toMatchObject({ status: 3, category: 3 });
    expect(state.busy?.task).toBe('check');
  });

  test('one column for two required fields stops the user', () => {
    const { state, effects } = play(...toColumns, { type: 'column', role: 'date', column: 2 });
    expect(effects).toEqual([]);
    expect(update(state, next).state.step).toBe('columns');
  });

  test('a pick while rows are being looked at stops that look', () => {
    const { effects } = play(
      ...toColumns,
      { type: 'column', role: 'status', column: null },
      { type: 'column', role: 'orderId', column: 3 },
    );
    expect(kinds(effects)).toEqual(['stop', 'check']);
  });
});

describe('the check', () => {
  const toOpen = [opened, next, { type: 'tableRead', table }, seen(unread)] as const;

  test('without any order the user cannot go on', () => {
    const { state } = play(opened, next, { type: 'tableRead', table }, seen({ orders: 0 }), next);
    expect(state.step).toBe('check');
  });

  test('a needed question without an answer keeps the user here', () => {
    const { state } = play(...toOpen, next);
    expect(state.step).toBe('check');
    expect(isChecked(state)).toBe(false);
  });

  test('an answer is read with at once, and lets the user go on', () => {
    const answered = play(...toOpen, { type: 'answer', answers: { dateOrder: 'dayFirst' } });
    expect(answered.effects).toMatchObject([
      { type: 'check', reading: { columns: {}, dateOrder: 'dayFirst' }, remembered: null },
    ]);
    expect(isChecked(answered.state)).toBe(false); // the rows are still being looked at
    const read = {
      ...checkOf({ questions: [dateOrder('dayFirst')] }),
      reading: { dateOrder: 'dayFirst' },
    } as const;
    const job = answered.state.busy?.job ?? 0;
    const { state } = update(answered.state, { type: 'checked', job, check: read });
    expect(update(state, next).state.step).toBe('terms');
  });

  test('a column in doubt is asked about in the check, though a part of its header named it', () => {
    const amountColumn: Question = {
      code: 'amountColumn',
      needed: true,
      rows: 99,
      current: null,
      answers: [
        { answer: 2, name: 'Amount', rows: 99, readings: [] },
        { answer: 3, name: 'State', rows: 99, readings: [] },
      ],
    };
    const columns = [column('customer', 0), column('date', 1), column('amount', 2, 'partOfHeader')];
    const { state } = play(...toOpen.slice(0, 3), seen({ ...unread, columns, questions: [amountColumn] }));
    expect(state.step).toBe('check');
    expect(isChecked(state)).toBe(false);
    const picked = update(state, { type: 'column', role: 'amount', column: 3 });
    expect(picked.effects).toMatchObject([{ type: 'check', reading: { columns: { amount: 3 } } }]);
  });

  test('answers go into the analysis and are remembered by the header of their column', () => {
    const reading = {
      columns: {},
      dateOrder: 'monthFirst',
      pendingOrders: 'leaveOut',
      merges: false,
    } as const;
    const remembered = { 'answer.dateOrder: Sold on': 'dayFirst', 'answer.dateOrder: Date': 'dayFirst' };
    const { effects } = play(
      { type: 'opened', workbook: { ...workbook, remembered } },
      next,
      { type: 'tableRead', table },
      { type: 'checked', check: { ...checkOf(), reading } },
      next,
      next,
    );
    expect(effects).toMatchObject([
      {
        type: 'remember',
        choices: {
          'answer.dateOrder: Date': 'monthFirst',
          'answer.pendingOrders: State': 'leaveOut',
          'answer.merges: Customer': false,
          // Of another table of this workbook.
          'answer.dateOrder: Sold on': 'dayFirst',
        },
      },
      { type: 'analyze', options: { reading: { ...reading, timeZone: 'Etc/UTC' } } },
    ]);
  });

  test('another table starts without the answers of this one', () => {
    const { effects } = play(
      ...toOpen,
      { type: 'answer', answers: { dateOrder: 'dayFirst' } },
      { type: 'checked', check: { ...checkOf(), reading: { dateOrder: 'dayFirst' } } },
      { type: 'again' },
      opened,
      next,
      { type: 'tableRead', table },
    );
    expect(effects).toMatchObject([{ type: 'check', reading: { columns: {}, timeZone: 'Etc/UTC' } }]);
    expect(JSON.stringify(effects)).not.toContain('dayFirst');
  });
});

describe('terms', () => {
  test('terms that cannot be read keep the user here, and are shown only then', () => {
    const typed = play(...toTerms, { type: 'typed', field: 'margin', text: 'forty' });
    expect(typed.state.showWrongTerms).toBe(false);
    const { state, effects } = update(typed.state, next);
    expect([state.step, state.showWrongTerms, effects]).toEqual(['terms', true, []]);
  });

  test('the groups and the earlier day go with the analysis', () => {
    const { effects } = play(
      ...toTerms,
      { type: 'groups', groups: { scheme: 'lifecycle' } },
      { type: 'typed', field: 'compareTo', text: '2024-06-30' },
      next,
    );
    expect(effects[1]).toMatchObject({
      type: 'analyze',
      options: { scheme: { name: 'lifecycle', cutOffs: null }, plan: { compareTo: 45473 } },
    });
  });

  test('an earlier day that cannot be read keeps the user here', () => {
    const typed = play(...toTerms, { type: 'typed', field: 'compareTo', text: 'spring' });
    const { state, effects } = update(typed.state, next);
    expect([state.step, state.showWrongTerms, effects]).toEqual(['terms', true, []]);
  });

  test('the analysis starts with the terms as numbers, and they are remembered', () => {
    const { effects } = play(
      ...toTerms,
      { type: 'typed', field: 'months', text: '۱۸' },
      { type: 'typed', field: 'margin', text: '٪۴۰' },
      { type: 'typed', field: 'discountRate', text: '0,15' },
      { type: 'typed', field: 'asOf', text: '2024-12-31' },
      next,
    );
    expect(effects).toMatchObject([
      {
        type: 'remember',
        choices: { language: 'en', tab: '2', months: 18, margin: 0.4, discountRate: 0.15 },
      },
      { type: 'analyze', options: { terms: { months: 18, margin: 0.4, discountRate: 0.15 }, asOf: 45657 } },
    ]);
  });

  test('only picked columns are remembered, by their header', () => {
    const { effects } = play(
      ...toColumns,
      { type: 'column', role: 'status', column: null },
      {
        type: 'checked',
        check: {
          ...checkOf(),
          reading: { columns: { status: null } },
          columns: { customer: 0, date: 1, amount: 2 },
        },
      },
      next,
      next,
      next,
    );
    const [remember] = effects;
    expect(remember).toMatchObject({ choices: { 'column.status': null } });
    expect(remember?.type === 'remember' && 'column.customer' in remember.choices).toBe(false);
  });
});

describe('beside the terms', () => {
  const remembered = {
    'group.scheme': 'value',
    'group.tiers': 'abc',
    'group.abc': [0.5, 0.9],
    'campaign.budget': 1500,
    'campaign.costPerContact': 0.5,
    'action.vip.owner': 'Ada',
  };
  const again = [
    { type: 'opened', workbook: { ...workbook, remembered } },
    next,
    { type: 'tableRead', table },
    seen(),
    next,
  ] as const;

  test('what was chosen last time is chosen again, and goes with the analysis', () => {
    const { effects } = play(...again, next);
    expect(effects).toMatchObject([
      { type: 'remember', choices: remembered },
      {
        type: 'analyze',
        tabs: { priceIndex: null, seasonIndex: null },
        options: {
          scheme: { name: 'value', tiers: { kind: 'abc', shares: [0.5, 0.9] } },
          plan: {
            budget: { amount: 1500, costPerContact: 0.5, offerPerOrder: 0 },
            actions: { vip: { owner: 'Ada' } },
          },
        },
      },
    ]);
  });

  test('another language writes the same numbers', () => {
    const { state } = play(...again, { type: 'language', language: 'tr' });
    expect(state.typed).toEqual({ abcShares: '50; 90', budget: '1500', costPerContact: '0,5' });
    expect(update(state, next).effects[1]).toMatchObject({
      options: { plan: { budget: { amount: 1500, costPerContact: 0.5 } } },
    });
  });

  test('a language is chosen when its words are there, and stays the old one when they cannot be loaded', () => {
    const chosen = play({ type: 'opened', workbook }, { type: 'chooseLanguage', language: 'tr' });
    expect(chosen.effects).toEqual([{ type: 'speak', language: 'tr' }]);
    expect(chosen.state).toMatchObject({ language: 'en', awaited: 'tr', unspoken: null });
    const failed = update(chosen.state, { type: 'unspoken', language: 'tr' });
    expect(failed.effects).toEqual([]);
    expect(failed.state).toMatchObject({ language: 'en', awaited: null, unspoken: 'tr' });
    const again = update(failed.state, { type: 'chooseLanguage', language: 'tr' });
    expect(again.state.unspoken).toBeNull();
    const there = update(again.state, { type: 'language', language: 'tr' });
    expect(there.state).toMatchObject({ language: 'tr', awaited: null, unspoken: null });
    expect(kinds(there.effects)).toEqual(['remember']);
  });

  test('a workbook whose words could not be loaded is shown in the language at hand', () => {
    const turkish = { ...workbook, userLocale: 'tr-TR' };
    const failed = play({ type: 'unspoken', language: 'tr' }, { type: 'opened', workbook: turkish });
    expect(failed.state).toMatchObject({ language: 'en', unspoken: 'tr' });
    expect(play({ type: 'opened', workbook: turkish }).state.language).toBe('tr');
  });

  test('another language before a table is read loses nothing of last time', () => {
    const first = { type: 'opened', workbook: { ...workbook, remembered } } as const;
    const { effects } = play(first, { type: 'language', language: 'tr' });
    expect(effects).toEqual([{ type: 'remember', choices: { ...remembered, language: 'tr' } }]);
  });

  test('what was chosen in this session is there when the sheet is read again', () => {
    const { state } = play(
      ...toTerms,
      { type: 'groups', groups: { scheme: 'lifecycle' } },
      next,
      { type: 'analyzed', outcome: result },
      { type: 'back' },
      { type: 'back' },
      { type: 'back' },
      { type: 'back' },
      next,
      { type: 'tableRead', table },
      seen(),
    );
    expect(state.groups.scheme).toBe('lifecycle');
  });

  test('a budget without the cost of a contact keeps the user here', () => {
    const typed = play(...toTerms, { type: 'typed', field: 'budget', text: '500' });
    const { state, effects } = update(typed.state, next);
    expect([state.step, state.showWrongTerms, effects]).toEqual(['terms', true, []]);
  });

  test('a tab that holds no prices keeps the user here, until the user chooses another', () => {
    const asked = play(...toTerms, { type: 'extras', extras: { prices: '1' } }, next);
    expect(asked.effects[1]).toMatchObject({ type: 'analyze', tabs: { priceIndex: '1', seasonIndex: null } });
    const prices = { field: 'priceIndex', tab: 'Notes', row: 'call the printer' } as const;
    const job = asked.state.busy?.job ?? 0;
    const { state } = update(asked.state, { type: 'indexUnreadable', job, index: prices });
    expect(state).toMatchObject({ step: 'terms', busy: null, wrongIndex: prices, showWrongTerms: true });
    const other = update(state, { type: 'extras', extras: { prices: null } });
    expect(other.state.wrongIndex).toBeNull();
  });

  test('a model and its prior are asked for and kept; usually they are left to the program', () => {
    const usual = play(...toTerms, next);
    expect(usual.effects[1]).toMatchObject({ options: { model: 'auto', prior: 'auto' } });
    const named = play(...toTerms, { type: 'extras', extras: { model: 'paretonbd', prior: 'on' } }, next);
    expect(named.effects).toMatchObject([
      { type: 'remember', choices: { model: 'paretonbd', prior: 'on' } },
      { type: 'analyze', options: { model: 'paretonbd', prior: 'on' } },
    ]);
  });

  test('terms of a group are worked out again, kept, and not before they can be read', () => {
    const term = (text: string) => ({ type: 'groupTerm', key: 'lost', field: 'most', text }) as const;
    const { state } = play(...again, next, { type: 'analyzed', outcome: result }, term('-1'));
    expect(state.groupTerms).not.toBe(state.workedOut);
    const stopped = update(state, { type: 'workOutAgain' });
    expect([stopped.state.step, stopped.state.showWrongTerms, stopped.effects]).toEqual(['result', true, []]);
    const typed = update(stopped.state, term('50'));
    const { state: running, effects } = update(typed.state, { type: 'workOutAgain' });
    expect(effects).toMatchObject([
      { type: 'remember', choices: { 'budget.lost.most': 50 } },
      { type: 'analyze', options: { plan: { budget: { groups: { lost: { most: 50 } } } } } },
    ]);
    expect(running.groupTerms).toBe(running.workedOut);
  });

  test('an action in own words is kept at once, and written without another analysis', () => {
    const target = { list: 'vip', key: 'vip' } as const;
    const { state, effects } = play(...toResult, { type: 'action', target, field: 'owner', text: 'Ada' });
    expect(effects).toMatchObject([{ type: 'remember', choices: { 'action.vip.owner': 'Ada' } }]);
    expect(update(state, next).effects).toEqual([
      {
        type: 'write',
        job: expect.any(Number),
        actions: { vip: { owner: 'Ada' } },
        language: 'en',
      },
    ]);
  });

  test('words for which the workbook has no room are told of, until they are shorter', () => {
    const target = { list: 'vip', key: 'vip' } as const;
    const edit = (text: string) => ({ type: 'action', target, field: 'owner', text }) as const;
    const { state } = play(...toResult, edit('A'.repeat(9_000)));
    expect(state.allRemembered).toBe(false);
    expect(update(state, edit('Ada')).state.allRemembered).toBe(true);
  });
});

describe('running', () => {
  test('progress is kept, late messages of a cancelled run are not heard', () => {
    const running = play(...toTerms, next).state;
    const job = running.busy?.job ?? 0;
    const moved = update(running, { type: 'progress', job, done: 0.5, total: 1, note: 'model' }).state;
    expect(moved.busy).toMatchObject({ done: 0.5, note: 'model' });
    const cancelled = update(moved, { type: 'cancel' });
    expect(cancelled.effects).toEqual([{ type: 'stop', job }]);
    expect(cancelled.state).toMatchObject({ step: 'terms', busy: null, cancelled: 'analyze' });
    expect(update(cancelled.state, { type: 'analyzed', job, outcome: result }).state).toBe(cancelled.state);
  });

  test('a failure keeps the user on the same step, and trying again does the same work', () => {
    const failed = play(...toTerms, next, { type: 'failed', code: 'unexpected' });
    expect(failed.state).toMatchObject({ step: 'terms', failure: { code: 'unexpected', task: 'analyze' } });
    const again = update(failed.state, { type: 'retry' });
    expect(kinds(again.effects)).toEqual(['remember', 'analyze']);
    expect(again.state.failure).toBeNull();
  });

  test('a workbook that could not be opened is opened again', () => {
    const failed = play({ type: 'failed', code: 'offline' });
    expect(kinds(update(failed.state, { type: 'retry' }).effects)).toEqual(['open']);
  });
});

describe('result', () => {
  test('the tabs are written from the result', () => {
    const { state, effects } = play(...toResult, next);
    expect(effects).toMatchObject([{ type: 'write', language: 'en' }]);
    const written = update(state, {
      type: 'tabsWritten',
      job: state.busy?.job ?? 0,
      tabs: [{ key: 'summary', name: 'CLV summary', id: '9' }],
    });
    expect(written.state.step).toBe('written');
  });

  test('the tabs are in another language as soon as it is chosen, without another analysis', () => {
    const margin = { type: 'typed', field: 'margin', text: '100%' } as const;
    const { state, effects } = play(
      ...toTerms,
      margin,
      next,
      { type: 'analyzed', outcome: result },
      {
        type: 'language',
        language: 'fa',
      },
    );
    expect(kinds(effects)).toEqual(['remember']);
    expect(state.typed.margin).toBe('۱۰۰٪');
    expect(update(state, next).effects).toMatchObject([{ type: 'write', language: 'fa' }]);
  });

  test('no result can be written when the data allowed none', () => {
    const none: Outcome = { kind: 'none', problems: [] };
    const { effects } = play(...toTerms, next, { type: 'analyzed', outcome: none }, next);
    expect(effects).toEqual([]);
  });

  test('back goes through every step to the first', () => {
    let { state } = play(...toResult);
    const seen = [state.step];
    for (let i = 0; i < 5; i++) {
      state = update(state, { type: 'back' }).state;
      seen.push(state.step);
    }
    expect(seen).toEqual(['result', 'terms', 'check', 'columns', 'sheet', 'sheet']);
  });
});

import type { ColumnReason, Role } from '../../core/cells/columns/columns';
import type { WorkbookInfo } from '../../core/host/port';
import type { DataCheck } from '../../core/orders/account/dataCheck';
import type { Question } from '../../core/orders/account/question';
import type { Language } from '../../core/speech/language';
import { chosenColumns } from '../../sidebar/flow/chosenColumns';
import { ordersShown } from '../../sidebar/flow/ordersShown';
import { questionOf } from '../../sidebar/flow/question';
import type { Effect, Event, Place, State } from '../../sidebar/flow/state';
import { start, update } from '../../sidebar/flow/update';
import { type TypedField, usualExtras } from '../../sidebar/form/form';
import { homeKey, homeToRemember, shownHome } from '../../sidebar/memory/lastHome';
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
  knownOtherwise: [],
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
const currencies: Question = {
  code: 'currency',
  needed: true,
  rows: 99,
  current: null,
  answers: [
    { answer: 'EUR', rows: 60, readings: [] },
    { answer: 'TRY', rows: 39, readings: [] },
  ],
};
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
const read = { type: 'tableRead', table } as const;
const seen = (more: Partial<DataCheck> = {}, reason: ColumnReason = 'header') =>
  ({ type: 'checked', check: checkOf(more, reason) }) as const;
const analyzed = { type: 'analyzed', outcome: result } as const;
const failed = { type: 'failed', code: 'unexpected' } as const;
const apply = { type: 'apply' } as const;
const write = { type: 'write' } as const;
const typed = (field: TypedField, text: string) => ({ type: 'typed', field, text }) as const;
const go = (place: Place) => ({ type: 'go', place }) as const;
const drawer = (open: boolean) => ({ type: 'drawer', open }) as const;
const language = (one: Language) => ({ type: 'language', language: one }) as const;
const openedWith = (remembered: WorkbookInfo['remembered']) =>
  ({ type: 'opened', workbook: { ...workbook, remembered } }) as const;

const toCheck = [opened, read] as const;
const toAnswer = [...toCheck, seen(), analyzed] as const;
const toWriting = [...toAnswer, write] as const;
const summaryTab = { key: 'summary', name: 'CLV summary', id: '4' };
const weekTab = { key: 'week', name: 'This week', id: '9' };
const written = { type: 'tabsWritten', tabs: [summaryTab, weekTab] } as const;
/** With two of three columns nowhere to be seen, and with one. */
const noTable: OrdersCheck = { ...checkOf({ orders: 0, columns: [] }), columns: { customer: 0 } };
const noAmount: OrdersCheck = { ...checkOf({ orders: 0 }), columns: { customer: 0, date: 1 } };

const kinds = (effects: readonly Effect[]) => effects.map(({ type }) => type);
const asked = (state: State) => questionOf(state)?.kind ?? null;

describe('opening', () => {
  test('runs by itself: the workbook is opened, its tab read, its rows checked, and the answer worked out', () => {
    const ran = [start('en').effects, ...[1, 2, 3].map((n) => play(...toAnswer.slice(0, n)).effects)];
    expect(ran.map(kinds)).toEqual([['open'], ['read'], ['check'], ['remember', 'analyze']]);
    const { state, effects } = play(...toAnswer);
    expect(state).toMatchObject({ place: 'home', busy: null, outcome: result, drawer: false });
    expect(kinds(effects)).toEqual(['remember']);
  });

  test('the active sheet is read', () => {
    expect(play(opened).effects).toEqual([{ type: 'read', job: 2, tab: '2' }]);
  });

  test('our own tabs and empty ones are not offered', () => {
    expect(offeredTabs(workbook).map(({ name }) => name)).toEqual(['Notes', 'Orders']);
  });

  test('the active sheet is chosen before that of last time', () => {
    expect(play(openedWith({ tab: '1' })).state.tab).toBe('2');
  });

  test('on one of our tabs, the sheet of last time is chosen', () => {
    const tabs = workbook.tabs.map((one) => ({ ...one, active: one.id === '4' }));
    const again = { ...workbook, tabs, remembered: { tab: '2' } };
    expect(play({ type: 'opened', workbook: again }).state.tab).toBe('2');
  });

  test('a workbook without data has nothing to read, and is opened again when the user says so', () => {
    const { state, effects } = play({
      type: 'opened',
      workbook: { ...workbook, tabs: [tab('3', 'Empty', 0)] },
    });
    expect([asked(state), effects]).toEqual(['noTabs', []]);
    expect(kinds(update(state, { type: 'again' }).effects)).toEqual(['open']);
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
    const { state } = play(openedWith({ language: 'tr', months: 6, margin: 0.35, discountRate: 0.5 }));
    expect(state.typed).toEqual({ months: '6', margin: '%35', discountRate: '%50' });
  });
});

describe('the question about the sheet', () => {
  const check = (one: OrdersCheck) => ({ type: 'checked', check: one }) as const;
  const onNotes = workbook.tabs.map((one) => ({ ...one, active: one.id === '1' }));
  const notesOpen = (remembered: WorkbookInfo['remembered'] = null) =>
    ({ type: 'opened', workbook: { ...workbook, tabs: onNotes, remembered } }) as const;
  const notesRead = { type: 'tableRead', table: { tab: '1', job: 2 } } as const;

  test('is asked when the open tab does not look like orders, and a click reads another', () => {
    const { state, effects } = play(notesOpen(), notesRead, check(noTable));
    expect([asked(state), state.busy, effects]).toEqual(['sheet', null, []]);
    const chosen = update(state, { type: 'tab', tab: '2' });
    expect(chosen.effects).toEqual([{ type: 'read', job: 4, tab: '2' }]);
    // Nothing is asked of the table before while the new one is read.
    expect([asked(chosen.state), chosen.state.check]).toEqual([null, null]);
  });

  test('is not asked of a tab that the user has picked: then it is about its columns', () => {
    const { state } = play(notesOpen(), notesRead, check(noTable), { type: 'tab', tab: '1' });
    expect(questionOf(state)).toEqual({ kind: 'column', role: 'date' });
  });

  test('is not asked where there is no other sheet', () => {
    const only = { ...workbook, tabs: [tab('1', 'Notes', 4, { active: true })] };
    const { state } = play({ type: 'opened', workbook: only }, notesRead, check(noTable));
    expect(questionOf(state)).toEqual({ kind: 'column', role: 'date' });
  });

  test.each([
    ['none of whose columns are those of orders', noTable],
    ['one of whose columns is missing', noAmount],
    ['without a single order', checkOf({ orders: 0 })],
  ])('a tab %s gives way to the one of last time', (_, notOrders) => {
    const { state, effects } = play(notesOpen({ tab: '2' }), notesRead, check(notOrders));
    expect(effects).toEqual([{ type: 'read', job: 4, tab: '2' }]);
    expect(state).toMatchObject({ tab: '2', tabIsKnown: true, check: null });
    const again = play(notesOpen({ tab: '2' }), notesRead, check(notOrders), read, check(noAmount));
    expect(questionOf(again.state)).toEqual({ kind: 'column', role: 'amount' });
  });

  test('a tab whose columns the user has picked stays, with orders or without', () => {
    const { state, effects } = play(
      { type: 'opened', workbook: { ...workbook, remembered: { tab: '1' } } },
      read,
      check(checkOf({ questions: [dateOrder(null)], orders: 0 })),
      { type: 'column', role: 'customer', column: 3 },
      check(checkOf({ orders: 0 })),
    );
    expect([asked(state), state.tab, effects]).toEqual(['noOrders', '2', []]);
  });

  test('another sheet is read at once, and starts without what was known of the one before', () => {
    const { state, effects } = play(...toWriting, written, drawer(true), { type: 'tab', tab: '1' });
    expect(kinds(effects)).toEqual(['read']);
    expect(state).toMatchObject({ place: 'home', drawer: false, check: null, outcome: null, written: [] });
  });

  test('the same sheet keeps its answer while it is read again', () => {
    const { state, effects } = play(...toAnswer, go('sheet'), { type: 'tab', tab: '2' });
    expect(kinds(effects)).toEqual(['read']);
    expect(state).toMatchObject({ place: 'home', outcome: result });
  });
});

describe('columns', () => {
  test('a table that was read is looked at with what is remembered, days in the zone of the workbook', () => {
    const remembered = { 'column.customer': 'E-mail' };
    const { effects } = play(openedWith(remembered), read);
    const reading = { columns: {}, timeZone: 'Etc/UTC' };
    expect(effects).toEqual([{ type: 'check', job: 3, table, reading, remembered }]);
  });

  test('columns that are sure are passed over, guessed ones are asked about, and agreed to once', () => {
    expect(play(...toCheck, seen()).state.busy?.task).toBe('analyze');
    const unsure = play(...toCheck, seen({}, 'partOfHeader'));
    expect([asked(unsure.state), unsure.effects]).toEqual(['columns', []]);
    const { state, effects } = update(unsure.state, { type: 'agree' });
    expect(effects).toMatchObject([
      {
        type: 'remember',
        choices: { 'column.customer': 'Customer', 'column.date': 'Date', 'column.amount': 'Amount' },
      },
      { type: 'analyze', options: { reading: { columns: { customer: 0, date: 1, amount: 2 } } } },
    ]);
    expect(asked(state)).toBeNull();
    // Remembered as the user's own choice, they are sure the next time.
    expect(play(...toCheck, seen({}, 'user')).state.busy?.task).toBe('analyze');
  });

  test('a column that is missing is asked for, the day first', () => {
    const nothing = { ...checkOf(), columns: { customer: 0 } };
    const only = { ...workbook, tabs: [tab('2', 'Orders', 100, { active: true })] };
    const { state } = play({ type: 'opened', workbook: only }, read, { type: 'checked', check: nothing });
    expect(questionOf(state)).toEqual({ kind: 'column', role: 'date' });
    const dated = update(state, { type: 'column', role: 'date', column: 1 });
    expect(dated.effects).toEqual([]);
    expect(questionOf(dated.state)).toEqual({ kind: 'column', role: 'amount' });
    const complete = update(dated.state, { type: 'column', role: 'amount', column: 2 });
    expect(complete.effects).toMatchObject([
      { type: 'check', reading: { columns: { date: 1, amount: 2 } }, remembered: null },
    ]);
    expect(asked(complete.state)).toBeNull();
  });

  test('a pick is looked at again, without what is remembered, and the answer follows', () => {
    const pick = { type: 'column', role: 'status', column: null } as const;
    const { state, effects } = play(...toAnswer, go('columns'), pick);
    expect(chosenColumns(state)).toEqual({ customer: 0, date: 1, amount: 2 });
    const reading = { columns: { status: null }, timeZone: 'Etc/UTC' };
    expect(effects).toEqual([{ type: 'check', job: 5, table, reading, remembered: null }]);
    expect(state).toMatchObject({ place: 'columns', outcome: result });
    const picked = { ...checkOf(), reading: { columns: { status: null } } };
    const again = play(...toAnswer, go('columns'), pick, { type: 'checked', check: picked });
    expect(again.effects).toMatchObject([{ type: 'remember' }, { type: 'analyze', options: { reading } }]);
    expect(again.state).toMatchObject({ place: 'columns', outcome: result });
  });

  test('an optional column gives way to one that the user picks', () => {
    const { state } = play(...toAnswer, { type: 'column', role: 'customer', column: 3 });
    expect(chosenColumns(state)).toEqual({ customer: 3, date: 1, amount: 2 });
  });

  test('what is told of an order may stand in a column that is taken', () => {
    const { state } = play(...toAnswer, { type: 'column', role: 'category', column: 3 });
    expect(chosenColumns(state)).toMatchObject({ status: 3, category: 3 });
    expect(state.busy?.task).toBe('check');
  });

  test('one column for two required fields is asked about before anything is read with it', () => {
    const { state, effects } = play(...toAnswer, { type: 'column', role: 'date', column: 2 });
    expect([asked(state), effects]).toEqual(['columns', []]);
    expect(update(state, { type: 'agree' }).effects).toEqual([]);
  });

  test('a pick while rows are being looked at stops that look', () => {
    const { effects } = play(
      ...toAnswer,
      { type: 'column', role: 'status', column: null },
      { type: 'column', role: 'orderId', column: 3 },
    );
    expect(kinds(effects)).toEqual(['stop', 'check']);
  });
});

describe('readings', () => {
  const toOpen = [...toCheck, seen(unread)] as const;
  const dayFirst = { type: 'answer', answers: { dateOrder: 'dayFirst' } } as const;
  const answered = {
    type: 'checked',
    check: { ...checkOf({ questions: [dateOrder('dayFirst')] }), reading: { dateOrder: 'dayFirst' } },
  } as const;

  test('a table without any order has no answer, and says so', () => {
    const { state, effects } = play(...toCheck, seen({ orders: 0 }));
    expect([asked(state), effects]).toEqual(['noOrders', []]);
  });

  test('a needed question without an answer comes before the analysis', () => {
    const { state, effects } = play(...toOpen);
    expect([questionOf(state), effects]).toEqual([{ kind: 'reading', question: dateOrder(null) }, []]);
    expect(update(state, apply).effects).toEqual([]);
  });

  test('one question at a time: the next one comes with the answer to the first', () => {
    const both = [dateOrder(null), currencies];
    const { state } = play(...toCheck, seen({ ...unread, questions: both }));
    expect(questionOf(state)).toEqual({ kind: 'reading', question: dateOrder(null) });
    const rest = { ...checkOf({ ...unread, questions: [dateOrder('dayFirst'), currencies] }) };
    const then = play(...toCheck, seen({ ...unread, questions: both }), dayFirst, {
      type: 'checked',
      check: { ...rest, reading: { dateOrder: 'dayFirst' } },
    });
    expect([questionOf(then.state), then.effects]).toEqual([{ kind: 'reading', question: currencies }, []]);
  });

  test('an answer is read with at once, and the analysis follows', () => {
    const { state, effects } = play(...toOpen, dayFirst);
    expect(effects).toMatchObject([
      { type: 'check', reading: { columns: {}, dateOrder: 'dayFirst' }, remembered: null },
    ]);
    expect(asked(state)).toBeNull(); // while the rows are being looked at, nothing is asked
    expect(kinds(play(...toOpen, dayFirst, answered).effects)).toEqual(['remember', 'analyze']);
  });

  test('a column in doubt is asked about as a reading, though a part of its header named it', () => {
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
    const { state } = play(...toCheck, seen({ ...unread, columns, questions: [amountColumn] }));
    expect(questionOf(state)).toEqual({ kind: 'reading', question: amountColumn });
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
    const { effects } = play(openedWith(remembered), read, {
      type: 'checked',
      check: { ...checkOf(), reading },
    });
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

  test('what was answered is not asked again when the sheet is read again', () => {
    const { effects } = play(...toOpen, dayFirst, answered, analyzed, { type: 'again' }, opened, read);
    expect(effects).toMatchObject([{ type: 'check', reading: { dateOrder: 'dayFirst' } }]);
  });

  test('another table starts without the answers of this one', () => {
    const other = { type: 'tableRead', table: { tab: '1', job: 9 } } as const;
    const { effects } = play(...toOpen, dayFirst, answered, analyzed, { type: 'tab', tab: '1' }, other);
    expect(effects).toMatchObject([{ type: 'check', reading: { columns: {}, timeZone: 'Etc/UTC' } }]);
    expect(effects).toMatchObject([{ remembered: { 'answer.dateOrder: Date': 'dayFirst' } }]);
    expect(JSON.stringify((effects[0] as { reading: unknown }).reading)).not.toContain('dayFirst');
  });
});

describe('assumptions', () => {
  test('terms that cannot be read keep the old answer, are shown only then, and open nothing by themselves', () => {
    const typing = play(...toAnswer, typed('margin', 'forty'));
    expect(typing.state.showWrongTerms).toBe(false);
    const { state, effects } = update(typing.state, apply);
    expect([state.showWrongTerms, state.drawer, effects]).toEqual([true, false, []]);
    expect([asked(state), state.outcome]).toEqual([null, result]);
  });

  test.each([
    ['an earlier day that cannot be read', typed('compareTo', 'spring')],
    ['a budget without the cost of a contact', typed('budget', '500')],
  ])('%s keeps the old answer', (_, change) => {
    const { state, effects } = play(...toAnswer, drawer(true), change, apply);
    expect([state.drawer, state.showWrongTerms, state.outcome, effects]).toEqual([true, true, result, []]);
  });

  test('the answer is worked out again only when something differs', () => {
    expect(play(...toAnswer, apply).effects).toEqual([]);
    expect(play(...toAnswer, typed('margin', '100%'), apply).effects).toEqual([]);
    const { state, effects } = play(...toAnswer, typed('margin', '40%'), apply);
    expect(kinds(effects)).toEqual(['remember', 'analyze']);
    // In place: the answer before stands until there is the new one.
    expect(state).toMatchObject({ place: 'home', outcome: result, busy: { task: 'analyze' } });
    expect(update(state, apply).effects).toEqual([]);
    expect(kinds(update(state, typed('margin', '30%')).effects)).toEqual([]);
    const other = play(...toAnswer, typed('margin', '40%'), apply, typed('margin', '30%'), apply);
    expect(kinds(other.effects)).toEqual(['stop', 'remember', 'analyze']);
  });

  test('a change that is taken back while it is worked out leaves the answer that stands', () => {
    const changed = [...toAnswer, typed('margin', '40%'), apply] as const;
    const { state, effects } = play(...changed, typed('margin', '100%'), apply);
    expect(effects).toMatchObject([{ type: 'stop' }, { type: 'remember', choices: { margin: 1 } }]);
    expect(state).toMatchObject({ busy: null, outcome: result });
    expect(update(state, apply).effects).toEqual([]);
  });

  test('what is typed while the orders are read again goes with the analysis that follows', () => {
    const { state, effects } = play(...toAnswer, { type: 'again' }, typed('margin', '40%'), apply);
    expect([state.busy?.task, effects]).toEqual(['open', []]);
    const then = play(...toAnswer, { type: 'again' }, typed('margin', '40%'), apply, opened, read, seen());
    expect(then.effects[1]).toMatchObject({ type: 'analyze', options: { terms: { margin: 0.4 } } });
  });

  test('the drawer, closed or left for another place, takes what was typed along', () => {
    const typing = [...toAnswer, drawer(true), typed('months', '24')] as const;
    const closed = play(...typing, drawer(false));
    expect(kinds(closed.effects)).toEqual(['remember', 'analyze']);
    expect(closed.state.drawer).toBe(false);
    const left = play(...typing, go('rows'));
    expect(kinds(left.effects)).toEqual(['remember', 'analyze']);
    expect(left.state).toMatchObject({ place: 'rows', drawer: false });
    expect(play(...toAnswer, drawer(true), drawer(false)).effects).toEqual([]);
  });

  test('all is put back, but for the words of actions', () => {
    const target = { list: 'vip', key: 'vip' } as const;
    const { state, effects } = play(
      ...toAnswer,
      { type: 'action', target, field: 'owner', text: 'Ada' },
      typed('margin', '40%'),
      { type: 'groups', groups: { scheme: 'lifecycle' } },
      { type: 'extras', extras: { model: 'paretonbd' } },
      apply,
      analyzed,
      { type: 'putBack' },
    );
    expect(effects[1]).toMatchObject({
      type: 'analyze',
      options: { terms: { margin: 1 }, scheme: { name: 'plain' }, model: 'auto' },
    });
    expect(state).toMatchObject({ typed: {}, extras: usualExtras, actions: { vip: { owner: 'Ada' } } });
    const wrong = play(...toAnswer, typed('margin', 'forty'), apply, { type: 'putBack' });
    expect([wrong.state.showWrongTerms, wrong.effects]).toEqual([false, []]);
  });

  test('the groups and the earlier day go with the analysis', () => {
    const { effects } = play(
      ...toAnswer,
      { type: 'groups', groups: { scheme: 'lifecycle' } },
      typed('compareTo', '2024-06-30'),
      apply,
    );
    expect(effects[1]).toMatchObject({
      type: 'analyze',
      options: { scheme: { name: 'lifecycle', cutOffs: null }, plan: { compareTo: 45473 } },
    });
  });

  test('the analysis starts with the terms as numbers, and they are remembered', () => {
    const { effects } = play(
      ...toAnswer,
      typed('months', '۱۸'),
      typed('margin', '٪۴۰'),
      typed('discountRate', '0,15'),
      typed('asOf', '2024-12-31'),
      apply,
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
      ...toAnswer,
      { type: 'column', role: 'status', column: null },
      {
        type: 'checked',
        check: {
          ...checkOf(),
          reading: { columns: { status: null } },
          columns: { customer: 0, date: 1, amount: 2 },
        },
      },
    );
    const [remember] = effects;
    expect(remember).toMatchObject({ choices: { 'column.status': null } });
    expect(remember?.type === 'remember' && 'column.customer' in remember.choices).toBe(false);
  });
});

describe('assumptions of last time', () => {
  const remembered = {
    'group.scheme': 'value',
    'group.tiers': 'abc',
    'group.abc': [0.5, 0.9],
    'campaign.budget': 1500,
    'campaign.costPerContact': 0.5,
    'action.vip.owner': 'Ada',
  };
  const again = [openedWith(remembered), read, seen()] as const;

  test('are chosen again, and go with the analysis', () => {
    const { effects } = play(...again);
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

  test('that cannot be read any more are told of, and can be changed or put back', () => {
    const rule = { 'group.scheme': 'rules', 'rule.1': 'Colour is red' };
    const { state, effects } = play(openedWith(rule), read, seen());
    expect([asked(state), effects]).toEqual(['terms', []]);
    expect(update(state, drawer(true)).state.drawer).toBe(true);
    expect(kinds(update(state, { type: 'putBack' }).effects)).toEqual(['remember', 'analyze']);
    const other = update(state, { type: 'groups', groups: { scheme: 'lifecycle' } });
    expect(kinds(update(other.state, apply).effects)).toEqual(['remember', 'analyze']);
  });

  test('are the same numbers in another language', () => {
    const { state } = play(...again, analyzed, language('tr'));
    expect(state.typed).toEqual({ abcShares: '50; 90', budget: '1500', costPerContact: '0,5' });
    expect(update(state, apply).effects).toEqual([]);
    const more = update(state, typed('budget', '1600'));
    expect(update(more.state, apply).effects[1]).toMatchObject({
      options: { plan: { budget: { amount: 1600, costPerContact: 0.5 } } },
    });
  });

  test('are not lost by another language before a table is read', () => {
    const { effects } = play(openedWith(remembered), language('tr'));
    expect(effects).toEqual([{ type: 'remember', choices: { ...remembered, language: 'tr' } }]);
  });

  test('give way to what was chosen in this session when the sheet is read again', () => {
    const { state } = play(
      ...toAnswer,
      { type: 'groups', groups: { scheme: 'lifecycle' } },
      apply,
      analyzed,
      { type: 'again' },
      opened,
      read,
      seen(),
    );
    expect(state.groups.scheme).toBe('lifecycle');
  });

  test('a tab that holds no prices is told of in the drawer, until the user chooses another', () => {
    const { state: running, effects } = play(...toAnswer, { type: 'extras', extras: { prices: '1' } }, apply);
    expect(effects[1]).toMatchObject({ type: 'analyze', tabs: { priceIndex: '1', seasonIndex: null } });
    const prices = { field: 'priceIndex', tab: 'Notes', row: 'call the printer' } as const;
    const job = running.busy?.job ?? 0;
    const { state } = update(running, { type: 'indexUnreadable', job, index: prices });
    expect(state).toMatchObject({ drawer: true, busy: null, wrongIndex: prices, showWrongTerms: true });
    expect(state.outcome).toBe(result);
    // Closing the drawer does not open it again.
    expect(update(state, drawer(false)).effects).toEqual([]);
    const other = update(state, { type: 'extras', extras: { prices: null } });
    expect(other.state.wrongIndex).toBeNull();
    expect(update(other.state, apply).effects).toEqual([]);
  });

  test('a tab of prices that became something else is told of before there is an answer', () => {
    const index = { field: 'priceIndex', tab: 'Notes', row: '' } as const;
    const { state } = play(openedWith({ prices: '1' }), read, seen(), { type: 'indexUnreadable', index });
    expect([asked(state), state.drawer]).toEqual(['terms', true]);
    const other = update(state, { type: 'extras', extras: { prices: null } });
    expect(kinds(update(other.state, apply).effects)).toEqual(['remember', 'analyze']);
  });

  test('a model and its prior are asked for and kept; usually they are left to the program', () => {
    const usual = play(...toCheck, seen());
    expect(usual.effects[1]).toMatchObject({ options: { model: 'auto', prior: 'auto' } });
    const named = play(...toAnswer, { type: 'extras', extras: { model: 'paretonbd', prior: 'on' } }, apply);
    expect(named.effects).toMatchObject([
      { type: 'remember', choices: { model: 'paretonbd', prior: 'on' } },
      { type: 'analyze', options: { model: 'paretonbd', prior: 'on' } },
    ]);
  });

  test('terms of a group are worked out again, kept, and not before they can be read', () => {
    const term = (text: string) => ({ type: 'groupTerm', key: 'lost', field: 'most', text }) as const;
    const wrong = play(...again, analyzed, drawer(true), term('-1'), apply);
    expect([wrong.state.showWrongTerms, wrong.state.drawer, wrong.effects]).toEqual([true, true, []]);
    const { state } = update(wrong.state, term('50'));
    const { effects } = update(state, apply);
    expect(effects).toMatchObject([
      { type: 'remember', choices: { 'budget.lost.most': 50 } },
      { type: 'analyze', options: { plan: { budget: { groups: { lost: { most: 50 } } } } } },
    ]);
  });

  test('an action in own words is kept at once, and written without another analysis', () => {
    const target = { list: 'vip', key: 'vip' } as const;
    const { state, effects } = play(...toAnswer, { type: 'action', target, field: 'owner', text: 'Ada' });
    expect(effects).toMatchObject([{ type: 'remember', choices: { 'action.vip.owner': 'Ada' } }]);
    expect(update(state, apply).effects).toEqual([]);
    expect(update(state, write).effects).toEqual([
      {
        type: 'write',
        job: expect.any(Number),
        actions: { vip: { owner: 'Ada' } },
        ticks: [],
        language: 'en',
      },
    ]);
  });

  test('words for which the workbook has no room are told of, until they are shorter', () => {
    const target = { list: 'vip', key: 'vip' } as const;
    const edit = (text: string) => ({ type: 'action', target, field: 'owner', text }) as const;
    const { state } = play(...toAnswer, edit('A'.repeat(9_000)));
    expect(state.memoryComplete).toBe(false);
    expect(update(state, edit('Ada')).state.memoryComplete).toBe(true);
  });
});

describe('languages', () => {
  test('a language is chosen when its words are there, and stays the old one when they cannot be loaded', () => {
    const chosen = play(opened, { type: 'chooseLanguage', language: 'tr' });
    expect(chosen.effects).toEqual([{ type: 'speak', language: 'tr' }]);
    expect(chosen.state).toMatchObject({ language: 'en', awaited: 'tr', unspoken: null });
    const unspoken = update(chosen.state, { type: 'unspoken', language: 'tr' });
    expect(unspoken.effects).toEqual([]);
    expect(unspoken.state).toMatchObject({ language: 'en', awaited: null, unspoken: 'tr' });
    const again = update(unspoken.state, { type: 'chooseLanguage', language: 'tr' });
    expect(again.state.unspoken).toBeNull();
    const there = update(again.state, language('tr'));
    expect(there.state).toMatchObject({ language: 'tr', awaited: null, unspoken: null });
    expect(kinds(there.effects)).toEqual(['remember']);
  });

  test('a workbook whose words could not be loaded is shown in the language at hand', () => {
    const turkish = { ...workbook, userLocale: 'tr-TR' };
    const late = play({ type: 'unspoken', language: 'tr' }, { type: 'opened', workbook: turkish });
    expect(late.state).toMatchObject({ language: 'en', unspoken: 'tr' });
    expect(play({ type: 'opened', workbook: turkish }).state.language).toBe('tr');
  });

  test('the answer and the report are in another language as soon as it is chosen, without another analysis', () => {
    const { state, effects } = play(...toAnswer, typed('margin', '100%'), language('fa'));
    expect(kinds(effects)).toEqual(['remember']);
    expect(state.outcome).toBe(result);
    expect(state.typed.margin).toBe('۱۰۰٪');
    expect(update(state, apply).effects).toEqual([]);
    expect(update(state, write).effects).toMatchObject([{ type: 'write', language: 'fa' }]);
  });
});

describe('running', () => {
  const running = [...toAnswer, typed('margin', '40%'), apply] as const;

  test('progress is kept, late messages of a cancelled run are not heard', () => {
    const { state } = play(...running);
    const job = state.busy?.job ?? 0;
    const moved = update(state, { type: 'progress', job, done: 0.5, total: 1, note: 'model' }).state;
    expect(moved.busy).toMatchObject({ done: 0.5, note: 'model' });
    const cancelled = update(moved, { type: 'cancel' });
    expect(cancelled.effects).toEqual([{ type: 'stop', job, waits: false }]);
    expect(cancelled.state).toMatchObject({ busy: null, cancelled: 'analyze', outcome: result });
    expect(update(cancelled.state, { type: 'analyzed', job, outcome: result }).state).toBe(cancelled.state);
  });

  test('what was cancelled is worked out when it is asked for again', () => {
    const { state, effects } = play(...running, { type: 'cancel' }, apply);
    expect(kinds(effects)).toEqual(['remember', 'analyze']);
    expect(state.cancelled).toBeNull();
  });

  test.each([
    ['reading', [opened]],
    ['checking', [opened, read]],
    ['analysing', [opened, read, seen()]],
  ] as const)('%s can be cancelled, and begun again', (_, events) => {
    const { state, effects } = play(...events, { type: 'cancel' });
    expect(kinds(effects)).toEqual(['stop']);
    expect([state.busy, asked(state), state.outcome]).toEqual([null, null, null]);
    expect(kinds(update(state, { type: 'again' }).effects)).toEqual(['open']);
  });

  test('opening cannot be cancelled', () => {
    expect(play({ type: 'cancel' }).effects).toEqual([]);
  });

  test('a failure keeps the answer that stands, and trying again does the same work', () => {
    const { state } = play(...running, failed);
    expect(state).toMatchObject({ failure: { code: 'unexpected', task: 'analyze' }, outcome: result });
    const again = update(state, { type: 'retry' });
    expect(kinds(again.effects)).toEqual(['remember', 'analyze']);
    expect(again.state.failure).toBeNull();
    expect(kinds(update(state, apply).effects)).toEqual(['remember', 'analyze']);
  });

  test.each([
    ['open', []],
    ['read', [opened]],
    ['check', [opened, read]],
    ['analyze', [opened, read, seen()]],
    ['write', toWriting],
  ] as const)('%s that failed is tried again', (task, events) => {
    const { state } = play(...events, failed);
    expect(state.failure).toEqual({ code: 'unexpected', task });
    expect(kinds(update(state, { type: 'retry' }).effects).pop()).toBe(task);
  });

  test('running again keeps the answer until there is a new one', () => {
    const again = [...toWriting, written, go('best'), { type: 'again' }] as const;
    const { state, effects } = play(...again);
    expect(effects).toEqual([{ type: 'open', job: expect.any(Number), first: false }]);
    expect(state).toMatchObject({ place: 'home', outcome: result });
    const newTable = { type: 'tableRead', table: { tab: '2', job: 7 } } as const;
    const { state: analysing, effects: last } = play(...again, opened, newTable, seen());
    // The orders may be others, so that the same terms are worked out again.
    expect(kinds(last)).toEqual(['remember', 'analyze']);
    expect(analysing.outcome).toBe(result);
    const fresh: Outcome = { kind: 'none', problems: [] };
    const { state: then } = play(...again, opened, newTable, seen(), { type: 'analyzed', outcome: fresh });
    expect(then).toMatchObject({ outcome: fresh, written: [] });
  });

  test('running again waits until what is under way is done', () => {
    expect(play(...running, { type: 'again' }).effects).toEqual([]);
    expect(play(...toWriting, { type: 'again' }).effects).toEqual([]);
  });
});

describe('the report', () => {
  test('is written from the answer, and its tabs can be shown', () => {
    expect(play(...toWriting).effects).toMatchObject([{ type: 'write', language: 'en' }]);
    const { state, effects } = play(...toWriting, written);
    expect([state.written, state.busy, effects]).toEqual([[summaryTab, weekTab], null, []]);
    const shown = update(state, { type: 'show', tab: '9' });
    expect(shown.effects).toEqual([{ type: 'show', job: expect.any(Number), tab: '9' }]);
    const job = shown.state.busy?.job ?? 0;
    expect(update(shown.state, { type: 'shown', job }).state).toEqual({ ...state, lastJob: job });
  });

  test('a tab that cannot be shown is told of, and the others stay', () => {
    const { state } = play(
      ...toWriting,
      written,
      { type: 'show', tab: '9' },
      { type: 'failed', code: 'tabGone' },
    );
    expect(state).toMatchObject({ failure: { code: 'tabGone', task: 'show' }, written: written.tabs });
  });

  test('its tabs are tabs of the workbook from then on', () => {
    const { workbook: known } = play(...toWriting, written).state;
    expect(known?.tabs.filter(({ ours }) => ours !== null).map(({ id, ours }) => [id, ours])).toEqual([
      ['4', 'summary'],
      ['9', 'week'],
    ]);
    expect(offeredTabs(known).map(({ name }) => name)).toEqual(['Notes', 'Orders']);
  });

  test('is not offered as written any more when the answer has changed', () => {
    expect(play(...toWriting, written, typed('margin', '40%'), apply, analyzed).state.written).toEqual([]);
    const target = { list: 'vip', key: 'vip' } as const;
    const reworded = { type: 'action', target, field: 'owner', text: 'Ada' } as const;
    expect(play(...toWriting, written, reworded).state.written).toEqual([]);
  });

  test('is not written without an answer, nor while one is worked out', () => {
    const none: Outcome = { kind: 'none', problems: [] };
    expect(play(...toCheck, seen(), { type: 'analyzed', outcome: none }, write).effects).toEqual([]);
    expect(play(...toCheck, seen(), write).effects).toEqual([]);
    expect(play(...toAnswer, typed('margin', '40%'), apply, write).effects).toEqual([]);
    expect(play(...toWriting, write).effects).toEqual([]);
  });

  test('is not taken away from its answer while it is written', () => {
    const { state } = play(...toWriting);
    const changes: readonly Event[] = [
      { type: 'tab', tab: '1' },
      { type: 'column', role: 'status', column: null },
      { type: 'answer', answers: { merges: false } },
      { type: 'putBack' },
      drawer(true),
    ];
    for (const change of changes) expect(update(state, change)).toEqual({ state, effects: [] });
    const typing = update(state, typed('margin', '40%')).state;
    expect(update(typing, apply).effects).toEqual([]);
    // Typed before the report was written, it counts the next time.
    const done = update(typing, { ...written, job: typing.busy?.job ?? 0 }).state;
    expect(kinds(update(done, apply).effects)).toEqual(['remember', 'analyze']);
  });

  test('writing that is cancelled is stopping at once, and ends when its last call to the workbook has', () => {
    const { state, effects } = play(...toWriting, { type: 'cancel' });
    const job = state.busy?.job ?? 0;
    expect(effects).toEqual([{ type: 'stop', job, waits: true }]);
    expect(state).toMatchObject({ busy: { task: 'write', stopping: true }, cancelled: null });
    // Neither another cancel nor late progress changes that.
    expect(update(state, { type: 'cancel' }).effects).toEqual([]);
    const late = update(state, { type: 'progress', job, done: 0.7, total: 1, note: 'Summary' }).state;
    expect(late.busy).toMatchObject({ stopping: true, done: 0.7 });
    expect(update(state, write).effects).toEqual([]);
    const stopped = update(late, { type: 'stopped', job });
    expect(stopped.state).toMatchObject({ busy: null, cancelled: 'write', outcome: result, written: [] });
    expect(kinds(update(stopped.state, write).effects)).toEqual(['write']);
    expect(update(stopped.state, go('best')).state.cancelled).toBeNull();
  });
});

describe('the answer of last time', () => {
  const lastHome = shownHome(firstHome, 'en');
  const kept = { tab: '2', language: 'en', ...homeToRemember(lastHome) };

  test('is kept with the choices, and shown at the next opening until there is a new one', () => {
    const { effects } = play(...toAnswer);
    expect(effects).toMatchObject([{ type: 'remember', choices: { tab: '2', ...homeToRemember(lastHome) } }]);
    const opening = [openedWith(kept), read, seen()] as const;
    for (const n of [1, 2, 3]) expect(play(...opening.slice(0, n)).state.lastHome).toEqual(lastHome);
    expect(play(...opening, analyzed).state.lastHome).toBeNull();
    // It is kept while the new one is worked out.
    expect(play(...opening).effects).toMatchObject([
      { type: 'remember', choices: homeToRemember(lastHome) },
      {},
    ]);
  });

  test('keeps its own day in the header, beside the figure, until the new answer is there', () => {
    const opening = [openedWith(kept), read, seen({ lastDay: 45_700 })] as const;
    for (const n of [1, 2, 3])
      expect(ordersShown(play(...opening.slice(0, n)).state)).toEqual({
        lastDay: firstHome.asOf,
        leftOut: 0,
      });
    const asks = play(openedWith(kept), read, seen({ lastDay: 45_700, questions: [dateOrder(null)] })).state;
    expect(ordersShown(asks).lastDay).toBe(45_700);
    const { state } = play(...toAnswer);
    const again = update(state, { type: 'again' }).state;
    expect(ordersShown({ ...again, check: checkOf({ lastDay: 45_700 }) }).lastDay).toBe(firstHome.asOf);
    expect(ordersShown({ ...state, outcome: null, check: checkOf({ lastDay: 45_700 }) }).lastDay).toBe(
      45_700,
    );
  });

  test('stays when the run is cancelled or fails', () => {
    expect(play(openedWith(kept), { type: 'cancel' }).state.lastHome).toEqual(lastHome);
    expect(play(openedWith(kept), read, failed).state.lastHome).toEqual(lastHome);
  });

  test('is not shown of another tab, and not kept for it', () => {
    const { state, effects } = play(openedWith({ ...kept, tab: '1' }), read, seen());
    expect(state.lastHome).toBeNull();
    expect(effects[0]?.type === 'remember' && homeKey in effects[0].choices).toBe(false);
    expect(play(openedWith(kept), { type: 'tab', tab: '1' }).state.lastHome).toBeNull();
  });

  test('comes with the tab of last time when the open one holds no orders', () => {
    const tabs = workbook.tabs.map((one) => ({ ...one, active: one.id === '1' }));
    const events = [
      { type: 'opened', workbook: { ...workbook, tabs, remembered: kept } },
      { type: 'tableRead', table: { tab: '1', job: 2 } },
      { type: 'checked', check: noTable },
    ] as const;
    expect(play(...events.slice(0, 2)).state.lastHome).toBeNull();
    expect(play(...events).state).toMatchObject({ tab: '2', lastHome });
  });

  test('is not shown in another language', () => {
    expect(play(openedWith({ ...kept, language: 'tr' })).state.lastHome).toBeNull();
    expect(play(openedWith(kept), language('tr')).state.lastHome).toBeNull();
    expect(play(openedWith(kept), language('en')).state.lastHome).toEqual(lastHome);
  });

  test('goes when the orders give none any more', () => {
    const none: Outcome = { kind: 'none', problems: [] };
    const { effects } = play(openedWith(kept), read, seen(), { type: 'analyzed', outcome: none });
    expect(effects[0]?.type === 'remember' && homeKey in effects[0].choices).toBe(false);
  });

  test('is kept in the language that is chosen', () => {
    const { effects } = play(...toAnswer, language('fa'));
    expect(effects).toMatchObject([
      { type: 'remember', choices: { language: 'fa', ...homeToRemember(shownHome(firstHome, 'fa')) } },
    ]);
  });
});

/**
 * The whole behaviour of the sidebar as one pure function: an event turns a state
 * into the next state and effects to carry out.
 *
 *     open the workbook → read the tab → check its rows → (one question) → analyse → home
 *
 * Each step begins the next by itself; the user is asked only what the table does not tell.
 */
import type { Role } from '../../core/cells/columns/columns';
import type { TabId } from '../../core/host/port';
import type { ExtraTab } from '../../core/report/extraTabKey';
import type { Language } from '../../core/speech/language';
import { edited } from '../form/actions';
import { optionalFields, requiredFields } from '../form/columns';
import { emptyForm, type Typed, termFields, typedIn } from '../form/form';
import { groupsIn } from '../form/groupChoices';
import { groupTermsIn, withTerm } from '../form/groupTerms';
import { checked, lastHomeOf, opened, rememberedTab, withWritten } from '../memory/loaded';
import { inTabs, rememberedTicks, withTabs } from '../memory/ticks';
import { askedOptions, hasWrongTerms, readingOf } from '../work/analysisOptions';
import { chosenColumns, columnsReady } from './chosenColumns';
import { campaignsStarted, detailEffects, listsOfWeek, take, tick, withdraw } from './lists';
import { type HomeQuestion, questionOf } from './question';
import { remembering } from './remembering';
import type { Busy, Effect, Event, Job, Place, State, Task, Update } from './state';

/** The initial state: the workbook is being opened. */
export function start(language: Language): Update {
  const state: State = {
    language,
    awaited: null,
    unspoken: null,
    place: 'home',
    drawer: false,
    workbook: null,
    tab: null,
    tabIsKnown: false,
    columnsAgreed: false,
    table: null,
    check: null,
    picks: {},
    answers: {},
    ...emptyForm,
    asked: '',
    wrongIndex: null,
    showWrongTerms: false,
    outcome: null,
    lastHome: null,
    details: {},
    ticks: [],
    started: [],
    toStart: [],
    toWithdraw: [],
    opening: null,
    allRemembered: true,
    written: [],
    busy: null,
    failure: null,
    cancelled: null,
    lastJob: 0,
  };
  return begin(state, 'open');
}

/** What would take the answer away from the report that is being written waits until it is. */
const afterWriting: readonly Event['type'][] = ['tab', 'agree', 'column', 'answer', 'putBack', 'drawer'];

export function update(state: State, event: Event): Update {
  if (isWriting(state) && afterWriting.includes(event.type)) return still(state);
  switch (event.type) {
    case 'chooseLanguage':
      return {
        state: { ...state, awaited: event.language, unspoken: null },
        effects: [{ type: 'speak', language: event.language }],
      };
    case 'language':
      return changeLanguage({ ...state, awaited: null }, event.language);
    case 'unspoken':
      return still({ ...state, awaited: null, unspoken: event.language });
    case 'go':
      return go(state, event.place);
    case 'drawer':
      return event.open ? still({ ...state, drawer: true }) : apply({ ...state, drawer: false });
    case 'tab':
      return readAnother(state, event.tab);
    case 'agree':
      return agree(state);
    case 'column':
      return pickColumn(state, event.role, event.column);
    case 'answer':
      return lookAgain({ ...state, answers: { ...state.answers, ...event.answers } });
    case 'typed':
      return still({ ...state, typed: { ...state.typed, [event.field]: event.text } });
    case 'groups':
      return still({ ...state, groups: { ...state.groups, gone: null, ...event.groups } });
    case 'extras':
      return still({ ...state, extras: { ...state.extras, ...event.extras }, wrongIndex: null });
    case 'groupTerm':
      return still({
        ...state,
        groupTerms: withTerm(state.groupTerms, event.key, event.field, event.text),
      });
    case 'apply':
      return apply(state);
    case 'putBack':
      return apply({ ...state, ...emptyForm, actions: state.actions });
    case 'action':
      return remembering({ ...state, ...editedActions(state, event), written: [] });
    case 'tick':
      return remembering(tick(state, event));
    case 'taken':
      return startWaiting(ticksKept(state, take(state, event.list)));
    case 'openTab':
      return openTab(state, event.asked);
    case 'withdraw':
      return startWaiting(still(withdraw(state, event.campaign)));
    case 'ticksRead':
      return ticksKept(state, { ...state, ticks: withTabs(state.ticks, event.read) });
    case 'detailed':
      return state.outcome?.kind === 'result'
        ? still({ ...state, details: { ...state.details, [event.detail.card]: event.detail } })
        : still(state);
    case 'write':
      return write(state);
    case 'show':
      return state.busy ? still(state) : beginShow(state, event.tab);
    case 'cancel':
      return cancel(state);
    case 'retry':
      return state.failure ? begin(state, state.failure.task) : still(state);
    case 'again':
      return state.busy ? still(state) : begin({ ...state, place: 'home' }, 'open');
    default:
      // Ignores late messages of cancelled work.
      return state.busy?.job === event.job ? startWaiting(finish(state, state.busy, event)) : still(state);
  }
}

/** Whether an answer is on its way, from opening the workbook to the analysis. */
export function isWorking({ busy }: State): boolean {
  return busy !== null && ['open', 'read', 'check', 'analyze'].includes(busy.task);
}

function isReading({ busy }: State): boolean {
  return busy !== null && ['open', 'read', 'check'].includes(busy.task);
}

export function isWriting({ busy }: State): boolean {
  return busy?.task === 'write';
}

function write(state: State): Update {
  const isReady = state.outcome?.kind === 'result' && !isWorking(state) && !isWriting(state);
  return isReady ? begin({ ...state, drawer: false }, 'write') : still(state);
}

function still(state: State): Update {
  return { state, effects: [] };
}

function go(state: State, place: Place): Update {
  const moved = { ...state, place, drawer: false, cancelled: null };
  // Leaving the assumptions for another place takes what was typed along.
  const { state: there, effects } = state.drawer ? apply(moved) : still(moved);
  // What was ticked in the tabs since is ticked here too.
  const { language, outcome } = there;
  const readTicks =
    place === 'week' && outcome?.kind === 'result' ? [{ type: 'readTicks', language } as const] : [];
  return { state: there, effects: [...effects, ...detailEffects(there), ...readTicks] };
}

function changeLanguage(state: State, language: Language): Update {
  const typed = typedIn(state.typed, state.language, language);
  const groups = groupsIn(state.groups, state.check, state.language, language);
  const groupTerms = groupTermsIn(state.groupTerms, state.language, language);
  // Its sentences were kept in one language.
  const lastHome = state.lastHome?.language === language ? state.lastHome : null;
  return remembering({ ...state, language, typed, groups, groupTerms, lastHome });
}

/** What was known of another table goes at once, so that nothing of it is asked or shown under the new name. */
function readAnother(state: State, tab: TabId): Update {
  const chosen: State = { ...state, tab, tabIsKnown: true, place: 'home', drawer: false };
  if (state.table?.tab === tab) return begin(chosen, 'read');
  const lastHome = lastHomeOf(tab, state.workbook, state.language);
  return begin({ ...chosen, table: null, check: null, outcome: null, written: [], lastHome }, 'read');
}

/** Begins to write the campaigns of lists that were taken along or withdrawn, as soon as no other work goes on. */
function startWaiting(done: Update): Update {
  const { state, effects } = done;
  const isLeft = state.toStart.length > 0 || state.toWithdraw.length > 0;
  const waits = isLeft && state.busy === null && state.failure === null;
  if (!waits || state.outcome?.kind !== 'result') return done;
  const begun = begin(state, 'campaign');
  return { state: begun.state, effects: [...effects, ...begun.effects] };
}

/** Opening a list as a tab starts its campaign too. */
function openTab(state: State, asked: ExtraTab): Update {
  if (state.busy !== null || state.outcome?.kind !== 'result') return still(state);
  const begun = asked.kind === 'list' ? take(state, asked.list) : state;
  return begin({ ...begun, opening: asked }, 'list');
}

/** Ticks that are others than before are kept in the workbook. */
function ticksKept(before: State, after: State): Update {
  const isSame = JSON.stringify(after.ticks) === JSON.stringify(before.ticks);
  return isSame ? still(after) : remembering(after);
}

/** The required columns become the user's own choice, so that the next run does not ask again. */
function agree(state: State): Update {
  const columns = chosenColumns(state);
  const own = Object.fromEntries(requiredFields.map((role) => [role, columns[role]]));
  const isList = state.check?.account.kind === 'orders';
  return apply({
    ...state,
    columnsAgreed: true,
    picks: isList ? { ...state.picks, ...own } : state.picks,
    place: 'home',
  });
}

/** From the open tab, when it does not hold orders, to the one that was used last time. */
function findOrders(state: State): Update {
  const before = rememberedTab(state.workbook);
  const isOther = before !== null && before !== state.tab && !state.tabIsKnown;
  return isOther && holdsNoOrders(questionOf(state)) ? readAnother(state, before) : apply(state);
}

function holdsNoOrders(question: HomeQuestion | null): boolean {
  return question !== null && ['sheet', 'column', 'noOrders'].includes(question.kind);
}

/** Works the answer out, unless something has to be asked first or it is there already. */
function apply(state: State): Update {
  if (!state.check || questionOf(state) !== null) return still(state);
  if (hasWrongTerms(state)) return still({ ...state, showWrongTerms: true });
  const read = { ...state, showWrongTerms: false };
  // What is being written is of the answer that stands, and what is being read will be analysed.
  if (isWriting(state) || isReading(state)) return still(read);
  const asked = askedText(state);
  if (state.busy?.asked === asked) return still(read);
  if (state.outcome === null || state.asked !== asked) return begin(state, 'analyze');
  if (state.busy?.task !== 'analyze') return still(read);
  // Taken back while it was worked out: the answer that stands is the right one.
  const { state: kept, effects } = remembering({ ...read, busy: null });
  return { state: kept, effects: [...stopOf(state.busy), ...effects] };
}

/** What is asked for, and of which table, as one text. */
function askedText(state: State): string {
  const { prices, seasonIndex } = state.extras;
  const options = askedOptions(state);
  // Only the report depends on the words of actions.
  const plan = options && { ...options.plan, actions: {} };
  return JSON.stringify([state.table, { ...options, plan }, prices, seasonIndex]);
}

function editedActions(state: State, { target, field, text }: Extract<Event, { type: 'action' }>) {
  return { actions: edited(state.actions, target, field, text, state.language) };
}

function pickColumn(state: State, role: Role, column: number | null): Update {
  const shown = chosenColumns(state);
  const picks = { ...state.picks, [role]: column };
  // An optional column gives way, so that a wrongly recognised one does not block the pick.
  for (const other of optionalFields) {
    if (isField(role) && column !== null && other !== role && shown[other] === column) picks[other] = null;
  }
  return lookAgain({ ...state, picks });
}

function isField(role: Role): boolean {
  return [...requiredFields, ...optionalFields].some((field) => field === role);
}

/** Checks the rows again after a change, as soon as the columns allow it. A change also says that the tab is the right one. */
function lookAgain(state: State): Update {
  const changed = { ...state, tabIsKnown: true, failure: null, cancelled: null };
  if (columnsReady(changed)) return begin(changed, 'check');
  return { state: { ...changed, busy: null }, effects: stopOf(state.busy) };
}

/** Opening cannot be cancelled: there is nothing to go back to. A call that writes cannot be called back, so its end is waited for. */
function cancel(state: State): Update {
  const { busy } = state;
  if (!busy || busy.task === 'open' || busy.stopping) return still(state);
  if (busy.task !== 'write') {
    return { state: { ...state, busy: null, cancelled: busy.task }, effects: stopOf(busy) };
  }
  return {
    state: { ...state, busy: { ...busy, stopping: true } },
    effects: [{ type: 'stop', job: busy.job, waits: true }],
  };
}

function stopOf(busy: Busy | null): readonly Effect[] {
  return busy ? [{ type: 'stop', job: busy.job, waits: false }] : [];
}

/** Starts a job, replacing a running one. */
function begin(state: State, task: Task): Update {
  const job = state.lastJob + 1;
  const effect = effectOf(state, task, job);
  return effect ? started(state, task, effect, job) : still(state);
}

function beginShow(state: State, tab: TabId): Update {
  const job = state.lastJob + 1;
  return started(state, 'show', { type: 'show', job, tab }, job);
}

function started(state: State, task: Task, effect: Effect, job: Job): Update {
  const begun: State = {
    ...state,
    busy: { job, task, done: 0, total: 0, note: '', asked: '', stopping: false },
    lastJob: job,
    failure: null,
    cancelled: null,
    showWrongTerms: false,
    wrongIndex: null,
  };
  const kept = task === 'analyze' ? remembering(asking(begun)) : still(begun);
  return { state: kept.state, effects: [...stopOf(state.busy), ...kept.effects, effect] };
}

function asking(state: State): State {
  return { ...state, busy: state.busy && { ...state.busy, asked: askedText(state) } };
}

function effectOf(state: State, task: Task, job: Job): Effect | null {
  const { tab, table, language, outcome } = state;
  switch (task) {
    case 'open':
      return { type: 'open', job, first: state.workbook === null };
    case 'read':
      return tab === null ? null : { type: 'read', job, tab };
    case 'check': {
      // Remembered choices apply once, before the first check of a table.
      const remembered = state.check ? null : (state.workbook?.remembered ?? null);
      return table && { type: 'check', job, table, reading: readingOf(state), remembered };
    }
    case 'analyze': {
      const options = askedOptions(state);
      const { prices, seasonIndex } = state.extras;
      const tabs = { priceIndex: prices, seasonIndex };
      return table && options && { type: 'analyze', job, table, options, tabs, ticks: state.ticks, language };
    }
    case 'write':
      return outcome?.kind === 'result'
        ? { type: 'write', job, actions: state.actions, ticks: state.ticks, language }
        : null;
    case 'list':
    case 'campaign': {
      const opening = task === 'list' ? state.opening : null;
      const lists = [...new Set([...state.started, ...state.toStart])];
      const { actions, ticks, toWithdraw: withdrawn } = state;
      return { type: 'startCampaigns', job, opening, lists, withdrawn, actions, ticks, language };
    }
    case 'show':
      return null;
  }
}

/** The terms stay when another table is looked at; all else is chosen for a table. */
function termsIn(typed: Typed): Typed {
  return Object.fromEntries(termFields.flatMap((name) => (name in typed ? [[name, typed[name]]] : [])));
}

function finish(state: State, busy: Busy, event: Extract<Event, { job: Job }>): Update {
  const idle = { ...state, busy: null };
  switch (event.type) {
    case 'progress':
      return still({ ...state, busy: { ...busy, done: event.done, total: event.total, note: event.note } });
    case 'opened': {
      const open = { ...opened(idle, event.workbook), ticks: rememberedTicks(event.workbook.remembered) };
      return open.tab === null ? still(open) : begin(open, 'read');
    }
    case 'tableRead':
      return begin(readAnew(idle, event.table), 'check');
    case 'checked':
      return findOrders(checked(idle, event.check));
    case 'analyzed':
      return withDetail(
        remembering({
          ...idle,
          outcome: event.outcome,
          asked: busy.asked,
          lastHome: null,
          written: [],
          started: [],
        }),
      );
    case 'indexUnreadable':
      return still({ ...idle, wrongIndex: event.index, showWrongTerms: true, drawer: true });
    case 'tabsWritten': {
      const written = { ...withWritten(idle, event.tabs), written: event.tabs };
      const begun = campaignsStarted(written, listsOfWeek(state));
      const { ticks } = state;
      return withDetail(ticks.length === 0 ? still(begun) : remembering({ ...begun, ticks: inTabs(ticks) }));
    }
    case 'campaignsStarted': {
      const begun = campaignsStarted(idle, event.lists);
      // Without them the answer is another one.
      if (state.toWithdraw.length > 0) return begin({ ...begun, toWithdraw: [] }, 'analyze');
      return withDetail(still(begun));
    }
    case 'stopped':
      return still({ ...idle, cancelled: busy.task });
    case 'shown':
      return still(idle);
    case 'failed':
      return still({ ...idle, failure: { code: event.code, said: event.said, task: busy.task } });
  }
}

/** What is behind the card where the user is, made from the new answer. */
function withDetail({ state, effects }: Update): Update {
  return { state, effects: [...effects, ...detailEffects(state)] };
}

/** The same tab keeps what was chosen for it, and its answer until there is a new one. */
function readAnew(state: State, table: State['table']): State {
  if (state.check && state.table?.tab === table?.tab) return { ...state, table };
  return {
    ...state,
    table,
    check: null,
    columnsAgreed: false,
    picks: {},
    answers: {},
    ...emptyForm,
    typed: termsIn(state.typed),
    outcome: null,
    details: {},
    started: [],
    toStart: [],
    toWithdraw: [],
    written: [],
  };
}

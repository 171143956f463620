/**
 * The whole behaviour of the sidebar as one pure function: an event turns a state
 * into the next state and effects to carry out.
 */
import type { Role, Roles } from '../../core/cells/columns/columns';
import type { Language } from '../../core/speech/language';
import { edited } from '../form/actions';
import { columnsComplete, optionalFields, requiredFields } from '../form/columns';
import { emptyForm, type Typed, termFields, typedIn } from '../form/form';
import { groupsIn } from '../form/groupChoices';
import { groupTermsIn, readTermsOfGroups, withTerm } from '../form/groupTerms';
import { checked, opened } from '../memory/loaded';
import { choicesToRemember, formToRemember } from '../memory/toRemember';
import { askedOptions, readingOf } from '../work/analysisOptions';
import { openQuestions } from './answers';
import type { Busy, Effect, Event, Job, State, Step, Task } from './state';

export interface Update {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** The initial state: the workbook is being opened. */
export function start(language: Language): Update {
  const state: State = {
    language,
    awaited: null,
    unspoken: null,
    step: 'sheet',
    workbook: null,
    tab: null,
    table: null,
    check: null,
    picks: {},
    answers: {},
    ...emptyForm,
    workedOut: {},
    wrongIndex: null,
    showWrongTerms: false,
    outcome: null,
    allRemembered: true,
    written: [],
    busy: null,
    failure: null,
    cancelled: null,
    lastJob: 0,
  };
  return open(state);
}

export function update(state: State, event: Event): Update {
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
    case 'tab':
      return still({ ...state, tab: event.tab, failure: null, cancelled: null });
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
    case 'workOutAgain':
      return workOutAgain(state);
    case 'action':
      return remembering(editAction(state, event));
    case 'next':
      return next(state);
    case 'back':
      return back(state);
    case 'cancel':
      return cancel(state);
    case 'retry':
      return state.failure ? begin(state, state.failure.task) : still(state);
    case 'again':
      return open({ ...state, step: 'sheet', outcome: null, written: [] });
    default:
      // Ignores late messages of cancelled work.
      return state.busy?.job === event.job ? finish(state, state.busy, event) : still(state);
  }
}

/** Columns as shown: the recognised ones, overridden by the user's picks. */
export function chosenColumns(state: State): Roles {
  const columns: Partial<Record<Role, number>> = { ...state.check?.columns };
  for (const [role, column] of Object.entries(state.picks) as [Role, number | null][]) {
    if (column === null) delete columns[role];
    else columns[role] = column;
  }
  return columns;
}

/**
 * Whether the user can continue with these columns. A table of customers needs no day and amount of an order; picking
 * both makes it a list of orders again.
 */
export function columnsReady(state: State): boolean {
  const { check, picks } = state;
  const isPicked = requiredFields.some((field) => field !== 'customer' && typeof picks[field] === 'number');
  return columnsComplete(chosenColumns(state)) || (check?.account.kind === 'customers' && !isPicked);
}

/** Whether the user can leave the check: no work is running, required questions are answered, and there are orders. */
export function isChecked({ busy, check, answers, picks }: State): boolean {
  return (
    !busy &&
    check !== null &&
    check.account.orders > 0 &&
    openQuestions(check.account, { answers, picks }).length === 0
  );
}

function still(state: State): Update {
  return { state, effects: [] };
}

function changeLanguage(state: State, language: Language): Update {
  const typed = typedIn(state.typed, state.language, language);
  const groups = groupsIn(state.groups, state.check, state.language, language);
  const groupTerms = groupTermsIn(state.groupTerms, state.language, language);
  const workedOut = state.workedOut === state.groupTerms ? groupTerms : state.workedOut;
  return remembering({ ...state, language, typed, groups, groupTerms, workedOut });
}

function workOutAgain(state: State): Update {
  const { complaints } = readTermsOfGroups(state.groupTerms, state.language);
  return Object.keys(complaints).length > 0
    ? still({ ...state, showWrongTerms: true })
    : begin(state, 'analyze');
}

/** Only the report depends on actions, so the analysis stays. */
function editAction(state: State, { target, field, text }: Extract<Event, { type: 'action' }>): State {
  return { ...state, actions: edited(state.actions, target, field, text, state.language) };
}

/** Stores the choices in the workbook, and in the state as the new memory. */
function remembering(state: State): Update {
  const { choices, complete } = kept(state);
  const workbook = state.workbook && { ...state.workbook, remembered: choices };
  return {
    state: { ...state, workbook, allRemembered: complete },
    effects: [{ type: 'remember', choices }],
  };
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

/** Checks the rows again after a change, as soon as the columns allow it. */
function lookAgain(state: State): Update {
  const changed = { ...state, outcome: null, failure: null, cancelled: null };
  if (columnsReady(changed)) return begin(changed, 'check');
  return { state: { ...changed, busy: null }, effects: stopOf(state.busy) };
}

function next(state: State): Update {
  if (state.busy && state.busy.task !== 'check') return still(state);
  switch (state.step) {
    case 'sheet':
      return state.tab === null ? still(state) : begin(state, 'read');
    case 'columns':
      return !state.busy && columnsReady(state)
        ? still({ ...state, step: 'check', failure: null, cancelled: null })
        : still(state);
    case 'check':
      return isChecked(state)
        ? still({ ...state, step: 'terms', failure: null, cancelled: null })
        : still(state);
    case 'terms':
      return askedOptions(state) === null
        ? still({ ...state, showWrongTerms: true })
        : begin(state, 'analyze');
    case 'result':
      return state.outcome?.kind === 'result' ? begin(state, 'write') : still(state);
    case 'written':
      return still(state);
  }
}

const before: Readonly<Record<Step, Step>> = {
  sheet: 'sheet',
  columns: 'sheet',
  check: 'columns',
  terms: 'check',
  result: 'terms',
  written: 'result',
};

function back(state: State): Update {
  return {
    state: {
      ...state,
      step: before[state.step],
      busy: null,
      failure: null,
      cancelled: null,
      showWrongTerms: false,
    },
    effects: stopOf(state.busy),
  };
}

/** Opening cannot be cancelled: there is nothing to go back to. */
function cancel(state: State): Update {
  const { busy } = state;
  if (!busy || busy.task === 'open') return still(state);
  return { state: { ...state, busy: null, cancelled: busy.task }, effects: stopOf(busy) };
}

function stopOf(busy: Busy | null): readonly Effect[] {
  return busy ? [{ type: 'stop', job: busy.job }] : [];
}

function open(state: State): Update {
  return begin(state, 'open');
}

/** Starts a job, replacing a running one. */
function begin(state: State, task: Task): Update {
  const job = state.lastJob + 1;
  const effect = effectOf(state, task, job);
  if (!effect) return still(state);
  const started: State = {
    ...state,
    busy: { job, task, done: 0, total: 0, note: '' },
    lastJob: job,
    failure: null,
    cancelled: null,
    showWrongTerms: false,
    wrongIndex: null,
  };
  const kept =
    task === 'analyze' ? remembering({ ...started, workedOut: started.groupTerms }) : still(started);
  return { state: kept.state, effects: [...stopOf(state.busy), ...kept.effects, effect] };
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
      return table && options && { type: 'analyze', job, table, options, tabs };
    }
    case 'write':
      return outcome?.kind === 'result' ? { type: 'write', job, actions: state.actions, language } : null;
  }
}

/** The terms stay when another table is looked at; all else is chosen for a table. */
function termsIn(typed: Typed): Typed {
  return Object.fromEntries(termFields.flatMap((name) => (name in typed ? [[name, typed[name]]] : [])));
}

function kept(state: State) {
  const { language, tab, picks, answers } = state;
  const before = state.workbook?.remembered ?? null;
  // Before the first check of a table, the remembered choices are kept.
  if (!state.check) return { choices: { ...before, language }, complete: true };
  return choicesToRemember(
    {
      language,
      tab,
      picks,
      answers,
      columns: chosenColumns(state),
      headers: state.check.headers,
      form: formToRemember(state, state.check, language),
    },
    before,
  );
}

function finish(state: State, busy: Busy, event: Extract<Event, { job: Job }>): Update {
  const idle = { ...state, busy: null };
  switch (event.type) {
    case 'progress':
      return still({ ...state, busy: { ...busy, done: event.done, total: event.total, note: event.note } });
    case 'opened':
      return still(opened(idle, event.workbook));
    case 'tableRead':
      return begin(
        {
          ...idle,
          table: event.table,
          check: null,
          picks: {},
          answers: {},
          ...emptyForm,
          typed: termsIn(idle.typed),
          outcome: null,
        },
        'check',
      );
    case 'checked':
      return still(checked(idle, event.check));
    case 'analyzed':
      return still({ ...idle, step: 'result', outcome: event.outcome, written: [] });
    case 'indexUnreadable':
      return still({ ...idle, wrongIndex: event.index, showWrongTerms: true });
    case 'tabsWritten':
      return still({ ...idle, step: 'written', written: event.tabs });
    case 'failed':
      return still({ ...idle, failure: { code: event.code, task: busy.task } });
  }
}

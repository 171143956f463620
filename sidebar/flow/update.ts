/**
 * The whole behaviour of the sidebar as one pure function: an event turns a state
 * into the next state and effects to carry out.
 *
 *     open the workbook → read the tab → check its rows → (one question) → analyse → home
 *
 * Each step starts the next one; the user is asked only what the table does not decide.
 */
import type { ExtraTab } from '../../core/report/extraTabKey';
import type { Language } from '../../core/speech/language';
import { edited } from '../form/actions';
import { emptyForm, typedIn } from '../form/form';
import { groupsIn } from '../form/groupChoices';
import { groupTermsIn, withTerm } from '../form/groupTerms';
import { withTabs } from '../memory/ticks';
import { agree, apply, lookAgain, pickColumn, readAnother } from './answering';
import { finish } from './finish';
import { begin, beginShow, cancel, isWorking, isWriting, noEffects, startWaiting } from './jobs';
import { detailEffects, take, tick, withdraw } from './lists';
import { remembering } from './remembering';
import type { Event, Place, State, Update } from './state';

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
    memoryComplete: true,
    written: [],
    busy: null,
    failure: null,
    cancelled: null,
    lastJob: 0,
  };
  return begin(state, 'open');
}

/** Events that would replace the answer wait until the report is written. */
const afterWriting: readonly Event['type'][] = ['tab', 'agree', 'column', 'answer', 'putBack', 'drawer'];

export function update(state: State, event: Event): Update {
  if (isWriting(state) && afterWriting.includes(event.type)) return noEffects(state);
  switch (event.type) {
    case 'chooseLanguage':
      return {
        state: { ...state, awaited: event.language, unspoken: null },
        effects: [{ type: 'speak', language: event.language }],
      };
    case 'language':
      return changeLanguage({ ...state, awaited: null }, event.language);
    case 'unspoken':
      return noEffects({ ...state, awaited: null, unspoken: event.language });
    case 'go':
      return go(state, event.place);
    case 'drawer':
      return event.open ? noEffects({ ...state, drawer: true }) : apply({ ...state, drawer: false });
    case 'tab':
      return readAnother(state, event.tab);
    case 'agree':
      return agree(state);
    case 'column':
      return pickColumn(state, event.role, event.column);
    case 'answer':
      return lookAgain({ ...state, answers: { ...state.answers, ...event.answers } });
    case 'typed':
      return noEffects({ ...state, typed: { ...state.typed, [event.field]: event.text } });
    case 'groups':
      return noEffects({ ...state, groups: { ...state.groups, missingColumn: null, ...event.groups } });
    case 'extras':
      return noEffects({ ...state, extras: { ...state.extras, ...event.extras }, wrongIndex: null });
    case 'groupTerm':
      return noEffects({
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
      return startWaiting(noEffects(withdraw(state, event.campaign)));
    case 'ticksRead':
      return ticksKept(state, { ...state, ticks: withTabs(state.ticks, event.read) });
    case 'detailed':
      return state.outcome?.kind === 'result'
        ? noEffects({ ...state, details: { ...state.details, [event.detail.card]: event.detail } })
        : noEffects(state);
    case 'write':
      return write(state);
    case 'show':
      return state.busy ? noEffects(state) : beginShow(state, event.tab);
    case 'cancel':
      return cancel(state);
    case 'retry':
      return state.failure ? begin(state, state.failure.task) : noEffects(state);
    case 'again':
      return state.busy ? noEffects(state) : begin({ ...state, place: 'home' }, 'open');
    default:
      // Ignores late messages of cancelled work.
      return state.busy?.job === event.job
        ? startWaiting(finish(state, state.busy, event))
        : noEffects(state);
  }
}

function write(state: State): Update {
  const isReady = state.outcome?.kind === 'result' && !isWorking(state) && !isWriting(state);
  return isReady ? begin({ ...state, drawer: false }, 'write') : noEffects(state);
}

function go(state: State, place: Place): Update {
  const moved = { ...state, place, drawer: false, cancelled: null };
  // Leaving the drawer for another page applies the form.
  const { state: there, effects } = state.drawer ? apply(moved) : noEffects(moved);
  // Takes over ticks made in the tabs meanwhile.
  const { language, outcome } = there;
  const readTicks =
    place === 'week' && outcome?.kind === 'result' ? [{ type: 'readTicks', language } as const] : [];
  return { state: there, effects: [...effects, ...detailEffects(there), ...readTicks] };
}

function changeLanguage(state: State, language: Language): Update {
  const typed = typedIn(state.typed, state.language, language);
  const groups = groupsIn(state.groups, state.check, state.language, language);
  const groupTerms = groupTermsIn(state.groupTerms, state.language, language);
  // The last home page was stored in one language.
  const lastHome = state.lastHome?.language === language ? state.lastHome : null;
  return remembering({ ...state, language, typed, groups, groupTerms, lastHome });
}

/** Writing a list as a tab also starts its campaign. */
function openTab(state: State, asked: ExtraTab): Update {
  if (state.busy !== null || state.outcome?.kind !== 'result') return noEffects(state);
  const begun = asked.kind === 'list' ? take(state, asked.list) : state;
  return begin({ ...begun, opening: asked }, 'list');
}

/** Stores changed ticks in the workbook. */
function ticksKept(before: State, after: State): Update {
  const isSame = JSON.stringify(after.ticks) === JSON.stringify(before.ticks);
  return isSame ? noEffects(after) : remembering(after);
}

function editedActions(state: State, { target, field, text }: Extract<Event, { type: 'action' }>) {
  return { actions: edited(state.actions, target, field, text, state.language) };
}

/** From the table to the answer: which columns and which tab, and when the answer is worked out. */
import type { Role } from '../../core/cells/columns/columns';
import type { TabId } from '../../core/host/port';
import { optionalFields, requiredFields } from '../form/columns';
import { lastHomeOf, rememberedTab } from '../memory/loaded';
import { hasWrongTerms } from '../work/analysisOptions';
import { chosenColumns, columnsReady } from './chosenColumns';
import { askedText, begin, isReading, isWriting, still, stopOf } from './jobs';
import { type HomeQuestion, questionOf } from './question';
import { remembering } from './remembering';
import type { State, Update } from './state';

/** Works the answer out, unless something has to be asked first or it is there already. */
export function apply(state: State): Update {
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

/** From the open tab, when it does not hold orders, to the one that was used last time. */
export function findOrders(state: State): Update {
  const before = rememberedTab(state.workbook);
  const isOther = before !== null && before !== state.tab && !state.tabIsKnown;
  return isOther && holdsNoOrders(questionOf(state)) ? readAnother(state, before) : apply(state);
}

function holdsNoOrders(question: HomeQuestion | null): boolean {
  return question !== null && ['sheet', 'column', 'noOrders'].includes(question.kind);
}

/** What was known of another table goes at once, so that nothing of it is asked or shown under the new name. */
export function readAnother(state: State, tab: TabId): Update {
  const chosen: State = { ...state, tab, tabIsKnown: true, place: 'home', drawer: false };
  if (state.table?.tab === tab) return begin(chosen, 'read');
  const lastHome = lastHomeOf(tab, state.workbook, state.language);
  return begin({ ...chosen, table: null, check: null, outcome: null, written: [], lastHome }, 'read');
}

/** The required columns become the user's own choice, so that the next run does not ask again. */
export function agree(state: State): Update {
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

export function pickColumn(state: State, role: Role, column: number | null): Update {
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
export function lookAgain(state: State): Update {
  const changed = { ...state, tabIsKnown: true, failure: null, cancelled: null };
  if (columnsReady(changed)) return begin(changed, 'check');
  return { state: { ...changed, busy: null }, effects: stopOf(state.busy) };
}

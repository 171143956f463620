/** From the table to the answer: the choice of tab and columns, and when the analysis starts. */
import type { Role } from '../../core/cells/columns/columns';
import type { TabId } from '../../core/host/port';
import { optionalFields, requiredFields } from '../form/columns';
import { lastHomeOf, rememberedTab } from '../memory/loaded';
import { hasWrongTerms } from '../work/analysisOptions';
import { chosenColumns, columnsReady } from './chosenColumns';
import { askedText, begin, isReading, isWriting, noEffects, stopOf } from './jobs';
import { type HomeQuestion, questionOf } from './question';
import { remembering } from './remembering';
import type { State, Update } from './state';

/** Starts the analysis, unless a question has to be answered first or the answer is up to date. */
export function apply(state: State): Update {
  if (!state.check || questionOf(state) !== null) return noEffects(state);
  if (hasWrongTerms(state)) return noEffects({ ...state, showWrongTerms: true });
  const read = { ...state, showWrongTerms: false };
  // A report being written belongs to the current answer, and a table being read will be analysed anyway.
  if (isWriting(state) || isReading(state)) return noEffects(read);
  const request = askedText(state);
  if (state.busy?.asked === request) return noEffects(read);
  if (state.outcome === null || state.asked !== request) return begin(state, 'analyze');
  if (state.busy?.task !== 'analyze') return noEffects(read);
  // The change was undone during the analysis, so the current answer is right.
  const { state: stored, effects } = remembering({ ...read, busy: null });
  return { state: stored, effects: [...stopOf(state.busy), ...effects] };
}

/** Switches from the open tab, if it does not hold orders, to the tab that was used last time. */
export function findOrders(state: State): Update {
  const before = rememberedTab(state.workbook);
  const isOther = before !== null && before !== state.tab && !state.tabIsKnown;
  return isOther && holdsNoOrders(questionOf(state)) ? readAnother(state, before) : apply(state);
}

function holdsNoOrders(question: HomeQuestion | null): boolean {
  return question !== null && ['sheet', 'column', 'noOrders'].includes(question.kind);
}

/** Everything about the previous table is cleared at once, so that none of it is asked or shown for the new tab. */
export function readAnother(state: State, tab: TabId): Update {
  const chosen: State = { ...state, tab, tabIsKnown: true, place: 'home', drawer: false };
  if (state.table?.tab === tab) return begin(chosen, 'read');
  const lastHome = lastHomeOf(tab, state.workbook, state.language);
  return begin({ ...chosen, table: null, check: null, outcome: null, written: [], lastHome }, 'read');
}

/** The required columns become the user's choice, so that the next run does not ask again. */
export function agree(state: State): Update {
  const columns = chosenColumns(state);
  const columnsOfRoles = Object.fromEntries(requiredFields.map((role) => [role, columns[role]]));
  const isList = state.check?.account.kind === 'orders';
  return apply({
    ...state,
    columnsAgreed: true,
    picks: isList ? { ...state.picks, ...columnsOfRoles } : state.picks,
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

/** Checks the rows again after a change, as soon as the columns allow it. A change also confirms the tab. */
export function lookAgain(state: State): Update {
  const changed = { ...state, tabIsKnown: true, failure: null, cancelled: null };
  if (columnsReady(changed)) return begin(changed, 'check');
  return { state: { ...changed, busy: null }, effects: stopOf(state.busy) };
}

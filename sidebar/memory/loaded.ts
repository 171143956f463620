/** The state after the workbook has been opened and its table checked. */
import type { TabId, TabInfo, WorkbookInfo } from '../../core/host/port';
import type { WrittenTab } from '../../core/report/writing/writeReport';
import { input } from '../../core/request/fields/files';
import { type Language, languageOf } from '../../core/speech/language';
import { rememberedLanguage } from '../../core/speech/rememberedLanguage';
import { answersIn } from '../flow/answers';
import type { State } from '../flow/state';
import type { OrdersCheck } from '../work/workerProtocol';
import { rememberedForm, rememberedTyped } from './fromMemory';
import { rememberedHome, type ShownHome } from './lastHome';
import { upgraded } from './olderMemory';

/** Tabs that may hold orders: not empty and not made by us. */
export function offeredTabs(workbook: WorkbookInfo | null): readonly TabInfo[] {
  return workbook?.tabs.filter(({ rows, ours }) => rows > 0 && ours === null) ?? [];
}

/** The first check of a table restores the choices of the last session. */
export function checked(state: State, check: OrdersCheck): State {
  const { columns: picks = {} } = check.reading;
  const seen = { ...state, check, picks, answers: answersIn(check.reading) };
  if (state.check !== null) return seen;
  const { workbook, language } = state;
  const form = rememberedForm(workbook?.remembered ?? null, check, workbook?.tabs ?? [], language);
  return { ...seen, ...form, typed: { ...form.typed, ...state.typed } };
}

/** The language used last in the workbook, else the user's. */
export function languageIn({ remembered, userLocale }: WorkbookInfo): Language {
  return rememberedLanguage(remembered) ?? languageOf(userLocale);
}

/** State after opening: the first time with the workbook's language, unless its words could not be loaded; later the tab stays. */
export function opened(state: State, info: WorkbookInfo): State {
  const remembered = upgraded(info.remembered);
  const workbook = { ...info, remembered };
  const firstTime = state.workbook === null;
  const found = languageIn(workbook);
  const language = firstTime && found !== state.unspoken ? found : state.language;
  const isThere = offeredTabs(workbook).some(({ id }) => id === state.tab);
  const tab = isThere ? state.tab : firstChoice(workbook);
  return {
    ...state,
    workbook,
    language,
    typed: firstTime ? rememberedTyped(remembered, language) : state.typed,
    tab,
    tabIsKnown: (isThere && state.tabIsKnown) || tab === rememberedTab(workbook),
    lastHome: state.outcome === null ? lastHomeOf(tab, workbook, language) : null,
  };
}

/** The remembered tab, if it still exists. */
export function rememberedTab(workbook: WorkbookInfo | null): TabId | null {
  return (
    offeredTabs(workbook).find(({ id }) => id === workbook?.remembered?.[input.sheet.memory])?.id ?? null
  );
}

/** The home page of the last session, if it was of this tab. */
export function lastHomeOf(
  tab: TabId | null,
  workbook: WorkbookInfo | null,
  language: Language,
): ShownHome | null {
  const isSame = tab !== null && tab === rememberedTab(workbook);
  return isSame ? rememberedHome(workbook?.remembered ?? null, language) : null;
}

/** Adds the tabs just written to the workbook's tabs. */
export function withWritten(state: State, written: readonly WrittenTab[]): State {
  const { workbook } = state;
  if (workbook === null) return state;
  const before = workbook.tabs.filter(({ id }) => written.every((tab) => tab.id !== id));
  const ours = written.map(({ key, id, name }) => ({
    id,
    name,
    rows: 0,
    columns: 0,
    active: false,
    ours: key,
  }));
  return { ...state, workbook: { ...workbook, tabs: [...before, ...ours] } };
}

/** The active tab, else the remembered one, else the first that is not empty. */
function firstChoice(workbook: WorkbookInfo): TabId | null {
  const offered = offeredTabs(workbook);
  const active = offered.find((tab) => tab.active)?.id;
  return active ?? rememberedTab(workbook) ?? offered[0]?.id ?? null;
}

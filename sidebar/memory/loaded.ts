/** The state after the workbook has been opened and its table checked. */
import type { Role } from '../../core/cells/columns/columns';
import type { TabId, TabInfo, WorkbookInfo } from '../../core/host/port';
import { columnQuestions, isColumnQuestion } from '../../core/orders/account/question';
import { type Language, languageOf } from '../../core/speech/language';
import { rememberedLanguage } from '../../core/speech/rememberedLanguage';
import { answersIn } from '../flow/answers';
import type { State } from '../flow/state';
import { columnsComplete, requiredFields } from '../form/columns';
import type { OrdersCheck } from '../work/workerProtocol';
import { rememberedForm, rememberedTyped } from './fromMemory';
import { upgraded } from './olderMemory';

/** Tabs that may hold orders: not empty and not made by us. */
export function offeredTabs(workbook: WorkbookInfo | null): readonly TabInfo[] {
  return workbook?.tabs.filter(({ rows, ours }) => rows > 0 && ours === null) ?? [];
}

/** After the first check, the columns step is shown only when a column is missing or uncertain. */
export function checked(state: State, check: OrdersCheck): State {
  const { columns: picks = {} } = check.reading;
  const seen = { ...state, check, picks, answers: answersIn(check.reading) };
  if (state.step !== 'sheet') return seen;
  const { workbook, language } = state;
  const form = rememberedForm(workbook?.remembered ?? null, check, workbook?.tabs ?? [], language);
  return {
    ...seen,
    ...form,
    typed: { ...form.typed, ...state.typed },
    step: columnsAreSure(check) ? 'check' : 'columns',
  };
}

/**
 * All are there, and none was taken for a part of its header or for its cells only, unless the check asks about it.
 * The check itself warns when customers are identified by names.
 */
function columnsAreSure({ columns, account }: OrdersCheck): boolean {
  if (account.kind === 'customers') return true;
  const asked = new Set<Role>(
    account.questions.flatMap(({ code }) => (isColumnQuestion(code) ? [columnQuestions[code]] : [])),
  );
  const sure = requiredFields.every(
    (field) =>
      asked.has(field) ||
      account.columns.some(
        ({ role, reason }) => role === field && reason !== 'partOfHeader' && reason !== 'cells',
      ),
  );
  return sure && columnsComplete(columns);
}

/** The language used last in the workbook, else the user's. */
export function languageIn({ remembered, userLocale }: WorkbookInfo): Language {
  return rememberedLanguage(remembered) ?? languageOf(userLocale);
}

/** The first time in the workbook's language, unless its words could not be loaded. */
export function opened(state: State, info: WorkbookInfo): State {
  const remembered = upgraded(info.remembered);
  const workbook = { ...info, remembered };
  const firstTime = state.workbook === null;
  const found = languageIn(workbook);
  const language = firstTime && found !== state.unspoken ? found : state.language;
  return {
    ...state,
    workbook,
    language,
    typed: firstTime ? rememberedTyped(remembered, language) : state.typed,
    tab: firstChoice(workbook),
  };
}

/** The active tab, else the remembered one, else the first that is not empty. */
function firstChoice(workbook: WorkbookInfo): TabId | null {
  const offered = offeredTabs(workbook);
  const tab =
    offered.find(({ active }) => active) ??
    offered.find(({ id }) => id === workbook.remembered?.tab) ??
    offered[0];
  return tab?.id ?? null;
}

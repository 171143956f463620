/** What has to be asked before there is an answer: one thing at a time, and nothing where the table tells it. */
import type { Role } from '../../core/cells/columns/columns';
import { columnQuestions, isColumnQuestion, type Question } from '../../core/orders/account/question';
import { missingFields, type RequiredField, requiredFields } from '../form/columns';
import { offeredTabs } from '../memory/loaded';
import { hasWrongTerms } from '../work/analysisOptions';
import { openQuestions } from './answers';
import { chosenColumns, columnsReady } from './chosenColumns';
import type { State } from './state';

export type HomeQuestion =
  /** No tab of the workbook holds anything. */
  | { readonly kind: 'noTabs' }
  /** The open tab does not look like orders, and there are others. */
  | { readonly kind: 'sheet' }
  /** A column that is nowhere to be seen. */
  | { readonly kind: 'column'; readonly role: RequiredField }
  /** The columns were guessed, or one stands for two things. */
  | { readonly kind: 'columns' }
  /** The cells can be read in more than one way. */
  | { readonly kind: 'reading'; readonly question: Question }
  /** No row of the table is an order. */
  | { readonly kind: 'noOrders' }
  /** Something of the assumptions cannot be read, such as a rule about a column of another table. */
  | { readonly kind: 'terms' };

/** A table that lacks more columns than this is taken for another kind of table. */
const mostMissing = 1;

/** Null when nothing has to be asked, or it is not known yet. */
export function questionOf(state: State): HomeQuestion | null {
  const { workbook, check, busy } = state;
  if (workbook === null) return null;
  if (state.tab === null) return { kind: 'noTabs' };
  if (check === null) return null;
  if (!columnsReady(state)) {
    const missing = missingFields(chosenColumns(state));
    const others = offeredTabs(workbook).length > 1;
    if (missing.length > mostMissing && others && !state.tabIsKnown) return { kind: 'sheet' };
    // The day first: then its column shows numbers as days in the next question.
    const role = missing.find((field) => field === 'date') ?? missing[0];
    return role === undefined ? { kind: 'columns' } : { kind: 'column', role };
  }
  if (busy?.task === 'check') return null;
  if (!columnsAreSure(state)) return { kind: 'columns' };
  const [question] = openQuestions(check.account, state);
  if (question !== undefined) return { kind: 'reading', question };
  if (check.account.orders === 0) return { kind: 'noOrders' };
  // With an answer, that of the terms before stays.
  const isWrong = state.outcome === null && state.showWrongTerms && hasWrongTerms(state);
  return isWrong ? { kind: 'terms' } : null;
}

/**
 * All are there, and none was taken for a part of its header or for its cells only, unless the check asks about it or
 * the user has agreed. The check itself warns when customers are identified by names.
 */
function columnsAreSure({ check, columnsAgreed }: State): boolean {
  if (check === null || columnsAgreed || check.account.kind === 'customers') return true;
  const { account } = check;
  const asked = new Set<Role>(
    account.questions.flatMap(({ code }) => (isColumnQuestion(code) ? [columnQuestions[code]] : [])),
  );
  return requiredFields.every(
    (field) =>
      asked.has(field) ||
      account.columns.some(
        ({ role, reason }) => role === field && reason !== 'partOfHeader' && reason !== 'cells',
      ),
  );
}

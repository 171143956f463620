/** The question that must be answered before an analysis: one at a time, and only if the table does not decide it. */
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
  /** A required column was not found. */
  | { readonly kind: 'column'; readonly role: RequiredField }
  /** The columns were guessed, or one column has two roles. */
  | { readonly kind: 'columns' }
  /** The cells can be read in more than one way. */
  | { readonly kind: 'reading'; readonly question: Question }
  /** No row of the table is an order. */
  | { readonly kind: 'noOrders' }
  /** An assumption cannot be read, such as a rule about a column of another table. */
  | { readonly kind: 'terms' };

/** A tab that lacks more required columns is not taken for orders. */
const mostMissing = 1;

/** The open question; null when there is none, or when it is not known yet. */
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
  // If there is an answer, it stays visible with the previous terms.
  const isWrong = state.outcome === null && state.showWrongTerms && hasWrongTerms(state);
  return isWrong ? { kind: 'terms' } : null;
}

/**
 * True when all required columns were found by their full headers, or a check question covers them, or the user has
 * agreed. The check itself warns when customers are identified by names.
 */
function columnsAreSure({ check, columnsAgreed }: State): boolean {
  if (check === null || columnsAgreed || check.account.kind === 'customers') return true;
  const { account } = check;
  const rolesAsked = new Set<Role>(
    account.questions.flatMap(({ code }) => (isColumnQuestion(code) ? [columnQuestions[code]] : [])),
  );
  return requiredFields.every(
    (field) =>
      rolesAsked.has(field) ||
      account.columns.some(
        ({ role, reason }) => role === field && reason !== 'partOfHeader' && reason !== 'cells',
      ),
  );
}

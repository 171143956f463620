import type { Problem, ProblemCode } from '../../core/cells/problem';
import type { DataCheck } from '../../core/orders/account/dataCheck';
import type { QuestionCode } from '../../core/orders/account/question';

/** Problems that repeat a question in other words. */
const questionOf: Partial<Record<ProblemCode, QuestionCode>> = {
  severalDateColumns: 'dateColumn',
  severalAmountColumns: 'amountColumn',
  ambiguousDates: 'dateOrder',
  swappedDates: 'swappedDates',
  ambiguousAmounts: 'decimalMark',
  severalCurrencies: 'currency',
  tomansAndRials: 'currency',
  pendingOrders: 'pendingOrders',
  pendingLeftOut: 'pendingOrders',
  unknownStatus: 'unknownStatus',
  duplicateRows: 'duplicateOrders',
};

/** The problems that the step does not already ask about or show as merges. */
export function remainingProblems({ problems, questions, merges }: DataCheck): Problem[] {
  const codesAsked = new Set<string | undefined>(questions.map(({ code }) => code));
  return problems.filter(({ code }) => {
    if (code === 'mergedCustomers') return merges.fewer === 0;
    // The open question already says that there are no orders yet.
    if (code === 'noOrders' && questions.some(({ needed, current }) => needed && current === null))
      return false;
    return !codesAsked.has(questionOf[code] ?? undefined) || questionOf[code] === undefined;
  });
}

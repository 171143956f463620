import { verdictText } from '../../speech/home/verdictText';
import type { PlanContext } from '../planContext';

/** Lines about as many campaigns as can be looked over. */
const mostLines = 9;

/** What became of earlier campaigns, a line each, newest first; without any, how it will be seen. */
export function resultNotes({ analysis, plan, words, language }: PlanContext): string[] {
  const { notes } = words.plan;
  if (analysis.orders.kind === 'customers') return [notes.resultsNeedOrders];
  const verdicts = plan.verdicts();
  if (verdicts.length === 0) return [notes.seeLater];
  const compared = verdicts.some(({ extraProfit }) => extraProfit !== null);
  return [
    ...verdicts.slice(0, mostLines).map((verdict) => verdictText(verdict, language)),
    ...(compared && plan.budget() === null ? [notes.withoutCosts] : []),
  ];
}

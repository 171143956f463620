import type { Analysis } from './analysis';
import { checkOnPast } from './model/judge/checkOnPast';

/**
 * Adds the holdout check to an analysis that was made without it, so that the first answer need not wait for a check
 * that only the report shows. All other parts stay as they are; the problems of the check are appended.
 */
export function withHoldout(analysis: Analysis): Analysis {
  const { orders, histories, asked, season } = analysis;
  const past = checkOnPast(orders, histories, asked, season?.plan ?? null);
  return { ...analysis, ...past, problems: [...analysis.problems, ...past.problems] };
}

import type { Analysis } from './analysis';
import { checkOnPast } from './model/judge/checkOnPast';

/**
 * The analysis with the holdout check that it was made without, so that an answer need not wait for what the report alone
 * shows. Every other part stays as it is; what the check has to say stands behind the other problems.
 */
export function withHoldout(analysis: Analysis): Analysis {
  const { orders, histories, asked, season } = analysis;
  const past = checkOnPast(orders, histories, asked, season?.plan ?? null);
  return { ...analysis, ...past, problems: [...analysis.problems, ...past.problems] };
}

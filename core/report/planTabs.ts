import type { TabSpec } from '../host/spec';
import { shownDay } from '../orders/customerTable/customerTable';
import { calendarOf } from '../speech/format';
import { type PlanContext, planTabWords } from './planContext';
import type { ReportContext } from './reportContext';
import { cohortsTab } from './tabs/cohortsTab';
import { historyTab } from './tabs/historyTab';
import { weekTab } from './tabs/weekTab';

/** The context of the tabs that need a plan; null without one. */
function planContext(context: ReportContext): PlanContext | null {
  const { plan } = context;
  return plan === null ? null : { ...context, plan, words: planTabWords(context.language) };
}

/** The tab of this week; none without a plan. */
export function weekTabs(context: ReportContext): TabSpec[] {
  const planned = planContext(context);
  return planned === null ? [] : [weekTab(planned)];
}

/** The tab of cohorts, by the reader's calendar; none without a plan or for a table of customers. */
export function cohortTabs(context: ReportContext): TabSpec[] {
  const planned = planContext(context);
  const cohorts = planned?.plan.cohorts(calendarOf(context.language)) ?? null;
  return planned === null || cohorts === null ? [] : [cohortsTab(planned, cohorts)];
}

/**
 * The history tab, which the next run reads back; none without a plan, or for a table without days, whose runs cannot
 * be distinguished.
 */
export function memoryTabs(context: ReportContext): TabSpec[] {
  const planned = planContext(context);
  if (planned === null || shownDay(context.analysis.orders, context.analysis.histories.asOf) === null)
    return [];
  return [historyTab(planned)];
}

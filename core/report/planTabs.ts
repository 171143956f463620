import type { TabSpec } from '../host/spec';
import { shownDay } from '../orders/customerTable/customerTable';
import { planTabWords } from './planContext';
import type { ReportContext } from './reportContext';
import { actionsTab } from './tabs/actionsTab';
import { budgetTab } from './tabs/budgetTab';
import { cohortsTab } from './tabs/cohortsTab';
import { historyTab } from './tabs/historyTab';
import { listsTab } from './tabs/listsTab';
import { movementTab } from './tabs/movementTab';
import { weekTab } from './tabs/weekTab';

/** The tabs of the plan, in reading order; none without a plan. A table of customers has no movement and no cohorts. */
export function planTabs(context: ReportContext): TabSpec[] {
  const { plan } = context;
  if (plan === null) return [];
  const own = { ...context, plan, words: planTabWords(context.language) };
  const [budget, cohorts] = [plan.budget(), plan.cohorts()];
  return [
    weekTab(own),
    actionsTab(own),
    listsTab(own),
    ...(cohorts === null ? [] : [movementTab(own), cohortsTab(own, cohorts)]),
    ...(budget === null ? [] : [budgetTab(own, budget)]),
  ];
}

/** The tab that the next run reads back; none without a plan, and where no two runs can be told apart for want of days. */
export function memoryTabs(context: ReportContext): TabSpec[] {
  const { plan, analysis } = context;
  if (plan === null || shownDay(analysis.orders, analysis.histories.asOf) === null) return [];
  return [historyTab({ ...context, plan, words: planTabWords(context.language) })];
}

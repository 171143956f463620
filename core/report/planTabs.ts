import type { TabSpec } from '../host/spec';
import { planTabWords } from './planContext';
import type { ReportContext } from './reportContext';
import { actionsTab } from './tabs/actionsTab';
import { budgetTab } from './tabs/budgetTab';
import { cohortsTab } from './tabs/cohortsTab';
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

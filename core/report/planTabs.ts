import { messages } from '../locales/messages';
import type { ReportContext } from './reportContext';
import type { TabSpec } from './spec';
import { actionsTab } from './tabs/actionsTab';
import { budgetTab } from './tabs/budgetTab';
import { cohortsTab } from './tabs/cohortsTab';
import { listsTab } from './tabs/listsTab';
import { movementTab } from './tabs/movementTab';
import { weekTab } from './tabs/weekTab';

/** The tabs of the plan, in reading order; none without a plan. */
export function planTabs(context: ReportContext): TabSpec[] {
  const { plan } = context;
  if (plan === null) return [];
  const own = { ...context, plan, words: messages(context.language) };
  const budget = plan.budget();
  return [
    weekTab(own),
    actionsTab(own),
    listsTab(own),
    movementTab(own),
    cohortsTab(own),
    ...(budget === null ? [] : [budgetTab(own, budget)]),
  ];
}

import { mergeFields } from '../campaigns/mergeFields';
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
  const { plan, groups } = context.analysis;
  if (plan === null) return [];
  const own = { ...context, plan, words: messages(context.language), fieldsOf: mergeFields(groups.inputs) };
  return [
    weekTab(own),
    actionsTab(own),
    listsTab(own),
    movementTab(own),
    cohortsTab(own),
    ...(plan.budget === null ? [] : [budgetTab(own, plan.budget)]),
  ];
}

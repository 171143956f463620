import type { Analysis } from '../analysis';
import type { Plan } from '../campaigns/plan';
import type { ReportSpec } from '../host/spec';
import { isRightToLeft, type Language } from '../speech/language';
import { noMemory, type ReportMemory } from './memory/reportMemory';
import { memoryTabs, planTabs } from './planTabs';
import { reportContext } from './reportContext';
import { bestTab } from './tabs/bestTab';
import { checkTab } from './tabs/checkTab';
import { customersTab } from './tabs/customersTab';
import { groupsTab } from './tabs/groupsTab';
import { modelTab } from './tabs/modelTab';
import { slippingTab } from './tabs/slippingTab';
import { summaryTab } from './tabs/summaryTab';

/**
 * The report as plain data, the same for every host: summary, groups, the tabs of the plan (if there is one), best
 * customers, customers slipping away, all customers, model, data check, and what the next run reads back.
 */
export function buildReport(
  analysis: Analysis,
  plan: Plan | null,
  language: Language,
  memory: ReportMemory = noMemory,
): ReportSpec {
  const context = reportContext(analysis, plan, language, memory);
  const first = [summaryTab, groupsTab];
  const last = [bestTab, slippingTab, customersTab, modelTab, checkTab];
  return {
    tabs: [
      ...first.map((tab) => tab(context)),
      ...planTabs(context),
      ...last.map((tab) => tab(context)),
      ...memoryTabs(context),
    ],
    rightToLeft: isRightToLeft(language),
    formats: {
      text: '@',
      count: '#,##0',
      number: '#,##0.00',
      money: '#,##0.00',
      percent: '0%',
      date: 'yyyy-mm-dd',
      parameter: '0.000000',
      tick: 'General',
    },
  };
}

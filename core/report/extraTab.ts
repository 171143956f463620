import type { Analysis } from '../analysis';
import type { ListKey } from '../campaigns/campaign';
import type { Plan } from '../campaigns/plan';
import { listDetail } from '../home/details/weekDetail';
import type { TabSpec } from '../host/spec';
import { shownDay } from '../orders/customerTable/customerTable';
import type { Language } from '../speech/language';
import type { ExtraTab } from './extraTabKey';
import { listTab } from './listFile/listTab';
import type { ReportContext } from './reportContext';
import { groupTab } from './tabs/customersTab';

/** Maximum number of customers of a list that is not one of this week. */
const mostOfList = 2000;

/** A list or a group as a tab; null when no list or group has that key, or when it has no customer. */
export function extraTab(context: ReportContext, requested: ExtraTab): TabSpec | null {
  if (requested.kind === 'group') return groupTab(context, requested.group);
  const { analysis, plan, language } = context;
  return plan === null ? null : listTabOf(analysis, plan, requested.list, language);
}

/** The tab of a list: this week's list, or for another list, the list as it would be. */
function listTabOf(analysis: Analysis, plan: Plan, key: ListKey, language: Language): TabSpec | null {
  const of = (one: { readonly key: ListKey }) => one.key === key;
  const list = plan.week().find(of) ?? plan.lists().find(of);
  if (list === undefined || list.customers.length === 0) return null;
  const first = {
    ...list,
    customers: list.customers.slice(0, mostOfList),
    stakes: list.stakes.slice(0, mostOfList),
  };
  const detail = {
    day: shownDay(analysis.orders, analysis.histories.asOf),
    isConsentKnown: plan.consentKnown(),
    notShown: list.customers.length - first.customers.length,
  };
  return listTab(listDetail(analysis, plan, first), detail, plan, language);
}

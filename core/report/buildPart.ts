import type { Analysis } from '../analysis';
import type { ActionEdits, ListKey } from '../campaigns/campaign';
import { type CampaignPlace, withoutCampaigns } from '../campaigns/pastCampaign';
import type { Plan } from '../campaigns/plan';
import { weekLists } from '../home/details/weekDetail';
import type { ReportSpec } from '../host/spec';
import { isRightToLeft, type Language } from '../speech/language';
import { reportFormats } from './formats';
import { listTab } from './listFile/listTab';
import type { ReportMemory } from './memory/reportMemory';
import { memoryTabs } from './planTabs';
import { reportContext } from './reportContext';

/** A list of this week as a tab of its own; without a tab when there is no such list this week. */
export function buildList(
  analysis: Analysis,
  plan: Plan,
  language: Language,
  key: ListKey,
  actions: ActionEdits,
): ReportSpec {
  const { lists, ...week } = weekLists(analysis, plan);
  const list = lists.find((one) => one.key === key);
  return {
    tabs: list === undefined ? [] : [listTab(list, week, actions, language)],
    rightToLeft: isRightToLeft(language),
    formats: reportFormats(analysis.orders.currency, language),
  };
}

/**
 * The tab alone that the next run reads back, once these lists have been taken along and the withdrawn campaigns are forgotten;
 * without a tab where no two runs can be told apart.
 */
export function buildHistory(
  analysis: Analysis,
  plan: Plan,
  language: Language,
  memory: ReportMemory,
  written: readonly ListKey[],
  withdrawn: readonly CampaignPlace[] = [],
): ReportSpec {
  const started = { ...plan, campaigns: () => withoutCampaigns(plan.campaigns(written), withdrawn) };
  return {
    tabs: memoryTabs(reportContext(analysis, started, language, memory)),
    rightToLeft: isRightToLeft(language),
    formats: reportFormats(analysis.orders.currency, language),
  };
}

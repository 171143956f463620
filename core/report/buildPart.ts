import type { Analysis } from '../analysis';
import type { ListKey } from '../campaigns/campaign';
import { type CampaignPlace, withoutCampaigns } from '../campaigns/pastCampaign';
import type { Plan } from '../campaigns/plan';
import type { ReportSpec } from '../host/spec';
import { isRightToLeft, type Language } from '../speech/language';
import { extraTab } from './extraTab';
import type { ExtraTab } from './extraTabKey';
import { reportFormats } from './formats';
import { noMemory, type ReportMemory } from './memory/reportMemory';
import { memoryTabs } from './planTabs';
import { reportContext } from './reportContext';

/** A list or a group as a tab of its own; without a tab when there is none. */
export function buildExtra(
  analysis: Analysis,
  plan: Plan,
  language: Language,
  asked: ExtraTab,
  made: number | null,
): ReportSpec {
  const tab = extraTab(reportContext(analysis, plan, language, noMemory, made), asked);
  return {
    tabs: tab === null ? [] : [tab],
    rightToLeft: isRightToLeft(language),
    formats: reportFormats(analysis.orders.currency, language),
  };
}

/**
 * The history tab alone, with the campaigns of the `written` lists and without the withdrawn ones. No tab for orders
 * without days, because runs are distinguished by day.
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

import type { Analysis } from '../analysis';
import type { ListKey } from '../campaigns/campaign';
import type { Plan } from '../campaigns/plan';
import type { ReportSpec } from '../host/spec';
import { isRightToLeft, type Language } from '../speech/language';
import { reportFormats } from './formats';
import type { ReportMemory } from './memory/reportMemory';
import { memoryTabs } from './planTabs';
import { reportContext } from './reportContext';

/**
 * The tab alone that the next run reads back, once these lists have been taken along; without a tab where no two runs can be
 * told apart.
 */
export function buildHistory(
  analysis: Analysis,
  plan: Plan,
  language: Language,
  memory: ReportMemory,
  written: readonly ListKey[],
): ReportSpec {
  const started = { ...plan, campaigns: () => plan.campaigns(written) };
  return {
    tabs: memoryTabs(reportContext(analysis, started, language, memory)),
    rightToLeft: isRightToLeft(language),
    formats: reportFormats(analysis.orders.currency, language),
  };
}

import type { Analysis } from '../analysis';
import type { Plan } from '../campaigns/plan';
import type { ReportSpec } from '../host/spec';
import { isRightToLeft, type Language } from '../speech/language';
import { extraTab } from './extraTab';
import type { ExtraTab } from './extraTabKey';
import { reportFormats } from './formats';
import { noMemory, type ReportMemory } from './memory/reportMemory';
import { cohortTabs, memoryTabs, weekTabs } from './planTabs';
import { reportContext } from './reportContext';
import { customersTab } from './tabs/customersTab';
import { methodTab } from './tabs/methodTab';
import { segmentsTab } from './tabs/segmentsTab';
import { summaryTab } from './tabs/summaryTab';

/** Options of a report, in addition to analysis, plan and memory. */
export interface ReportWishes {
  /** Time of the report: day and time of day as a serial number in the workbook's time zone. Default: not shown. */
  readonly made?: number | null;
  /** Lists and groups as tabs of their own. Default: none. */
  readonly extraTabs?: readonly ExtraTab[];
}

/**
 * The report as plain data, the same for every host: summary, this week (where there is a plan), customers, segments,
 * cohorts, the method and the data. Then come the requested extra tabs, and last the history tab, which the next run
 * reads back.
 */
export function buildReport(
  analysis: Analysis,
  plan: Plan | null,
  language: Language,
  memory: ReportMemory = noMemory,
  { made = null, extraTabs = [] }: ReportWishes = {},
): ReportSpec {
  const context = reportContext(analysis, plan, language, memory, made);
  return {
    tabs: [
      summaryTab(context),
      ...weekTabs(context),
      customersTab(context),
      segmentsTab(context),
      ...cohortTabs(context),
      methodTab(context),
      ...extraTabs.map((tab) => extraTab(context, tab)).filter((tab) => tab !== null),
      ...memoryTabs(context),
    ],
    rightToLeft: isRightToLeft(language),
    formats: reportFormats(analysis.orders.currency, language),
  };
}

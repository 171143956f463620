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

/** What a report has beside the analysis, the plan and what the workbook remembers. */
export interface ReportWishes {
  /** When it is made: day and time of day as a serial number in the workbook's time zone. Default: not said. */
  readonly made?: number | null;
  /** Lists and groups as tabs of their own. Default: none. */
  readonly extraTabs?: readonly ExtraTab[];
}

/**
 * The report as plain data, the same for every host: summary, this week (where there is a plan), customers, segments, cohorts, the
 * method and the data. Then come the tabs that were asked for, and last what the next run reads back: that tab stays, because
 * earlier runs and campaigns are nowhere else.
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
      ...extraTabs.map((asked) => extraTab(context, asked)).filter((tab) => tab !== null),
      ...memoryTabs(context),
    ],
    rightToLeft: isRightToLeft(language),
    formats: reportFormats(analysis.orders.currency, language),
  };
}

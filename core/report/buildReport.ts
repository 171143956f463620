import type { Analysis } from '../analysis';
import type { ListKey } from '../campaigns/campaign';
import type { Plan } from '../campaigns/plan';
import type { ReportSpec, TabSpec } from '../host/spec';
import { isRightToLeft, type Language } from '../speech/language';
import { reportFormats } from './formats';
import { noMemory, type ReportMemory } from './memory/reportMemory';
import { cohortTabs, memoryTabs, planContext, weekTabs } from './planTabs';
import { type ReportContext, reportContext } from './reportContext';
import { customersTab, groupTab } from './tabs/customersTab';
import { letterTab } from './tabs/letterTab';
import { methodTab } from './tabs/methodTab';
import { segmentsTab } from './tabs/segmentsTab';
import { summaryTab } from './tabs/summaryTab';

/** A tab that is written only when it is asked for: a list of the plan with what a letter can say, or a group of the chosen scheme by its key. */
export type ExtraTab =
  | { readonly kind: 'list'; readonly list: ListKey }
  | { readonly kind: 'group'; readonly group: string };

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
      ...extraTabs.flatMap((asked) => extraTab(context, asked)),
      ...memoryTabs(context),
    ],
    rightToLeft: isRightToLeft(language),
    formats: reportFormats(analysis.orders.currency, language),
  };
}

/** A list or a group as a tab; none when there is none of that key. */
function extraTab(context: ReportContext, asked: ExtraTab): TabSpec[] {
  const planned = planContext(context);
  const made =
    asked.kind === 'group'
      ? groupTab(context, asked.group)
      : planned === null
        ? null
        : letterTab(planned, asked.list);
  return made === null ? [] : [made];
}

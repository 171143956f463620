import type { Plan } from '../campaigns/plan';
import type { Messages } from '../locales/messages';
import type { ReportContext } from './reportContext';

/** What the tabs of the plan are made from. */
export interface PlanContext extends ReportContext {
  readonly plan: Plan;
  readonly words: Messages;
}

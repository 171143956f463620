import type { ActionEdits } from '../../core/campaigns/campaign';
import type { TabId } from '../../core/host/port';
import { type TypedCampaign, usualCampaign } from './campaign';
import { type TypedGroups, usualGroups } from './groups';
import type { TypedGroupTerms } from './groupTerms';
/** The terms as typed; read by readTerms. */
export interface TypedTerms {
  readonly months: string;
  readonly margin: string;
  readonly discountRate: string;
  readonly asOf: string;
}

/** Columns and prices that an analysis takes into account when she asks for it. */
export interface ExtraChoices {
  /** Tab with a price level for each month; null to leave all money as it was paid. */
  readonly prices: TabId | null;
  /** Headers of columns that may go along with how customers order and leave. */
  readonly covariates: readonly string[];
}

const usualExtras: ExtraChoices = { prices: null, covariates: [] };

/** What is chosen beside the terms. */
export interface PlanChoices {
  readonly groups: TypedGroups;
  readonly campaign: TypedCampaign;
  readonly groupTerms: TypedGroupTerms;
  readonly actions: ActionEdits;
  readonly extras: ExtraChoices;
}

export const usualPlan: PlanChoices = {
  groups: usualGroups,
  campaign: usualCampaign,
  groupTerms: {},
  actions: {},
  extras: usualExtras,
};

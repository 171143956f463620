import type { Day } from '../cells/cell';
import type { ListKey } from './campaign';
import type { Estimate, GroupResult } from './campaignCheck';

/** Identifies a campaign of a workbook: each list and day has one. */
export type CampaignPlace = Pick<PastCampaign, 'list' | 'day'>;

/** A list that was written, as a workbook remembers it. */
export interface PastCampaign {
  /** Name that decided who was kept aside. */
  readonly name: string;
  readonly list: ListKey;
  /** The analysis day of the list; orders count from the day after. */
  readonly day: Day;
  /** Keys of the customers to write to and of those kept aside; empty once the campaign is closed. */
  readonly contacted: readonly string[];
  readonly aside: readonly string[];
  /** The outcome, once all days of the campaign are in the orders: then its customers need no longer be remembered. */
  readonly closed: ClosedCampaign | null;
}

/** The campaigns without those that never ran: the user has not written to them. */
export function withoutCampaigns(
  campaigns: readonly PastCampaign[],
  withdrawn: readonly CampaignPlace[],
): readonly PastCampaign[] {
  return campaigns.filter((one) => !withdrawn.some(({ list, day }) => list === one.list && day === one.day));
}

/** Who counts as contacted: everyone on the list, or those who were ticked. */
export type Basis = 'list' | 'ticked';

/** What remains of a campaign whose days are over. */
export interface ClosedCampaign {
  readonly basis: Basis;
  readonly contacted: GroupResult;
  readonly control: GroupResult;
  readonly extraRevenue: Estimate | null;
}

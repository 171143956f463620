import type { Day } from '../cells/cell';
import type { ListKey } from './campaign';
import type { Estimate, GroupResult } from './campaignCheck';

/** A list that was written, as a workbook remembers it. */
export interface PastCampaign {
  /** Decided who was kept aside. */
  readonly name: string;
  readonly list: ListKey;
  /** The analysis day of the list; orders count from the day after. */
  readonly day: Day;
  /** Keys of the customers to write to and of those kept aside; empty once the campaign is closed. */
  readonly contacted: readonly string[];
  readonly aside: readonly string[];
  /** The outcome, once all days of the campaign were in the orders: then its customers need not be remembered any more. */
  readonly closed: ClosedCampaign | null;
}

/** What remains of a campaign whose days are over. */
export interface ClosedCampaign {
  readonly contacted: GroupResult;
  readonly control: GroupResult;
  readonly extraRevenue: Estimate | null;
}

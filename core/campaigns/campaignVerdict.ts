import type { Day } from '../cells/cell';
import type { CustomerNumber } from '../customers/histories';
import { customerOf, type OrderBook } from '../orders/book';
import { abTest } from './abTest';
import { type CampaignCosts, type CampaignResult, campaignCheck, type Estimate } from './campaignCheck';
import { campaignDays, wantedLift } from './keptAside';
import type { Basis, ClosedCampaign, PastCampaign } from './pastCampaign';
import type { WrittenCampaign } from './ticks';

/** The result of a campaign as a code. */
export type Verdict =
  | 'better'
  | 'worse'
  /** A relevant lift would have been significant, and none was. */
  | 'same'
  /** The groups are too small, or have too few orders so far, for a verdict. */
  | 'tooFew'
  /** Nobody was kept aside. */
  | 'noControl'
  /** Most of its customers no longer occur in the orders, so its orders cannot be counted. */
  | 'unknownCustomers';

/** The outcome of a campaign, from the orders since. */
export interface CampaignVerdict extends CampaignResult, Pick<PastCampaign, 'name' | 'list' | 'day'> {
  readonly verdict: Verdict;
  readonly basis: Basis;
  /** Additional buyers among the contacted customers, compared with no campaign; null without a comparison. */
  readonly extraBuyers: Estimate | null;
  /** Number of its customers who do not occur in the orders; they count as not having ordered. */
  readonly unknown: number;
}

/** The outcome of a campaign, from the orders up to the analysis day, which must be later than the day of the campaign. */
export function campaignVerdict(
  book: OrderBook,
  asOf: Day,
  campaign: WrittenCampaign,
  costs: CampaignCosts,
): CampaignVerdict {
  const { name, list, day, closed, basis } = campaign;
  const [contacted, aside] = [campaign.contacted, campaign.aside].map((keys) =>
    keys.map((key) => customerOf(book, key) as CustomerNumber),
  );
  const people = [...contacted, ...aside];
  const unknown = people.filter((customer) => customer < 0).length;
  const run = { contacted, aside, start: day + 1, days: campaignDays, ...costs };
  const result = closed === null ? campaignCheck(book, asOf, run) : reopened(closed, day);
  const { response } = result;
  const times = ({ customers }: CampaignResult['contacted'], share: number) => customers * share;
  return {
    name,
    list,
    day,
    ...result,
    basis,
    verdict: unknown > people.length / 2 ? 'unknownCustomers' : verdictOf(response),
    extraBuyers: response && {
      value: times(result.contacted, response.lift),
      low: times(result.contacted, response.low),
      high: times(result.contacted, response.high),
    },
    unknown,
  };
}

/** The campaign to remember: closed once all its days are in the orders and its customers occur in them. */
export function toRemember(campaign: PastCampaign, verdict: CampaignVerdict): PastCampaign {
  if (!verdict.complete || campaign.closed !== null || verdict.verdict === 'unknownCustomers')
    return campaign;
  const { basis, contacted, control, extraRevenue } = verdict;
  return { ...campaign, contacted: [], aside: [], closed: { basis, contacted, control, extraRevenue } };
}

function reopened({ contacted, control, extraRevenue }: ClosedCampaign, day: Day): CampaignResult {
  const isCompared = contacted.customers > 0 && control.customers > 0;
  return {
    from: day + 1,
    to: day + campaignDays,
    days: campaignDays,
    complete: true,
    control,
    contacted,
    response: isCompared
      ? abTest(control.customers, control.buyers, contacted.customers, contacted.buyers)
      : null,
    extraRevenue,
    extraProfit: null,
  };
}

function verdictOf(response: CampaignResult['response']): Verdict {
  if (response === null) return 'noControl';
  if (response.verdict !== 'unclear') return response.verdict;
  return response.smallestLift !== null && response.smallestLift <= wantedLift ? 'same' : 'tooFew';
}

import type { Day } from '../cells/cell';
import type { CustomerNumber } from '../customers/histories';
import { customerOf, type OrderBook } from '../orders/book';
import { abTest } from './abTest';
import { type CampaignCosts, type CampaignResult, campaignCheck, type Estimate } from './campaignCheck';
import { campaignDays, wantedLift } from './keptAside';
import type { Basis, ClosedCampaign, PastCampaign } from './pastCampaign';
import type { WrittenCampaign } from './ticks';

/** What is said of a campaign in one word. */
export type Verdict =
  | 'better'
  | 'worse'
  /** A lift that matters would have shown, and none did. */
  | 'same'
  /** Both groups are too small, or have ordered too little so far, for any word. */
  | 'tooFew'
  /** Nobody was kept aside. */
  | 'noControl'
  /** The orders no longer know most of its customers, so its orders cannot be counted. */
  | 'unknownCustomers';

/** What became of a campaign, by the orders since. */
export interface CampaignVerdict extends CampaignResult, Pick<PastCampaign, 'name' | 'list' | 'day'> {
  readonly verdict: Verdict;
  readonly basis: Basis;
  /** How many more of those written to ordered than would have without the campaign; null without a comparison. */
  readonly extraBuyers: Estimate | null;
  /** Its customers whom the orders do not know, who count as not having ordered. */
  readonly unknown: number;
}

/** What became of a campaign by the orders up to the analysis day, which must be after that of the campaign. */
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

/** The campaign as it is remembered from now on: closed when all its days are in the orders and its customers are known. */
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

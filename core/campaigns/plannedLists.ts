import type { Histories } from '../customers/histories';
import type { OrdersOrCustomers } from '../orders/customerTable/customerTable';
import type { ExpectedValues } from '../valuation/value';
import type { ListKey } from './campaign';
import { type CampaignVerdict, toRemember } from './campaignVerdict';
import { controlGroup } from './controlGroup';
import { campaignDays, type KeptAside, keptAside, rateDuringCampaign } from './keptAside';
import type { PastCampaign } from './pastCampaign';
import type { WeekList } from './weekLists';

/** A list with its control group; `atStake` sums the contacted customers only. */
export interface PlannedList extends WeekList {
  readonly keptAside: KeptAside;
  /** Whether each customer is in the control group; parallel to `customers`. */
  readonly control: readonly boolean[];
}

interface Shop {
  readonly histories: Pick<Histories, 'asOf' | 'customer'>;
  readonly orders: OrdersOrCustomers;
}

/** Inputs that decide who is kept aside. */
interface ListsAsked {
  readonly campaign: string;
  /** Null to choose the share for each list. */
  readonly controlShare: number | null;
  readonly past: readonly PastCampaign[];
}

/**
 * Adds control groups to the lists. Customers of a running campaign stay in their group. Customers contacted today stay
 * contacted, whatever share was chosen since; customers kept aside today can still be contacted.
 */
export function plannedLists(
  { histories, orders, values }: Shop & { readonly values: Pick<ExpectedValues, 'chanceOfOrder'> },
  { campaign, controlShare, past }: ListsAsked,
): <List extends WeekList>(list: List) => List & PlannedList {
  const running = past.filter(
    ({ day, closed }) => day <= histories.asOf && histories.asOf < day + campaignDays && closed === null,
  );
  return (list) => {
    const rate = rateDuringCampaign(values.chanceOfOrder, list.customers);
    const aside = keptAside(list.customers.length, rate, controlShare);
    const isControl = controlGroup(campaign, aside.share);
    const groups = running.filter((one) => one.list === list.key);
    const contacted = new Set(groups.flatMap((one) => one.contacted));
    const left = new Set(groups.flatMap(({ day, aside }) => (day < histories.asOf ? aside : [])));
    const control = list.customers.map((i) => {
      const key = orders.book.keys[histories.customer[i]];
      return aside.share > 0 && !contacted.has(key) && (left.has(key) || isControl(key));
    });
    // Only contacted customers can be won.
    const atStake = list.stakes.reduce((sum, stake, index) => (control[index] ? sum : sum + stake), 0);
    return { ...list, atStake, keptAside: aside, control };
  };
}

/**
 * Adds this week's written lists to the campaigns. They replace campaigns of the same list and day; when all lists are
 * written, as in a report, they replace all campaigns of that day.
 */
export function campaignsAfter(
  past: readonly PastCampaign[],
  verdicts: readonly CampaignVerdict[],
  week: readonly PlannedList[],
  { histories, orders }: Shop,
  campaign: string,
  written: readonly ListKey[] | null,
): readonly PastCampaign[] {
  const { asOf } = histories;
  if (orders.kind === 'customers') return past;
  const today = past.filter(({ day }) => day === asOf);
  const isStarted = ({ key }: PlannedList) =>
    written === null || written.includes(key) || today.some(({ list }) => list === key);
  const weeks = week.filter(isStarted);
  const others = today.filter(({ list }) => written !== null && weeks.every(({ key }) => key !== list));
  const judged = past
    .filter(({ day }) => day !== asOf)
    .flatMap((one) => {
      const verdict = verdicts.find(({ day, list }) => day === one.day && list === one.list);
      if (verdict !== undefined) return [toRemember(one, verdict)];
      // No customer was contacted: nothing to remember once the campaign is over.
      return asOf < one.day + campaignDays ? [one] : [];
    });
  const started = weeks.map(({ key, customers, control }): PastCampaign => {
    const keysOf = (isAside: boolean) =>
      customers.flatMap((i, index) =>
        control[index] === isAside ? [orders.book.keys[histories.customer[i]]] : [],
      );
    const aside = keysOf(true);
    const before = today.find(({ list }) => list === key)?.contacted ?? [];
    const contacted = written === null ? keysOf(false) : [...new Set([...before, ...keysOf(false)])];
    return { name: campaign, list: key, day: asOf, contacted, aside, closed: null };
  });
  return [...judged, ...others, ...started];
}

import type { Histories } from '../customers/histories';
import type { OrdersOrCustomers } from '../orders/customerTable/customerTable';
import type { ExpectedValues } from '../valuation/value';
import type { ListKey } from './campaign';
import { type CampaignVerdict, toRemember } from './campaignVerdict';
import { controlGroup } from './controlGroup';
import { campaignDays, type KeptAside, keptAside, rateDuringCampaign } from './keptAside';
import type { PastCampaign } from './pastCampaign';
import type { WeekList } from './weekLists';

/** A list with its control group; what is at stake is that of those who are written to. */
export interface PlannedList extends WeekList {
  readonly keptAside: KeptAside;
  /** Whether each customer is in the control group; parallel to `customers`. */
  readonly control: readonly boolean[];
}

interface Shop {
  readonly histories: Pick<Histories, 'asOf' | 'customer'>;
  readonly orders: OrdersOrCustomers;
}

/** What decides who is kept aside. */
interface ListsAsked {
  readonly campaign: string;
  /** Null to choose the share for each list. */
  readonly controlShare: number | null;
  readonly past: readonly PastCampaign[];
}

/**
 * Adds the control group to the lists. Customers of a campaign that still runs stay in the group in which they are. Those
 * written to today stay written to, whatever share is asked for since; those kept aside today can still be written to.
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
    // Nothing is won from those who are not written to.
    const atStake = list.stakes.reduce((sum, stake, place) => (control[place] ? sum : sum + stake), 0);
    return { ...list, atStake, keptAside: aside, control };
  };
}

/**
 * The campaigns with those of this week's lists that have been written, which take the place of the same lists of the same day.
 * When all are written, as in a report, they take the place of all of that day.
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
      // Nobody was written to: once its days are over there is nothing to remember.
      return asOf < one.day + campaignDays ? [one] : [];
    });
  const started = weeks.map(({ key, customers, control }): PastCampaign => {
    const keysOf = (isAside: boolean) =>
      customers.flatMap((i, place) =>
        control[place] === isAside ? [orders.book.keys[histories.customer[i]]] : [],
      );
    const aside = keysOf(true);
    const before = today.find(({ list }) => list === key)?.contacted ?? [];
    const contacted = written === null ? keysOf(false) : [...new Set([...before, ...keysOf(false)])];
    return { name: campaign, list: key, day: asOf, contacted, aside, closed: null };
  });
  return [...judged, ...others, ...started];
}

import type { Day } from '../cells/cell';
import { murmurHash } from '../math/murmurHash';
import type { ListKey } from './campaign';
import { campaignDays } from './keptAside';
import type { Basis, PastCampaign } from './pastCampaign';

/**
 * A customer of a list who is done, on the day of its campaign, as a fingerprint of 32 bits: small enough for a workbook's
 * memory, and no name. Of 300 of them two are alike in 1 of 100,000 cases.
 */
export interface Tick {
  /** The day of the campaign; 0 where the table says no day. */
  readonly day: Day;
  readonly list: ListKey;
  readonly print: number;
}

export function tickOf(day: Day, list: ListKey, customer: string): Tick {
  return { day, list, print: murmurHash(`${day}\n${list}\n${customer}`) };
}

/**
 * Says of a list that somebody was ticked on it: from then on its ticks say who was written to, also when none is left. It is
 * the tick of no customer.
 */
export function markOf(day: Day, list: ListKey): Tick {
  return tickOf(day, list, '');
}

/** Whether a customer of a list is done, for the campaign of a day. */
export type IsTicked = (day: Day, list: ListKey, customer: string) => boolean;

export function tickedIn(ticks: readonly Tick[]): IsTicked {
  const prints = new Set(ticks.map(({ print }) => print));
  return (day, list, customer) => prints.size > 0 && prints.has(tickOf(day, list, customer).print);
}

/** A campaign with those who were written to, and by what that is known. */
export interface WrittenCampaign extends PastCampaign {
  readonly basis: Basis;
}

/**
 * The campaign with those who were written to as far as the user has ticked anybody: a list that is taken along is often
 * worked off in part. The whole list when it never had a tick; no customer when all of its ticks were taken away.
 */
export function writtenTo(campaign: PastCampaign, isTicked: IsTicked): WrittenCampaign {
  const { day, list, contacted, closed } = campaign;
  if (closed !== null) return { ...campaign, basis: closed.basis };
  const ticked = contacted.filter((customer) => isTicked(day, list, customer));
  return ticked.length > 0 || isTicked(day, list, '')
    ? { ...campaign, contacted: ticked, basis: 'ticked' }
    : { ...campaign, basis: 'list' };
}

/** Whether a customer was ticked on a list whose campaign still runs, before today: then the customer rests from that list. */
export function restingIn(ticks: readonly Tick[], asOf: Day): (list: ListKey, customer: string) => boolean {
  const recent = ticks.filter(({ day }) => day < asOf && asOf - day <= campaignDays);
  const isTicked = tickedIn(recent);
  const days = new Map<ListKey, Set<Day>>();
  for (const { list, day } of recent) days.set(list, (days.get(list) ?? new Set()).add(day));
  return (list, customer) => [...(days.get(list) ?? [])].some((day) => isTicked(day, list, customer));
}

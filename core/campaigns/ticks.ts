import type { Day } from '../cells/cell';
import { murmurHash } from '../math/murmurHash';
import type { ListKey } from './campaign';
import { campaignDays } from './keptAside';
import type { Basis, PastCampaign } from './pastCampaign';

/**
 * A customer of a list who is ticked as done. The customer is stored as a 32-bit fingerprint: small enough for a
 * workbook's memory, and no name. Among 300 ticks, two fingerprints collide with probability 1e-5.
 */
export interface Tick {
  /** The day of the campaign; 0 when the table has none. */
  readonly day: Day;
  readonly list: ListKey;
  readonly print: number;
}

export function tickOf(day: Day, list: ListKey, customer: string): Tick {
  return { day, list, print: murmurHash(`${day}\n${list}\n${customer}`) };
}

/**
 * A marker that a list has had a tick: from then on its ticks decide who was contacted, even when none is left. It
 * belongs to no customer.
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

/** A campaign with its contacted customers, and the basis for that. */
export interface WrittenCampaign extends PastCampaign {
  readonly basis: Basis;
}

/**
 * Narrows a campaign to the customers ticked as done, because a copied list is often only partly worked off. The whole
 * list when it never had a tick; no customer when all its ticks were removed.
 */
export function writtenTo(campaign: PastCampaign, isTicked: IsTicked): WrittenCampaign {
  const { day, list, contacted, closed } = campaign;
  if (closed !== null) return { ...campaign, basis: closed.basis };
  const ticked = contacted.filter((customer) => isTicked(day, list, customer));
  return ticked.length > 0 || isTicked(day, list, '')
    ? { ...campaign, contacted: ticked, basis: 'ticked' }
    : { ...campaign, basis: 'list' };
}

/** Whether a customer was ticked before today on a list whose campaign still runs: such a customer is left off that list. */
export function restingIn(ticks: readonly Tick[], asOf: Day): (list: ListKey, customer: string) => boolean {
  const recent = ticks.filter(({ day }) => day < asOf && asOf - day <= campaignDays);
  const isTicked = tickedIn(recent);
  const days = new Map<ListKey, Set<Day>>();
  for (const { list, day } of recent) days.set(list, (days.get(list) ?? new Set()).add(day));
  return (list, customer) => [...(days.get(list) ?? [])].some((day) => isTicked(day, list, customer));
}

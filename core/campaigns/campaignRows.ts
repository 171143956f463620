import { isNumber, isRecord, parsedRecord, textOfRecord } from '../base/plainData';
import type { Cell, Day } from '../cells/cell';
import { isoToDay } from '../cells/parse/civil';
import { listKeys } from './campaign';
import type { Estimate, GroupResult } from './campaignCheck';
import type { ClosedCampaign, PastCampaign } from './pastCampaign';

/** The cells of a row that hold a campaign; the other cells of the row are for people to read. */
export interface CampaignCells {
  readonly day: Cell;
  readonly people: Cell;
}

/** Longest text that a cell holds in both hosts (Excel: 32,767), with room for the JSON around the keys. */
const mostLetters = 30_000;

/** A campaign as one row, or several rows when its customers do not fit into one cell. The text is the same in every language. */
export function cellsOfCampaign(campaign: PastCampaign): readonly (CampaignCells & { readonly day: Day })[] {
  const { name, list, day, contacted, aside, closed } = campaign;
  if (closed !== null) return [{ day, people: textOfRecord({ name, list, closed }) }];
  const text = (part: Pick<PastCampaign, 'contacted' | 'aside'>) => textOfRecord({ name, list, ...part });
  const whole = text({ contacted, aside });
  const people = contacted.length + aside.length;
  if (whole.length <= mostLetters || people < 2) return [{ day, people: whole }];
  const half = (keys: readonly string[]) => Math.ceil(keys.length / 2);
  return [
    { ...campaign, contacted: contacted.slice(0, half(contacted)), aside: aside.slice(0, half(aside)) },
    { ...campaign, contacted: contacted.slice(half(contacted)), aside: aside.slice(half(aside)) },
  ].flatMap(cellsOfCampaign);
}

/** The campaigns in rows that were written before, and the rows that cannot be read because a user has changed them. */
export function readCampaigns<Read extends CampaignCells>(
  rows: readonly Read[],
): { readonly campaigns: readonly PastCampaign[]; readonly unread: readonly Read[] } {
  const campaigns: PastCampaign[] = [];
  const unread: Read[] = [];
  for (const row of rows) {
    const found = readCampaign(row);
    if (found === null) {
      unread.push(row);
      continue;
    }
    const index = campaigns.findIndex((one) => one.day === found.day && one.list === found.list);
    const before = campaigns[index];
    if (before === undefined) campaigns.push(found);
    else if (before.closed !== null || found.closed !== null || before.name !== found.name) unread.push(row);
    else {
      campaigns[index] = {
        ...before,
        contacted: [...before.contacted, ...found.contacted],
        aside: [...before.aside, ...found.aside],
      };
    }
  }
  return { campaigns, unread };
}

function readCampaign({ day: cell, people }: CampaignCells): PastCampaign | null {
  const day = typeof cell === 'string' ? isoToDay(cell) : cell;
  const record = parsedRecord(people);
  if (typeof day !== 'number' || !Number.isInteger(day) || day < 1 || record === null) return null;
  const list = listKeys.find((key) => key === record.list);
  if (list === undefined || typeof record.name !== 'string') return null;
  const campaign = { name: record.name, list, day };
  if (record.closed !== undefined) {
    const closed = closedIn(record.closed);
    return closed && { ...campaign, contacted: [], aside: [], closed };
  }
  const { contacted, aside } = record;
  return isTexts(contacted) && isTexts(aside) ? { ...campaign, contacted, aside, closed: null } : null;
}

function closedIn(value: unknown): ClosedCampaign | null {
  if (!isRecord(value)) return null;
  const { contacted, control } = value;
  if (!isResult(contacted) || !isResult(control)) return null;
  const extraRevenue = value.extraRevenue === undefined ? null : estimateIn(value.extraRevenue);
  // An earlier version did not write `basis`.
  const basis = value.basis === 'ticked' ? 'ticked' : 'list';
  return extraRevenue === undefined ? null : { basis, contacted, control, extraRevenue };
}

function isResult(value: unknown): value is GroupResult {
  if (!isRecord(value)) return false;
  const { customers, buyers, orders, revenue } = value;
  const counts = [customers, buyers, orders].every((count) => Number.isInteger(count) && Number(count) >= 0);
  return counts && Number(buyers) <= Number(customers) && isNumber(revenue);
}

/** Undefined when the value is not an estimate. */
function estimateIn(kept: unknown): Estimate | undefined {
  if (!isRecord(kept)) return undefined;
  const { value, low = null, high = null } = kept;
  const isEnd = (end: unknown): end is number | null => end === null || isNumber(end);
  return isNumber(value) && isEnd(low) && isEnd(high) ? { value, low, high } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

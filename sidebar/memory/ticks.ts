/** Who is done on the lists of this week: fingerprints of list and customer, kept in the workbook. */
import type { ListKey } from '../../core/campaigns/campaign';
import type { Memory } from '../../core/host/port';
import { murmurHash } from '../../core/math/murmurHash';

/**
 * Fingerprints of 32 bits, newest last. The name of the campaign is in them, so that next week's lists begin without ticks. With
 * 300 of them two are alike in 1 of 100,000 cases.
 */
export type Ticks = readonly number[];

/** What there is room for: six lists of fifty. The oldest are dropped first. */
const mostTicks = 300;
/** A part of them for itself, so that where the workbook has little room the oldest parts are left out. */
const ticksPerPart = 60;

const keyOf = (part: number) => `ticks.${part}`;

function fingerprint(campaign: string, list: ListKey, customer: string): number {
  return murmurHash(`${campaign}\n${list}\n${customer}`);
}

export function isTicked(ticks: Ticks, campaign: string, list: ListKey, customer: string): boolean {
  return ticks.includes(fingerprint(campaign, list, customer));
}

/**
 * The ticks with one more, or without one. Whoever reads the "Done" column of a tab back calls this with what stands
 * there.
 */
export function ticked(
  ticks: Ticks,
  campaign: string,
  list: ListKey,
  customer: string,
  isDone: boolean,
): Ticks {
  const own = fingerprint(campaign, list, customer);
  const others = ticks.filter((one) => one !== own);
  return isDone ? [...others, own].slice(-mostTicks) : others;
}

/** The newest part first, because what comes first is kept first. */
export function ticksToRemember(ticks: Ticks): readonly Memory[] {
  const newest = [...ticks].reverse();
  const parts = Math.ceil(newest.length / ticksPerPart);
  return Array.from({ length: parts }, (_, part) => {
    const own = newest.slice(part * ticksPerPart, (part + 1) * ticksPerPart);
    return { [keyOf(part)]: own.map((one) => one.toString(36)).join(' ') };
  });
}

export function rememberedTicks(remembered: Memory | null): Ticks {
  const newest: number[] = [];
  for (let part = 0; part < mostTicks / ticksPerPart; part++) {
    const text = remembered?.[keyOf(part)];
    if (typeof text !== 'string') continue;
    for (const word of text.split(' ')) {
      const one = Number.parseInt(word, 36);
      if (Number.isSafeInteger(one) && one >= 0 && one < 2 ** 32) newest.push(one);
    }
  }
  return newest.reverse();
}

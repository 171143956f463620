/** Ticks of people done on the lists: stored in the workbook, and synchronised with the tabs of the report. */
import { isListKey, type ListKey } from '../../core/campaigns/campaign';
import { markOf, type Tick, tickOf } from '../../core/campaigns/ticks';
import type { Day } from '../../core/cells/cell';
import type { Memory } from '../../core/host/port';
import type { TabTicks } from '../../core/report/notes/readTicks';

/** A tick and where it is set. A tick only in tabs was removed in the sidebar since they were written. */
interface KeptTick extends Tick {
  readonly stands: 'sidebar' | 'both' | 'tabs';
}

/** Newest last. */
export type Ticks = readonly KeptTick[];

/** Maximum number of ticks: six lists of fifty. The oldest are dropped first. */
const mostTicks = 300;
/** Ticks are stored in parts of this size, so that with little room only the oldest parts are left out. */
const ticksPerPart = 60;

const keyOf = (part: number) => `ticks.${part}`;

/** The ticks set in the sidebar. */
export function doneIn(ticks: Ticks): readonly Tick[] {
  return ticks
    .filter(({ stands }) => stands !== 'tabs')
    .map(({ day, list, print }) => ({ day, list, print }));
}

/** The ticks still to be removed from tabs. */
export function takenAway(ticks: Ticks): readonly Tick[] {
  return ticks.filter(({ stands }) => stands === 'tabs');
}

/** Adds or removes a tick, as the user sets it in the sidebar. */
export function ticked(
  ticks: Ticks,
  { day, list, customer }: { readonly day: Day; readonly list: ListKey; readonly customer: string },
  isDone: boolean,
): Ticks {
  const tick = tickOf(day, list, customer);
  const before = ticks.find(({ print }) => print === tick.print);
  const others = ticks.filter((one) => one !== before);
  const isInTabs = before !== undefined && before.stands !== 'sidebar';
  if (!isDone && !isInTabs) return others;
  const stands = isDone ? (isInTabs ? 'both' : 'sidebar') : 'tabs';
  return limited([...others, { ...tick, stands } as const]);
}

/** Merges ticks read from the tabs: changes made there since, and changes made here, are both kept. */
export function withTabs(ticks: Ticks, read: readonly TabTicks[]): Ticks {
  const inTabs = new Set(read.flatMap(({ ticks }) => ticks.map(({ print }) => print)));
  const isRead = ({ day, list }: Tick) =>
    read.some((tab) => tab.day === day && (tab.list === null || tab.list === list));
  const known = limited(ticks).flatMap((tick): KeptTick[] => {
    if (inTabs.has(tick.print)) return [tick.stands === 'sidebar' ? { ...tick, stands: 'both' } : tick];
    return tick.stands === 'sidebar' || !isRead(tick) ? [tick] : [];
  });
  const prints = new Set(known.map(({ print }) => print));
  const added = read
    .flatMap((tab) => tab.ticks)
    .filter(({ print }) => !prints.has(print) && prints.add(print));
  return limited([...added.map((tick) => ({ ...tick, stands: 'both' as const })), ...known]);
}

/** After the tabs are written, they have the sidebar's ticks. */
export function inTabs(ticks: Ticks): Ticks {
  return ticks.flatMap((tick) =>
    tick.stands === 'tabs' ? [] : [isMark(tick) ? tick : { ...tick, stands: 'both' as const }],
  );
}

/** The ticks when a list is copied again: if none is left, the whole list counts as contacted again. */
export function takenAgain(ticks: Ticks, { day, list }: Pick<Tick, 'day' | 'list'>): Ticks {
  const isOfList = (tick: KeptTick) => tick.day === day && tick.list === list;
  const isTicked = ticks.some((tick) => isOfList(tick) && !isMark(tick) && tick.stands !== 'tabs');
  return isTicked ? ticks : ticks.filter((tick) => !isOfList(tick) || !isMark(tick));
}

/** Whether a tick is a marker (see `markOf`), which is in no tab. */
function isMark({ day, list, print }: Tick): boolean {
  return markOf(day, list).print === print;
}

/**
 * Limits the ticks, and adds a marker for each list with ticks. Markers have priority: without one, the whole list
 * would count as contacted.
 */
function limited(ticks: Ticks): Ticks {
  const marks = new Map(
    ticks
      .filter(({ stands }) => stands !== 'tabs')
      .map(({ day, list }) => {
        const mark = markOf(day, list);
        return [mark.print, { ...mark, stands: 'sidebar' as const }];
      }),
  );
  return [...marks.values(), ...ticks.filter(({ print }) => !marks.has(print))].slice(-mostTicks);
}

const marks = { sidebar: '+', both: '', tabs: '-' } as const;

/** Newest part first, because earlier entries are stored first. */
export function ticksToRemember(ticks: Ticks): readonly Memory[] {
  const newest = [...ticks].reverse();
  const parts = Math.ceil(newest.length / ticksPerPart);
  return Array.from({ length: parts }, (_, part) => {
    const words: string[] = [];
    let last = '';
    for (const { day, list, print, stands } of newest.slice(part * ticksPerPart, (part + 1) * ticksPerPart)) {
      const campaign = `@${day.toString(36)}.${list}`;
      if (campaign !== last) words.push(campaign);
      words.push(`${print.toString(36)}${marks[stands]}`);
      last = campaign;
    }
    return { [keyOf(part)]: words.join(' ') };
  });
}

export function rememberedTicks(remembered: Memory | null): Ticks {
  const newest: KeptTick[] = [];
  for (let part = 0; part < mostTicks / ticksPerPart; part++) {
    const text = remembered?.[keyOf(part)];
    if (typeof text !== 'string') continue;
    let campaign: Pick<Tick, 'day' | 'list'> | null = null;
    for (const word of text.split(' ')) {
      if (word.startsWith('@')) campaign = campaignIn(word);
      else if (campaign !== null) {
        const print = Number.parseInt(word, 36);
        const stands = word.endsWith('+') ? 'sidebar' : word.endsWith('-') ? 'tabs' : 'both';
        if (Number.isSafeInteger(print) && print >= 0 && print < 2 ** 32)
          newest.push({ ...campaign, print, stands });
      }
    }
  }
  return newest.reverse();
}

/** The campaign that a word encodes; null for other words. */
function campaignIn(word: string): Pick<Tick, 'day' | 'list'> | null {
  const [, digits = '', list = ''] = /^@([0-9a-z]+)\.(\w+)$/.exec(word) ?? [];
  const day = Number.parseInt(digits, 36);
  return Number.isSafeInteger(day) && isListKey(list) ? { day, list } : null;
}

/** Who is done on the lists: kept in the workbook, and one with what is ticked in the tabs of the report. */
import { isListKey, type ListKey } from '../../core/campaigns/campaign';
import { markOf, type Tick, tickOf } from '../../core/campaigns/ticks';
import type { Day } from '../../core/cells/cell';
import type { Memory } from '../../core/host/port';
import type { TabTicks } from '../../core/report/notes/readTicks';

/** A tick, and where it stands. One that stands only in tabs has been taken away in the sidebar since they were written. */
interface KeptTick extends Tick {
  readonly stands: 'sidebar' | 'both' | 'tabs';
}

/** Newest last. */
export type Ticks = readonly KeptTick[];

/** What there is room for: six lists of fifty. The oldest are dropped first. */
const mostTicks = 300;
/** A part of them for itself, so that where the workbook has little room the oldest parts are left out. */
const ticksPerPart = 60;

const keyOf = (part: number) => `ticks.${part}`;

/** Those who are done. */
export function doneIn(ticks: Ticks): readonly Tick[] {
  return ticks
    .filter(({ stands }) => stands !== 'tabs')
    .map(({ day, list, print }) => ({ day, list, print }));
}

/** What still has to be taken away in tabs. */
export function takenAway(ticks: Ticks): readonly Tick[] {
  return ticks.filter(({ stands }) => stands === 'tabs');
}

/** The ticks with one more, or without one, as the user sets it in the sidebar. */
export function ticked(
  ticks: Ticks,
  { day, list, customer }: { readonly day: Day; readonly list: ListKey; readonly customer: string },
  isDone: boolean,
): Ticks {
  const own = tickOf(day, list, customer);
  const before = ticks.find(({ print }) => print === own.print);
  const others = ticks.filter((one) => one !== before);
  const isInTabs = before !== undefined && before.stands !== 'sidebar';
  if (!isDone && !isInTabs) return others;
  const stands = isDone ? (isInTabs ? 'both' : 'sidebar') : 'tabs';
  return kept([...others, { ...own, stands } as const]);
}

/** The ticks with what was read in the tabs: what the user has changed there since holds, and what was changed here too. */
export function withTabs(ticks: Ticks, read: readonly TabTicks[]): Ticks {
  const inTabs = new Set(read.flatMap(({ ticks }) => ticks.map(({ print }) => print)));
  const isRead = ({ day, list }: Tick) =>
    read.some((tab) => tab.day === day && (tab.list === null || tab.list === list));
  const known = kept(ticks).flatMap((tick): KeptTick[] => {
    if (inTabs.has(tick.print)) return [tick.stands === 'sidebar' ? { ...tick, stands: 'both' } : tick];
    return tick.stands === 'sidebar' || !isRead(tick) ? [tick] : [];
  });
  const prints = new Set(known.map(({ print }) => print));
  const added = read
    .flatMap((tab) => tab.ticks)
    .filter(({ print }) => !prints.has(print) && prints.add(print));
  return kept([...added.map((tick) => ({ ...tick, stands: 'both' as const })), ...known]);
}

/** Once the tabs are written, they have the ticks of the sidebar. */
export function inTabs(ticks: Ticks): Ticks {
  return ticks.flatMap((tick) =>
    tick.stands === 'tabs' ? [] : [isMark(tick) ? tick : { ...tick, stands: 'both' as const }],
  );
}

/** The ticks of a list that is taken along: where none is left, all of it is written to again. */
export function takenAgain(ticks: Ticks, { day, list }: Pick<Tick, 'day' | 'list'>): Ticks {
  const isOfList = (tick: KeptTick) => tick.day === day && tick.list === list;
  const isTicked = ticks.some((tick) => isOfList(tick) && !isMark(tick) && tick.stands !== 'tabs');
  return isTicked ? ticks : ticks.filter((tick) => !isOfList(tick) || !isMark(tick));
}

/** A mark stands in no tab. */
function isMark({ day, list, print }: Tick): boolean {
  return markOf(day, list).print === print;
}

/** As many as there is room for, with a mark for each list that has ticks. Marks go first: without one, all of a list were written to. */
function kept(ticks: Ticks): Ticks {
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

/** The newest part first, because what comes first is kept first. */
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

/** Null for what is none. */
function campaignIn(word: string): Pick<Tick, 'day' | 'list'> | null {
  const [, digits = '', list = ''] = /^@([0-9a-z]+)\.(\w+)$/.exec(word) ?? [];
  const day = Number.parseInt(digits, 36);
  return Number.isSafeInteger(day) && isListKey(list) ? { day, list } : null;
}

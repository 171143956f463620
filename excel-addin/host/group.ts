import type { TabFinish, TabOutline, WriteStep } from '../../core/host/port';
import { bytesOf } from '../../core/host/rowsWithin';
import { createTab, emptyTab, keepTab } from './beginTab';
import type { Earlier } from './earlierTabs';
import { endTab, finishedMark, layOutTab, needsTable } from './finishTab';
import { linkTabs, type NamedSheet } from './linkTabs';
import { setMark } from './mark';
import { type KnownNames, nameCells } from './nameCells';
import type { TakenTab } from './openTabs';
import type { Pane } from './pane';
import { freeTabName } from './tabNames';
import { writeCarried } from './writeCarried';
import { areasWith, type LiteralRows, putRows, writeLarge } from './writeRows';

/** A tab by its id, or by its index among the tabs that the group begins. */
export type Place = string | number;

/** State of a group of steps that share requests. */
export interface Group {
  readonly context: Excel.RequestContext;
  readonly pane: Pane;
  readonly steps: readonly WriteStep[];
  /** Rows of each `rows` step. */
  readonly rows: ReadonlyMap<WriteStep, LiteralRows>;
  /** Days between the workbook's dates and ours. */
  readonly offset: number;
  /** Existing state of the begun tabs, by index. */
  readonly before: readonly Earlier[];
  /** Written tabs, with their stored marks. */
  readonly taken: Map<Place, TakenTab>;
  /** Names of all tabs. */
  readonly tabNames: string[];
  readonly names: KnownNames;
  /** Tabs of ours by key. */
  readonly ours: Map<string, NamedSheet>;
  /** Tabs whose record already covers everything that the group writes. */
  readonly recorded: Set<Place>;
  /** To be queued in the next request, once created objects have loaded. */
  readonly later: (() => void)[];
  /** Queues a guard: Excel carries out the rest of the request only while this run holds the workbook and its tabs. */
  guard(): void;
}

/** Rows with more JSON than this get their own requests. */
const largeBytes = 300_000;

export function begin(group: Group, outline: TabOutline): void {
  const { context, pane, before, tabNames, taken } = group;
  const index = [...taken.keys()].filter((key) => typeof key === 'number').length;
  const { tab = null, look = null, isOurs = false, left = null } = before[index] ?? {};
  const areas = areasWith([], smallRows(group, index));
  let begun: TakenTab;
  if (tab && look && isOurs) begun = emptyTab(context, tab, { outline, look, areas }, pane);
  else {
    if (tab)
      tabNames.splice(tabNames.indexOf(tab.sheet.name), 1, keepTab(context, tab, outline.keptName, tabNames));
    const name = left?.name ?? freeTabName(outline.name, tabNames);
    if (!left) tabNames.push(name);
    // The new tab takes over the names of cells of the one that is kept.
    const cells = tab?.mark.names ?? [];
    const after = tab?.sheet.position ?? null;
    begun = createTab(context, { outline, name, left, place: after, cells, areas }, pane);
  }
  group.ours.set(outline.key, { sheet: begun.sheet, name: begun.mark.name });
  group.recorded.add(index);
  taken.set(index, begun);
}

export async function putBlock(group: Group, step: Extract<WriteStep, { kind: 'rows' }>): Promise<void> {
  const { context, taken, recorded } = group;
  const { tab } = step;
  const one = takenAt(group, tab);
  const rows = group.rows.get(step);
  if (!rows) return;
  if (isLarge(step)) {
    await context.sync();
    taken.set(tab, { ...one, mark: await writeLarge(context, one, rows, () => group.guard()) });
    group.guard();
    return;
  }
  if (!recorded.has(tab)) {
    const mark = { ...one.mark, areas: areasWith(one.mark.areas, smallRows(group, tab)) };
    setMark(context, one.token, mark);
    taken.set(tab, { ...one, mark });
    recorded.add(tab);
  }
  putRows(one.sheet, rows);
}

/** @param name Name of the tab as it is now. */
export async function finish(group: Group, tab: Place, wanted: TabFinish, name: string): Promise<void> {
  const { context, pane, ours, later, offset, taken } = group;
  const one = takenAt(group, tab);
  const named = { tab: name, names: wanted.names ?? [], earlier: one.mark.names };
  const homes = new Set([...ours.values()].map((known) => known.name));
  const names = nameCells(context, named, group.names, homes);
  const next = { ...one, mark: { ...finishedMark(one.mark, wanted, names), name } };
  taken.set(tab, next);
  setMark(context, one.token, next.mark);
  // Written after they are recorded as the user's. Most are written before the tables, because Excel fills down a
  // formula in a blank table column.
  const carry = async (inTable: boolean) => {
    const cells = (wanted.carried ?? []).filter((one) => needsTable(one) === inTable);
    if (cells.length === 0) return;
    // Synchronised separately, so that a rejected formula affects nothing else.
    await context.sync();
    await writeCarried(context, one.sheet, cells, { offset, guard: () => group.guard() });
    group.guard();
  };
  await carry(false);
  const drawCharts = layOutTab(next, wanted);
  await carry(true);
  const link = linkTabs(ours, wanted.links ?? []);
  later.push(() => {
    drawCharts();
    link();
    const { mark } = next;
    const id = typeof tab === 'string' ? tab : one.sheet.id;
    endTab(context, { ...next, mark: { ...mark, id } }, wanted, pane);
  });
}

export function takenAt({ taken }: Group, tab: Place): TakenTab {
  const found = taken.get(tab);
  if (!found) throw new RangeError(`no tab ${tab} was begun before`);
  return found;
}

/** The rows that the group writes on a tab, to be recorded before the first is written. */
function smallRows({ steps, rows }: Group, tab: Place): readonly LiteralRows[] {
  return steps.flatMap((step) => {
    const ready = rows.get(step);
    return step.kind === 'rows' && step.tab === tab && ready && !isLarge(step) ? [ready] : [];
  });
}

function isLarge({ block }: Extract<WriteStep, { kind: 'rows' }>): boolean {
  return bytesOf(block) > largeBytes;
}

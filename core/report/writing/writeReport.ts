import type { Tick } from '../../campaigns/ticks';
import type { Block, Host, TabId, TabInfo } from '../../host/port';
import { hostWords } from '../../speech/host/hostWords';
import type { Language } from '../../speech/language';
import { isRightToLeft } from '../../speech/language';
import { historyKey } from '../memory/readMemory';
import { carryNotes } from '../notes/carryNotes';
import { keepNotes, type NoteKeeper } from '../notes/keepNotes';
import type { Note } from '../notes/note';
import { holdsNotes, notesKey } from '../notes/notesTab';
import { withoutTicks } from '../notes/readTicks';
import { cellsIn, type ReportLayout, type ReportToWrite } from './layoutReport';
import { safeguardText } from './safeguardText';

export interface WrittenTab {
  /** Key of the tab in the report. */
  readonly key: string;
  /** Actual name of the tab, with a number if the requested one was taken. */
  readonly name: string;
  readonly id: TabId;
  /** Name under which the earlier version stays beside it, because the user had changed something of ours there. */
  readonly kept?: string;
}

export interface WriteOptions {
  /** Language of the notice on unfinished tabs. */
  readonly language: Language;
  /** Whether these are single tabs of a report: then its other tabs stay as they are. */
  readonly part?: boolean;
  /** Ticks that the user has taken away since the tabs were written: they do not come along. Default: none. */
  readonly takenAway?: readonly Tick[];
  /** Called before each call to the host: cells written so far, cells in all, and the tab being written. */
  onProgress?(done: number, total: number, tabName: string): void;
  /** Set `cancelled` to stop before the next call to the host. */
  readonly signal?: { readonly cancelled: boolean };
}

/**
 * Writes every tab of the report, and returns the finished ones in the report's order.
 *
 * The first tab is finished and shown last; until then it says that it is
 * incomplete. Our tabs from an earlier run that are not in this report are emptied
 * with a notice, so that old numbers do not look current. What the tab that remembers earlier
 * runs will hold is kept safe beside it until it is finished, and it is finished once it is begun: interrupted
 * at any call, the next run knows all that was known. What the user has written on our tabs
 * comes along: beside the same rows, or in a tab of earlier notes, which then is the last of the result. After a cancel the
 * result lacks the unfinished tabs. Rejects with the HostError of the call that failed: 'busy' when another run is writing, or has
 * taken over because this one was silent for two minutes.
 */
export async function writeReport(
  report: ReportToWrite,
  host: Host,
  options: WriteOptions,
): Promise<readonly WrittenTab[]> {
  await host.openRun();
  try {
    return await writeTabs(report, host, options);
  } finally {
    // A run that cannot say that it is over is taken for dead after two minutes.
    await host.closeRun().catch(() => {});
  }
}

async function writeTabs(
  report: ReportToWrite,
  host: Host,
  options: WriteOptions,
): Promise<readonly WrittenTab[]> {
  const { signal, onProgress } = options;
  const words = hostWords(options.language);
  const total = report.tabs.reduce((sum, { cells }) => sum + cells, 0);
  const finished: { key: string; id: TabId }[] = [];
  // Drawn in the last call, when every tab exists.
  const allLinks = report.tabs.flatMap(({ finish }) => finish.links ?? []);
  let done = 0;
  let finishFirst: (() => Promise<void>) | null = null;
  const before = await host.describe();
  const emptied = before.tabs.filter(
    ({ ours }) => options.part !== true || holdsNotes(ours) || report.tabs.some(({ key }) => key === ours),
  );
  const keeper = await keepNotes(host, emptied, options.language);
  const left: Note[] = [];
  const begun = new Set<TabId>();
  let open = 0;

  for (const [i, plain] of report.tabs.entries()) {
    const earlier = withoutTicks(keeper.of(plain.key), options.takenAway ?? [], options.language);
    const carrier = carryNotes(plain, earlier);
    const { tab } = carrier;
    if (signal?.cancelled) break;
    onProgress?.(done, total, tab.name);
    const whole = tab.key === historyKey ? await blocksOf(report, i) : null;
    if (signal?.cancelled) break;
    const safe = whole === null ? null : safeguardText(whole.filter((block) => block !== null));
    if (safe !== null) await host.safeguard(safe);
    const known = earlierTab(before.tabs, tab.key)?.id;
    const id = await host.beginTab({
      key: tab.key,
      ...(known === undefined ? {} : { tab: known }),
      name: tab.name,
      incompleteNotice: words.incompleteNotice,
      keptName: words.keptName(tab.name),
      rows: tab.rows,
      columns: tab.columns,
      rightToLeft: report.rightToLeft || isRightToLeft(options.language),
      carried: earlier.carried,
    });
    open++;
    begun.add(id);
    for (let place = 0; place < tab.blocks; place++) {
      const block = whole === null ? await report.block(i, place) : whole[place];
      if (block === null || (whole === null && signal?.cancelled)) break;
      await host.writeRows(id, carrier.fill(block));
      done += cellsIn(block);
      onProgress?.(done, total, tab.name);
    }
    if (whole === null && signal?.cancelled) break;
    const { cells, left: unplaced } = carrier.settle();
    // On a tab that was kept, what stood beside no row is still there.
    const isKept = keptTab(before.tabs, plain.key, id) !== undefined;
    for (const note of unplaced) if (!isKept || note.table !== '') left.push(note);
    const finish = async () => {
      open--;
      await host.finishTab(id, { ...tab.finish, carried: cells, links: i === 0 ? allLinks : [] });
      if (safe !== null) await host.safeguard(null);
      finished.push({ key: tab.key, id });
    };
    if (i === 0 && whole === null) finishFirst = finish;
    else await finish();
  }
  if (finishFirst && !signal?.cancelled) {
    if (options.part !== true) {
      const retired = await retireOthers(report, host, { before: before.tabs, begun, keeper }, options);
      left.push(...retired.left);
      finished.push(...retired.kept);
    }
    await finishFirst();
  }
  // Broken off in the middle of a tab, the notes stay where they are safe, for the next run.
  if (open === 0) {
    const notes = await keeper.settle(left);
    if (notes !== null) finished.push({ key: notesKey, id: notes });
  }
  return finished.length === 0 ? [] : withNames(finished, report, host, before.tabs);
}

/** What a run has begun, and what was there before. */
interface Begun {
  readonly before: readonly TabInfo[];
  readonly begun: ReadonlySet<TabId>;
  readonly keeper: NoteKeeper;
}

/** The tab that is written anew, of those with that key. */
function earlierTab(before: readonly TabInfo[], key: string): TabInfo | undefined {
  return before.find(({ ours }) => ours === key);
}

/** All blocks of a tab; null where a cancel came first. */
async function blocksOf(report: ReportToWrite, tab: number): Promise<readonly (Block | null)[]> {
  const blocks: (Block | null)[] = [];
  for (let place = 0; place < report.tabs[tab].blocks; place++) blocks.push(await report.block(tab, place));
  return blocks;
}

/**
 * Empties our tabs that are not of this report: those of an earlier one, and twins, of which only one is written. One in which the
 * user has typed is kept under another name.
 */
async function retireOthers(
  { rightToLeft }: ReportLayout,
  host: Host,
  { before, begun, keeper }: Begun,
  { language }: WriteOptions,
): Promise<{ readonly left: readonly Note[]; readonly kept: readonly { key: string; id: TabId }[] }> {
  const words = hostWords(language);
  const left: Note[] = [];
  const kept: { key: string; id: TabId }[] = [];
  const { tabs } = await host.describe();
  for (const { ours: key, name, id: earlier } of tabs) {
    if (key === null || holdsNotes(key) || begun.has(earlier)) continue;
    // What a twin holds of the user's was not read: then it is kept.
    const isTwin = earlierTab(before, key)?.id !== earlier;
    const { notes, carried } = isTwin ? { notes: [], carried: [] } : keeper.of(key);
    const id = await host.beginTab({
      key,
      tab: earlier,
      name,
      incompleteNotice: words.incompleteNotice,
      keptName: words.keptName(name),
      rows: 2,
      columns: 1,
      rightToLeft,
      carried,
    });
    // A tab that is kept has its notes still.
    if (id === earlier) left.push(...notes);
    else kept.push({ key, id });
    await host.finishTab(id, {
      heading: words.notInReport,
      columnWidths: [600],
      frozenRows: 0,
      tables: [],
      charts: [],
      activate: false,
    });
  }
  return { left, kept };
}

/** The earlier version of a tab when it was kept beside the one that was written. */
function keptTab(before: readonly TabInfo[], key: string, id: TabId): TabInfo | undefined {
  const earlier = earlierTab(before, key);
  return earlier?.id === id ? undefined : earlier;
}

async function withNames(
  finished: readonly { key: string; id: TabId }[],
  report: ReportLayout,
  host: Host,
  before: readonly TabInfo[],
): Promise<WrittenTab[]> {
  const { tabs } = await host.describe();
  const nameOf = (id: TabId) => tabs.find((known) => known.id === id)?.name;
  const inReport = [...report.tabs.map(({ key }) => key), notesKey];
  const keys = new Set([...inReport, ...finished.map(({ key }) => key)]);
  return [...keys].flatMap((wanted) =>
    finished
      .filter(({ key }) => key === wanted)
      .map(({ key, id }) => {
        const earlier = keptTab(before, key, id);
        const kept = earlier === undefined ? undefined : nameOf(earlier.id);
        return { key, id, name: nameOf(id) ?? key, ...(kept === undefined ? {} : { kept }) };
      }),
  );
}

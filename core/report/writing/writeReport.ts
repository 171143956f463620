import type { Tick } from '../../campaigns/ticks';
import type { Block, Host, TabId, TabInfo, WorkbookInfo } from '../../host/port';
import { hostWords } from '../../speech/host/hostWords';
import type { Language } from '../../speech/language';
import { isRightToLeft } from '../../speech/language';
import { historyKey } from '../memory/readMemory';
import { carryNotes } from '../notes/carryNotes';
import { keepNotes, type NoteKeeper } from '../notes/keepNotes';
import type { Note } from '../notes/note';
import { holdsNotes, notesKey } from '../notes/notesTab';
import { withoutTicks } from '../notes/readTicks';
import { checkRoom } from './checkRoom';
import { cellsIn, type ReportLayout, type ReportToWrite } from './layoutReport';
import { type BegunTab, type Outbox, outboxTo } from './outbox';
import { safeguardText } from './safeguardText';

export interface WrittenTab {
  /** Key of the tab in the report. */
  readonly key: string;
  /** Actual name of the tab, with a number if the requested one was taken. */
  readonly name: string;
  readonly id: TabId;
  /** Name of the earlier version, which was kept because the user had changed our cells there. */
  readonly kept?: string;
}

export interface WriteOptions {
  /** Language of the notice on unfinished tabs. */
  readonly language: Language;
  /** True for single tabs of a report: the other tabs stay as they are. */
  readonly part?: boolean;
  /** Ticks that the user has removed since the tabs were written; they are not carried over. Default: none. */
  readonly takenAway?: readonly Tick[];
  /** Called before each call to the host: cells written so far, cells in all, and the tab being written. */
  onProgress?(done: number, total: number, tabName: string): void;
  /** Set `cancelled` to stop before the next call to the host. */
  readonly signal?: { readonly cancelled: boolean };
}

/**
 * Writes every tab of the report, and returns the finished ones in the report's order.
 *
 * The first tab is finished and shown last; until then it says that it is incomplete. Our tabs from an earlier run that
 * are not in this report are emptied with a notice, so that old numbers do not look current. The content of the history
 * tab is stored outside the tab until it is finished, and once begun it is always finished: after an interruption at
 * any call, the next run still knows everything. The user's notes on our tabs are carried over: to the same rows, or to
 * a tab of earlier notes, which is then the last of the result. After a cancel the result lacks the unfinished tabs.
 * Rejects with the HostError of the call that failed: 'busy' when another run is writing, or has taken over because
 * this one was silent for two minutes.
 */
export async function writeReport(
  report: ReportToWrite,
  host: Host,
  options: WriteOptions,
): Promise<readonly WrittenTab[]> {
  const before = await host.openRun();
  try {
    checkRoom(report, before, options.language);
    return await writeTabs(report, host, before, options);
  } catch (error) {
    // If closing fails too, the run counts as dead after two minutes.
    await host.closeRun([]).catch(() => {});
    throw error;
  }
}

async function writeTabs(
  report: ReportToWrite,
  host: Host,
  before: WorkbookInfo,
  options: WriteOptions,
): Promise<readonly WrittenTab[]> {
  const { signal, onProgress } = options;
  const words = hostWords(options.language);
  const total = report.tabs.reduce((sum, { cells }) => sum + cells, 0);
  let current = '';
  const outbox = outboxTo(host, (done) => onProgress?.(done, total, current));
  const begun: ReportTab[] = [];
  // Links are written in the last call, when every tab exists.
  const allLinks = report.tabs.flatMap(({ finish }) => finish.links ?? []);
  let finishFirst: (() => Promise<void>) | null = null;
  const emptied = before.tabs.filter(
    ({ ours }) => options.part !== true || holdsNotes(ours) || report.tabs.some(({ key }) => key === ours),
  );
  const keeper = await keepNotes(host, outbox, emptied, options.language);
  const left: Note[] = [];

  for (const [i, plain] of report.tabs.entries()) {
    const earlier = withoutTicks(keeper.of(plain.key), options.takenAway ?? [], options.language);
    const carrier = carryNotes(plain, earlier);
    const { tab } = carrier;
    if (signal?.cancelled) break;
    current = tab.name;
    const whole = tab.key === historyKey ? await blocksOf(report, i) : null;
    if (signal?.cancelled) break;
    const known = earlierTab(before.tabs, tab.key)?.id;
    const outline = {
      key: tab.key,
      ...(known === undefined ? {} : { tab: known }),
      name: tab.name,
      incompleteNotice: words.incompleteNotice,
      keptName: words.keptName(tab.name),
      rows: tab.rows,
      columns: tab.columns,
      rightToLeft: report.rightToLeft || isRightToLeft(options.language),
      carried: earlier.carried,
    };
    const write = async (blockAt: (index: number) => Block | null | Promise<Block | null>) => {
      const written = await outbox.begin(outline);
      const one: ReportTab = { key: tab.key, tab: written, unplaced: [] };
      begun.push(one);
      for (let index = 0; index < tab.blocks; index++) {
        const block = await blockAt(index);
        if (block === null || (whole === null && signal?.cancelled)) return;
        const filled = carrier.fill(block);
        await outbox.rows(written, filled, cellsIn(block));
      }
      if (whole === null && signal?.cancelled) return;
      const { cells, left: unplaced } = carrier.settle();
      one.unplaced = unplaced;
      const finish = () =>
        outbox.finish(written, { ...tab.finish, carried: cells, links: i === 0 ? allLinks : [] });
      if (i === 0 && whole === null) finishFirst = finish;
      else await finish();
    };
    if (whole === null) await write((index) => report.block(i, index));
    else {
      const safe = safeguardText(whole.filter((block) => block !== null));
      await outbox.together(async () => {
        if (safe !== null) await outbox.keepSafe(safe);
        await write((index) => whole[index] ?? null);
        if (safe !== null) await outbox.keepSafe(null);
      });
    }
  }
  const finish = finishFirst as (() => Promise<void>) | null;
  if (finish && !signal?.cancelled) {
    if (options.part !== true) {
      const retired = await retireOthers(report, { before: before.tabs, host, outbox, keeper }, options);
      left.push(...retired.left);
      begun.push(...retired.begun);
    }
    await finish();
  }
  // After a cancel the notes stay on the temporary tab for the next run.
  if (signal?.cancelled) outbox.forget();
  else {
    left.push(...(await unplacedOf(begun, before.tabs, outbox)));
    const notes = await keeper.settle(left);
    if (notes !== null) begun.push({ key: notesKey, tab: notes, unplaced: [] });
  }
  const { tabs } = await outbox.close();
  return withNames(begun, report, tabs, before.tabs);
}

/** A report tab, and its notes that could not be placed. */
interface ReportTab {
  readonly key: string;
  readonly tab: BegunTab;
  unplaced: readonly Note[];
}

/** A kept tab still has its notes outside tables. */
async function unplacedOf(
  begun: readonly ReportTab[],
  before: readonly TabInfo[],
  outbox: Outbox,
): Promise<readonly Note[]> {
  const notes = begun.filter(({ unplaced }) => unplaced.length > 0);
  // Which tabs were kept is known only after the call.
  if (notes.length > 0) await outbox.send();
  return notes.flatMap(({ key, tab, unplaced }) => {
    const isKept = keptTab(before, key, tab.id) !== undefined;
    return unplaced.filter((note) => !isKept || note.table !== '');
  });
}

/** Inputs of emptying tabs. */
interface Emptying {
  readonly before: readonly TabInfo[];
  readonly host: Host;
  readonly outbox: Outbox;
  readonly keeper: NoteKeeper;
}

/** Among our tabs with that key, the one to rewrite. */
function earlierTab(before: readonly TabInfo[], key: string): TabInfo | undefined {
  return before.find(({ ours }) => ours === key);
}

/** All blocks of a tab; null where a cancel came first. */
async function blocksOf(report: ReportToWrite, tab: number): Promise<readonly (Block | null)[]> {
  const blocks: (Block | null)[] = [];
  for (let index = 0; index < report.tabs[tab].blocks; index++) blocks.push(await report.block(tab, index));
  return blocks;
}

/**
 * Empties our tabs that are not in this report: tabs of an earlier report, and duplicates, of which only one is
 * written. A tab that the user has changed is kept under another name.
 */
async function retireOthers(
  report: ReportLayout,
  { before, host, outbox, keeper }: Emptying,
  { language }: WriteOptions,
): Promise<{ readonly left: readonly Note[]; readonly begun: readonly ReportTab[] }> {
  const words = hostWords(language);
  const left: Note[] = [];
  const begun: ReportTab[] = [];
  const isWritten = (key: string) => report.tabs.some((tab) => tab.key === key);
  const others = before.filter(
    ({ ours: key, id }) =>
      key !== null && !holdsNotes(key) && !(isWritten(key) && earlierTab(before, key)?.id === id),
  );
  if (others.length === 0) return { left, begun };
  // The user may have deleted some meanwhile.
  const now = new Map((await host.describe()).tabs.map((tab) => [tab.id, tab]));
  for (const { id: earlier } of others) {
    const { ours: key = null, name = '' } = now.get(earlier) ?? {};
    if (key === null) continue;
    // The user's content of a duplicate was not read, so a changed duplicate is kept.
    const isTwin = earlierTab(before, key)?.id !== earlier;
    const { notes, carried } = isTwin ? { notes: [], carried: [] } : keeper.of(key);
    const tab = await outbox.begin({
      key,
      tab: earlier,
      name,
      incompleteNotice: words.incompleteNotice,
      keptName: words.keptName(name),
      rows: 2,
      columns: 1,
      rightToLeft: report.rightToLeft,
      carried,
    });
    await outbox.finish(tab, {
      heading: words.notInReport,
      columnWidths: [600],
      frozenRows: 0,
      tables: [],
      charts: [],
      activate: false,
    });
    if (notes.length > 0) await outbox.send();
    // A kept tab still has its notes.
    if (notes.length > 0 && tab.id === earlier) left.push(...notes);
    begun.push({ key, tab, unplaced: [] });
  }
  return { left, begun };
}

/** The kept earlier version of a written tab, if any. */
function keptTab(before: readonly TabInfo[], key: string, id: TabId | null): TabInfo | undefined {
  const earlier = earlierTab(before, key);
  return earlier?.id === id ? undefined : earlier;
}

/** The finished tabs in the order of the report, and the kept tabs among the emptied ones. */
function withNames(
  begun: readonly ReportTab[],
  report: ReportLayout,
  tabs: readonly TabInfo[],
  before: readonly TabInfo[],
): WrittenTab[] {
  const nameOf = (id: TabId) => tabs.find((known) => known.id === id)?.name;
  const inReport = [...report.tabs.map(({ key }) => key), notesKey];
  const keys = new Set([...inReport, ...begun.map(({ key }) => key)]);
  return [...keys].flatMap((wanted) =>
    begun.flatMap(({ key, tab: { id, isFinished } }) => {
      if (key !== wanted || id === null || !isFinished) return [];
      const earlier = keptTab(before, key, id);
      const keptAs = earlier === undefined ? undefined : nameOf(earlier.id);
      if (keptAs === undefined && !inReport.includes(key)) return [];
      return [{ key, id, name: nameOf(id) ?? key, ...(keptAs === undefined ? {} : { kept: keptAs }) }];
    }),
  );
}

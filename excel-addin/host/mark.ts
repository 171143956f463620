import type { FrozenMark } from '../../core/host/frozen';
import type { TabId, TableInfo } from '../../core/host/port';
import type { WrittenArea } from '../../core/report/writing/fingerprintedArea';

/**
 * Our record of a tab that we made: enough to tell whether everything on it is still ours.
 *
 * It is stored before the cells it describes, in the same request. So it always covers everything that we wrote, and
 * anything else on the tab is the user's.
 */
export interface Mark extends FrozenMark {
  readonly key: string;
  /** Texts that A1 may show: the notice and, once it is known, the heading. */
  readonly corner: readonly string[];
  readonly areas: readonly WrittenArea[];
  /** Names of our charts. */
  readonly charts: readonly string[];
  /** How many tables are ours, and (once the tab is finished) which. */
  readonly tables: number;
  readonly tableInfo?: readonly TableInfo[];
  /** Our names of cells, which stay while the tab is written anew. */
  readonly names?: readonly string[];
  /** Only for a pending tab without an id. */
  readonly name?: string;
}

/**
 * Marks live in the workbook's settings, by worksheet id: a tab keeps its id when it is renamed or moved, and a
 * copy that the user makes has another id, so the copy is the user's. (Worksheet custom properties need
 * ExcelApi 1.12, and are copied along with the tab.)
 */
const prefix = 'clv.tab.';

/** Stands for the id of a tab that is being made. */
export function pendingId(key: string): TabId {
  return `new:${key}`;
}

export function isPending(tab: TabId): boolean {
  return tab.startsWith('new:');
}

/** Queues the reading of all marks; call the answer after the next sync. */
export function loadMarks(context: Excel.RequestContext): () => ReadonlyMap<TabId, Mark> {
  const settings = context.workbook.settings;
  settings.load('items/key,items/value');
  return () =>
    new Map(
      settings.items.flatMap(({ key, value }) => {
        const mark = key.startsWith(prefix) ? read(value) : null;
        return mark ? [[key.slice(prefix.length), mark] as const] : [];
      }),
    );
}

/** Queues the reading of one tab's mark; the answer is null when the tab is not ours. */
export function loadMark(context: Excel.RequestContext, tab: TabId): () => Mark | null {
  const setting = context.workbook.settings.getItemOrNullObject(prefix + tab);
  setting.load('value');
  return () => (setting.isNullObject ? null : read(setting.value));
}

export function setMark(context: Excel.RequestContext, tab: TabId, mark: Mark): void {
  context.workbook.settings.add(prefix + tab, JSON.stringify(mark));
}

/** The mark must exist. */
export function removeMark(context: Excel.RequestContext, tab: TabId): void {
  context.workbook.settings.getItem(prefix + tab).delete();
}

/** Null when it is not a mark of ours: then the tab is the user's. */
function read(value: string): Mark | null {
  try {
    return JSON.parse(value) as Mark;
  } catch {
    return null;
  }
}

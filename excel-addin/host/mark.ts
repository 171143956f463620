import type { FrozenMark } from '../../core/host/frozen';
import type { TabId, TableInfo } from '../../core/host/port';
import type { WrittenArea } from '../../core/report/writing/fingerprintedArea';

/** Format version of marks; marks of other versions are ignored. */
const version = 2;

/**
 * Our record of a tab that we made: enough to tell whether everything on it is still ours.
 *
 * It is stored before the cells it describes, in the same request. So it always covers everything that we wrote, and
 * anything else on the tab is the user's.
 */
export interface Mark extends FrozenMark {
  readonly key: string;
  /** Id and name of the worksheet when the mark was written; '' while it is being created. */
  readonly id: TabId;
  readonly name: string;
  /** Texts that A1 may show: the notice and, once it is known, the heading. */
  readonly corner: readonly string[];
  readonly areas: readonly WrittenArea[];
  /** Names of our charts. */
  readonly charts: readonly string[];
  /** How many tables are ours, and (once the tab is finished) which. */
  readonly tables: number;
  readonly tableInfo?: readonly TableInfo[];
  /** Our names of cells, which stay while the tab is written anew. */
  readonly names: readonly string[];
}

/** Joins a mark with its sheet: a random text in the mark's key and in a name on the sheet. */
export type Token = string;

/** Marks live in the workbook's settings, by token. (Custom properties of worksheets need ExcelApi 1.12.) */
const prefix = 'clv.tab.';

/** Queues the reading of all marks; call the answer after the next sync. */
export function loadMarks(context: Excel.RequestContext): () => ReadonlyMap<Token, Mark> {
  const settings = context.workbook.settings;
  settings.load('items/key,items/value');
  return () =>
    new Map(
      settings.items.flatMap(({ key, value }) => {
        const mark = key.startsWith(prefix) ? readMark(value) : null;
        return mark ? [[key.slice(prefix.length), mark] as const] : [];
      }),
    );
}

export function setMark(context: Excel.RequestContext, token: Token, mark: Mark): void {
  context.workbook.settings.add(prefix + token, JSON.stringify({ version, ...mark }));
}

/** The mark must exist. */
export function removeMark(context: Excel.RequestContext, token: Token): void {
  context.workbook.settings.getItem(prefix + token).delete();
}

/** The mark; null when damaged, or of another version. */
function readMark(value: unknown): Mark | null {
  try {
    const read = JSON.parse(String(value)) as Partial<Mark & { version: number }> | null;
    const isMark =
      read?.version === version &&
      [read.key, read.id, read.name].every((text) => typeof text === 'string') &&
      [read.corner, read.areas, read.charts, read.names].every(Array.isArray) &&
      typeof read.tables === 'number';
    return isMark ? (read as Mark) : null;
  } catch {
    return null;
  }
}

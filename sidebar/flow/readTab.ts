import type { Row } from '../../core/cells/cell';
import { type Host, HostError, type TabId, type TabInfo } from '../../core/host/port';
import { historyKey } from '../../core/report/memory/readMemory';
import { rowsOfSafeguard } from '../../core/report/writing/safeguardText';

/** Most cells that one call reads: about 1 MB of JSON, below the limits of both hosts. */
const cellsPerRead = 50_000;

/** The part of the host that reading uses. */
export type ReadingHost = Pick<Host, 'describe' | 'readRows'>;

/** Receives a tab while it is read. */
export interface TabReader {
  /** Called before the first rows. */
  begin(tab: TabInfo): Promise<void>;
  /** Called with each piece of rows, in order. */
  take(rows: readonly Row[]): Promise<void>;
  onProgress(rowsRead: number, rows: number): void;
}

/**
 * Reads the current content of a whole tab in pieces. Each piece is processed while the next one is read, and then
 * released. Stops early once `signal.cancelled` is set.
 */
export async function readTab(
  host: ReadingHost,
  id: TabId,
  signal: { readonly cancelled: boolean },
  reader: TabReader,
): Promise<void> {
  const { tabs } = await host.describe();
  const tab = tabs.find((one) => one.id === id);
  if (!tab) throw new HostError('tabGone', `no tab ${id}`);
  if (signal.cancelled) return;
  const step = Math.max(1, Math.floor(cellsPerRead / Math.max(1, tab.columns)));
  let processed = reader.begin(tab);
  let rows = 0;
  while (rows < tab.rows && !signal.cancelled) {
    reader.onProgress(rows, tab.rows);
    const [piece] = await Promise.all([
      host.readRows(id, rows + 1, Math.min(step, tab.rows - rows)),
      processed,
    ]);
    // Rows may have been deleted while we were reading.
    if (piece.length === 0 || signal.cancelled) break;
    processed = reader.take(piece);
    rows += piece.length;
  }
  await processed;
}

/**
 * All cells of our tab with this key; [] without such a tab. If writing the history tab was interrupted, the
 * safeguarded cells.
 */
export async function readOurTab(
  host: ReadingHost,
  key: string,
  signal: { readonly cancelled: boolean },
): Promise<readonly Row[]> {
  const { tabs, safeguarded } = await host.describe();
  const safe = key === historyKey && safeguarded !== undefined ? rowsOfSafeguard(safeguarded) : null;
  if (safe !== null) return safe;
  const tab = tabs.find(({ ours }) => ours === key);
  const rows: Row[] = [];
  if (!tab) return rows;
  await readTab(host, tab.id, signal, {
    begin: async () => {},
    take: async (piece) => {
      rows.push(...piece);
    },
    onProgress: () => {},
  });
  return rows;
}

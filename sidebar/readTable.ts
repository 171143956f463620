import type { Table } from '../core/cells/cell';
import { tableBuilder } from '../core/cells/table';
import { type Host, HostError, type TabId } from '../core/host/port';

/** Most cells that one call reads: about 1 MB of JSON, below the limits of both hosts. */
const cellsPerRead = 50_000;

/**
 * Reads a whole tab in chunks, the newest state of it. Stops early, with what it
 * has, once `signal.cancelled` is set.
 */
export async function readTable(
  host: Host,
  id: TabId,
  signal: { readonly cancelled: boolean },
  onProgress: (rowsRead: number, rows: number) => void,
): Promise<Table> {
  const { tabs } = await host.describe();
  const tab = tabs.find((one) => one.id === id);
  if (!tab) throw new HostError('tabGone', `no tab ${id}`);
  const step = Math.max(1, Math.floor(cellsPerRead / Math.max(1, tab.columns)));
  const builder = tableBuilder({ sheet: tab.name }, tab.rows);
  let rows = 0;
  while (rows < tab.rows && !signal.cancelled) {
    onProgress(rows, tab.rows);
    const chunk = await host.readRows(id, rows + 1, Math.min(step, tab.rows - rows));
    if (chunk.length === 0) break; // rows were deleted while we were reading
    builder.append(chunk);
    rows += chunk.length;
  }
  return builder.table();
}

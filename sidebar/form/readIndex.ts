import { tableBuilder } from '../../core/cells/table';
import type { Host, TabId } from '../../core/host/port';
import { type MonthlyIndex, readMonthlyIndex } from '../../core/orders/money/monthlyIndex';
import { readTab } from '../flow/readTab';
import type { WrongIndex } from '../flow/state';

/** Reads a monthly index from a tab; returns the unreadable row if there is one. */
export async function readIndex(
  host: Host,
  tab: TabId,
  field: WrongIndex['field'],
  signal: { readonly cancelled: boolean },
): Promise<MonthlyIndex | WrongIndex> {
  const builder = tableBuilder();
  let name = '';
  await readTab(host, tab, signal, {
    begin: async (found) => {
      name = found.name;
    },
    take: async (rows) => builder.append(rows),
    onProgress: () => {},
  });
  const index = readMonthlyIndex(builder.table());
  return 'unreadable' in index ? { field, tab: name, row: index.unreadable } : index;
}

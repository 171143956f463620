import { tableBuilder } from '../../core/cells/table';
import type { Host, TabId } from '../../core/host/port';
import { type PriceIndex, readPriceIndex } from '../../core/orders/money/priceIndex';
import { readTab } from '../flow/readTab';
import type { WrongPrices } from '../flow/state';

/** The price index that stands in a tab as it is now, or the row that cannot be read. */
export async function readPrices(
  host: Host,
  tab: TabId,
  signal: { readonly cancelled: boolean },
): Promise<PriceIndex | WrongPrices> {
  const builder = tableBuilder();
  let name = '';
  await readTab(host, tab, signal, {
    begin: async (found) => {
      name = found.name;
    },
    take: async (rows) => builder.append(rows),
    onProgress: () => {},
  });
  const index = readPriceIndex(builder.table());
  return 'unreadable' in index ? { tab: name, row: index.unreadable } : index;
}

import type { Host, TabId } from '../core/host/port';
import { type PriceIndex, readPriceIndex } from '../core/orders/priceIndex';
import { readTable } from './readTable';
import type { WrongPrices } from './state';

/** The price index that stands in a tab as it is now, or the row that cannot be read. */
export async function readPrices(
  host: Host,
  tab: TabId,
  signal: { readonly cancelled: boolean },
): Promise<PriceIndex | WrongPrices> {
  const table = await readTable(host, tab, signal, () => {});
  const index = readPriceIndex(table);
  return 'unreadable' in index ? { tab: table.sheet, row: index.unreadable } : index;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFile } from '../../cli/readFile';
import type { Table } from '../../core/cells/cell';
import { dayOf } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { Random } from '../../samples/random';
import { simulateShop } from '../../samples/simulateShop';

export interface NamedTable {
  readonly name: string;
  readonly table: Table;
}

/** The full CDNOW cohort (23,570 customers) where it is at hand, else an invented shop with about as many. */
export async function ordersTable(): Promise<NamedTable> {
  const shared = fileURLToPath(new URL('../../../shared/data', import.meta.url));
  const file = join(process.env.CLV_TEST_DATA ?? shared, 'cdnow_master.csv');
  if (existsSync(file)) return { name: 'CDNOW, full cohort', table: (await readFile(file)).tabs[0].table };
  return { name: 'invented shop (cdnow_master.csv is not there)', table: inventedTable() };
}

function inventedTable(): Table {
  const opened = dayOf(1997, 1, 1) ?? 0;
  const purchases = simulateShop(
    {
      behaviour: { r: 0.24, alpha: 4.41, a: 0.79, b: 2.43, p: 6.25, q: 3.74, gamma: 15.4 },
      days: 545,
      rows: 47_300,
      cancelled: 0,
      refunded: 0,
      step: 0.01,
    },
    new Random(1997),
  );
  const rows = purchases.map(({ customer, day, amount }) => [`c${customer}`, opened + day, amount]);
  return tableOf([['customer', 'date', 'amount'], ...rows], { sheet: 'Orders' });
}

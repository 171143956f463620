import type { Table } from '../core/cells/cell';
import type { PickedColumns } from '../core/cells/columns';
import { findColumns } from '../core/cells/findColumns';
import type { Remembered } from '../core/host/port';
import type { SkippedRow } from '../core/orders/order';
import { readOrders } from '../core/orders/readOrders';
import { rememberedPicks } from './remembered';
import type { OrdersCheck, SkippedRows } from './workerProtocol';

/** What would become of the rows with these columns, before anything is analysed. */
export function checkOrders(table: Table, picked: PickedColumns, remembered: Remembered | null): OrdersCheck {
  const { headerRow, headers } = findColumns(table, picked);
  const picks = { ...rememberedPicks(remembered, headers), ...picked };
  const { orders, rows, used, skipped, columns, problems } = readOrders(table, { columns: picks });
  const customers = new Set(orders.map(({ customer }) => customer));
  let firstDay: number | null = null;
  let lastDay: number | null = null;
  for (const { day } of orders) {
    if (firstDay === null || day < firstDay) firstDay = day;
    if (lastDay === null || day > lastDay) lastDay = day;
  }
  return {
    headerRow,
    headers,
    picks,
    columns,
    rows,
    used,
    orders: orders.length,
    customers: customers.size,
    skipped: countReasons(skipped),
    firstDay,
    lastDay,
    problems,
  };
}

function countReasons(skipped: readonly SkippedRow[]): SkippedRows[] {
  const counts = new Map<SkippedRow['reason'], { count: number; firstRow: number }>();
  for (const { row, reason } of skipped) {
    const known = counts.get(reason);
    if (known) {
      known.count += 1;
      known.firstRow = Math.min(known.firstRow, row);
    } else counts.set(reason, { count: 1, firstRow: row });
  }
  return [...counts]
    .map(([reason, { count, firstRow }]) => ({ reason, count, firstRow }))
    .sort((a, b) => b.count - a.count);
}

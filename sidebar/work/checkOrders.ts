import type { Table } from '../../core/cells/cell';
import { findColumns } from '../../core/cells/columns/findColumns';
import { rowAt } from '../../core/cells/table';
import type { Memory } from '../../core/host/port';
import { dataCheck } from '../../core/orders/account/dataCheck';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import type { OrdersOrCustomers } from '../../core/orders/customerTable/customerTable';
import { knownOtherwise } from '../../core/orders/identity/knownOtherwise';
import { readTable } from '../../core/orders/readTable';
import { groupColumns, type OrderColumn } from '../../core/segments/schemes/orderColumn';
import { rememberedAnswers } from '../flow/answers';
import { proposedSpend } from '../form/proposedSpend';
import { rememberedPicks } from '../memory/fromMemory';
import { columnSamples } from './columnSamples';
import type { OrdersCheck } from './workerProtocol';

const firstRows = 4;

/** A table as read by these choices. */
export interface TableRead {
  readonly reading: ReadingChoices;
  readonly orders: OrdersOrCustomers;
}

/** Reads a table by these choices; remembered ones fill in where the user has not chosen. */
export function readOnce(table: Table, choices: ReadingChoices, remembered: Memory | null): TableRead {
  const reading = remembered ? withRemembered(table, choices, remembered) : choices;
  return { reading, orders: readTable(table, reading) };
}

/** The data check of a table that has been read, before the analysis. */
export function checkOrders(table: Table, { reading, orders }: TableRead): OrdersCheck {
  const { headerRow, headers, roles } = orders.found;
  const first = headerRow === null ? 0 : headerRow + 1;
  const shown = Math.max(0, Math.min(firstRows, table.rows - first));
  return {
    firstRows: Array.from({ length: shown }, (_, row) => rowAt(table, first + row)),
    headers,
    samples: columnSamples(table, first),
    reading,
    columns: roles,
    groupColumns: columnsByHeader(groupColumns({ orders, table })),
    spendLimits: proposedSpend(orders),
    account: dataCheck(table, orders),
    knownOtherwise: knownOtherwise(table, orders),
  };
}

function withRemembered(table: Table, choices: ReadingChoices, remembered: Memory): ReadingChoices {
  const { headers } = findColumns(table, choices.columns);
  const columns = { ...rememberedPicks(remembered, headers), ...choices.columns };
  const { roles } = findColumns(table, columns);
  return { ...rememberedAnswers(remembered, roles, headers), ...choices, columns };
}

/** Columns are chosen and remembered by header; with equal headers the first column counts, as everywhere. */
function columnsByHeader(columns: readonly OrderColumn[]): OrdersCheck['groupColumns'] {
  const first = new Map([...columns].reverse().map(({ header, role }) => [header, { header, role }]));
  return [...first.values()].reverse();
}

/** One file read on every way that it can come: the command, both built add-ins' functions, and the sidebar's check. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { dayToIso } from '../../core/cells/parse/civil';
import { rowAt } from '../../core/cells/table';
import { readTables } from '../../files/readTables';
import { typedCell } from '../../preview/page/fillSheet';
import { checkOrders, readOnce } from '../../sidebar/work/checkOrders';
import { runCommand } from '../report/runCommand';
import type { Answer, BothHosts, SheetCell } from './bothHosts';

/** What a way of reading makes of a file. */
export interface Reading {
  /** Null when nothing is read. */
  readonly read: {
    readonly orders: number;
    readonly customers: number;
    readonly revenue: number;
    /** ISO days of the first and the last order; null where they are not told. */
    readonly first: string | null;
    readonly last: string | null;
    /** Money of each customer by name. */
    readonly spent: Readonly<Record<string, number>>;
  } | null;
  /** All that is said about the reading. */
  readonly said: string;
}

/** `=RFM(range)` of both built add-ins, and `=CLV(range)` beside it, which fits the models too, where it is wanted. */
export async function byFormulas(
  path: string,
  hosts: BothHosts,
  { clv }: { readonly clv: boolean },
): Promise<{ google: Reading; excel: Reading }> {
  const range = await rangeOf(path);
  const google = (name: string) => hosts.google(name, [range]);
  const excel = (name: string) => hosts.excel(name, [range]);
  return {
    google: readingOf(google('RFM'), clv ? google('CLV') : null),
    excel: readingOf(await excel('RFM'), clv ? await excel('CLV') : null),
  };
}

async function tabOf(path: string) {
  const { tabs } = await readTables(new Uint8Array(readFileSync(path)), basename(path));
  const [tab] = tabs;
  if (tab === undefined) throw new Error(`${path} holds nothing`);
  return tab;
}

/** The cells as a spreadsheet makes them of the file: texts that are days or numbers become those. */
async function rangeOf(path: string): Promise<SheetCell[][]> {
  const { table, isDate } = await tabOf(path);
  return Array.from({ length: table.rows }, (_, row) =>
    rowAt(table, row).map((cell, column): SheetCell => {
      if (typeof cell === 'number') return isDate(row, column) ? { day: cell } : cell;
      const { value = null, format = '' } = typeof cell === 'string' ? typedCell(cell) : { value: cell };
      return format === 'yyyy-mm-dd' ? { day: Number(value) } : value;
    }),
  );
}

/** What of the command's document is looked at. */
interface Document {
  readonly failed?: true;
  readonly problems: readonly { readonly message: string }[];
  readonly customers: readonly {
    readonly id: string;
    readonly orders: number;
    readonly revenue: number;
    readonly firstOrder: string;
    readonly lastOrder: string;
  }[];
}

/** The document of `--json`. */
export async function byCommand(path: string): Promise<Reading> {
  const { stdout, stderr } = await runCommand(path, '--json');
  const { failed, problems, customers } = JSON.parse(stdout) as Document;
  const said = [stderr, ...problems.map(({ message }) => message)].join('\n');
  if (failed) return { read: null, said };
  return {
    read: {
      orders: sum(customers.map(({ orders }) => orders)),
      customers: customers.length,
      revenue: sum(customers.map(({ revenue }) => revenue)),
      first: customers.map(({ firstOrder }) => firstOrder).sort()[0] ?? null,
      last: [...customers.map(({ lastOrder }) => lastOrder)].sort().at(-1) ?? '',
      spent: Object.fromEntries(customers.map(({ id, revenue }) => [id, revenue])),
    },
    said,
  };
}

/** The sidebar's check; it names no single customers. */
export async function bySidebar(path: string): Promise<Reading> {
  const { table } = await tabOf(path);
  const { account } = checkOrders(table, readOnce(table, { columns: {} }, null));
  const { orders, customers, revenue, firstDay, lastDay, problems, questions } = account;
  const said = [...problems.map(({ code }) => code), ...questions.map(({ code }) => code)].join(' ');
  return {
    read:
      orders === 0
        ? null
        : {
            orders,
            customers,
            revenue,
            first: dayToIso(firstDay ?? 0),
            last: dayToIso(lastDay ?? 0),
            spent: {},
          },
    said,
  };
}

/** Rows of `RFM` (customer, days, orders, spend, …) and of `CLV` (customer, orders, last order, …), each below its header. */
function readingOf(rfm: Answer, clv: Answer | null): Reading {
  if (!('cells' in rfm)) {
    if (clv !== null && 'cells' in clv) throw new Error(`CLV answers, RFM does not: ${rfm.message}`);
    return { read: null, said: rfm.message };
  }
  if (clv !== null && !('cells' in clv)) throw new Error(`RFM answers, CLV does not: ${clv.message}`);
  const [, ...rows] = rfm.cells;
  const [, ...values] = clv?.cells ?? [];
  const orders = new Map(rows.map(([customer, , count]) => [customer, Number(count)]));
  if (values.some(([customer, count]) => Number(count) !== orders.get(customer ?? ''))) {
    throw new Error('CLV and RFM count different orders');
  }
  const days = values.map(([, , day]) => (typeof day === 'object' ? day.day : Number(day)));
  return {
    read: {
      orders: sum([...orders.values()]),
      customers: rows.length,
      revenue: sum(rows.map(([, , , money]) => Number(money))),
      first: null,
      last: clv === null ? null : dayToIso(Math.max(...days)),
      spent: Object.fromEntries(rows.map(([customer, , , money]) => [String(customer), Number(money)])),
    },
    said: '',
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

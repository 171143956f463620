/** A workbook with the orders of an invented shop, and hosts that count what goes to them. */
import type { Host } from '../../../core/host/port';
import { Random } from '../../../samples/random';
import { simulateShop } from '../../../samples/simulateShop';
import { createSheetsHost } from '../../../sheets-addon/client/host';
import type { ScriptRun } from '../../../sheets-addon/client/scriptRun';
import { createGoogleHost } from '../../../simulated/google';
import { loadProjectOnce } from '../../../simulated/google/loadProject';
import { scriptRun } from '../../../simulated/google/scriptRun';
import { Workbook } from '../../../simulated/workbook/workbook';
import { builtAddon } from '../builds';
import { openExcel } from '../excelHostUnderTest';

/** About the customers of CDNOW. Seed 1997. */
export function shopWith(orders: number): Workbook {
  const purchases = simulateShop(
    {
      behaviour: { r: 0.24, alpha: 4.41, a: 0.79, b: 2.43, p: 6.25, q: 3.74, gamma: 15.4 },
      days: 545,
      rows: orders,
      cancelled: 0,
      refunded: 0,
      step: 0.01,
    },
    new Random(1997),
  );
  const rows = [
    ['customer', 'date', 'amount'],
    ...purchases.map(({ customer, day, amount }) => [`c${customer}`, 45_000 + day, amount]),
  ];
  const workbook = new Workbook('Shop');
  const area = { row: 0, column: 0, rows: rows.length, columns: 3 };
  workbook.addSheet('Orders').edit(area, (cell, row, column) => {
    cell.value = rows[row]?.[column] ?? null;
    if (column === 1 && row > 0) cell.format = 'yyyy-mm-dd';
  });
  return workbook;
}

export interface CountedHost {
  readonly host: Host;
  /** Calls that the user waits for, one after the other, and bytes there and back, so far. */
  count(): { readonly calls: number; readonly bytes: number };
}

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '');

export const countedHosts = {
  google(workbook: Workbook): CountedHost {
    const google = createGoogleHost(workbook, loadProjectOnce(builtAddon().code));
    const seen = { calls: 0, bytes: 0 };
    const counted = {
      ...google,
      call(name: string, inputs: readonly unknown[]) {
        const answer = google.call(name, inputs);
        seen.calls++;
        seen.bytes += bytesOf(inputs) + bytesOf(answer);
        return answer;
      },
    };
    return {
      host: createSheetsHost(scriptRun(counted) as unknown as ScriptRun),
      count: () => ({ ...seen }),
    };
  },
  excel(workbook: Workbook): CountedHost {
    const { host, excel } = openExcel(workbook);
    return { host, count: () => ({ calls: excel.roundTrips, bytes: excel.bytes }) };
  },
} as const;

import type { Problem } from '../../core/cells/problem';
import { statusMeaning } from '../../core/orders/lines/status';
import { fileText } from '../../warehouse/write';
import type { Command } from '../options/parseCommand';
import type { Database } from './database';
import type { RowsChosen } from './rowsChosen';
import { orderRows } from './typedRows';

/** Statuses are read with the core's rules; refund rows stay, whatever their status. */
export async function readStatuses(
  database: Database,
  columns: number,
  reading: Command['reading'],
): Promise<RowsChosen & { readonly words: readonly string[]; readonly rows: number }> {
  const names = Array.from({ length: columns }, (_, i) => `status_${i}`);
  const conditions: string[] = [];
  const words: string[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const text = `CAST(${name} AS VARCHAR)`;
    const found = await database.rows(
      `SELECT ${text}, CAST(COUNT(*) AS DOUBLE) FROM ${orderRows} WHERE TRIM(${text}) <> '' GROUP BY 1 ORDER BY 2 DESC, 1`,
    );
    const meant = found.map(([word, rows]) => ({
      word: String(word),
      rows: Number(rows),
      meaning: statusMeaning(String(word), 'status'),
    }));
    const leftOut = meant.filter(
      ({ meaning }) =>
        !['kept', 'pending', 'unknown', 'refund'].includes(meaning) ||
        (meaning === 'pending' && reading.pendingOrders === 'leaveOut') ||
        (meaning === 'unknown' && reading.unknownStatus === 'leaveOut'),
    );
    if (leftOut.length > 0) {
      const list = (those: typeof leftOut) => those.map(({ word }) => fileText(word)).join(', ');
      const refunded = leftOut.filter(({ meaning }) => meaning === 'refunded');
      const back = refunded.length === 0 ? '' : ` OR (amount < 0 AND ${text} IN (${list(refunded)}))`;
      conditions.push(`(${name} IS NULL OR ${text} NOT IN (${list(leftOut)})${back})`);
      words.push(...leftOut.map(({ word }) => word));
    }
    problems.push(...countedStatuses(meant.filter((one) => !leftOut.includes(one))));
  }
  const [[rows]] = await database.rows(
    `SELECT CAST(COUNT(*) AS DOUBLE) FROM ${orderRows} WHERE NOT (${conditions.length === 0 ? 'TRUE' : conditions.join(' AND ')})`,
  );
  return { conditions, words, rows: Number(rows), problems };
}

/** Problems about rows that count although their status is pending or unknown. */
function countedStatuses(
  meant: readonly { readonly word: string; readonly rows: number; readonly meaning: string }[],
): Problem[] {
  const pending = meant.filter(({ meaning }) => meaning === 'pending');
  const unknown = meant.filter(({ meaning }) => meaning === 'unknown');
  const rows = (those: typeof meant) => those.reduce((sum, one) => sum + one.rows, 0);
  const named = 3;
  return [
    ...(pending.length === 0
      ? []
      : [
          {
            code: 'pendingOrders' as const,
            params: { example: pending[0].word, count: rows(pending) },
            severity: 'warning' as const,
          },
        ]),
    ...(unknown.length === 0
      ? []
      : [
          {
            code: 'unknownStatus' as const,
            params: {
              words: unknown.slice(0, named).map(({ word }) => word),
              more: Math.max(0, unknown.length - named),
              count: rows(unknown),
            },
            severity: 'warning' as const,
          },
        ]),
  ];
}

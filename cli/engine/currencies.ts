import { currencyNamed } from '../../core/cells/parse/currency';
import type { Problem } from '../../core/cells/problem';
import { fileText } from '../../warehouse/write';
import type { Command } from '../options/parseCommand';
import { toUserError } from '../toUserError';
import type { Database } from './database';
import type { OrderFiles } from './orderFiles';
import type { RowsChosen } from './rowsChosen';
import { orderRows } from './typedRows';

/** Restricts the rows to one currency: the only one, or the chosen one. */
export async function readCurrencies(
  database: Database,
  { names }: OrderFiles,
  chosen: string | undefined,
  language: Command['language'],
): Promise<RowsChosen & { readonly currency: string | null }> {
  const text = 'CAST(currency AS VARCHAR)';
  const found = await database.rows(
    `SELECT ${text}, CAST(COUNT(*) AS DOUBLE) FROM ${orderRows} WHERE TRIM(${text}) <> '' GROUP BY 1 ORDER BY 1`,
  );
  const codeOf = (written: unknown) => currencyNamed(String(written)) ?? String(written).trim().toUpperCase();
  const codes = [...new Set(found.map(([written]) => codeOf(written)))].sort();
  if (codes.length > 1 && (chosen === undefined || !codes.includes(chosen))) {
    throw toUserError(
      [{ code: 'severalCurrencies', params: { currencies: codes }, where: names[0], severity: 'error' }],
      language,
    );
  }
  if (codes.length <= 1) return { conditions: [], currency: codes[0] ?? null, problems: [] };
  const currency = chosen ?? '';
  const others = found.filter(([written]) => codeOf(written) !== currency);
  const count = others.reduce((sum, [, rows]) => sum + Number(rows), 0);
  const problems: Problem[] = [{ code: 'otherCurrencies', params: { currency, count }, severity: 'warning' }];
  const list = others.map(([written]) => fileText(String(written))).join(', ');
  return {
    conditions: [`(currency IS NULL OR ${text} NOT IN (${list}))`],
    currency,
    problems,
  };
}

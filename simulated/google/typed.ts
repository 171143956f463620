import { timeToSerial } from '../../core/cells/parse/civil';
import type { CellValue } from '../workbook/cell';

export type Entered = { readonly formula: string } | { readonly value: CellValue };

/**
 * How setValue interprets a string: Sheets reads it as if typed.
 *
 * Stricter than Sheets where that is not documented: signs that may begin a
 * formula do, also in text columns.
 */
export function typed(text: string, format: string | undefined): Entered {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const number = numberTyped(text.trim());
  if (/^[=+@-]/.test(text.trimStart()) && (format === '@' || number === null)) return { formula: text };
  if (format === '@') return { value: text };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  return { value: number ?? text };
}

function numberTyped(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return timeToSerial(Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])));
  const short = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?$/.exec(text);
  if (short) return timeToSerial(Date.UTC(Number(short[3] ?? 2000), Number(short[1]) - 1, Number(short[2])));
  const percent = /^%?([\d.,]+)%?$/.exec(text);
  const plain = (percent?.[1] ?? text).replace(/[,\s$€£₺]/g, '');
  if (plain === '' || !Number.isFinite(Number(plain))) return null;
  return Number(plain) / (text.includes('%') ? 100 : 1);
}

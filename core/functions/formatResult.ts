import { dayToIso } from '../cells/parse/civil';
import { formatNumber } from '../speech/format';
import type { Language } from '../speech/language';
import type { FunctionResult, ResultCell } from './types';

/** A result for the help: texts in rows, and the number of rows left out. */
export interface FormattedResult {
  readonly rows: readonly (readonly string[])[];
  readonly more: number;
}

const mostRows = 6;

/** The first rows of a result: numbers with four digits or two decimals, days as 2024-12-31. */
export function formatResult(result: FunctionResult, language: Language): FormattedResult {
  const rows = Array.isArray(result)
    ? (result as readonly (readonly ResultCell[])[])
    : [[result as ResultCell]];
  return {
    rows: rows.slice(0, mostRows).map((row) => row.map((cell) => shownCell(cell, language))),
    more: Math.max(0, rows.length - mostRows),
  };
}

function shownCell(cell: ResultCell, language: Language): string {
  if (typeof cell === 'object') return dayToIso(cell.day);
  if (typeof cell !== 'number') return String(cell);
  const leading = cell === 0 ? 0 : Math.floor(Math.log10(Math.abs(cell)));
  return formatNumber(cell, language, Math.min(8, Math.max(2, 3 - leading)));
}

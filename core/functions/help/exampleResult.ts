import { dayToIso } from '../../cells/parse/civil';
import type { ExampleResult } from '../../speech/exampleResults/exampleResult';
import { formatNumber } from '../../speech/format';
import type { Language } from '../../speech/language';
import type { FunctionResult, ResultCell } from '../types';

/** A result for the help: texts in rows, and the number of rows left out. */
export interface FormattedResult {
  readonly rows: readonly (readonly string[])[];
  readonly more: number;
}

const mostRows = 6;

/** The first rows of a result, rounded for the help. */
export function exampleResult(result: FunctionResult): ExampleResult {
  const rows = Array.isArray(result)
    ? (result as readonly (readonly ResultCell[])[])
    : [[result as ResultCell]];
  return {
    rows: rows.slice(0, mostRows).map((row) => row.map(keptCell)),
    more: Math.max(0, rows.length - mostRows),
  };
}

function keptCell(cell: ResultCell): string | number {
  if (typeof cell === 'number') return Number(cell.toFixed(decimalsOf(cell)));
  return typeof cell === 'object' ? dayToIso(cell.day) : String(cell);
}

/** Four digits, or two decimals. */
function decimalsOf(value: number): number {
  const leading = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return Math.min(8, Math.max(2, 3 - leading));
}

/** A result as the help shows it in a language. */
export function formatResult({ rows, more }: ExampleResult, language: Language): FormattedResult {
  const shown = (cell: string | number) =>
    typeof cell === 'number' ? formatNumber(cell, language, decimalsOf(cell)) : cell;
  return { rows: rows.map((row) => row.map(shown)), more };
}

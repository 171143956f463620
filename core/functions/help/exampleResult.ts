import { dayToIso } from '../../cells/parse/civil';
import { formatNumber } from '../../speech/format';
import type { FunctionName } from '../../speech/functionHelp/functionHelp';
import type { Language } from '../../speech/language';
import type { FunctionResult, ResultCell } from '../types';

/** The first rows of an example's result, and the number of rows left out: texts in English, days as 2024-12-31. */
export interface ExampleResult {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly more: number;
}

/** The results of all examples; numbers are the same in every language, so only texts are kept for each. */
export interface ExampleResults {
  readonly results: Readonly<Record<FunctionName, readonly ExampleResult[]>>;
  /** English text → text of the language; the texts that are not here are the same. */
  readonly words: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>>;
}

/** A result for the help: texts in rows, and the number of rows left out. */
export interface FormattedResult {
  readonly rows: readonly (readonly string[])[];
  readonly more: number;
}

const mostRows = 6;

/** The first rows of a result, with the digits that the help shows. */
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
export function formatResult(
  { rows, more }: ExampleResult,
  words: ExampleResults['words'],
  language: Language,
): FormattedResult {
  const shown = (cell: string | number) => {
    if (typeof cell === 'number') return formatNumber(cell, language, decimalsOf(cell));
    return language === 'en' ? cell : (words[language][cell] ?? cell);
  };
  return { rows: rows.map((row) => row.map(shown)), more };
}

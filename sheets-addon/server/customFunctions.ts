import type { Cell } from '../../core/cells/cell';
import type { ArgumentKind } from '../../core/functions/arguments/argument';
import { catalog } from '../../core/functions/catalog/catalog';
import {
  type DateCell,
  type FunctionContext,
  FunctionError,
  type FunctionResult,
  type HostRow,
  type Input,
  type ResultCell,
} from '../../core/functions/types';
import { type Language, languageOf } from '../../core/speech/language';
import { answerCache } from './answerCache';
import { cellOf } from './cells';
import { type Clock, clockIn, utcClock } from './clock';

/**
 * Called by every custom function's stub, with Google's arguments and result.
 *
 * Throws an Error whose message Sheets shows on the #ERROR! cell. Needs no
 * service: without a spreadsheet, dates are in UTC and names in English; without a cache nothing is shared between calls.
 */
export function runCustomFunction(name: string, given: ArrayLike<unknown>): unknown {
  const found = catalog.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${name} is not a function of this add-on`);
  const timeZone = lazily(spreadsheetTimeZone);
  const clock = lazily(() => clockOf(timeZone()));
  const inputs = Array.from(given, (value, i) => inputOf(value, found.arguments[i]?.kind, clock));
  try {
    return resultOf(found.run(inputs, contextOf(timeZone)), clock);
  } catch (error) {
    // A plain Error: Sheets puts any other name in front of the sentence.
    throw error instanceof FunctionError ? new Error(error.message) : error;
  }
}

/** A single cell arrives as its value, a range as rows, a missing argument as undefined. */
function inputOf(value: unknown, kind: ArgumentKind | undefined, clock: () => Clock): Input {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return cellOf(value, clock);
  const cellsOf = (row: unknown): readonly Cell[] =>
    Array.isArray(row) ? row.map((cell) => cellOf(cell, clock)) : [cellOf(row, clock)];
  return kind === 'orders' ? { rows: value as readonly HostRow[], cellsOf } : value.map(cellsOf);
}

function resultOf(result: FunctionResult, clock: () => Clock): unknown {
  return isTable(result) ? result.map((row) => row.map((cell) => shown(cell, clock))) : shown(result, clock);
}

function isTable(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function shown(cell: ResultCell, clock: () => Clock): string | number | boolean | Date {
  return isDay(cell) ? clock().dateOf(cell.day) : cell;
}

function isDay(cell: ResultCell): cell is DateCell {
  return typeof cell === 'object';
}

/** Evaluated only when there is a date, because service calls are slow. */
function lazily<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** Null without a spreadsheet. */
function spreadsheetTimeZone(): string | null {
  if (typeof SpreadsheetApp === 'undefined') return null;
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

function clockOf(timeZone: string | null): Clock {
  return timeZone === null ? utcClock : clockIn(timeZone);
}

/** Google names no limit for a result; a whole spreadsheet has ten million cells. */
const mostCells = 1_000_000;

function contextOf(timeZone: () => string | null): FunctionContext {
  return {
    language: spreadsheetLanguage(),
    mostCells,
    get cache() {
      return answerCache();
    },
    get timeZone() {
      return timeZone() ?? undefined;
    },
  };
}

function spreadsheetLanguage(): Language {
  if (typeof SpreadsheetApp === 'undefined') return 'en';
  return languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
}

import type { Cell, Day, Row } from '../cells/cell';
import type { FunctionName } from '../speech/functionHelp/functionHelp';
import type { Language } from '../speech/language';
import type { Argument } from './arguments/argument';
import type { Example } from './help/example';

/** An argument as the host passes it, dates as serial numbers: one cell, a range, or nothing. */
export type Input = Cell | undefined | readonly Row[] | HostRange;

/**
 * A range of orders in the host's own values. Most calls only check whether the range is already known, for which
 * converting a hundred thousand rows would be too slow.
 */
export interface HostRange {
  readonly rows: readonly HostRow[];
  /** A row as cells, dates as serial numbers. */
  readonly cellsOf: (row: HostRow) => Row;
}

export type HostRow = readonly unknown[];

/** A day in a result: each host turns it into its own kind of date cell. */
export interface DateCell {
  readonly day: Day;
}

export type ResultCell = string | number | boolean | DateCell;

/** One value, or a rectangular table that spills; "" stands for nothing. */
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];

export interface FunctionContext {
  /** Language of names and sentences: the workbook's. */
  readonly language: Language;
  /** IANA name of the workbook's zone, where the host knows it: instants get their day in this zone. */
  readonly timeZone?: string | undefined;
  /** Largest result in cells that the host accepts; a larger one is refused with a sentence. */
  readonly mostCells: number;
  /** For hosts that start a new process for every cell. */
  readonly cache?: AnswerCache | undefined;
}

/** A cache of texts that outlives a call; a miss or a failure only costs time. */
export interface AnswerCache {
  /** Null when missing. */
  get(key: string): string | null;
  put(texts: Readonly<Record<string, string>>): void;
}

/** Description of a custom function; its sentences are in core/speech/functionHelp. */
export interface FunctionDescription {
  readonly name: FunctionName;
  readonly arguments: readonly Argument[];
  /** True when the result can be a table that spills. */
  readonly spills: boolean;
  /** Formulas on the sample shop, recommended form first. */
  readonly examples: readonly Example[];
  /** Citation of the method; null when the function only counts or multiplies. */
  readonly source: string | null;
}

/** One custom function, described once for both hosts. */
export interface CustomFunction extends FunctionDescription {
  run(inputs: readonly Input[], context: FunctionContext): FunctionResult;
}

/** Why a formula has no result: in Excel 'value' shows as #VALUE! and 'notAvailable' as #N/A, both with the text. */
export class FunctionError extends Error {
  readonly kind: 'value' | 'notAvailable';
  constructor(kind: 'value' | 'notAvailable', message: string) {
    super(message);
    this.name = 'FunctionError';
    this.kind = kind;
  }
}

import type { Cell, Day } from '../../cells/cell';
import { latinDigits } from '../../cells/parse/digits';
import { readNumberText } from '../../cells/parse/numberText';
import { parseDate } from '../../cells/parse/parseDate';
import { readRate } from '../../cells/parse/rate';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import { FunctionError, type Input } from '../types';
import type { Argument, ChoiceArgument, NumberArgument } from './argument';

/** Reads arguments of one call; every complaint names the argument, what came, what is expected, and an example. */
export interface ArgumentReader {
  /** Throws when one that must be there is left out, or is outside its limits. */
  number(input: Input, argument: NumberArgument): number;
  /** Null when left out. */
  day(input: Input, argument: Argument): Day | null;
  /** One of the choices, compared without case and punctuation ("BG/NBD" is bgnbd). */
  choice<C extends string>(input: Input, argument: ChoiceArgument<C>): C;
  /** The complaint about an argument, to be thrown. */
  refusal(input: Input, argument: Argument, expected: string): FunctionError;
}

export function argumentReader(language: Language): ArgumentReader {
  const { errors } = functionWords(language);
  const got = (input: Input): string =>
    isRange(input) ? errors.cells({ rows: input.length, columns: input[0]?.length ?? 0 }) : quoteCell(input);
  const refusal = (input: Input, { name }: Argument, expected: string) =>
    new FunctionError('value', errors.badArgument({ name, got: got(input), expected }));

  return {
    refusal,
    number(input, argument) {
      const { name, kind, standard, limits, example } = argument;
      const cell = single(input);
      const usual = kind === 'rate' ? errors.expectedRate({ example }) : undefined;
      const expected = argument.expected?.(errors) ?? usual ?? errors.expectedNumber({ ...limits, example });
      if (isBlank(cell)) {
        if (standard !== null) return standard;
        throw new FunctionError('value', errors.missingArgument({ name, expected }));
      }
      if (kind === 'rate' && isDoubtful(cell)) {
        throw refusal(input, argument, errors.doubtfulRate({ written: Number(cell), example }));
      }
      if (kind === 'number' && isTwoNumbers(cell)) {
        throw refusal(input, argument, errors.doubtfulNumber);
      }
      const value = kind === 'rate' ? rateIn(cell) : numberIn(cell);
      const inside =
        (limits.orEqual ? value >= limits.above : value > limits.above) &&
        value <= limits.atMost &&
        (!limits.whole || Number.isInteger(value));
      if (!inside) throw refusal(input, argument, expected);
      return value;
    },
    day(input, argument) {
      const cell = single(input);
      if (isBlank(cell)) return null;
      const day = parseDate(cell);
      if (day === null) throw refusal(input, argument, errors.expectedDate);
      return day;
    },
    choice(input, argument) {
      const { choices, spellings } = argument;
      const cell = single(input);
      if (isBlank(cell)) return choices[0];
      const wanted = plain(String(cell));
      const found = choices.find((choice) => plain(choice) === wanted) ?? spellings.get(wanted);
      if (found === undefined) throw refusal(input, argument, errors.expectedChoice({ choices }));
      return found;
    },
  };
}

/** An argument that must be one cell; a range of one cell counts, a larger one is refused by its reader. */
export function single(input: Input): Cell | undefined | 'range' {
  if (!Array.isArray(input))
    return typeof input === 'object' && input !== null ? 'range' : (input as Cell | undefined);
  return isRange(input) ? 'range' : input[0]?.[0];
}

/** More than one cell: a range of one is that cell. */
export function isRange(input: Input): input is readonly (readonly Cell[])[] {
  return Array.isArray(input) && (input.length > 1 || input[0]?.length > 1);
}

export function isBlank(cell: Cell | undefined): cell is null | undefined | '' {
  return cell === undefined || cell === null || cell === '';
}

/** The number that a cell is or spells; NaN for anything else, and for a text that spells two numbers. */
export function numberIn(cell: Cell | undefined): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && !isTwoNumbers(cell) ? readNumberText(cell) : Number.NaN;
}

/** "1,234" is 1234 to some people and 1.234 to others; what a cell holds as a number is never in doubt. */
function isTwoNumbers(cell: Cell | undefined): cell is string {
  return typeof cell === 'string' && /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(latinDigits(cell).trim());
}

/** The share that a cell is or spells; NaN for anything else. */
export function rateIn(cell: Cell | undefined): number {
  return typeof cell === 'number' || typeof cell === 'string' ? readRate(cell) : Number.NaN;
}

/** 1.4 is 140 % to a sheet, where a cell that shows 140% holds it, and 1.4 % to some people. */
function isDoubtful(cell: Cell): boolean {
  const value = numberIn(cell);
  return value > 1 && value < 2;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** One cell as a complaint quotes it, short enough for a cell's note. */
export function quoteCell(cell: Input): string {
  const text = String(cell);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

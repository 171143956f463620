import type { Cell, Day } from '../../cells/cell';
import type { NumberField, ValueOf } from '../../request/field';
import { readCell } from '../../request/readCell';
import type { Complaint } from '../../request/reading';
import { readPlain, readShare, shareInCell } from '../../request/readNumber';
import type { OneField } from '../../request/readOne';
import { writeField } from '../../request/writeField';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import { FunctionError, type Input } from '../types';
import type { Argument, ChoiceArgument, DayArgument, NumberArgument, WrittenLimits } from './argument';

/** Reads the arguments of one call; every error message names the argument, the input, what is expected, and an example. */
export interface ArgumentReader {
  /** Throws when a required argument is missing, or the number is outside its limits. */
  number(input: Input, argument: NumberArgument): number;
  /** Null when left out. */
  day(input: Input, argument: DayArgument): Day | null;
  /** One of the choices, compared without case and punctuation ("BG/NBD" is bgnbd). */
  choice<C extends string>(input: Input, argument: ChoiceArgument<C>): C;
  /** The error about an argument, to be thrown. */
  refusal(input: Input, argument: Argument, expected: string): FunctionError;
}

export function argumentReader(language: Language): ArgumentReader {
  const { errors } = functionWords(language);
  const got = (input: Input): string =>
    isRange(input) ? errors.cells({ rows: input.length, columns: input[0]?.length ?? 0 }) : quoteCell(input);
  const refusal = (input: Input, { name }: Argument, expected: string) =>
    new FunctionError(
      'value',
      isBlank(single(input))
        ? errors.missingArgument({ name, expected })
        : errors.badArgument({ name, got: got(input), expected }),
    );

  /** The value of one cell; null for a blank cell. Throws an error that says what is expected. */
  const read = <Field extends OneField>(
    input: Input,
    argument: Argument & { readonly field: Field },
    expected: (complaint: Complaint | null) => string,
  ): ValueOf<Field> | null => {
    const cell = single(input);
    if (isBlank(cell)) return null;
    if (cell === 'range' && isRange(input)) throw refusal(input, argument, expected(null));
    const reading = readCell(argument.field, cell ?? null, language);
    if (!reading.ok) throw refusal(input, argument, expected(reading.complaint));
    return reading.value;
  };

  return {
    refusal,
    number(input, argument) {
      const { name, kind, standard, field } = argument;
      const written = writtenLimits(argument, language);
      const expected =
        argument.expected?.(errors, written) ??
        errors.expectedNumber({ ...field.limits, ...written, isShare: kind === 'share' });
      const value = read(input, argument, (complaint) => {
        if (complaint?.code !== 'twoReadings') return expected;
        const [one, other] = complaint.readings;
        return kind === 'share' ? errors.doubtfulRate({ one, other }) : errors.doubtfulNumber({ one, other });
      });
      if (value !== null) return value;
      if (standard !== null) return standard;
      throw new FunctionError('value', errors.missingArgument({ name, expected }));
    },
    day: (input, argument) =>
      read(input, argument, (complaint) => {
        if (complaint?.code !== 'twoReadings') return errors.expectedDate;
        const [one, other] = complaint.readings;
        return errors.doubtfulDate({ one, other });
      }),
    choice(input, argument) {
      const { words } = argument.field;
      const choices = words.map(([word]) => word);
      return read(input, argument, () => errors.expectedChoice({ choices })) ?? words[0][1];
    },
  };
}

/** Limits and example of an argument, as they are typed in a cell. */
export function writtenLimits({ field }: NumberArgument, language: Language): WrittenLimits {
  const text = (number: number) => writeField<NumberField>(field, number, language, 'cell');
  const { limits, example } = field;
  return { above: text(limits.above), atMost: text(limits.atMost), example: text(example) };
}

/** An argument that must be a single cell; a range of one cell is accepted, a larger one gives 'range'. */
export function single(input: Input): Cell | undefined | 'range' {
  if (!Array.isArray(input))
    return typeof input === 'object' && input !== null ? 'range' : (input as Cell | undefined);
  return isRange(input) ? 'range' : input[0]?.[0];
}

/** Whether the input has several cells; a range of one cell counts as that cell. */
export function isRange(input: Input): input is readonly (readonly Cell[])[] {
  return Array.isArray(input) && (input.length > 1 || input[0]?.length > 1);
}

export function isBlank(cell: Cell | undefined): cell is null | undefined | '' {
  return cell === undefined || cell === null || cell === '';
}

/** The number in a cell, also as text; NaN for anything else, and for text with two possible readings. */
export function numberIn(cell: Cell | undefined): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (readPlain(cell).value ?? Number.NaN) : Number.NaN;
}

/** The share in a cell, also as text; the smaller of two possible readings; NaN for anything else. */
export function rateIn(cell: Cell | undefined): number {
  if (typeof cell !== 'number' && typeof cell !== 'string') return Number.NaN;
  const { value, either } = typeof cell === 'number' ? shareInCell(cell) : readShare(cell);
  return either === undefined ? value : either[1];
}

/** A cell as quoted in an error message, short enough for a cell's note. */
export function quoteCell(cell: Input): string {
  const text = String(cell);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

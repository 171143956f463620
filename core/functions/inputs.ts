import type { Cell, Day } from '../cells/cell';
import { readNumberText } from '../cells/numberText';
import { parseDate } from '../cells/parseDate';
import { readRate } from '../cells/rate';
import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import { FunctionError, type Input } from './types';

/** Reads arguments of one call; every complaint names the argument, what came and what is expected. */
export interface ArgumentReader {
  /** `standard` is what it is when left out; null when it must be there. */
  number(input: Input, name: string, standard: number | null, limits: Limits): number;
  /** A share or a yearly rate, as people write them: 0.4, 40, "40%", "%40". */
  rate(input: Input, name: string, standard: number | null, limits: Limits): number;
  /** Null when left out. */
  day(input: Input, name: string): Day | null;
  /** One of `choices`, compared without case and punctuation ("BG/NBD" is bgnbd). */
  choice<C extends string>(input: Input, name: string, choices: readonly C[]): C;
}

interface Limits {
  /** Exclusive unless `orEqual`. */
  readonly above: number;
  readonly orEqual?: boolean;
  readonly atMost: number;
  readonly whole?: boolean;
  /** What to give instead, when there is more to say than the limits. */
  readonly expected?: string;
}

export function argumentReader(language: Language): ArgumentReader {
  const errors = messages(language).functions.errors;
  const refuse = (name: string, input: Input, expected: string): never => {
    throw new FunctionError('value', errors.badArgument({ name, got: shown(input), expected }));
  };
  const within = (value: number, limits: Limits) =>
    (limits.orEqual ? value >= limits.above : value > limits.above) &&
    value <= limits.atMost &&
    (!limits.whole || Number.isInteger(value));
  const leftOut = (name: string, standard: number | null, expected: string): number => {
    if (standard !== null) return standard;
    throw new FunctionError('value', errors.missingArgument({ name, expected }));
  };

  return {
    number(input, name, standard, limits) {
      const cell = single(input);
      const expected = limits.expected ?? errors.expectedNumber(limits);
      if (isBlank(cell)) return leftOut(name, standard, expected);
      const value =
        typeof cell === 'number' ? cell : typeof cell === 'string' ? readNumberText(cell) : Number.NaN;
      return within(value, limits) ? value : refuse(name, input, expected);
    },
    rate(input, name, standard, limits) {
      const cell = single(input);
      const expected = limits.expected ?? errors.expectedRate;
      if (isBlank(cell)) return leftOut(name, standard, expected);
      const value = typeof cell === 'number' || typeof cell === 'string' ? readRate(cell) : Number.NaN;
      return within(value, limits) ? value : refuse(name, input, expected);
    },
    day(input, name) {
      const cell = single(input);
      if (isBlank(cell)) return null;
      const day = parseDate(cell);
      return day === null ? refuse(name, input, errors.expectedDate) : day;
    },
    choice(input, name, choices) {
      const cell = single(input);
      if (isBlank(cell)) return choices[0];
      const wanted = plain(String(cell));
      const found = choices.find((choice) => plain(choice) === wanted);
      return found ?? refuse(name, input, errors.expectedChoice({ choices }));
    },
  };
}

/** An argument that must be one cell; a range of one cell counts, a larger one is refused by its reader. */
function single(input: Input): Cell | undefined | 'range' {
  if (!Array.isArray(input)) return input as Cell | undefined;
  return input.length === 1 && input[0].length === 1 ? input[0][0] : 'range';
}

export function isBlank(cell: Cell | undefined): cell is null | undefined | '' {
  return cell === undefined || cell === null || cell === '';
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** What came, short enough for a cell's note. */
export function shown(input: Input): string {
  if (Array.isArray(input)) return `${input.length} × ${input[0]?.length ?? 0}`;
  const text = String(input);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

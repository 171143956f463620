import type { ArgumentHelp } from '../../speech/functionHelp/functionHelp';
import type { FunctionWords } from '../../speech/functions/functionWords';

export type FunctionErrors = FunctionWords['errors'];

interface Described {
  /** As in the public signature; the same in every language. */
  readonly name: string;
  /** Key of its help sentence where that is not its name: one name may mean different things. */
  readonly help?: ArgumentHelp;
  readonly optional: boolean;
}

/** A range of orders, of customers, of counts of customers, or a day. */
interface OtherArgument extends Described {
  readonly kind: 'orders' | 'customers' | 'counts' | 'date';
}

/** One number; a rate is a share, which may be written 0.4, 40, "40%" or "%40". */
export interface NumberArgument extends Described {
  readonly kind: 'number' | 'rate';
  /** What it is when left out; null when it must be there. Infinity is said in words. */
  readonly standard: number | null;
  readonly limits: Limits;
  /** A value that makes sense, for complaints. */
  readonly example: number;
  /** What to give instead, when there is more to say than the limits. */
  readonly expected?: (errors: FunctionErrors) => string;
}

interface Limits {
  /** Exclusive unless `orEqual`. */
  readonly above: number;
  readonly orEqual?: boolean;
  readonly atMost: number;
  readonly whole?: boolean;
}

/** One of a few words; the first is what it is when left out. */
export interface ChoiceArgument<C extends string = string> extends Described {
  readonly kind: 'text';
  readonly choices: readonly C[];
  /** Other spellings of them, without case and punctuation. */
  readonly spellings: ReadonlyMap<string, C>;
}

/** One argument of a custom function: all that both hosts, the help and the complaints know of it. */
export type Argument = OtherArgument | NumberArgument | ChoiceArgument;

export type ArgumentKind = Argument['kind'];

type NumberSpec = Pick<NumberArgument, 'limits' | 'example'> & Partial<NumberArgument>;

/** A number that must be there, unless `standard` says what it is when left out. */
export function numberArgument(name: string, { standard = null, ...spec }: NumberSpec): NumberArgument {
  return { kind: 'number', ...spec, name, standard, optional: standard !== null };
}

/** A share, as `numberArgument`. */
export function rateArgument(name: string, spec: NumberSpec): NumberArgument {
  return numberArgument(name, { ...spec, kind: 'rate' });
}

/** A word that may be left out. */
export function choiceArgument<C extends string>(
  name: string,
  choices: readonly C[],
  spellings: ReadonlyMap<string, C> = new Map(),
): ChoiceArgument<C> {
  return { kind: 'text', name, choices, spellings, optional: true };
}
